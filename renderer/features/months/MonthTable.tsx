import { boundsMessage, isBelow, mirrorMessage, valueMessage } from '@shared/features/months/months-report';
import type { MonthRow, MonthsView } from '@shared/features/months/months-view';
import { amount, unitOf } from '@shared/features/trade-watch/watch-report';
import { nameIn } from '@shared/model/catalogue';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { RowName, stepThrough } from '../../kit/ui/RowName';
import { LevelMark } from '../tripwires/LevelMark';
import { MeasureMarks } from './MeasureMarks';
import { MonthLine, UnitValueLine } from './MonthLine';

interface MonthTableProps {
  readonly view: MonthsView;
  readonly rows: readonly MonthRow[];
  readonly chosen: string | null;
  readonly choose: (seriesId: string) => void;
}

/** Series down, each with its months, the newest beside its bounds and the level that stands. Up and down go through them. */
export function MonthTable({ view, rows, chosen, choose }: MonthTableProps) {
  const { t, f } = useFormatter();
  const { from, to } = view;
  return (
    <table className="ld-table is-fixed" aria-label={t('area.months')} data-testid="months-table">
      <thead>
        <tr>
          <th scope="col">{t('months.col.series')}</th>
          <th scope="col" className="is-course">
            <MeasureMarks view={view} isHead />
          </th>
          <th scope="col" className="is-right">
            {t('months.col.value')}
          </th>
          <th scope="col">{t('months.col.unitValue')}</th>
          <th scope="col">{t('months.col.level')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Line
            key={row.series.id}
            row={row}
            view={view}
            isChosen={row.series.id === chosen}
            choose={() => choose(row.series.id)}
            move={stepThrough(rows, index, (next) => choose(next.series.id))}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="ld-caption">
            <i className="ld-point is-ghost ld-months-mirror ld-months-key" /> {t('months.legend.mirror')}
          </th>
          <td className="ld-caption">
            {from !== null && to !== null && (
              <span className="ld-row ld-between">
                <span>{f.date(from)}</span>
                <span>{f.date(to)}</span>
              </span>
            )}
          </td>
          <td colSpan={3} />
        </tr>
      </tfoot>
    </table>
  );
}

interface LineProps {
  readonly row: MonthRow;
  readonly view: MonthsView;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly move: (step: 1 | -1) => void;
}

function Line({ row, view, isChosen, choose, move }: LineProps) {
  const formatter = useFormatter();
  const { t, f, language } = formatter;
  const { series, codes, months, newest, isMixed, unitValueTimes, level } = row;
  const mirror = mirrorMessage(row);
  const bounds = boundsMessage(row, 'months.bounds');
  const name = nameIn(language, series);
  const said = t('months.line.says', {
    series: name,
    from: f.date(months[0]?.month ?? newest.month),
    to: f.date(newest.month),
    known: f.whole(months.filter(({ value }) => value !== null).length),
    value: formatted(valueMessage(row), formatter),
  });
  return (
    <tr
      className={isChosen ? 'is-chosen' : ''}
      aria-selected={isChosen}
      onClick={choose}
      data-testid={`months-${series.id}`}
    >
      <th scope="row">
        <RowName name={name} title={name} isChosen={isChosen} move={move} />
        <div className="ld-caption">
          {[t(`stage.${series.stage}`), formatted(unitOf(series), formatter), ...codes].join(
            t('report.join'),
          )}
        </div>
        {isMixed && <div className="ld-caption ld-warn">{t('months.notSplit')}</div>}
      </th>
      <td className="ld-relative">
        <MonthLine row={row} label={said} />
        <MeasureMarks view={view} isHead={false} />
      </td>
      <td className="is-right">
        <div className={isBelow(row) ? 'ld-medium ld-warn' : 'ld-medium'}>
          {newest.value === null ? t('report.notKnown') : formatted(amount(newest.value, series), formatter)}
        </div>
        <div className="ld-caption">{f.date(newest.month)}</div>
        <div className="ld-caption">
          {bounds === null ? t('months.bounds.none') : formatted(bounds, formatter)}
        </div>
        <div className="ld-caption ld-lax">{mirror === null ? '' : formatted(mirror, formatter)}</div>
      </td>
      <td>
        <UnitValueLine months={months} />
        <div className="ld-caption">
          {unitValueTimes === null ? '–' : t('months.times', { times: f.figure(unitValueTimes) })}
        </div>
      </td>
      <td>
        {isMixed ? (
          <span className="ld-ink-3">{t('months.notSplit')}</span>
        ) : (
          <LevelMark level={level} isReplaced={false} />
        )}
      </td>
    </tr>
  );
}
