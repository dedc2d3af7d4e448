import { addDays, type IsoDate } from '../../base/calendar';
import type { Language, Translate } from '../../base/message';
import { type Names, nameIn } from '../../model/catalogue';
import type { IdleShock } from '../../model/idle-shocks';
import { shockNames } from '../../model/shock-names';
import type { Formats } from '../../words/formats';

/** "Export ban, China begins on 2027-04-01, after the last day of the run …": one sentence a shock that does nothing. */
export function idleTexts(
  idle: readonly IdleShock[],
  window: { readonly start: IsoDate; readonly days: number },
  t: Translate,
  names: Names,
  language: Language,
  f: Formats,
  day: (date: IsoDate) => string = f.tableDate,
): readonly string[] {
  return idle.map(({ shock, why }) =>
    t(`scenarios.idle.${why}`, {
      shock:
        nameIn(language, shockNames(shock)) ||
        f.beside([t(`shock.${shock.kind}`), names.country(shock.imposedBy)]),
      start: day(shock.start),
      end: day(addDays(shock.end, shock.recoveryDays)),
      first: day(window.start),
      last: day(addDays(window.start, window.days - 1)),
    }),
  );
}
