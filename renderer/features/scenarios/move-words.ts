import { daysEarlier } from '@shared/model/line-clock';
import type { Moment } from '@shared/model/what-if-result';
import type { Words } from '../../kit/state/language';

/** "20 days earlier", "1 day later"; null on the same day. */
export function earlierWords(moment: Moment, ghost: Moment, { t }: Words): string | null {
  const days = daysEarlier(moment, ghost);
  if (days === 0) return null;
  if (days > 0) return t('scenarios.earlier', { days });
  return t('scenarios.later', { days: -days });
}
