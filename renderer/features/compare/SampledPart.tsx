import type { CompareView } from '@shared/features/compare/contract';
import { sampledHead, sampledReport } from '@shared/features/compare/parts-report';
import { MOST_RUNS } from '@shared/model/uncertainty';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { isSame } from '../../kit/state/is-same';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DrawFields } from '../../kit/ui/DrawFields';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Section } from '../../kit/ui/Section';
import { changeCompare, compareState, sampled } from './compare-state';

/** Whether sampled runs under the same events tell the scenarios apart. */
export function SampledPart({ view }: { readonly view: CompareView }) {
  const { t, f } = useWords();
  const ids = view.runs.map(({ scenarioId }) => scenarioId);
  const { runs, seed } = useStore(compareState);
  const formatter = useFormatter();
  const question = { ids, baseId: view.baseId };
  const { value, stale, notice, busy } = useCached(sampled, (asked) => isSame(asked, question));
  const sample = () =>
    void sampled.put(question, (jobId) =>
      ask('compare.sampled', {
        jobId,
        scenarioIds: ids,
        baseId: view.baseId,
        runs,
        seed,
        rates: null,
      }),
    );
  return (
    <Section
      title={t('compare.sampled')}
      className="ld-above-16"
      testId="compare-sampled"
      aside={
        <div className="ld-row ld-items-end">
          <DrawFields
            label={t('runs.number')}
            number={runs}
            seed={seed}
            least={100}
            most={MOST_RUNS}
            onNumber={(value) => changeCompare({ runs: value })}
            onSeed={(value) => changeCompare({ seed: value })}
            testId="compare"
          />
          <Button small aria-disabled={busy} onClick={sample} data-testid="compare-sample">
            {t('compare.sampled.ask', { runs: f.whole(runs) })}
          </Button>
        </div>
      }
    >
      {notice !== null && <JobNotice notice={notice} testId="compare-sampled-notice" />}
      <JobProgress label={t('compare.sampled.working')} job={sampled.job} />
      {value !== null && (
        <>
          {stale && <NoteBar tone="warn">{t('runs.stale')}</NoteBar>}
          <p className="ld-caption">{formatted(sampledHead(value), formatter)}</p>
          <ReportTable table={sampledReport(value).tables[0]} />
        </>
      )}
    </Section>
  );
}
