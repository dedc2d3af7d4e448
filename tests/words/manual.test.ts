import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { MANUAL_PAGES } from '@shared/features/help/manual-pages';
import { readMarkdown, type Span } from '@shared/features/help/markdown';
import { describe, expect, it } from 'vitest';
import { rows } from '../sample/rows';

const ROOT = join(import.meta.dirname, '../..');
const text = (language: Language, page: string): string =>
  readFileSync(join(ROOT, 'docs/manual', language, `${page}.md`), 'utf8');
const blocksOf = (language: Language, page: string) => readMarkdown(text(language, page));
const spansOf = (language: Language, page: string): readonly Span[] =>
  blocksOf(language, page).flatMap((block) =>
    'items' in block ? block.items.flat() : 'spans' in block ? block.spans : [],
  );

/** What the window can say: every text that a declaration of shared/ has in this language, and what the sample names. */
function onScreen(language: Language): (name: string) => boolean {
  const files = readdirSync(join(ROOT, 'shared'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const declared = files.flatMap((name) =>
    [
      ...readFileSync(join(ROOT, 'shared', name), 'utf8').matchAll(
        new RegExp(`\\b${language}: '([^']*)'`, 'g'),
      ),
    ].map(([, said]) => said ?? ''),
  );
  const scenarios = rows('scenario').map(({ name, nameJa }) => (language === 'ja' ? (nameJa ?? name) : name));
  const others = [...rows('use'), ...rows('material'), ...rows('supplier')];
  const named = others.map(({ nameEn, nameJa }) => (language === 'ja' ? nameJa : nameEn));
  const known = new Set([...declared, ...scenarios, ...named]);
  // "Opening stock, t {{counted}}": what has words of its own beside what is put in.
  const filled = declared
    .filter((said) => said.includes('{{') && said.replace(/{{[^}]+}}/g, '').length >= LEAST_OWN)
    .map(
      (said) =>
        new RegExp(
          `^${said
            .split(/{{[^}]+}}/)
            .map(literally)
            .join('.+')}$`,
        ),
    );
  return (name) => known.has(name) || filled.some((pattern) => pattern.test(name));
}

/** Signs that a text with places to fill has at least of its own, so that it does not take any words for its own. */
const LEAST_OWN = 5;
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const KEYS = /^(?:Ctrl|Alt|Shift|F\d)/;

describe.each(LANGUAGES)('the manual in %s', (language) => {
  it('has the pages that the window opens, and no others', () => {
    const files = readdirSync(join(ROOT, 'docs/manual', language)).map((name) => name.replace(/\.md$/, ''));
    expect(files.sort()).toEqual([...MANUAL_PAGES].sort());
  });

  it('names nothing to look for that is not on the screen', () => {
    const known = onScreen(language);
    const named = MANUAL_PAGES.flatMap((page) =>
      // What ends a sentence begins a step; keys are on the keyboard.
      spansOf(language, page).filter(
        ({ look, text }) => look === 'strong' && !/[.。]$/.test(text) && !KEYS.test(text),
      ),
    ).map(({ text }) => text);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known(name))).toEqual([]);
  });

  it('leads to pages that are there, and to no address', () => {
    for (const page of MANUAL_PAGES) {
      expect(text(language, page)).not.toMatch(/https?:/);
      const goals = spansOf(language, page).flatMap(({ to }) => (to === null ? [] : [to]));
      expect(goals.filter((goal) => !(MANUAL_PAGES as readonly string[]).includes(goal))).toEqual([]);
    }
  });

  it('begins each page with its title', () => {
    for (const page of MANUAL_PAGES) expect(blocksOf(language, page)[0]?.kind, page).toBe('title');
  });
});

it.each([
  ['# A **b**', [{ kind: 'title', spans: ['A ', 'b'] }]],
  ['## A', [{ kind: 'head', spans: ['A'] }]],
  ['a\nb', [{ kind: 'text', spans: ['a b'] }]],
  ['あ、\nい', [{ kind: 'text', spans: ['あ、い'] }]],
  ['1. a\n   b\n2. c', [{ kind: 'steps', items: [['a b'], ['c']] }]],
  ['- a [b](keys)\n- c', [{ kind: 'points', items: [['a ', 'b'], ['c']] }]],
  ['![x](scenario)', [{ kind: 'picture', alt: 'x', name: 'scenario' }]],
  ['<b>x</b> [y](http://z)', [{ kind: 'text', spans: ['<b>x</b> [y](http://z)'] }]],
])('reads %j', (written, blocks) => {
  const plain = (spans: readonly Span[]) => spans.map(({ text }) => text);
  const read = readMarkdown(written).map((block) =>
    'items' in block
      ? { ...block, items: block.items.map(plain) }
      : 'spans' in block
        ? { ...block, spans: plain(block.spans) }
        : block,
  );
  expect(read).toEqual(blocks);
});
