import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { STOCK_COLUMNS, STOCK_FIELDS, type StockField } from '@shared/features/stocks/view';
import { byId } from '@shared/model/catalogue';
import { newRow, partsOf, spokenKey } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { isStockTier, type Stock } from '@shared/model/tables/stock';
import { materialOf } from '../reference-names';
import type { FigureDraft } from './draft';
import { atLeastZero, type FigureKind, GIVEN, rowFigure } from './kind';
import { economyOf, type FigureSource } from './source';

/** The figures of a stock: economy|material|tier. A scenario may hold another opening stock alone. */
// One for each of the fields.
export const stocks = Object.fromEntries(
  STOCK_FIELDS.map((field) => [`stock.${field}`, stockFigure(field)]),
) as Readonly<Record<`stock.${StockField}`, FigureKind>>;

/**
 * A stock that the plan does not have, with nothing in it: without limits, and secret, since whoever adds one has not
 * said that it may be shown. @throws Refusal for a key that names nothing known
 */
export function newStock(source: FigureSource, key: string): Stock {
  return newRow(TABLES.stock, { ...GIVEN, ...placeOf(source, key), id: randomUUID(), tonnes: 0 });
}

function stockFigure(field: StockField): FigureKind {
  return rowFigure({
    table: 'stock',
    field,
    ...(field === 'tonnes' ? { override: 'stock.tonnes' } : {}),
    planOnly: 'refusal.stock.planOnly',
    read: (row) => row[field],
    with: (row, value) => ({ ...row, [field]: value }),
    make: ({ source }, key) => {
      if (field === 'tonnes') return newStock(source, key);
      throw new Refusal('refusal.scenario.unknownStock', { stock: spokenKey(key) });
    },
    ...(field === 'tonnes' ? { range: ['low', 'high'] } : {}),
    check: (value) => {
      atLeastZero('refusal.stock.negative')(value);
      if (value === null && (field === 'tonnes' || field === 'minimum'))
        throw new Refusal('refusal.stock.blank');
    },
    checkHeld: (source, key) => void placeOf(source, key),
    settle: (draft, given) => {
      for (const key of given.keys()) checkLimits(draft, key);
    },
    nameOf: (source, key, { say }) => {
      const { materialId, tier } = placeOf(source, key);
      return [materialId, say(`scenarios.tierName.${tier}`), say(STOCK_COLUMNS[field].head)].join(
        say('place.join'),
      );
    },
    // Never the figure itself: the history is shown and printed where stocks are not.
    changed: (source, key, { say, nameOf }) => {
      const scenario = byId(source.book.scenarios, source.scenarioId);
      if (scenario !== undefined) return say('change.scenario.stock', { name: nameOf(scenario) });
      const { materialId, tier } = placeOf(source, key);
      return say('change.stock.set', { material: materialId, tier: say(`scenarios.tierName.${tier}`) });
    },
  });
}

function placeOf({ reference }: FigureSource, key: string) {
  const { economyId, materialId, tier } = partsOf(TABLES.stock, key);
  const place = {
    economyId: economyOf(reference, economyId).id,
    materialId: materialOf(reference, materialId).id,
  };
  if (tier === undefined || !isStockTier(tier))
    throw new Refusal('refusal.scenario.unknownStock', { stock: spokenKey(key) });
  return { ...place, tier };
}

/** @throws Refusal `refusal.stock.limits` */
function checkLimits(draft: FigureDraft, key: string): void {
  const { minimum = 0, maximum = null } = draft.get('stock', key) ?? {};
  if (maximum !== null && minimum > maximum) throw new Refusal('refusal.stock.limits', { minimum, maximum });
}
