import { pairsTable } from '@shared/features/sure/pairs-report';
import { driversTable, inputsTable } from '@shared/features/sure/sure-report';
import type { SureView } from '@shared/features/sure/view';
import { noticeSentences } from '@shared/words/notice-sentences';
import { ReportTable } from '../../kit/report/ReportTable';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { useWords } from '../../kit/state/language';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { AskNext } from './AskNext';
import { SureForm } from './SureForm';
import { SureLead } from './SureLead';
import { SureLines } from './SureLines';
import { sureAnswers, sureState } from './sure-state';
import './sure.css';

interface SurePanelProps {
  readonly scenarioId: string;
  /** Shocks are being tried that the draws do not know. */
  readonly trying: boolean;
}

/** How sure the run of a scenario is: by line, beside others on the same draws, and what it hangs on. */
export function SurePanel({ scenarioId, trying }: SurePanelProps) {
  const { t } = useWords();
  const {
    value: view,
    stale,
    notice,
    busy,
  } = useCached(sureAnswers, (asked) => asked.scenarioId === scenarioId);
  const draw = async (): Promise<void> => {
    const { against, draws, seed, inputs, events } = sureState.get();
    const scenarioIds = [scenarioId, ...against.filter((id) => id !== scenarioId)];
    const found = await sureAnswers.put({ scenarioId }, (jobId) =>
      ask('sure.run', { jobId, scenarioIds, draws, seed, inputs, events }),
    );
    if (found !== null) announce(t('sure.spoken', { name: t('scenarios.view.sure') }));
  };
  return (
    <div className="ld-stack ld-gap-8" data-testid="sure-panel">
      <p className="ld-definition">{t('sure.what')}</p>
      <SureForm scenarioId={scenarioId} busy={busy} onAsk={() => void draw()} />
      <JobProgress label={t('sure.counting')} job={sureAnswers.job} />
      {notice !== null && <JobNotice notice={notice} testId="sure-notice" />}
      {trying && <p className="ld-caption ld-changed">{t('sure.notTried')}</p>}
      {stale && (
        <NoteBar isNews tone="warn" testId="sure-stale">
          {t('runs.stale')}
        </NoteBar>
      )}
      {view === null ? (
        notice === null && !busy && <p className="ld-small ld-ink-3">{t('sure.empty')}</p>
      ) : (
        <Answer view={view} />
      )}
      <AskNext scenarioId={scenarioId} />
    </div>
  );
}

function Answer({ view }: { readonly view: SureView }) {
  const { t, f } = useWords();
  const { result } = view;
  return (
    <div className="ld-stack ld-gap-8 sure-answer" data-testid="sure-answer">
      <SureLead view={view} />
      <SureLines view={view} />
      {result.pairs.length > 0 && <ReportTable table={pairsTable(view)} headed className="is-tight" />}
      {result.inputs.length > 0 && (
        <>
          <ReportTable table={driversTable(view)} headed />
          <ReportTable table={inputsTable(view)} headed />
        </>
      )}
      {noticeSentences(view.remarks, t, f).map((sentence) => (
        <NoteBar key={sentence} tone="plain">
          {sentence}
        </NoteBar>
      ))}
    </div>
  );
}
