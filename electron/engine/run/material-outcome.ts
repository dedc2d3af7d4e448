import type { IsoDate } from '@shared/base/calendar';
import { derivedOnce } from '@shared/base/derived';
import { notKnown } from '@shared/model/missing-figures';
import type { MaterialModel } from '@shared/model/what-if';
import type { MaterialResult } from '@shared/model/what-if-result';
import { servedUses } from './lines/served-uses';
import type { Balance } from './stock/material-balance';
import { type StockOutcome, stockOutcome } from './stock/stock-outcome';
import type { YearSpan } from './year-spans';

/** What is read off the days of one material. */
export interface MaterialOutcome
  extends StockOutcome,
    Pick<MaterialResult, 'materialId' | 'series' | 'uses'> {}

/** What each use goes without is worked out when it is asked for. */
export function materialOutcome(
  start: IsoDate,
  material: MaterialModel,
  balance: Balance,
  spans: readonly YearSpan[],
): MaterialOutcome {
  const { series } = balance;
  const outcome = stockOutcome(start, material.stock.opening, series);
  const uses = derivedOnce(() =>
    servedUses(start, material, balance, spans, notKnown(outcome.firstShortfall?.day)),
  );
  return {
    materialId: material.materialId,
    series,
    ...outcome,
    get uses() {
      return uses();
    },
  };
}
