import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../electron/features/check/command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { reconcileCommand } from '../../electron/features/reconcile/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { setShareCommand } from '../../electron/features/shares/command';
import { languageOf } from '../../electron/terminal/command';
import { displayWidth, textTable } from '../../electron/terminal/text-table';
import { listOf } from '../../electron/terminal/usage';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine(
  [
    checkCommand,
    ...fileCommands,
    historyCommand,
    reconcileCommand,
    scenarioCommand,
    whatIfCommand,
    setShareCommand,
  ],
  runsPart,
);

describe('the language', () => {
  it.each([
    [undefined, {}, 'en'],
    [undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    [undefined, { LC_ALL: '', LANG: 'ja_JP.UTF-8' }, 'ja'],
    [undefined, { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
    [undefined, { LODESTONE_LANG: 'ja', LC_ALL: 'C' }, 'ja'],
    ['en', { LANG: 'ja_JP.UTF-8' }, 'en'],
    ['ja', {}, 'ja'],
  ])('asked for as %s in %j is %s', (asked, environment, expected) => {
    expect(languageOf(asked, environment)).toBe(expected);
  });

  it('that is not ours is wrong usage', async () => {
    expect((await lodestone(['check', '--lang', 'fr'])).code).toBe(2);
  });

  it.each([
    ['before the command', (file: string) => ['--lang', 'ja', 'verify', file]],
    ['behind the command', (file: string) => ['verify', file, '--lang', 'ja']],
  ])('may stand %s', async (_where, argv) => {
    const { out } = await lodestone(argv(await sampleProject()));
    expect(out).toMatch(/^整合性に問題なし：変更1件/);
  });

  it('of a refusal is the one asked for', async () => {
    const { code, err } = await lodestone(['info', '/nowhere/x.lodestone'], { LANG: 'ja_JP.UTF-8' });
    expect(code).toBe(1);
    expect(err).toMatch(/フォルダー.*ありません/);
  });

  it('of a label is that of who made the change, signed with the name given', async () => {
    const file = await sampleProject();
    await lodestone(['scenario', 'remove', file, '--name', 'licences-25', '--lang', 'ja', '--who', '山田']);
    expect((await lodestone(['history', file])).out).toMatch(
      /山田 +シナリオ「輸出許可制（許可率25%）」を削除/,
    );
  });
});

describe('things that have a name', () => {
  it.each([
    ['en', 'Lynas Malaysia, heavy circuit'],
    ['ja', 'ライナス・マレーシア（重希土類ライン）'],
  ])('are called by it in a refusal: %s', async (language, name) => {
    const file = await sampleProject();
    const asked = ['set-share', file, '--economy', 'JPN', '--material', 'Dy', '--stage', 'separation'];
    const given = ['--year', '2026', '--supplier', 'lynas-kuantan-heavy', '--percent', '30'];
    const { err } = await lodestone([
      ...asked,
      ...given,
      '--lock',
      'lynas-kuantan-heavy',
      '--lang',
      language,
    ]);
    expect(err).toContain(name);
    expect(err).not.toContain('lynas-kuantan-heavy');
  });

  it('are called by it in a table of series and in the self-check', async () => {
    const file = await sampleProject();
    const pair = ['--series', 'iea-mining-magnet-2024', '--with', 'usgs-mine-production'];
    const { out } = await lodestone(['reconcile', file, ...pair, '--lang', 'ja']);
    expect(out).toMatch(/品目 .*レアアース（全体）/);
    expect((await lodestone(['check', '--lang', 'ja'])).out).not.toMatch(/\b(CHN|VNM|THA)\b|, Eu, Ho/);
  });
});

it('has days in sentences and columns as its language writes them', async () => {
  const file = await sampleProject();
  const asked = ['whatif', file, '--scenario', 'licences-25', '--lang'];
  const { out } = await lodestone([...asked, 'ja']);
  const paragraphs = out.split('\n\n');
  const isTable = (text: string): boolean => /^-+ +-+/m.test(text);
  for (const of of [true, false])
    expect(paragraphs.filter((text) => isTable(text) === of).join('\n')).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
  expect(out).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect((await lodestone([...asked, 'en'])).out).toMatch(/\d{4}-\d{2}-\d{2}/);
});

describe('a table for a terminal', () => {
  it('counts full-width characters as two columns', () => {
    expect([displayWidth('abc'), displayWidth('日本a'), displayWidth('％')]).toEqual([3, 5, 2]);
    const table = textTable(
      [{ title: '国' }, { title: 'x', align: 'right' }],
      [
        ['日本', '1'],
        ['USA', '100'],
      ],
    );
    expect(table.split('\n')).toEqual(['国      x', '----  ---', '日本    1', 'USA   100']);
  });

  it.each([
    ['a, b ,c', ['a', 'b', 'c']],
    [',', []],
    [undefined, []],
  ])('a list given as "%s" is %j', (text, expected) => {
    expect(listOf(text)).toEqual(expected);
  });
});
