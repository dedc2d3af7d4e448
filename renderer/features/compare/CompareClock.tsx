import { daysBetween } from '@shared/base/calendar';
import { monthTicks } from '@shared/charts/time-scale';
import { basePlace, lineIds } from '@shared/features/compare/compare-report';
import type { CompareView } from '@shared/features/compare/contract';
import { byId } from '@shared/model/catalogue';
import type { ComparedRun } from '@shared/model/compare';
import { lightLines } from '@shared/model/light-lines';
import type { Reference } from '@shared/model/plan';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';

interface CompareClockProps {
  readonly view: CompareView;
  readonly reference: Reference;
}

/** When each line is reduced in each scenario, with the hollow square of the one held against. */
export function CompareClock({ view, reference }: CompareClockProps) {
  const words = useWords();
  const { t, f, nameOf, language } = words;
  const base = view.runs[basePlace(view)];
  if (base === undefined) return null;
  const lineName = (useId: string): string => {
    const use = byId(reference.uses, useId);
    return use === undefined ? useId : nameOf(use);
  };
  const light = lightLines(view.runs.flatMap(({ lines }) => lines)).map(({ useId, binding }) =>
    t('scenarios.lightLine', { line: lineName(useId), material: materialName(binding, reference, words) }),
  );
  return (
    <>
      <div className="cmp-row ld-columns ld-small">
        <span className="ld-exposure">{t('term.exposure')}</span>
        {view.runs.map(({ scenarioId, window }) => (
          <div key={scenarioId} className="ld-row ld-wrap ld-shrink">
            <span className="cmp-date ld-fixed ld-nowrap ld-ink-3">{t('scenarios.col.stop')}</span>
            <span className="cmp-track ld-clip ld-relative" aria-hidden="true">
              {monthTicks(window.start, window.days, language).map((tick, place, all) => (
                <span
                  key={tick.day}
                  className="cmp-tick ld-caption ld-nowrap"
                  style={{ left: `${tick.fraction * 100}%` }}
                  hidden={place % Math.ceil(all.length / (view.runs.length > 4 ? 3 : 5)) !== 0}
                >
                  {tick.label}
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      {lineIds(view).map((useId) => {
        const name = lineName(useId);
        return (
          <div
            key={useId}
            className="cmp-row ld-columns ld-small"
            data-testid="compare-line"
            data-line={useId}
          >
            <span className="ld-ellipsis" title={name}>
              {name}
            </span>
            {view.runs.map((run) => (
              <LineCell key={run.scenarioId} run={run} base={base} useId={useId} />
            ))}
          </div>
        );
      })}
      {light.length > 0 && (
        <p className="ld-caption ld-above-8" data-testid="compare-light">
          {t('compare.lightMark')} {t('scenarios.lightLines', { lines: f.list(light) })}
        </p>
      )}
    </>
  );
}

/** One line in one scenario: reduced from the square, black where it stands, the hollow square of the one held against. */
function LineCell({
  run,
  base,
  useId,
}: {
  readonly run: ComparedRun;
  readonly base: ComparedRun;
  readonly useId: string;
}) {
  const { t, language } = useWords();
  const { start, days } = run.window;
  const line = run.lines.find((one) => one.useId === useId);
  const at = (day: number): string => `${(Math.min(days, Math.max(0, day)) / days) * 100}%`;
  const stop = line?.stop ?? null;
  const until = line?.restart?.day ?? days;
  const ghost = run === base ? null : (line?.comparedStop ?? null);
  // By the calendar: the two may begin on different days.
  const ghostDay = ghost === null ? null : daysBetween(start, base.window.start) + ghost.day;
  return (
    <div className="ld-row ld-wrap ld-shrink">
      <span className={`cmp-date ld-fixed ld-nowrap ${stop === null ? 'ld-ink-3' : 'ld-strong'}`}>
        {stop === null ? t('compare.runs') : dayLabel(stop.date, language, Number(start.slice(0, 4)))}
        {stop !== null && line?.isLight === true && t('compare.lightMark')}
      </span>
      <span className="cmp-track ld-relative" aria-hidden="true">
        <span
          className="ld-flow"
          style={{ left: 0, right: stop === null ? 0 : `calc(100% - ${at(stop.day)})` }}
        />
        {stop !== null && (
          <span
            className="ld-gap ld-reduced"
            style={{ left: at(stop.day), right: `calc(100% - ${at(until)})` }}
          />
        )}
        {line?.standsFrom != null && (
          <span
            className="ld-gap ld-stands"
            style={{
              left: at(line.standsFrom.day),
              right: `calc(100% - ${at(line.standsFrom.day + line.daysStanding)})`,
            }}
          />
        )}
        {stop !== null && until < days && <span className="ld-flow" style={{ left: at(until), right: 0 }} />}
        {ghostDay !== null && ghostDay >= 0 && ghostDay <= days && (
          <span className="ld-point is-ghost" style={{ left: at(ghostDay) }} />
        )}
        {stop !== null && <span className="ld-point" style={{ left: at(stop.day) }} />}
      </span>
    </div>
  );
}
