import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { expect, it } from 'vitest';
import { measuredTargets } from '../../electron/features/risk/targets';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const CHN = country('CHN');

/** The targets where half of every supplier in a country is owned from China. */
async function ownedIn(countryId: string | null) {
  const session = await sampleSession();
  const { suppliers } = await session.project.reference();
  const owned = suppliers.filter((supplier) => supplier.countryId === countryId);
  await session.project.apply(
    { who: 'analyst', label: 'owners', reason: null },
    owned.map(
      ({ id: supplierId }): RowChange => ({
        table: 'supplierOwner',
        op: 'put',
        row: newRow(TABLES.supplierOwner, {
          ...{
            id: `owner ${supplierId}`,
            supplierId,
            owner: 'Parent',
            countryId: CHN,
            percent: 50,
            mark: 'known',
          },
        }),
      }),
    ),
  );
  const views = await measuredTargets(session, { economyId: null, year: 2026, scenarioId: null });
  return (id: string) => views.filter(({ target }) => target.id === id);
}

it('a target has no third measure where no owner is on record', async () => {
  const of = await ownedIn(null);
  expect(of('tgt-jp-below-50').map(({ control }) => control)).toEqual([null]);
});

it('a share of imports is counted by owner too, and says for how much of them owners are named', async () => {
  const [below] = (await ownedIn('CHN'))('tgt-jp-below-50');
  const now = below?.progress?.now;
  const china = now?.kind === 'point' ? now.value : Number.NaN;
  expect(below?.control?.percent.low).toBeCloseTo(china / 2, 6);
  expect(below?.control?.named).toBeCloseTo(china / 2, 6);
  expect(below?.control?.percent.high).toBeCloseTo(100, 6);
});

it('the own part of an economy, and the largest elsewhere, are counted by owner; stocks are not', async () => {
  const of = await ownedIn('CHN');
  // Nobody of the Union is named: none for certain, all that nobody names at most.
  for (const { control } of of('tgt-eu-processing')) {
    expect(control?.percent.low).toBe(0);
    expect(control?.named).toBeGreaterThan(0);
  }
  const largest = of('tgt-eu-one-country').filter(({ control }) => control !== null);
  expect(largest.length).toBeGreaterThan(0);
  for (const { control } of largest) expect(control?.percent.low).toBeCloseTo(control?.named ?? 0, 9);
  expect(new Set(of('tgt-jp-stock-60').map(({ control }) => control))).toEqual(new Set([null]));
});
