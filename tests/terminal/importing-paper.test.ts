import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { formCommand } from '../../electron/features/importing/forms/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine([importCommand, formCommand], readingPart, writingPart);

const PAPER = readFileSync(join(import.meta.dirname, '../../docs/importing.md'), 'utf8');
const blocks = (language: string) =>
  [...PAPER.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
const BEGINS = /Each begins with `([^`]+)`/.exec(PAPER)?.[1] ?? '';
/** Rows of the table of steps that have an example: what is added, and what becomes of the figures. */
const EXAMPLES = [...PAPER.matchAll(/^\|[^|]*\|[^|]*\| `(--[^`]+)`\s*\| ([^|]+?) *\|$/gm)].map(
  ([, add = '', then = '']): [string, string] => [add, then],
);

let folder: string;
let sample: Buffer;
beforeAll(async () => {
  sample = readFileSync(await sampleProject());
});
beforeEach(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'forms'));
  writeFileSync(join(folder, 'plan.lodestone'), sample);
  for (const [index, name] of ['survey.csv', 'prices.csv'].entries())
    writeFileSync(join(folder, name), blocks('csv')[index] ?? '');
});

/** The words of a line as a shell hands them over; names of files are those of the folder. */
function words(line: string): string[] {
  const found = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const isFile = (word: string) =>
    /^(?:survey\.csv|prices\.csv|plan\.lodestone|survey\.recipe\.json|forms)$/.test(word);
  return found.slice(1).map((word) => (isFile(word) ? join(folder, word) : word));
}

describe('the page about imports', () => {
  it('is one that a person reads', () => {
    expect(PAPER.split('\n').length).toBeLessThanOrEqual(150);
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(EXAMPLES)('says what becomes of %s: %s', async (add, then) => {
    const { out } = await lodestone([...words(`${BEGINS} ${add}`), '--json']);
    const { ok, error, result } = JSON.parse(out);
    if (!ok)
      return expect([then, error.code]).toEqual([
        'it is asked for, and none is read',
        'refusal.mapping.counts',
      ]);
    const { new: added, rejected, leftOut } = result.counts;
    expect(`${added} new, ${rejected} rejected, ${leftOut} left out`).toBe(then);
  });

  it('has commands that work, one after the other', async () => {
    for (const line of blocks('sh').join('').trim().split('\n')) {
      const { code, err } = await lodestone(words(line));
      expect([line, code, err]).toEqual([line, 0, '']);
    }
  });
});
