import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WRONG_USAGE_IN_JAPANESE } from '../../electron/terminal/help/wrong-usage';
import { usageInJapanese } from '../../electron/terminal/usage-in-japanese';
import { lodestone, sampleProject } from './command-line';

const ROOT = join(import.meta.dirname, '../..');

/** A text of the code that begins at a quote; what is put into it stands as "7". */
function literalAt(code: string, start: number): { readonly text: string; readonly end: number } {
  const quote = code[start];
  let text = '';
  let at = start + 1;
  while (code[at] !== quote) {
    if (quote === '`' && code.startsWith('${', at)) {
      for (let depth = 1, from = at + 2; depth > 0; from++) {
        if (code[from] === '`' || code[from] === "'") from = literalAt(code, from).end;
        else depth += code[from] === '{' ? 1 : code[from] === '}' ? -1 : 0;
        at = from + 1;
      }
      text += '7';
    } else text += code[at++];
  }
  return { text, end: at };
}

/** All that commands say of wrong usage. */
function sentences(): readonly string[] {
  const files = readdirSync(join(ROOT, 'electron'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, 'electron', file), 'utf8'));
  return files.flatMap((code) =>
    code
      .split('new WrongUsage(')
      .slice(1)
      .flatMap((rest) => {
        const found: string[] = [];
        for (let at = 0; rest[at] !== ';' && rest[at] !== undefined; at++) {
          if (!'\'"`'.includes(rest[at] ?? '')) continue;
          const { text, end } = literalAt(rest, at);
          found.push(text);
          at = end;
        }
        return found;
      }),
  );
}

describe('wrong usage in Japanese', () => {
  it('has each sentence of a command, which tells what to do', () => {
    const said = sentences();
    expect(said.length).toBeGreaterThan(80);
    for (const english of said) {
      const japanese = usageInJapanese(`error: ${english}`);
      expect(japanese, english).toMatch(/^エラー：.*(?:ください。|：7|--put-away|--map)$/);
      expect(japanese, english).not.toMatch(/ (?:the|of|or|and|not|needs) |\{/);
    }
  });

  it('has none that nothing says', () => {
    const said = sentences().map((english) => usageInJapanese(english));
    const parser = /argument|option|command|Did you mean/;
    const unused = Object.entries(WRONG_USAGE_IN_JAPANESE).filter(([english, japanese]) => {
      const frame = japanese.split(/\{\w+\}/).filter((part) => part.length > 3);
      return !parser.test(english) && !said.some((text) => frame.every((part) => text.includes(part)));
    });
    expect(unused).toEqual([]);
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
