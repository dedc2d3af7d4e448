import type { MessageKey } from '../../base/message';
import type { CompareMeasure } from '../../model/compare';

/** What each measure is called, as the page of the scenario calls it. */
export const MEASURE_WORDS = {
  lineDays: 'scenarios.col.lineDays',
  lostValue: 'scenarios.col.lostValue',
  shortfall: 'scenarios.col.shortfall',
} as const satisfies Readonly<Record<CompareMeasure, MessageKey>>;
