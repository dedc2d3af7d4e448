import type { MonthRow } from '@shared/features/months/months-view';
import { amount } from '@shared/features/trade-watch/watch-report';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';

/** The months of a series as figures, newest first: the receiver's, the bounds before it, and the sender's. */
export function MonthFigures({ row: { months, series } }: { readonly row: MonthRow }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const said = (value: number | null): string =>
    value === null ? t('report.notKnown') : formatted(amount(value, series), formatter);
  return (
    <table className="ld-table" aria-label={t('months.tab.table')} data-testid="months-figures">
      <thead>
        <tr>
          <th scope="col">{t('months.col.month')}</th>
          <th scope="col" className="is-right">
            {t('months.col.value')}
          </th>
          <th scope="col" className="is-right">
            {t('months.col.bounds')}
          </th>
          <th scope="col" className="is-right">
            {t('months.col.mirror')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ month, value, bounds, mirror, underMeasure }) => (
          <tr key={month} className={underMeasure ? 'is-void' : ''}>
            <th scope="row" className="ld-nowrap" title={underMeasure ? t('months.underMeasure') : undefined}>
              {f.tableDate(month)}
            </th>
            <td className="is-right">{said(value)}</td>
            <td className="is-right">
              {bounds === null ? '–' : f.span(said(bounds.low), said(bounds.high))}
            </td>
            <td className="is-right">{mirror === null ? '–' : said(mirror)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
