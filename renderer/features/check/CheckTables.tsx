import type { CheckedValue } from '@shared/features/check/contract';
import { CHECK_KINDS, type CheckKind, checkFigure, countByKind } from '@shared/model/check';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { gotText } from './check-rows';

interface CheckTableProps {
  /** The rows in view. */
  readonly rows: readonly CheckedValue[];
  /** Every row of the run: the counts speak of all, whatever is in view. */
  readonly all: readonly CheckedValue[];
}

/** The rows kind by kind: what others published stands apart from own arithmetic, calibration and prediction. */
export function CheckTables({ rows, all }: CheckTableProps) {
  const counts = countByKind(all);
  return CHECK_KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const count = counts.find((known) => known.kind === kind);
    if (own.length === 0 || count === undefined) return null;
    return <KindTable key={kind} kind={kind} rows={own} met={count.met} count={count.count} />;
  });
}

interface KindTableProps {
  readonly kind: CheckKind;
  readonly rows: readonly CheckedValue[];
  readonly met: number;
  readonly count: number;
}

function KindTable({ kind, rows, met, count }: KindTableProps) {
  const { t } = useWords();
  return (
    <Section
      title={<span className="ld-check-kind">{t(`check.kind.${kind}`)}</span>}
      definition={t(`check.about.${kind}`)}
      aside={
        <Tag tone={met === count ? 'ok' : 'error'} icon={met === count ? 'check' : 'error'}>
          {t('checks.sum', { met, count })}
        </Tag>
      }
      testId={`checks-${kind}`}
    >
      <table className="ld-table ld-check-table" aria-label={t(`check.kind.${kind}`)}>
        <thead>
          <tr>
            <th>{t('check.column.number')}</th>
            <th>{t('check.column.value')}</th>
            <th className="is-right">{t('check.column.expected')}</th>
            <th className="is-right">{t('check.column.got')}</th>
            <th className="is-right">{t('check.column.tolerance')}</th>
            <th>{t('check.column.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CheckLine key={`${row.id} ${row.label.code} ${JSON.stringify(row.label.params)}`} row={row} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function CheckLine({ row }: { readonly row: CheckedValue }) {
  const { t, f } = useWords();
  return (
    <tr data-testid="check-row">
      <td className="ld-nowrap ld-medium">{row.id}</td>
      <td>
        {t(row.label.code, row.label.params)}
        <div className="ld-caption">
          <span lang="en">{row.source}</span>
          {row.reading !== null && ` · ${t(`check.reading.${row.reading}`)}`}
        </div>
      </td>
      <td className="is-right">{checkFigure(row.expected)}</td>
      <td className="is-right ld-strong">{gotText(row, f)}</td>
      <td className="is-right">{checkFigure(row.tolerance)}</td>
      <td>
        <Tag tone={row.met ? 'ok' : 'error'} icon={row.met ? 'check' : 'error'}>
          {t(row.met ? 'check.met' : 'check.notMet')}
        </Tag>
      </td>
    </tr>
  );
}
