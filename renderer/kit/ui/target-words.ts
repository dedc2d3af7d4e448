import type { Translate } from '@shared/base/message';
import type { Target } from '@shared/model/tables/target';
import type { Formats } from '@shared/words/formats';

/** "below 50.0 %", "at least 60 days". */
export function targetRule(
  t: Translate,
  f: Formats,
  target: Pick<Target, 'rule' | 'value' | 'unit'>,
): string {
  const value =
    target.unit === 'days'
      ? t('target.days', { value: f.whole(target.value) })
      : f.percentExact(target.value);
  return t(`target.rule.${target.rule}`, { value });
}

/** Whether a figure meets a target. */
export function meetsTarget(target: Pick<Target, 'rule' | 'value'>, figure: number): boolean {
  switch (target.rule) {
    case 'below':
      return figure < target.value;
    case 'at_most':
      return figure <= target.value;
    case 'at_least':
      return figure >= target.value;
  }
}
