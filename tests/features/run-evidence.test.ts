import type { MaterialId } from '@shared/model/material';
import { expect, it } from 'vitest';
import { runEvidence } from '../../electron/features/scenarios/run-evidence';
import { sampleSession } from './sample-session';

const DY = 'Dy' as MaterialId;

it('what a run counts with is told with its marks, and each document and assumption that its figures name', async () => {
  const session = await sampleSession();
  const { inputs, sources, assumptions } = await runEvidence(session, 'licences-25', DY);
  const plan = await session.project.plan({});
  const counted = (kind: string) => inputs.filter((input) => input.kind === kind);

  expect(counted('stock').map(({ of, secret }) => [of, secret])).toEqual(
    plan.stocks
      .filter(({ economyId, materialId }) => economyId === 'JPN' && materialId === DY)
      .map(({ tier, secret }) => [tier, secret]),
  );
  for (const year of new Set(counted('share').map((input) => input.year)))
    expect(
      counted('share').reduce((sum, input) => sum + (input.year === year ? input.value : 0), 0),
    ).toBeCloseTo(100, 6);
  expect(counted('demand').length).toBeGreaterThan(2);
  expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);

  expect(sources.map(({ id }) => id)).toEqual([...new Set(inputs.flatMap(({ sourceId }) => sourceId ?? []))]);
  expect(assumptions.map(({ code }) => code)).toEqual([...new Set(inputs.flatMap(({ codes }) => codes))]);
  expect(assumptions.length).toBeGreaterThan(1);
});

it('a figure is that of the scenario where it overrides the plan', async () => {
  const session = await sampleSession();
  await session.project.apply({ who: 'analyst', label: 'stock', reason: null }, [
    {
      table: 'override',
      op: 'put',
      row: {
        id: 'o',
        scenarioId: 'licences-25',
        field: 'stock.tonnes',
        key: 'JPN|Dy|national',
        value: 12.5,
        reason: null,
      },
    },
  ]);
  const stockOf = async (scenarioId: string) =>
    (await runEvidence(session, scenarioId, DY)).inputs.find(
      ({ kind, of }) => kind === 'stock' && of === 'national',
    )?.value;
  expect(await stockOf('licences-25')).toBe(12.5);
  expect(await stockOf('stop-2010')).not.toBe(12.5);
});
