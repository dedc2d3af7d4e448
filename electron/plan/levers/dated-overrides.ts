import type { IsoDate } from '@shared/base/calendar';
import { NOTHING_DATED } from '@shared/model/dated-mix';
import { sumUnder } from '@shared/model/missing-figures';
import type { ResolvedScenario } from '@shared/model/resolution';
import { keyOf, keyOfParts } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { MaterialModel } from '@shared/model/what-if';
import type { OverrideValue } from './override-value';

/** What a model has by day that another one of the same scenario has otherwise, as overrides of that scenario. */
export function datedDifferences(
  { window: { economyId, stage } }: ResolvedScenario,
  target: MaterialModel,
  now: MaterialModel,
): OverrideValue[] {
  const { materialId } = target;
  const place = { economyId, materialId };
  const [wanted, is] = [target.dated ?? NOTHING_DATED, now.dated ?? NOTHING_DATED];
  const rates = (of: 'recycling' | 'savings') =>
    differing(byDays(wanted[of]), byDays(is[of])).map(([days, value]): OverrideValue => {
      const [start, end] = days.split(BETWEEN);
      const key = keyOfParts(TABLES.datedRelief, { ...place, start, end });
      return { field: of === 'recycling' ? 'datedRelief.recycling' : 'datedRelief.saving', key, value };
    });
  const shipments = target.suppliers.flatMap(({ supplierId, receipts = [] }) => {
    const own = now.suppliers.find((one) => one.supplierId === supplierId)?.receipts ?? [];
    return differing(byDate(receipts), byDate(own)).map(([date, value]): OverrideValue => {
      const key = keyOf(TABLES.receipt, { ...place, stage, supplierId, date });
      return { field: 'receipt.tonnes', key, value };
    });
  });
  return [
    ...differing(byDate(wanted.bought), byDate(is.bought)).map(([date, value]): OverrideValue => {
      return { field: 'purchase.tonnes', key: keyOf(TABLES.purchase, { ...place, stage, date }), value };
    }),
    ...rates('recycling'),
    ...rates('savings'),
    ...shipments,
  ];
}

const BETWEEN = ' ';

function byDate(rows: readonly { readonly date: IsoDate; readonly tonnes: number }[]): Map<IsoDate, number> {
  const sums = new Map<IsoDate, number>();
  for (const { date, tonnes } of rows) sums.set(date, sumUnder(sums, date) + tonnes);
  return sums;
}

function byDays(
  rates: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly amount: number }[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, amount } of rates) {
    const days = `${from}${BETWEEN}${to}`;
    sums.set(days, sumUnder(sums, days) + amount);
  }
  return sums;
}

function differing<Key>(wanted: ReadonlyMap<Key, number>, is: ReadonlyMap<Key, number>): [Key, number][] {
  return [...wanted].filter(([key, value]) => sumUnder(is, key) !== value);
}
