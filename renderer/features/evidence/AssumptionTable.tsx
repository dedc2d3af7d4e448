import { isOverdue } from '@shared/model/overdue-reviews';
import type { Assumption } from '@shared/model/tables/assumption';
import { Dissent } from '../../kit/figures/Dissent';
import { useWords } from '../../kit/state/language';
import { useProject } from '../../kit/state/session';
import { Mark } from '../../kit/ui/Mark';
import { Tag } from '../../kit/ui/Tag';

/** What is taken to be so without a reading: owner, range, review date, and dissent under it. */
export function AssumptionTable({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const { t, f, language } = useWords();
  const project = useProject();
  return (
    <table className="ld-table" aria-label={t('evidence.assumptions')}>
      <thead>
        <tr>
          <th>{t('evidence.column.code')}</th>
          <th>{t('evidence.column.text')}</th>
          <th>{t('evidence.column.owner')}</th>
          <th>{t('evidence.column.mark')}</th>
          <th className="is-right">{t('evidence.column.range')}</th>
          <th className="is-right">{t('evidence.column.review')}</th>
        </tr>
      </thead>
      <tbody>
        {assumptions.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="ld-nowrap ld-medium">
              {row.code}
            </th>
            <td>
              {language === 'ja' ? row.textJa : row.textEn}{' '}
              {row.illustrative && <Tag tone="line">{t('evidence.illustrative')}</Tag>}
              <Dissent of={row} />
            </td>
            <td className="ld-nowrap">{row.owner}</td>
            <td>
              <Mark mark={row.mark} withWord />
            </td>
            <td className="is-right">
              {row.low !== null && row.high !== null && (
                <>
                  {f.span(f.exact(row.low), f.exact(row.high))}
                  <div className="ld-caption ld-range-unit">{row.unit}</div>
                </>
              )}
            </td>
            <td className="is-right">
              {row.reviewDate === null ? (
                ''
              ) : project !== null && isOverdue(row, project.dataDate) ? (
                <Tag tone="error">{t('evidence.overdue', { date: f.tableDate(row.reviewDate) })}</Tag>
              ) : (
                f.tableDate(row.reviewDate)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
