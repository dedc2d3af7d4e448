import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../electron/features/commands';
import { HELP_IN_JAPANESE } from '../../electron/terminal/help/in-japanese';
import { displayWidth } from '../../electron/terminal/text-table';
import { lodestone } from './command-line';

/** Every command with its path: `scenario add`. */
function commandsOf(parent: Command, path: readonly string[] = []): (readonly [string, string])[] {
  return parent.commands.flatMap((command) => {
    const here = [...path, command.name()];
    return [[here.join(' '), command.description()] as const, ...commandsOf(command, here)];
  });
}

/** Every text that help has of a command and those below it. */
function textsOf(command: Command): readonly string[] {
  const { options, registeredArguments, commands } = command;
  const own = [command, ...options, ...registeredArguments];
  return [
    ...own.map((one) => (one instanceof Command ? one.description() : one.description)),
    ...commands.flatMap(textsOf),
  ].filter((text) => text !== '');
}

const program = new Command();
for (const add of allCommands()) add(program, () => async () => undefined);

it.each(commandsOf(program))('%s says in one line what it is for', (_name, description) => {
  expect(description).toMatch(/^\S.{10,78}$/);
  expect(description).not.toMatch(/\.$/);
});

it('help has a line a command, with nothing before it', async () => {
  const { out } = await lodestone(['help']);
  expect(out).toMatch(/^Usage: lodestone/);
  for (const { name } of program.commands.map((command) => ({ name: command.name() })))
    expect(out).toMatch(new RegExp(`^  ${name}\\b.*\\S`, 'm'));
});

describe('help in Japanese', () => {
  it('says each text, and none that help has no more', async () => {
    const english = new Set(textsOf(program));
    expect([...english].filter((text) => HELP_IN_JAPANESE[text] === undefined)).toEqual([]);
    const parser = (await Promise.all([['--help'], ['info', '--help']].map((words) => lodestone(words)))).map(
      ({ out }) => out,
    );
    const unused = Object.keys(HELP_IN_JAPANESE).filter((text) => !english.has(text));
    expect(unused.filter((text) => !parser.join().replaceAll(/\s+/g, ' ').includes(text))).toEqual([]);
  });

  it.each([
    ['--help', '--lang', 'ja'],
    ['set-share', '--help', '--lang=ja'],
    ['help', 'import', '--lang', 'ja'],
    ['scenario', 'add', '--lang', 'ja', '--help'],
  ])('%s %s %s %s', async (...words) => {
    const { code, out } = await lodestone(words.filter((word) => word !== undefined));
    expect(code).toBe(0);
    expect(out).toMatch(/^使い方：/);
    expect(out).toContain('ヘルプを表示');
    // Behind a term stands Japanese; what is English are codes that are typed.
    const described = [...out.matchAll(/^ {2}(?:-|<)?[^\n]*? {2,}(\S[^\n]*)$/gm)].map(
      ([, said]) => said ?? '',
    );
    expect(described.length).toBeGreaterThan(1);
    expect(described.filter((said) => / (?:the|of|or|and|that) /.test(said))).toEqual([]);
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
