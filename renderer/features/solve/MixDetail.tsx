import type { AnswerView, SolveView } from '@shared/features/solve/contract';
import { mixTables } from '@shared/features/solve/mix-tables';
import { leversOf } from '@shared/features/solve/report-messages';
import { byId } from '@shared/model/catalogue';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Section } from '../../kit/ui/Section';
import { LeverSwatch } from './MixTable';

interface MixDetailProps {
  readonly view: SolveView;
  readonly item: AnswerView;
}

/** What the chosen mix is made of, material by material, how far each reaches when it is run, and all that binds it. */
export function MixDetail({ view, item }: MixDetailProps) {
  const formatter = useFormatter();
  const [made, limits] = mixTables(view, item);
  return (
    <Section
      title={formatted(made.title, formatter)}
      definition={formatter.t('solve.detailWhat')}
      testId="mix-detail"
    >
      <ReportTable
        table={made}
        look={(_, column) => (column === 'unit' || column === 'from' ? { className: 'ld-nowrap' } : {})}
        around={{
          lever: (words, { key }) => {
            const lever = byId(leversOf(view), key);
            if (lever === undefined) return words; // nothing is needed of this material
            return (
              <>
                <LeverSwatch kind={lever.kind} /> {words}
              </>
            );
          },
        }}
      />
      {limits !== undefined && <ReportTable table={limits} />}
    </Section>
  );
}
