import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Use } from '@shared/model/tables/use';
import { expect, it } from 'vitest';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from './sample-session';

const SCENARIO = 'base-2026';
/** From July of 2026 to the end of the year four times the price. */
const place = {
  economyId: 'JPN' as CountryId, // ids of the sample
  materialId: 'Dy' as MaterialId,
  start: isoDate('2026-07-01'),
  end: isoDate('2027-01-01'),
};
const write = (session: Session, ...changes: readonly RowChange[]) =>
  session.project.apply({ who: 'analyst', label: 'changed', reason: null }, changes);

async function dy(session: Session, scenarioId = SCENARIO) {
  const { result, built } = await runScenario(session, {
    scenarioId,
    materials: ['Dy'],
    tryShocks: null,
  });
  const [material] = result.materials;
  if (material === undefined) throw new Error('the sample has dysprosium');
  const says = (code: string) => built.remarks.find((remark) => remark.code === code)?.params ?? null;
  return {
    // Added up with the need of the demand, or without: the same but for the last digits.
    need: Number(material.series.need.reduce((sum, need) => sum + need, 0).toFixed(6)),
    lost: material.uses.map(({ lostValue }) => lostValue),
    lessAskedFor: says('whatIf.remark.answersToPrices')?.['tonnes'] ?? null,
    recaptured: says('whatIf.remark.recaptured')?.['count'] ?? null,
  };
}

/** Every use of the economy with so much of an answer. */
async function withUses(session: Session, changes: Partial<Use>): Promise<void> {
  const { uses } = await session.project.reference();
  await write(
    session,
    ...uses
      .filter(({ economyId }) => economyId === place.economyId)
      .map((use): RowChange => ({ table: 'use', op: 'put', row: { ...use, ...changes } })),
  );
}

it('a price that rises by day lowers the need of uses with an elasticity, by plan or by scenario, and says so', async () => {
  const session = await sampleSession(runsPart);
  const before = await dy(session);
  const relief = (priceRisePercent: number): RowChange => ({
    table: 'datedRelief',
    op: 'put',
    row: newRow(TABLES.datedRelief, { id: 'rise', ...place, priceRisePercent, mark: 'guessed' }),
  });
  await write(session, relief(300));
  expect(await dy(session)).toEqual(before); // no use says how it answers
  await withUses(session, { priceElasticity: -0.5 });
  const dearer = await dy(session);
  const inPeriod = (await dy(await sampleSession(runsPart))).need - dearer.need;
  expect(dearer.lessAskedFor).toBe(Number(inPeriod.toPrecision(4)));
  expect(dearer.need / before.need).toBeGreaterThan(0.5);
  expect(dearer.need / before.need).toBeLessThan(0.9);
  // The scenario says that it costs no more, then that the whole rise is its own.
  const key = keyOf(TABLES.datedRelief, place);
  const says = (value: number): RowChange => ({
    table: 'override',
    op: 'put',
    row: newRow(TABLES.override, {
      id: 'own',
      scenarioId: SCENARIO,
      field: 'datedRelief.priceRise',
      key,
      value,
    }),
  });
  await write(session, says(0));
  expect(await dy(session)).toEqual(before);
  await write(session, { table: 'datedRelief', op: 'remove', id: 'rise' }, says(300));
  expect(await dy(session)).toEqual(dearer);
});

it('a use that makes up for lost output later loses the rest alone', async () => {
  const session = await sampleSession(runsPart);
  const before = await dy(session, 'licences-25');
  expect(before.lost.some((lost) => (lost ?? 0) > 0)).toBe(true);
  await withUses(session, { recapturePercent: 40 });
  const after = await dy(session, 'licences-25');
  for (const [at, lost] of after.lost.entries())
    if (lost !== null) expect(lost).toBeCloseTo((before.lost[at] ?? 0) * 0.6, 3);
  expect(after.recaptured).toBe(after.lost.filter((lost) => lost !== null).length);
  expect(after.need).toBe(before.need);
});
