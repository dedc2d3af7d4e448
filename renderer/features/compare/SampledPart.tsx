import type { CompareView } from '@shared/features/compare/contract';
import { sampledReport } from '@shared/features/compare/parts-report';
import { ReportTable } from '../../kit/report/ReportTable';
import { ask } from '../../kit/state/bridge';
import { isSame } from '../../kit/state/is-same';
import { useKept } from '../../kit/state/kept';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Section } from '../../kit/ui/Section';
import { sampled } from './compare-state';

const RUNS = 1_000;
const SEED = 1;

/** Whether sampled runs under the same events tell the scenarios apart. */
export function SampledPart({ view }: { readonly view: CompareView }) {
  const { t, f } = useWords();
  const ids = view.runs.map(({ scenarioId }) => scenarioId);
  const question = { ids, baseId: view.baseId };
  const { value, stale, notice, busy } = useKept(sampled, (asked) => isSame(asked, question));
  const sample = () =>
    void sampled.put(question, (jobId) =>
      ask('compare.sampled', {
        ...{ jobId, scenarioIds: ids, baseId: view.baseId, runs: RUNS, seed: SEED, rates: null },
      }),
    );
  return (
    <Section
      title={t('compare.sampled')}
      className="cmp-sampled"
      testId="compare-sampled"
      aside={
        <Button small aria-disabled={busy} onClick={sample} data-testid="compare-sample">
          {t('compare.sampled.ask', { runs: f.whole(RUNS) })}
        </Button>
      }
    >
      {notice !== null && <JobNotice notice={notice} testId="compare-sampled-notice" />}
      <JobProgress label={t('compare.sampled.working')} job={sampled.job} />
      {value !== null && (
        <>
          {stale && <NoteBar tone="warn">{t('runs.stale')}</NoteBar>}
          <ReportTable table={sampledReport(value).tables[0]} />
        </>
      )}
    </Section>
  );
}
