import { dayNumber } from '@shared/base/calendar';
import type { SureView } from '@shared/features/sure/view';
import type { DateSpread, SureLine } from '@shared/model/sure';
import { dayLabel } from '@shared/words/day-label';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';

/** Each line of the scenario over the draws: in how many it is reduced and stands, from when, and what is at stake. */
export function SureLines({ view }: { readonly view: SureView }) {
  const { t } = useWords();
  const [run] = view.result.runs;
  if (run === undefined) return null;
  return (
    <section>
      <h3 className="ld-subhead">
        {t('sure.when')} <span className="ld-caption">{t('sure.whenWhat')}</span>
      </h3>
      <table className="ld-table is-tight is-crowded" aria-label={t('sure.when')} data-testid="sure-lines">
        <thead>
          <tr>
            <th scope="col">{t('scenarios.col.line')}</th>
            <th scope="col" className="is-right">
              {t('sure.col.reduced')}
            </th>
            <th scope="col" className="is-right">
              {t('scenarios.col.stop')}
            </th>
            <th scope="col" aria-label={t('sure.col.range')} />
            <th scope="col" className="is-right">
              {t('sure.col.stands')}
            </th>
            <th scope="col" className="is-right">
              {t('scenarios.col.lostValue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(run.lines).map((line) => (
            <LineRow key={line.useId} line={line} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Those reduced the earliest first. */
function inOrder(lines: readonly SureLine[]): SureLine[] {
  return lines.toSorted((a, b) => dayOf(a) - dayOf(b));
}

function dayOf({ reducedFrom }: SureLine): number {
  return reducedFrom === null ? Number.POSITIVE_INFINITY : dayNumber(reducedFrom.median);
}

function LineRow({ line, view }: { readonly line: SureLine; readonly view: SureView }) {
  const { t, f, language } = useWords();
  const { nameOf } = useFormatter();
  const { draws } = view.result;
  const { reducedDraws, standingDraws, reducedFrom, lostValue } = line;
  const ofDraws = (count: number) => t('sure.outOf', { count: f.whole(count), draws: f.whole(draws) });
  const name = nameOf({ of: 'use', id: line.useId });
  return (
    <tr className={reducedDraws === 0 ? 'is-void' : ''} data-line={line.useId}>
      <th scope="row">{name}</th>
      <td className="is-right">{ofDraws(reducedDraws)}</td>
      <td className="is-right">
        {reducedFrom === null
          ? '–'
          : t('sure.between', {
              low: dayLabel(reducedFrom.early, language),
              high: dayLabel(reducedFrom.late, language),
            })}
      </td>
      <td>{reducedFrom !== null && <Whisker dates={reducedFrom} name={name} view={view} />}</td>
      <td className="is-right">{ofDraws(standingDraws)}</td>
      <td className="is-right">
        {lostValue === null
          ? f.missing
          : t('sure.between', { low: f.money(lostValue.low), high: f.money(lostValue.high) })}
      </td>
    </tr>
  );
}

interface WhiskerProps {
  readonly dates: DateSpread;
  readonly name: string;
  readonly view: SureView;
}

/** A range of days over the run, with a square at its median. */
function Whisker({ dates, name, view: { window } }: WhiskerProps) {
  const { t } = useWords();
  const at = (date: DateSpread['early']): string =>
    `${(100 * (dayNumber(date) - dayNumber(window.start))) / window.days}%`;
  const said = t('sure.rangeOf', {
    line: name,
    early: { date: dates.early },
    late: { date: dates.late },
    median: { date: dates.median },
  });
  return (
    <span className="sure-track ld-block ld-relative" role="img" aria-label={said}>
      <span
        className="sure-range"
        style={{ left: at(dates.early), right: `calc(100% - ${at(dates.late)})` }}
      />
      <span className="ld-point" style={{ left: at(dates.median) }} />
    </span>
  );
}
