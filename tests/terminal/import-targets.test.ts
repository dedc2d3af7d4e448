import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, importCommand], readingPart);

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

function importing(lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), 'survey.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, ...options];
}

type Row = Readonly<Record<string, unknown>>;
const rowsOf = async (table: string): Promise<readonly Row[]> =>
  ((await resultOf('table', project, 'list', table)) as { rows: readonly Row[] }).rows;
const contentOf = async () => {
  const tables = [
    'series',
    'observation',
    'price',
    'stock',
    'demand',
    'capacity',
    'supplier',
    'source',
    'material',
  ];
  const content: (readonly Row[])[] = [];
  for (const table of tables) content.push(await rowsOf(table)); // one after the other: each opens the file
  return content;
};

const RESERVES = [
  'Country,Reserves (t)',
  'Australia,5700000',
  'Brazil,21000000',
  'World total (rounded),90000000',
];
const AS_REE = ['--material', 'REE', '--year', '2031', '--basis', 'reo', '--stage', 'mining'];

describe('figures that are no supply', () => {
  it('become a series of what they count, and no share', async () => {
    const shares = await rowsOf('share');
    expect(await resultOf(...importing(RESERVES, ...AS_REE))).toMatchObject({
      counts: { read: 3, new: 2, leftOut: 1, rejected: 0 },
    });
    const series = (await rowsOf('series')).find(({ kind }) => kind === 'reserves');
    expect(series).toMatchObject({ material: 'REE', stage: 'mining', unit: 'tonnes', massBasis: 'reo' });
    expect((await rowsOf('observation')).filter(({ seriesId }) => seriesId === series?.id)).toMatchObject([
      { countryId: 'AUS', period: '2031', year: 2031, value: 5_700_000, note: 'B2' },
      { countryId: 'BRA', period: '2031', year: 2031, value: 21_000_000, note: 'B3' },
    ]);
    expect(await rowsOf('share')).toEqual(shares);
  });

  it('are one change that undo and revert give back exactly', async () => {
    const before = await contentOf();
    await resultOf(...importing(RESERVES, ...AS_REE));
    const after = await contentOf();
    await resultOf('undo', project);
    expect(await contentOf()).toEqual(before);
    await resultOf('redo', project);
    expect(await contentOf()).toEqual(after);
    await resultOf('import', '--project', project, '--revert', 'last');
    expect(await contentOf()).toEqual(before);
  });

  it('are asked about once: the next file of the sender goes on with the series', async () => {
    await resultOf(...importing(RESERVES, ...AS_REE));
    const next = RESERVES.with(2, 'Brazil,11000000');
    expect(await resultOf(...importing(next))).toMatchObject({
      counts: { changed: 1, unchanged: 1, new: 0 },
    });
    expect((await rowsOf('series')).filter(({ kind }) => kind === 'reserves')).toHaveLength(1);
  });

  it('are refused where two rows give one figure', async () => {
    const { code, err } = await lodestone(importing([...RESERVES, 'Brazil,7'], ...AS_REE));
    expect(code).toBe(1);
    expect(err).toContain('Rows 3, 5 give the same figure twice: REE BRA 2031');
  });
});

