import { LANGUAGES } from '@shared/base/message';
import { allMessages } from '@shared/catalogue/messages';
import { translator } from '@shared/catalogue/translate';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../electron/features/commands';
import type { HelpWords } from '../../electron/terminal/arguments';
import type { Declared } from '../../electron/terminal/declared';
import { displayWidth } from '../../electron/terminal/text-table';
import { commandPaths } from './declared-program';
import { lodestone } from './whole-line';

const COMMANDS = commandPaths();
const WITH_PARTS = allCommands().flatMap((one) => [one, ...one.commands]);
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** What is typed, and examples of it. */
const TYPED = /<[^>]*>|「[^」]*」/g;
/** A word between others that only an English sentence has. */
const ENGLISH = / (?:a|the|of|or|and|that|is|with|for|not|as|in|which|default) /;

/** The keys of what help says of a command and its arguments. */
function wordsOf({ words, args }: Declared): readonly HelpWords[] {
  return [words, ...Object.values(args).map((one) => one.words)];
}

describe.each(COMMANDS)('help of %s', (path) => {
  const helpIn = async (language: string) => {
    const { code, out, err } = await lodestone([...path.split(' '), '--help', '--lang', language]);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain('{{');
    return out;
  };

  it('is all Japanese in Japanese, but for what is typed', async () => {
    const out = await helpIn('ja');
    expect(out).toMatch(/^使い方： lodestone/);
    const [, description = ''] = out.split('\n\n');
    expect(description).toMatch(JAPANESE);
    expect(out.replaceAll(/\s+/g, ' ').replaceAll(TYPED, '')).not.toMatch(ENGLISH);
  });

  it('is all English in English, with one line on what it is for', async () => {
    const out = await helpIn('en');
    expect(out).toMatch(/^Usage: lodestone/);
    expect(out).not.toMatch(JAPANESE);
    const [, description = ''] = out.split('\n\n');
    expect(description.replace('\n', ' ')).toMatch(/^\S.{10,78}$/);
    expect(description).not.toMatch(/\.$/);
  });
});

it('says something of each argument and option', () => {
  const silent = WITH_PARTS.flatMap((one) =>
    wordsOf(one).flatMap((words) => {
      const [key, params] = typeof words === 'string' ? [words] : words;
      return LANGUAGES.filter((language) => translator(language)(key, params ?? {}).trim() === '');
    }),
  );
  expect(silent).toEqual([]);
});

/** What would take half a page; `lodestone info` lists the tables. */
const TOO_MANY: readonly string[] = ['terminal.history.table'];

it('lists the words that an option may be', () => {
  const unlisted = WITH_PARTS.flatMap(({ name, args }) =>
    Object.entries(args).flatMap(([called, { words }]) => {
      if (typeof words === 'string' || TOO_MANY.includes(words[0])) return [];
      const { words: among } = words[1];
      if (!Array.isArray(among)) return [];
      const said = LANGUAGES.map((language) => translator(language)(words[0], words[1]));
      return among
        .filter((one) => said.some((text) => !text.includes(String(one))))
        .map((one) => `${name} ${called}: ${one}`);
    }),
  );
  expect(unlisted).toEqual([]);
});

it('has no words that no command says', () => {
  const said = new Set(
    WITH_PARTS.flatMap(wordsOf).map((words) => (typeof words === 'string' ? words : words[0])),
  );
  const frame =
    /^terminal\.(?:lodestone|usage|arguments|options|commands|help|version|initial|json|lang|who)(?:\.initial)?$/;
  const unused = Object.keys(allMessages).filter(
    (key) => key.startsWith('terminal.') && !frame.test(key) && !said.has(key as never),
  );
  expect(unused).toEqual([]);
});

it('help has a line a command, with nothing before it', async () => {
  const { out } = await lodestone(['help']);
  expect(out).toMatch(/^Usage: lodestone/);
  for (const { name } of allCommands()) expect(out).toMatch(new RegExp(`^  ${name}\\b.*\\S`, 'm'));
});

describe('help in Japanese', () => {
  it.each([
    ['--help', '--lang', 'ja'],
    ['set-share', '--help', '--lang=ja'],
    ['help', 'import', '--lang', 'ja'],
    ['scenario', 'add', '--lang', 'ja', '--help'],
  ])('%s %s %s %s', async (...words) => {
    const { code, out } = await lodestone(words.filter((word) => word !== undefined));
    expect([code, out]).toEqual([0, expect.stringMatching(/^使い方：[\s\S]*ヘルプを表示/)]);
  });

  it('breaks within the width of a terminal, and never within brackets at their edge', async () => {
    const { out } = await lodestone(['import', '--help', '--lang', 'ja']);
    const lines = out.split('\n');
    expect(lines.filter((line) => displayWidth(line) > 84)).toEqual([]);
    expect(lines.filter((line) => /^ *[、。）」]|[（「]$/.test(line))).toEqual([]);
  });

  it('is English where another language is asked for, and the error says so', async () => {
    expect((await lodestone(['--help', '--lang', 'fr'])).out).toMatch(/^Usage:/);
  });
});
