import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfWorkbook } from '../sheets/text-of-workbook';
import { lodestone } from './whole-line';

/** What belongs to the first project alone: its economy, its time, its money, the country it watches, its basis. */
const OF_JAPAN = /\bJST\b|日本時間|\byen\b|円|\bREO\b|China|Chinese|中国|\bJapan\b|Tokyo|日本(?!語)/;

const YEARS = [2026, 2027, 2028];
const METAL = { economyId: 'DEU', materialId: 'Mg', stage: 'metal' };
const ROWS: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ['supplier', { id: 'ural', kind: 'company', nameEn: 'Ural Mg', countryId: 'RUS', ...of('metal', 30) }],
  ['supplier', { id: 'nord', kind: 'company', nameEn: 'Nord Mg', countryId: 'NOR', ...of('metal', 20) }],
  ...YEARS.flatMap((year) => [
    ['share', { ...METAL, year, supplierId: 'ural', ...percent(70) }] as const,
    ['share', { ...METAL, year, supplierId: 'nord', ...percent(30) }] as const,
    [
      'totalSupply',
      { ...METAL, year, method: 'declared', tonnes: 1000, basis: 'metal', mark: 'known' },
    ] as const,
  ]),
  ['use', { id: 'alloy', economyId: 'DEU', nameEn: 'Cast parts', tier: 1 }],
  ...YEARS.map(
    (year) => ['demand', { useId: 'alloy', materialId: 'Mg', year, tonnes: 1000, mark: 'known' }] as const,
  ),
  ['stock', { ...METAL, tier: 'private', tonnes: 150, mark: 'estimated' }],
  ['valueAtStake', { useId: 'alloy', materialId: 'Mg', yenPerTonne: 9000, mark: 'guessed' }],
  [
    'price',
    {
      ...{ materialId: 'Mg', date: '2026-06-30', span: 'year', place: 'outside', usdPerKg: 3.1 },
      mark: 'estimated',
    },
  ],
];

function of(stage: string, leadTimeDays: number) {
  return { stage, leadTimeDays };
}

function percent(value: number) {
  return { enteredAs: 'percent', value, basis: 'metal', mark: 'estimated' };
}

const SCENARIO = {
  ...{ economy: 'DEU', stage: 'metal', start: '2026-12-05', days: 365 },
  shocks: [
    {
      ...{ kind: 'ban', id: 'b', label: 'Stop', imposedBy: 'RUS', materials: [], stages: [] },
      ...{ destinations: ['DEU'], recoveryDays: 30, start: '2026-12-05', end: '2027-06-05' },
    },
  ],
};

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
  const [file = '', goal = '', later = ''] = ['plan.lodestone', 'goal.json', 'later.json'].map((name) =>
    join(folder, name),
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const done = async (...argv: string[]) => {
      const { code, err } = await lodestone(argv);
      expect([code, err], argv.join(' ')).toEqual([0, '']);
    };
    const begun = '--economy DEU --minerals Mg --stage metal --watch RUS --years 2026-2028 --currency EUR';
    await done('new', file, ...begun.split(' '), '--time-zone', 'Europe/Berlin');
    for (const [table, row] of ROWS)
      await done(
        ...['table', file, 'add', table],
        ...Object.entries(row).flatMap(([field, value]) => ['--value', `${field}=${value}`]),
      );
    const scenario = join(folder, 'stop.json');
    writeFileSync(scenario, JSON.stringify(SCENARIO));
    writeFileSync(later, JSON.stringify({ ...SCENARIO, start: '2027-01-05' }));
    await done('scenario', 'add', file, '--name', 'Stop', '--from', scenario);
    await done('scenario', 'add', file, '--name', 'Later', '--parent', 'Stop', '--from', later);
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
