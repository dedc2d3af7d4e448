import type { Translate } from '@shared/base/message';
import { figureMessage } from '@shared/features/risk/figure-message';
import type { TargetStanding } from '@shared/features/risk/target-standing';
import type { Target } from '@shared/model/tables/target';
import { type Formatter, formatted } from '@shared/report/report-message';

/** The figure of the plan that is furthest from a target, with the target's unit: "29.7 days". */
export function standingFigure({ furthest }: TargetStanding, t: Translate, formatter: Formatter): string {
  return withUnit(furthest.target, formatted(figureMessage(furthest.progress.now, 1), formatter), t);
}

/** "29.7 days", "63.7 %" */
export function withUnit({ unit }: Pick<Target, 'unit'>, figure: string, t: Translate): string {
  return t(unit === 'days' ? 'target.days' : 'target.percent', { value: figure });
}

/** How far it still has to move, with sign; null where that is not known. */
export function standingDistance({ furthest }: TargetStanding): number | null {
  return furthest.progress.distance?.high ?? null;
}

/** What the furthest figure is of: one material, or several counted together. */
export function standingMaterial({ furthest }: TargetStanding, t: Translate, formatter: Formatter): string {
  const [only, second] = furthest.materialIds;
  return only === undefined || second !== undefined
    ? t('overview.together', { count: furthest.materialIds.length })
    : formatter.nameOf({ of: 'material', id: only });
}
