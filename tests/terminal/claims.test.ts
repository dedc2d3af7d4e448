import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { claimsCommand } from '../../electron/features/claims/command';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([claimsCommand]);

interface Row {
  readonly supplierId: string;
  readonly capacity: number | null;
  readonly claimed: number;
  readonly over: number | null;
  readonly claims: readonly { economyId: string; tonnes: number; granted: number; cut: number }[];
}

async function lynas(...more: string[]): Promise<Row | undefined> {
  const ask = ['claims', await sampleProject(), '--year', '2026', '--materials', 'NdPr', ...more];
  const { plants } = await resultOf(...ask);
  return (plants as Row[]).find(({ supplierId }) => supplierId === 'lynas-kuantan');
}

describe('claims of several economies on one plant', () => {
  // Sample, NdPr 2026: Japan 18 % of 5,500, Korea 11 % of 2,395.9, USA 6 % of 2,626.3, EU 2 % of 2,121.3 t; capacity 10,500 t.
  it('adds up shares of total supply: 990 + 263.549 + 157.578 + 42.426 t', async () => {
    const row = await lynas();
    expect(row?.claims.map(({ economyId, tonnes }) => [economyId, Number(tonnes.toFixed(3))])).toEqual([
      ['JPN', 990],
      ['KOR', 263.549],
      ['USA', 157.578],
      ['EU27', 42.426],
    ]);
    expect([row?.capacity, row?.over]).toEqual([10_500, 0]);
  });

  it('a tenth of the plant is 1,050 t: 403.553 t too many, cut in proportion or behind the first contract', async () => {
    const even = await lynas('--remaining', '10');
    expect(even?.over).toBeCloseTo(403.553, 3);
    expect(even?.claims[0]?.granted).toBeCloseTo((990 * 1050) / 1453.553, 6);
    const first = await lynas('--remaining', '10', '--rule', 'priority', '--order', 'JPN');
    expect(first?.claims[0]).toMatchObject({ granted: 990, cut: 0 });
    expect(first?.claims[1]?.granted).toBeCloseTo((263.549 * 60) / 463.553, 6);
  });

  it('allies put their stock together: what Japan gives the others take', async () => {
    const ask = [
      'claims',
      await sampleProject(),
      '--year',
      '2026',
      '--materials',
      'NdPr',
      '--pool',
      'JPN,KOR',
    ];
    const { pools } = await resultOf(...ask);
    const [pool] = pools as {
      pool: { days: number; shares: { economyId: string; alone: number; gives: number }[] };
    }[];
    const [japan, korea] = pool?.pool.shares ?? [];
    expect([japan?.economyId, korea?.economyId, korea?.alone]).toEqual(['JPN', 'KOR', 0]);
    expect(pool?.pool.days).toBeLessThan(japan?.alone ?? 0);
    expect((japan?.gives ?? 0) + (korea?.gives ?? 0)).toBeCloseTo(0, 9);
    const { out } = await lodestone(ask);
    expect(out).toMatch(/an economy without stock rows counts as having none/);
  });

  it('says what the project does not know, in both languages', async () => {
    const ask = ['claims', await sampleProject(), '--year', '2026', '--materials', 'NdPr'];
    const { out } = await lodestone(ask);
    expect(out).toMatch(/The capacity of 8 of 11 plants is not known/);
    expect(out).toMatch(/The project holds no offtake contracts with their priority/);
    expect((await lodestone([...ask, '--lang', 'ja'])).out).toMatch(/引取契約の優先順位はプロジェクトにない/);
  });

  it('--out writes what is printed: plants, and beside them the pools', async () => {
    const file = await sampleProject();
    const ask = ['claims', file, '--year', '2026', '--materials', 'NdPr', '--pool', 'JPN,KOR'];
    const { out } = await lodestone([...ask, '--out', `${file}.csv`]);
    expect(out).toMatch(/\.csv/);
    const plants = await readFile(`${file}.csv`, 'utf8');
    expect(plants).toMatch(/plant,material,"?capacity, t REO a year"?,claimed,state,economy,claim,granted/);
    expect(plants).toMatch(/,10500,[^\n]*,990,990/);
    expect(await readFile(`${file}-pools.csv`, 'utf8')).toMatch(/together, days/);
  });

  it.each<[string, string[], number, RegExp]>([
    ['a year without shares', ['--year', '2031'], 1, /No economy has shares/],
    [
      'more than all of a plant',
      ['--year', '2026', '--remaining', '110'],
      1,
      /remaining is 110, more than 100/,
    ],
    ['an unknown country', ['--year', '2026', '--pool', 'JPN,XXX'], 1, /does not know a country "XXX"/],
    ['an unknown rule', ['--year', '2026', '--rule', 'luck'], 2, /proportional or priority/],
    ['no year', [], 2, /--year/],
  ])('refuses %s', async (_, more, expected, words) => {
    const { code, err } = await lodestone(['claims', await sampleProject(), ...more]);
    expect([code, words.test(err)], err).toEqual([expected, true]);
  });
});
