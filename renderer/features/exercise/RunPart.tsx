import { monthTicks } from '@shared/charts/time-scale';
import type { ExerciseState } from '@shared/features/exercise/contract';
import { lossMessage } from '@shared/features/exercise/exercise-report';
import type { TurnState } from '@shared/model/exercise-game';
import type { LineResult } from '@shared/model/what-if-result';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { Section } from '../../kit/ui/Section';

/** Heads of months that have room above the courses. */
const MONTHS_SHOWN = 4;

/** Lines that are reduced as it is known now, by day, beside nothing decided; and what it comes to. */
export function RunPart({
  exercise,
  state,
}: {
  readonly exercise: ExerciseState;
  readonly state: TurnState;
}) {
  const formatter = useFormatter();
  const { t, f, nameOf, language } = formatter;
  const { days, budgetYen, firstDay } = exercise;
  const ticks = monthTicks(firstDay, days, language);
  const { lines, nothingLines, outcome, nothing } = state;
  const reduced = [...lines]
    .filter(({ useId, firstStop }) => firstStop !== null || lineOf(nothingLines, useId)?.firstStop != null)
    .sort((a, b) => (a.firstStop?.day ?? days) - (b.firstStop?.day ?? days));
  const spent = [
    f.money(outcome.costYen),
    ...(budgetYen === null ? [] : [t('exercise.head.budget', { budget: f.money(budgetYen) })]),
  ];
  return (
    <Section
      title={t('exercise.says')}
      definition={t('exercise.says.about')}
      aside={<span className="ld-exposure">{t('term.exposure')}</span>}
      className="ld-above-16"
      testId="exercise-run"
    >
      {reduced.length === 0 ? (
        <p className="ld-above-8">{t('exercise.says.none')}</p>
      ) : (
        <table className="ld-table ld-above-8" aria-label={t('exercise.says')}>
          <thead>
            <tr>
              <th>{t('exercise.col.line')}</th>
              <th>{t('exercise.col.reduced')}</th>
              <th className="exr-days" aria-label={t('exercise.col.course')}>
                <span className="ld-relative ld-block" aria-hidden="true">
                  {'\u00a0'}
                  {ticks.map(({ day, fraction, label }, at) => (
                    <span
                      key={day}
                      className="exr-month ld-nowrap"
                      style={{ left: `${100 * fraction}%` }}
                      hidden={at % Math.ceil(ticks.length / MONTHS_SHOWN) !== 0}
                    >
                      {label}
                    </span>
                  ))}
                </span>
              </th>
              <th className="ld-right">{t('exercise.col.stands')}</th>
              <th className="ld-right">{t('scenarios.col.lostValue')}</th>
            </tr>
          </thead>
          <tbody>
            {reduced.map((line) => (
              <tr key={line.useId}>
                <th scope="row" className="ld-ellipsis">
                  {nameOf({ of: 'use', id: line.useId })}
                </th>
                <td className="exr-date">
                  {line.firstStop === null ? '–' : f.tableDate(line.firstStop.date)}
                </td>
                <td aria-hidden="true">
                  <LineTrack line={line} before={lineOf(nothingLines, line.useId)} days={days} />
                </td>
                <td className="ld-right">{line.daysStanding === 0 ? '–' : f.whole(line.daysStanding)}</td>
                <td className="ld-right">{line.lostValue === null ? '–' : f.money(line.lostValue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className="ld-row-base ld-between ld-gap-16 ld-above-8" data-testid="exercise-heads">
        <div>
          <dt className="ld-caption">{t('exercise.head.lost')}</dt>
          <dd className="ld-title">{formatted(lossMessage(outcome), formatter)}</dd>
          <dd className="ld-caption">
            {t('exercise.head.nothing', { lost: formatted(lossMessage(nothing), formatter) })}
          </dd>
        </div>
        <div>
          <dt className="ld-caption">{t('exercise.head.standing')}</dt>
          <dd className="ld-title">{f.whole(lines.filter(({ daysStanding }) => daysStanding > 0).length)}</dd>
        </div>
        <div>
          <dt className="ld-caption">{t('exercise.head.spent')}</dt>
          <dd className="ld-title">{spent[0]}</dd>
          <dd className="ld-caption">{spent[1]}</dd>
        </div>
      </dl>
    </Section>
  );
}

const lineOf = (lines: readonly LineResult[], useId: string) => lines.find((line) => line.useId === useId);

interface LineTrackProps {
  readonly line: LineResult;
  readonly before: LineResult | undefined;
  readonly days: number;
}

/** Striped while it is reduced, ink while it stands, dashed as it would be with nothing decided. */
function LineTrack({ line, before, days }: LineTrackProps) {
  const span = (from: number, to: number) => ({
    left: `${(100 * from) / days}%`,
    width: `${(100 * Math.max(0, to - from)) / days}%`,
  });
  const reducedOf = ({ firstStop, restart }: LineResult) =>
    firstStop === null ? null : span(firstStop.day, restart?.day ?? days);
  const reduced = reducedOf(line);
  const was = before === undefined ? null : reducedOf(before);
  const { standsFrom, daysStanding } = line;
  return (
    <span className="exr-track ld-relative ld-block">
      {was !== null && <i className="exr-was" style={was} />}
      {reduced !== null && <i className="ld-reduced" style={reduced} />}
      {standsFrom !== null && (
        <i
          className="ld-stands"
          style={span(standsFrom.day, Math.min(days, standsFrom.day + daysStanding))}
        />
      )}
    </span>
  );
}
