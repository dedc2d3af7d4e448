import { join } from 'node:path';
import { INDICATORS } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookContent } from '../../electron/features/exporting/export-workbook';
import type { Session } from '../../electron/plan/session';
import { writeScenarioWorkbook } from '../../electron/sheets/write';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { type CachedBook, cachedBook } from '../sheets/support/cached-book';
import { differ } from '../sheets/support/differ';
import { typedInto } from '../sheets/support/typed-into';
import { recalculate, whyNoCalc } from '../sheets/write/recalculate';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const PATIENCE = 240_000;
const INPUT = {
  scenarioIds: ['licences-60'],
  materials: ['Dy' as MaterialId, 'NdPr' as MaterialId],
  language: 'en',
  version: '9.9.9',
  redact: false,
  sampling: null,
  form: { kind: 'live' },
} as const;

/** Shares of 2026: ten points from one supplier to another, and one point of NdPr that nobody is named for any more. */
const SHARES = {
  Dy: { 'china-rare-earth-group-ganzhou': 52, 'lynas-kuantan-heavy': 14.5 },
  NdPr: { 'northern-rare-earth-baotou': 36.25 },
} as const;
/**
 * Ten tonnes less of dysprosium, each tier with its part of them, and of NdPr another supply, recycling and need. The 90 days
 * of net imports are then missed in the years of the run; 2028 stands as values, and is missed before and after.
 */
const MORE_TONNES = -10;
const USE = 'use-jpn-servo';
/** A project has no published factors, so that nothing of it is the EU's supply risk. */
const OF_A_PROJECT = INDICATORS.filter((indicator) => indicator !== 'supply_risk');
/** What these changes leave as it was: the home part of dysprosium is the same, and so is the production of the world. */
const UNMOVED = ['Dy_indicator_world_hhi', 'Dy_indicator_import_reliance', 'NdPr_indicator_world_hhi'];
const SUPPLY = 5200;
const RECYCLING = 130;
const DEMAND = 1500;
/** Of China: the mean of the six dimensions, and political stability. */
const SCORES = { mean_of_six: -0.6, political_stability: -0.9 };

async function written(session: Session, name: string): Promise<CachedBook> {
  const path = join(newFolder(), name);
  await writeScenarioWorkbook(await workbookContent(session, INPUT), path);
  return cachedBook(path);
}

async function changedSession(): Promise<Session> {
  const session = await sampleSession(runsPart);
  const plan = await session.project.plan({});
  const of2026 = <Row extends { economyId: string; materialId: string; year: number }>(row: Row) =>
    row.economyId === 'JPN' && row.year === 2026;
  const tiers = plan.stocks.filter(({ economyId, materialId }) => economyId === 'JPN' && materialId === 'Dy');
  const held = tiers.reduce((sum, { tonnes }) => sum + tonnes, 0);
  const rows: RowChange[] = [
    ...plan.shares
      .filter((row) => of2026(row) && row.stage === 'separation')
      .flatMap((row): RowChange[] => {
        const byMaterial: Readonly<Record<string, Readonly<Record<string, number>>>> = SHARES;
        const value = byMaterial[row.materialId]?.[row.supplierId];
        return value === undefined ? [] : [{ table: 'share', op: 'put', row: { ...row, value } }];
      }),
    ...tiers.map(
      (row): RowChange => ({
        table: 'stock',
        op: 'put',
        row: { ...row, tonnes: row.tonnes * (1 + MORE_TONNES / held) },
      }),
    ),
    ...plan.totals
      .filter((row) => of2026(row) && row.materialId === 'NdPr' && row.stage === 'separation')
      .map((row): RowChange => ({ table: 'totalSupply', op: 'put', row: { ...row, tonnes: SUPPLY } })),
    ...plan.reliefs
      .filter((row) => of2026(row) && row.materialId === 'NdPr')
      .map((row): RowChange => ({ table: 'relief', op: 'put', row: { ...row, recyclingTonnes: RECYCLING } })),
    ...plan.demands
      .filter((row) => row.materialId === 'NdPr' && row.year === 2026 && row.useId === USE)
      .map((row): RowChange => ({ table: 'demand', op: 'put', row: { ...row, tonnes: DEMAND } })),
  ];
  const { governance } = await session.project.observations();
  rows.push(
    ...governance
      .filter(({ countryId }) => countryId === 'CHN')
      .map(
        (row): RowChange => ({
          table: 'governance',
          op: 'put',
          row: { ...row, score: SCORES[row.indicator] },
        }),
      ),
  );
  expect(rows.length).toBeGreaterThanOrEqual(8 + tiers.length);
  await session.project.apply({ who: 'analyst', label: 'changed', reason: null }, rows);
  return session;
}

describe('the workbook of a project, worked out by another program', () => {
  let reason: string | null = null;
  beforeAll(async () => {
    reason = await whyNoCalc();
  }, PATIENCE);

  it('gives after changed inputs what the engine gives of a project with them, indicators and targets too', {
    timeout: PATIENCE,
  }, async (test) => {
    if (reason !== null) test.skip(reason);
    const session = await sampleSession(runsPart);
    const [twin, path] = [join(newFolder(), 'twin.xlsx'), join(newFolder(), 'changed.xlsx')];
    const content = await workbookContent(session, INPUT);
    await writeScenarioWorkbook(content, twin, { withoutResults: true });
    const { stocks } = await session.project.plan({});
    const held = stocks.filter(({ economyId, materialId }) => economyId === 'JPN' && materialId === 'Dy');
    const shares = Object.entries(SHARES).flatMap(([materialId, of]) =>
      Object.entries(of).map(([supplierId, percent]): [string, number] => [
        `${materialId}_share_${supplierId.replaceAll('-', '_')}_2026`,
        percent,
      ]),
    );
    await typedInto(twin, path, {
      ...Object.fromEntries(shares),
      Dy_opening_stock: held.reduce((sum, { tonnes }) => sum + tonnes, MORE_TONNES),
      NdPr_totalSupply_2026: SUPPLY,
      CHN_governance_2026: SCORES.mean_of_six,
      CHN_stability_2026: SCORES.political_stability,
      NdPr_recycling_2026: RECYCLING,
      [`NdPr_demand_${USE.replaceAll('-', '_')}_2026`]: DEMAND,
    });
    const expected = await written(await changedSession(), 'expected.xlsx');
    const { lines, compared } = differ(expected.results, (await recalculate(path)).results);
    expect(lines.filter((line) => !line.startsWith('Check!')).slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
    // Every indicator is among what was compared, and it moved.
    const before = await written(session, 'before.xlsx');
    const still = ['Dy', 'NdPr'].flatMap((materialId) =>
      OF_A_PROJECT.map((indicator) => `${materialId}_indicator_${indicator}`).filter((name) => {
        const [was, is] = [before, expected].map((book) =>
          ['', '_low', '_high'].map((end) => book.value(`${name}${end}`)),
        );
        return is?.join() === was?.join();
      }),
    );
    expect(still).toEqual(UNMOVED);
  });
});
