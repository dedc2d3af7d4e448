import type { MessageKey } from '@shared/base/message';
import type { FigureUnit } from '@shared/model/figure';
import { fittingMass } from '@shared/words/fitting-figure';
import type { Words } from '../state/language';

/** A figure in words, by what it counts. */
export function formatFigure(value: number, unit: FigureUnit, { t, f }: Pick<Words, 't' | 'f'>): string {
  switch (unit) {
    case 'tonnes':
      return fittingMass(value, f);
    case 'percent':
      return f.percent(value);
    case 'yen':
      return f.money(value);
    case 'days':
      return t('chart.days', { days: f.exact(value) });
    case 'months':
      return t('projects.slipped', { months: f.exact(value) });
  }
}

/** How a unit is written where its figures are typed. */
export const UNIT_HEADS = {
  tonnes: 'figures.unit.tonnes',
  percent: 'figures.unit.percent',
  yen: 'figures.unit.yen',
  days: 'figures.unit.days',
  months: 'figures.unit.months',
} as const satisfies Record<FigureUnit, MessageKey>;
