import type { ListedDate, ListedMeasure } from '@shared/features/measures/contract';
import { useFormatter } from '../../kit/report/use-formatter';
import { Section } from '../../kit/ui/Section';

const WORDS = {
  'comes into force': 'measures.date.entry',
  ends: 'measures.date.ends',
  'suspension ends': 'measures.date.suspensionEnds',
  'no word': 'measures.date.noWord',
} as const;

interface MeasureDatesProps {
  readonly dates: readonly ListedDate[];
  readonly measures: readonly ListedMeasure[];
}

/** The days that come, and before them those that have passed without a word. */
export function MeasureDates({ dates, measures }: MeasureDatesProps) {
  const { t, f, language } = useFormatter();
  if (dates.length === 0) return null;
  return (
    <Section title={t('measures.dates')} testId="measures-dates">
      <table className="ld-table" aria-label={t('measures.dates')}>
        <tbody>
          {dates.map(({ date, measureId, is }) => {
            const measure = measures.find((one) => one.measure === measureId);
            const name = language === 'ja' ? measure?.nameJa : measure?.nameEn;
            return (
              <tr key={`${date} ${measureId} ${is}`}>
                <th scope="row" className="ld-nowrap">
                  {f.tableDate(date)}
                </th>
                <td className={is === 'no word' ? 'ld-warn ld-medium' : ''}>{t(WORDS[is])}</td>
                <td>{name ?? measureId}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
