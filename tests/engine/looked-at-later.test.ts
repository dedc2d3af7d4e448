import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, leak, licence, material, model, supplier } from './models';

/** Two groups, one of them under a licence with a delay, a ban and a leak. */
const shocked = model({
  days: 120,
  materials: [material({ suppliers: [supplier('CHN', 60, { leadTimeDays: 9 }), supplier('AUS', 40)] })],
  shocks: [
    licence('2025-01-10', '2025-03-01', { approvedPercent: 40, delayDays: 20 }),
    ban('2025-02-01', '2025-02-10'),
    leak('2025-01-01', '2025-04-01', { delayDays: 15 }),
  ],
});

it('is the same looked at later, when other runs have had the memory in between', () => {
  const atOnce = structuredClone(runWhatIf(shocked));
  const later = runWhatIf(shocked);
  runWhatIf({ ...shocked, days: 90, shocks: [] });
  expect(later).toEqual(atOnce);
  expect(JSON.stringify(later)).toBe(JSON.stringify(atOnce));
});

it('has its steps and its ledger in a copy for another thread', () => {
  const [copy] = structuredClone(runWhatIf(shocked)).materials;
  expect(copy?.groups.map(({ steps }) => steps.map(({ shockId }) => shockId))).toEqual([
    ['licence', 'ban', 'leak'],
    [],
  ]);
  expect(copy?.groups[0]?.baseline[0]).toBeCloseTo(0.6, 12);
  expect(copy?.ledger.lost).toBeGreaterThan(0);
  expect(copy?.ledger.imbalance).toBeLessThan(1e-9);
});
