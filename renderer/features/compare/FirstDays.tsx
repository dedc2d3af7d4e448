import { compareReport } from '@shared/features/compare/compare-report';
import type { CompareView } from '@shared/features/compare/contract';
import { ReportTable } from '../../kit/report/ReportTable';
import { useWords } from '../../kit/state/language';
import { Section } from '../../kit/ui/Section';

/** Where the scenarios part first, by date. */
export function FirstDays({ view }: { readonly view: CompareView }) {
  const { t } = useWords();
  const [, , days] = compareReport(view).tables;
  return (
    <Section title={t('compare.days')} testId="compare-days">
      <ReportTable
        table={days}
        look={(_, column) => (column === 'where' ? { className: 'ld-nowrap' } : {})}
      />
    </Section>
  );
}
