import type { MessageKey } from '../base/message';
import type { FrozenFigure } from './edition';

/** What each result is called, as the page of the scenario calls it. */
export const MEASURE_WORDS = {
  linesStopping: 'scenarios.head.stopping',
  lineDays: 'scenarios.col.lineDays',
  allBack: 'scenarios.head.allBack',
  stop: 'scenarios.col.stop',
  restart: 'scenarios.col.restart',
  binding: 'scenarios.col.binding',
  daysBelow: 'scenarios.col.daysBelow',
  daysStanding: 'editions.measure.daysStanding',
  lostDays: 'scenarios.col.lineDays',
  lostValue: 'scenarios.col.lostValue',
  firstShortfall: 'scenarios.col.first',
  recovery: 'editions.measure.recovery',
  totalShortfall: 'scenarios.col.shortfall',
  daysShort: 'scenarios.col.days',
  lowestStock: 'editions.measure.lowestStock',
  openingCover: 'editions.measure.openingCover',
  chance: 'editions.measure.chance',
  medianShortfall: 'editions.measure.medianShortfall',
  meanShortfall: 'editions.measure.meanShortfall',
  meanDaysShort: 'editions.measure.meanDaysShort',
} as const satisfies Readonly<Record<FrozenFigure['measure'], MessageKey>>;
