import type { Target } from '@shared/model/tables/target';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { Mark } from '../../kit/ui/Mark';
import { targetRule } from '../../kit/ui/target-words';

/** Targets as data: rule, what is counted over what, by when, and who said so. */
export function TargetTable({ targets }: { readonly targets: readonly Target[] }) {
  const { t, f, nameOf } = useWords();
  const known = useReference();
  return (
    <table className="ld-table" aria-label={t('evidence.targets')}>
      <thead>
        <tr>
          <th>{t('pick.economy')}</th>
          <th>{t('evidence.column.target')}</th>
          <th>{t('evidence.column.rule')}</th>
          <th>{t('evidence.column.counted')}</th>
          <th>{t('evidence.column.until')}</th>
          <th>{t('evidence.column.status')}</th>
          <th>{t('evidence.column.mark')}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((row) => (
          <tr key={row.id}>
            <td>{known?.countryName(row.economyId) ?? row.economyId}</td>
            <td className="ld-medium">{nameOf(row)}</td>
            <td className="ld-nowrap">{targetRule(t, f, row)}</td>
            <td lang="en">
              {t('evidence.of', { numerator: row.numeratorEn, denominator: row.denominatorEn })}
            </td>
            <td className="ld-nowrap">{row.date === null ? '' : f.tableDate(row.date)}</td>
            <td>{t(`target.status.${row.status}`)}</td>
            <td>
              <Mark mark={row.mark} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
