import { addDays, type IsoDate } from '../../base/calendar';
import type { Translate } from '../../base/message';
import type { Names } from '../../model/catalogue';
import type { IdleShock } from '../../model/idle-shocks';

/** "Export ban, China begins on 2027-04-01, after the last day of the run …": one sentence a shock that does nothing. */
export function idleTexts(
  idle: readonly IdleShock[],
  window: { readonly start: IsoDate; readonly days: number },
  t: Translate,
  names: Names,
  day: (date: IsoDate) => string = (date) => date,
): readonly string[] {
  return idle.map(({ shock, why }) =>
    t(`scenarios.idle.${why}`, {
      shock:
        shock.label.trim() === ''
          ? `${t(`shock.${shock.kind}`)} · ${names.country(shock.imposedBy)}`
          : shock.label,
      start: day(shock.start),
      end: day(addDays(shock.end, shock.recoveryDays)),
      first: day(window.start),
      last: day(addDays(window.start, window.days - 1)),
    }),
  );
}
