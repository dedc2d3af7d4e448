import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMessages } from '@shared/catalogue/messages';
import { describe, expect, it } from 'vitest';
import { sampleProject } from './command-line';
import { commandPaths } from './declared-program';
import { lodestone } from './whole-line';

const ROOT = join(import.meta.dirname, '../..');
const WORDS = Object.entries(allMessages).filter(([key]) => key.startsWith('usage.'));
const FRAMES = ['usage.error', 'usage.nearest'];

describe('wrong usage', () => {
  it.each(WORDS.filter(([key]) => !FRAMES.includes(key)))(
    '%s says what to do, in both languages',
    (_key, { en, ja }) => {
      expect(en).toMatch(/^[ -~]+$/);
      expect(ja).toMatch(/(?:ください。|：\{\{options\}\})$/);
      expect(ja).not.toMatch(/ (?:the|of|or|and|not|needs) /);
    },
  );

  it.each(commandPaths())('%s tells it in the language of the person', async (path) => {
    const words = path.split(' ');
    for (const more of [['--nonsense'], ['a', 'b', 'c', 'd', 'e', 'f']]) {
      const english = await lodestone([...words, ...more]);
      expect([english.code, english.err]).toEqual([2, expect.stringMatching(/^error: [ -~\n]+$/)]);
      const japanese = await lodestone([...words, ...more], { LODESTONE_LANG: 'ja' });
      expect([japanese.code, japanese.err]).toEqual([2, expect.stringMatching(/^エラー：.+ください。\n/)]);
      expect(japanese.err).not.toMatch(/ (?:the|of|or|and|not|for|but) /);
    }
  });

  it('has no words that nothing says', () => {
    const code = readdirSync(join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(ROOT, 'electron', file), 'utf8'))
      .join('');
    expect(WORDS.map(([key]) => key).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });

  it.each<[readonly string[], string]>([
    [
      ['nonsense'],
      'エラー：コマンド「nonsense」はありません。lodestone helpで使用できるコマンドを確認してください。\n',
    ],
    [
      ['strss'],
      'エラー：コマンド「strss」はありません。lodestone helpで使用できるコマンドを確認してください。\n（候補：stress）\n',
    ],
    [['info'], 'エラー：引数「file」がありません。指定してください。\n'],
    [['info', 'P', 'x'], 'エラー：「info」の引数が2個あります。1個にしてください。\n'],
    [
      ['info', 'P', '--jsom'],
      'エラー：オプション「--jsom」はありません。--helpで使用できるオプションを確認してください。\n（候補：--json）\n',
    ],
    [['claims', 'P'], 'エラー：必須のオプション「--year <year>」がありません。指定してください。\n'],
    [
      ['history', 'P', '--limit'],
      'エラー：オプション「--limit <count>」の値がありません。指定してください。\n',
    ],
    [['history', 'P', '--limit', '0'], 'エラー：「0」は指定できません。1以上の整数を指定してください。\n'],
    [['schema', 'a or b'], 'エラー：「a or b」は指定できません。'],
    [
      ['stress', 'P', '--scenario', 'base-2026', '--from', '2027-02-29'],
      'エラー：「2027-02-29」は暦にない日付です。実在する日付を指定してください。\n',
    ],
  ])('%j', async (words, expected) => {
    const project = words.includes('P') ? await sampleProject() : '';
    const argv = words.map((word) => (word === 'P' ? project : word));
    const { code, err } = await lodestone([...argv, '--lang', 'ja']);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
    const { out } = await lodestone([...argv, '--json'], { LODESTONE_LANG: 'ja' });
    expect(expected).toContain(JSON.parse(out).error.message.slice(0, 12).replace('エラー：', ''));
    expect((await lodestone(argv)).err).toMatch(/^error: [ -~\n]+$/);
  });
});