describe('the table that figures go into', () => {
  it.each([
    [
      'price',
      ['Material,Date,Price (US$/t)', 'Dy,2031-06,250000', 'Tb,2031,900000'],
      ['--place', 'outside'],
      [
        { materialId: 'Dy', place: 'outside', date: '2031-06-30', span: 'month', usdPerKg: 250 },
        { materialId: 'Tb', place: 'outside', date: '2031-12-31', span: 'year', usdPerKg: 900 },
      ],
    ],
    [
      'demand',
      ['Material,Year,Demand (kg)', 'Dy,2041,2500'],
      ['--use', 'USE', '--basis', 'reo'],
      [{ materialId: 'Dy', useId: 'USE', year: 2041, tonnes: 2.5 }],
    ],
    [
      'capacity',
      ['Plant,Country,Material,Capacity (t/yr)', 'New Works,Australia,Dy,900'],
      ['--stage', 'separation', '--basis', 'reo'],
      [{ materialId: 'Dy', tonnesPerYear: 900, note: 'D2' }],
    ],
  ])('is that of what they count: %s', async (table, lines, options, awaited) => {
    const use = String((await rowsOf('use'))[0]?.id);
    const named = options.map((text) => text.replace('USE', use));
    const before = new Set((await rowsOf(table)).map(({ id }) => id));
    expect(await resultOf(...importing(lines, ...named))).toMatchObject({ counts: { new: awaited.length } });
    const wanted = JSON.parse(JSON.stringify(awaited).replaceAll('USE', use));
    expect((await rowsOf(table)).filter(({ id }) => !before.has(id))).toMatchObject(wanted);
  });

  it('is told of a stock by its tier, in tonnes as the project counts them', async () => {
    const lines = ['Material,Stock (t metal)', 'Dy,87.13'];
    const options = ['--economy', 'JPN', '--tier', 'national'];
    expect(await resultOf(...importing(lines, ...options))).toMatchObject({ counts: { changed: 1 } });
    const held = (await rowsOf('stock')).find(
      ({ economyId, materialId, tier }) => economyId === 'JPN' && materialId === 'Dy' && tier === 'national',
    );
    expect(held?.tonnes).toBeCloseTo(100, 1); // 0.8713 t of metal in a tonne of Dy2O3
  });

  it.each([
    [
      'a price without its market',
      ['Material,Year,Price (USD/kg)', 'Dy,2031,5'],
      [],
      'in the exporting country or internationally',
    ],
    [
      'a stock without its tier',
      ['Material,Stock (t)', 'Dy,5'],
      ['--economy', 'JPN', '--basis', 'reo'],
      'whose stock',
    ],
    [
      'exports for the price book',
      ['Country,Exports (t)', 'Chile,5'],
      ['--into', 'price', ...AS_REE],
      'no place for such',
    ],
    [
      'a use that is none',
      ['Material,Year,Demand (t)', 'Dy,2031,5'],
      ['--use', 'Submarines'],
      'No use is called',
    ],
  ])('is asked for, or refuses %s', async (_what, lines, options, words) => {
    const { code, err } = await lodestone(importing(lines, ...options));
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
  });

  it('can be that of series for what would be a supply', async () => {
    const lines = ['Country,Mine production 2031 (t)', 'Chile,40', 'Other countries,3'];
    const options = ['--into', 'series', '--material', 'REE', '--basis', 'reo', '--stage', 'mining'];
    expect(await resultOf(...importing(lines, ...options))).toMatchObject({ counts: { new: 1, leftOut: 1 } });
    const chile = (await rowsOf('observation')).filter(({ countryId }) => countryId === 'CHL');
    expect(chile).toContainEqual(expect.objectContaining({ year: 2031, value: 40 }));
  });
});

describe('a form that holds figures of several kinds', () => {
  it('is not read for one of them by the columns that were said of another', async () => {
    const lines = ['country,year,demand_t,production_t', 'France,2031,77,227'];
    const asSeries = ['--into', 'series', '--material', 'REE', '--basis', 'reo'];
    await resultOf(...importing(lines, '--counts', 'demand', ...asSeries));
    await resultOf(...importing(lines, '--counts', 'production', ...asSeries));
    const series = (await rowsOf('series')).filter(({ id }) => String(id).startsWith('file:'));
    const values = (await rowsOf('observation')).filter(({ seriesId }) =>
      series.some(({ id }) => id === seriesId),
    );
    const kindOf = (id: unknown) => series.find((one) => one.id === id)?.kind;
    expect(values.map(({ seriesId, value, note }) => [kindOf(seriesId), value, note]).sort()).toEqual([
      ['demand', 77, 'C2'],
      ['production', 227, 'D2'],
    ]);
  });
});
