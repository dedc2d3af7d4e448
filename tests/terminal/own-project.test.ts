import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OF_JAPAN, ownProject } from '../own-project';
import { textOfWorkbook } from '../sheets/text-of-workbook';
import { lodestone } from './whole-line';

const COMMANDS = [
  ['info'],
  ['history'],
  ['verify'],
  ['shares', '--economy', 'DEU', '--material', 'Mg', '--stage', 'metal'],
  ['needs', '--economy', 'DEU'],
  ['pivot', '--down', 'supplier', '--across', 'year'],
  ['scenario', 'list'],
  ['whatif', '--scenario', 'Stop'],
  ['compare', '--scenarios', 'Stop,Later'],
  ['montecarlo', '--scenario', 'Stop', '--runs', '50'],
  ['sure', '--scenario', 'Stop', '--draws', '20'],
  ['size', '--scenario', 'Stop', '--material', 'Mg'],
  ['stress', '--scenario', 'Stop'],
  ['survive', '--scenario', 'Stop'],
  ['solve', '--goal', 'GOAL'],
  ['claims', '--year', '2026', '--stage', 'metal'],
  ['projects'],
  ['risk', '--economy', 'DEU'],
  ['trade-watch', '--economy', 'DEU'],
  ['measures', '--on', '2026-12-01', '--from', 'RUS', '--material', 'Mg', '--stage', 'metal', '--to', 'DEU'],
  ['money', '--economy', 'DEU', '--stage', 'metal', '--year', '2026'],
  ['prices', '--year', '2026'],
  ['editions'],
  ...['supplier', 'share', 'totalSupply', 'demand', 'stock', 'valueAtStake', 'price', 'measureCost'].map(
    (table) => ['table', 'list', table],
  ),
];

describe('a project of an economy without Japan, China and rare earths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-own-'));
  const goal = join(folder, 'goal.json');
  let file = '';
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    file = await ownProject(folder, async (...argv) => {
      const { code, err } = await lodestone(argv);
      expect([code, err], argv.join(' ')).toEqual([0, '']);
    });
    writeFileSync(goal, JSON.stringify({ scenario: 'Stop', coverDays: 180 }));
  });

  it.each(LANGUAGES.flatMap((language) => COMMANDS.map((words) => [language, words] as const)))(
    'says none of their words: %s %j',
    async (language, [name = '', ...more]) => {
      const given = more.map((word) => (word === 'GOAL' ? goal : word));
      const asked = name === 'scenario' ? [name, ...given, file] : [name, file, ...given];
      const { code, out, err } = await lodestone([...asked, '--lang', language]);
      expect([code, err]).toEqual([0, '']);
      expect(out.split('\n').filter((line) => OF_JAPAN.test(line))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('writes none of them on its papers: %s', async (language) => {
    for (const [name, more, path] of [
      ['brief', ['--scenario', 'Stop'], 'brief.html'],
      ['export', ['--scenario', 'Stop'], 'live.xlsx'],
      ['export', ['--short', '--scenario', 'Stop'], 'short.xlsx'],
    ] as const) {
      const out = join(folder, `${language}-${path}`);
      const { code, err } = await lodestone([name, file, ...more, '--out', out, '--lang', language]);
      expect([code, err], path).toEqual([0, '']);
      const texts = path.endsWith('.html')
        ? readFileSync(out, 'utf8').split(/<[^>]*>/)
        : await textOfWorkbook(out);
      expect([path, texts.filter((text) => OF_JAPAN.test(text))]).toEqual([path, []]);
    }
  });
});
