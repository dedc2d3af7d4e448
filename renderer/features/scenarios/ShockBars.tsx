import { daysBetween, type IsoDate } from '@shared/base/calendar';
import type { Shock } from '@shared/model/shock';
import { shockNames } from '@shared/model/shock-names';
import { useWords } from '../../kit/state/language';
import { shockBarWords } from './shock-words';

/** The shocks in their order, as bars on the time axis, each with the ramp back to the full amount. */
export function ShockBars({
  shocks,
  start,
  days,
}: {
  readonly shocks: readonly Shock[];
  readonly start: IsoDate;
  readonly days: number;
}) {
  const words = useWords();
  const { t } = words;
  const span = (from: number, to: number) => {
    const left = Math.min(days, Math.max(0, from));
    return {
      left: `${(left / days) * 100}%`,
      width: `${((Math.min(days, Math.max(0, to)) - left) / days) * 100}%`,
    };
  };
  return (
    <div className="scn-line ld-columns">
      <div className="scn-name ld-shrink ld-strong ld-small">{t('scenarios.shocksInOrder')}</div>
      <div className="scn-shock-track ld-stack ld-pad-top-4 ld-pad-bottom-4 ld-gap-2 ld-clip">
        {shocks.length === 0 && <span className="ld-caption">{t('scenarios.noShock')}</span>}
        {shocks.map((shock) => {
          const from = daysBetween(start, shock.start);
          const to = daysBetween(start, shock.end);
          const label = words.f.beside(
            [words.nameOf(shockNames(shock)), shockBarWords(shock, words)].filter((text) => text !== ''),
          );
          return (
            <div key={shock.id} className="scn-shock-lane ld-relative" title={label}>
              <span className="scn-block ld-medium ld-cap ld-ellipsis" style={span(from, to)}>
                {shockBarWords(shock, words)}
              </span>
              {shock.recoveryDays > 0 && (
                <span
                  className="scn-block ld-medium is-ramp ld-cap ld-nowrap ld-clip"
                  style={span(to, to + shock.recoveryDays)}
                >
                  {t('scenarios.ramp')}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
