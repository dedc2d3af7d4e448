import { languageOfText } from '@shared/base/language-of-text';
import { checkReport } from '@shared/features/check/check-report';
import type { CheckedValue } from '@shared/features/check/contract';
import { countByKind } from '@shared/model/check';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';
import { MetTag } from './MetTag';

interface CheckTableProps {
  /** The rows in view. */
  readonly rows: readonly CheckedValue[];
  /** Every row of the run: the counts speak of all, whatever is in view. */
  readonly all: readonly CheckedValue[];
}

/** The rows kind by kind: what others published stands apart from own arithmetic and calibration. */
export function CheckTables({ rows, all }: CheckTableProps) {
  const { t } = useWords();
  const formatter = useFormatter();
  const counts = countByKind(all);
  return checkReport(rows).tables.map((table) => {
    const { key: kind, title } = table;
    const { met, count } = counts.find((known) => known.kind === kind) ?? { met: 0, count: 0 };
    return (
      <Section
        key={kind}
        title={<span className="ld-check-kind">{t(title)}</span>}
        definition={t(`check.about.${kind}`)}
        aside={<MetTag met={met === count}>{t('checks.sum', { met, count })}</MetTag>}
        testId={`checks-${kind}`}
      >
        <ReportTable
          table={table}
          only={['number', 'value', 'source', 'reading', 'expected', 'got', 'tolerance', 'verdict']}
          className="ld-check-table ld-above-8"
          rowTestId="check-row"
          look={(_, column) => (column === 'got' ? { className: 'ld-strong' } : {})}
          around={{
            source: (words, { cells }) => (
              <span lang={languageOfText(formatted(cells.source ?? [], formatter))}>{words}</span>
            ),
            verdict: (words, { cells }) => <MetTag met={cells.verdict === 'check.met'}>{words}</MetTag>,
          }}
        />
      </Section>
    );
  });
}
