import { addDays } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { expect, it } from 'vitest';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from './sample-session';

const SCENARIO = 'base-2026';
const place = {
  economyId: 'JPN' as CountryId, // ids of the sample
  materialId: 'Dy' as MaterialId,
  stage: 'separation' as const,
};
const write = (session: Session, ...changes: readonly RowChange[]) =>
  session.project.apply({ who: 'analyst', label: 'changed', reason: null }, changes);
const dy = async (session: Session) => {
  const { result, built } = await runScenario(session, {
    scenarioId: SCENARIO,
    materials: ['Dy'],
    tryShocks: null,
  });
  const [material, model] = [result.materials[0], built.model.materials[0]];
  if (material === undefined || model === undefined) throw new Error('the sample has dysprosium');
  return { ...material, model, start: built.model.start };
};

it('shipments of the plan arrive beside the shares, and a scenario changes them, leaves one out and adds one', async () => {
  const session = await sampleSession(runsPart);
  const before = await dy(session);
  const due = (day: number) => addDays(before.start, day);
  const shipment = (supplierId: string, day: number) => ({
    ...place,
    supplierId: supplierId as SupplierId, // of the sample
    date: due(day),
  });
  const rows = [shipment('lynas-kuantan-heavy', 20)];
  const suppliers = (await session.project.reference()).suppliers.map(({ id }) => id);
  const other = suppliers.find((id) => !before.model.suppliers.some(({ supplierId }) => supplierId === id));
  if (other === undefined) throw new Error('the sample has suppliers of other materials');
  rows.push(shipment(other, 30));
  await write(
    session,
    ...rows.map(
      (row, index): RowChange => ({
        table: 'receipt',
        op: 'put',
        row: newRow(TABLES.receipt, { id: `r${index}`, ...row, tonnes: 5 + index, mark: 'guessed' }),
      }),
    ),
  );
  const more = async (...days: readonly number[]) => {
    const { series } = await dy(session);
    return days.map((day) =>
      Number(((series.arrivals[day] ?? 0) - (before.series.arrivals[day] ?? 0)).toFixed(9)),
    );
  };
  expect(await more(19, 20, 30, 40)).toEqual([0, 5, 6, 0]);
  const said = (row: (typeof rows)[number], value: number): RowChange => {
    const key = keyOf(TABLES.receipt, row);
    return {
      table: 'override',
      op: 'put',
      row: newRow(TABLES.override, { id: key, scenarioId: SCENARIO, field: 'receipt.tonnes', key, value }),
    };
  };
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('there are two');
  await write(session, said(first, 8), said(second, 0), said(shipment('lynas-kuantan-heavy', 40), 3));
  expect(await more(19, 20, 30, 40)).toEqual([0, 8, 0, 3]);
});

it('a use that carries over is so in the run', async () => {
  const session = await sampleSession(runsPart);
  const { uses } = await session.project.reference();
  const eps = uses.find(({ id }) => id === 'use-jpn-eps');
  if (eps === undefined) throw new Error('the sample has it');
  await write(session, { table: 'use', op: 'put', row: { ...eps, carriesOver: true } });
  const { uses: results, series } = await dy(session);
  expect(results.filter(({ backlog }) => backlog !== undefined).map(({ useId }) => useId)).toEqual([
    'use-jpn-eps',
  ]);
  expect(series.backlog).toHaveLength(series.need.length);
});
