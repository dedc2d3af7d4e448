import type { MessageKey } from '@shared/base/message';
import type { FirstShort } from '@shared/model/headline';
import { dayLabel } from '@shared/words/day-label';
import type { Words } from '../../kit/state/language';

/** The day that the ghost of a headline fell on, and how many days from the start both are. */
export function firstWas(
  ghost: FirstShort | null,
  now: FirstShort | null,
  { name, none, year }: { readonly name: string; readonly none: MessageKey; readonly year: number },
  { t, language }: Words,
): string {
  if (ghost === null) return t('scenarios.was', { name, value: t(none) });
  const value = dayLabel(ghost.moment.date, language, year);
  if (now === null) return t('scenarios.was', { name, value });
  const [day, before] = [now, ghost].map(({ moment }) => Math.floor(moment.day));
  return t('scenarios.wasDay', { name, value, day: day ?? 0, before: before ?? 0 });
}
