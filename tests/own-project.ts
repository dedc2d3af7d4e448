import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What belongs to the first project alone: its economy, its time, its money, the country it watches, its basis. */
export const OF_JAPAN = /\bJST\b|日本時間|\byen\b|円|\bREO\b|China|Chinese|中国|\bJapan\b|Tokyo|日本(?!語)/;

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

/** A project of Germany and magnesium that watches Russia, in a folder. @param lodestone runs a command that has to be done */
export async function ownProject(
  folder: string,
  lodestone: (...argv: string[]) => Promise<unknown>,
): Promise<string> {
  const file = join(folder, 'plan.lodestone');
  const begun = '--economy DEU --minerals Mg --stage metal --watch RUS --years 2026-2028 --currency EUR';
  await lodestone('new', file, ...begun.split(' '), '--time-zone', 'Europe/Berlin');
  for (const [table, row] of ROWS)
    await lodestone(
      ...['table', file, 'add', table],
      ...Object.entries(row).flatMap(([field, value]) => ['--value', `${field}=${value}`]),
    );
  const scenario = join(folder, 'stop.json');
  writeFileSync(scenario, JSON.stringify(SCENARIO));
  await lodestone('scenario', 'add', file, '--name', 'Stop', '--from', scenario);
  writeFileSync(scenario, JSON.stringify({ ...SCENARIO, start: '2027-01-05' }));
  await lodestone('scenario', 'add', file, '--name', 'Later', '--parent', 'Stop', '--from', scenario);
  return file;
}
