import { resolveScenario } from '@shared/model/resolution';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import { expect, it } from 'vitest';
import { buildModel } from '../../electron/plan/model/build-model';
import { DY, JPN } from '../store/support/rows';
import { sampleSession } from './sample-session';

const DY_2026: ShareSetKey = {
  economyId: JPN,
  materialId: DY,
  stage: 'separation',
  year: 2026,
};

/** Years in which the supply of dysprosium moves with its need, in the sample with its shares and totals of 2026 changed. */
async function derivedYears(
  method: 'declared' | 'summed' | 'derived' | null,
  shares: Partial<Share> = {},
): Promise<readonly number[]> {
  const session = await sampleSession();
  const { project } = session;
  const [reference, plan, book] = await Promise.all([
    project.reference(),
    project.plan({}),
    project.scenarios(),
  ]);
  const resolved = resolveScenario(plan, book, 'base-2026');
  const isHere = (row: { readonly materialId: string; readonly year: number }) =>
    row.materialId === 'Dy' && row.year === 2026;
  const totals = resolved.plan.totals.flatMap((row) =>
    !isHere(row) ? row : method === null ? [] : { ...row, method },
  );
  const all = resolved.plan.shares.map((row) => (isHere(row) ? { ...row, ...shares } : row));
  const at = { ...resolved, plan: { ...resolved.plan, totals, shares: all } };
  const { model } = buildModel(at, reference, ['Dy']);
  return (model.materials[0]?.derivedSupply ?? []).filter((year) => year === 2026);
}

it.each([
  ['worked out from the need', 'derived', {}, [2026]],
  ['that nobody gave', null, {}, [2026]],
  ['given', 'declared', {}, []],
  ['the sum of shares in tonnes', 'summed', { enteredAs: 'tonnes' }, []],
  ['worked out, but with shares in tonnes', 'derived', { enteredAs: 'tonnes' }, []],
] as const)('moves with the need or not: a total supply %s', async (_what, method, shares, years) => {
  expect(await derivedYears(method, shares)).toEqual(years);
});

it('moves no longer once a scenario says another one', async () => {
  const session = await sampleSession();
  const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
  const isDy = (row: ShareSetKey) => keyOf(TABLES.totalSupply, row) === keyOf(TABLES.totalSupply, DY_2026);
  const key = keyOf(TABLES.totalSupply, DY_2026);
  const said = { scenarioId: 'base-2026', field: 'totalSupply.tonnes', key, value: 900 } as const;
  const overrides = [newRow(TABLES.override, { id: 'o', ...said })];
  expect(plan.totals.find(isDy)?.method).toBe('derived');
  const { plan: own } = resolveScenario(plan, { ...book, overrides }, 'base-2026');
  expect(own.totals.find(isDy)).toMatchObject({ method: 'declared', tonnes: 900 });
});
