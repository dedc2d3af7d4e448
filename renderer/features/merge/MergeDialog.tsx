import type { ChosenFile } from '@shared/features/files/contract';
import type { MergeDecision, MergeSide, MergeView } from '@shared/features/merge/contract';
import { baseMessage, mergeReport } from '@shared/features/merge/merge-report';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { useOfStocks } from '../../kit/state/secret';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { Section } from '../../kit/ui/Section';
import { SmallField } from '../../kit/ui/SmallField';
import { Conflicts } from './Conflicts';
import { useMerge } from './use-merge';
import './merge.css';

/** A colleague's copy beside the open project: what it changes, and what has to be decided before it is taken. */
export function MergeDialog({ file }: { readonly file: ChosenFile }) {
  const { t, f, language } = useWords();
  useOfStocks();
  const [base, setBase] = useState<ChosenFile | null>(null);
  const [scenarioId, setScenarioId] = useState<string | null>(null);
  const [decisions, setDecisions] = useState<readonly MergeDecision[]>([]);
  const [otherwise, setOtherwise] = useState<MergeSide | null>(null);
  const asked = {
    theirs: file.handle,
    base: base?.handle ?? null,
    scenarioId,
    decisions: [...decisions],
    otherwise,
    language,
  };
  const { view, notice, isCurrent, looking, writing, busy, apply: write } = useMerge(asked);
  const ready = view !== null && view.open === 0 && view.total > 0 && isCurrent && notice === null && !busy;
  const anew = (change: () => void) => {
    change();
    setDecisions([]);
    setOtherwise(null);
  };
  const decide = (made: readonly MergeDecision[]) => {
    const ids = new Set(made.map(({ conflict }) => conflict));
    setDecisions([...decisions.filter(({ conflict }) => !ids.has(conflict)), ...made]);
  };
  const apply = async (): Promise<void> => {
    if (!ready || !(await write())) return;
    closeDialog();
    announce(t('merge.done', { file: file.name }));
  };
  return (
    <DialogFrame
      title={t('merge.title', { file: file.name })}
      onClose={closeDialog}
      onSubmit={() => void apply()}
      testId="merge-dialog"
      actions={
        <>
          <Button kind="primary" type="submit" disabled={!ready} data-testid="merge-apply">
            {t('merge.apply', { rows: f.whole(view?.total ?? 0) })}
          </Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div className="mrg-body ld-stack ld-gap-16 ld-small">
        <JobProgress label={t('merge.reading')} job={looking} patient />
        <JobProgress label={t('merge.writing')} job={writing} patient />
        {notice !== null && <JobNotice notice={notice} testId="merge-notice" />}
        {view === null ? (
          notice === null && <p>{t('merge.reading')}</p>
        ) : (
          <>
            <MergeScope
              view={view}
              scenarioId={scenarioId}
              onScenario={(id) => anew(() => setScenarioId(id))}
              onBase={(chosen) => anew(() => setBase(chosen))}
            />
            <Conflicts
              view={view}
              onDecide={decide}
              onAll={(side) => {
                setDecisions([]);
                setOtherwise(side);
              }}
            />
            <RowlessPart view={view} />
            <TakenPart view={view} />
          </>
        )}
      </div>
    </DialogFrame>
  );
}

interface MergeScopeProps {
  readonly view: MergeView;
  readonly scenarioId: string | null;
  readonly onScenario: (id: string | null) => void;
  readonly onBase: (file: ChosenFile) => void;
}

/** What both came from, what is brought over, and how many rows each side changed. */
function MergeScope({ view, scenarioId, onScenario, onBase }: MergeScopeProps) {
  const { t, nameOf } = useWords();
  const formatter = useFormatter();
  const chooseBase = async (): Promise<void> => {
    const file = await ask('files.choose', { purpose: 'merge_project' });
    if (file !== null) onBase(file);
  };
  const [counts] = mergeReport(view).tables;
  return (
    <div className="ld-columns ld-halves ld-gap-24 ld-items-start">
      <div>
        <p className="ld-definition" data-testid="merge-base">
          {formatted(baseMessage(view), formatter)}
        </p>
        {view.base.kind === 'none' && (
          <Button small onClick={() => void chooseBase()} data-testid="merge-choose-base">
            {t('merge.base.choose')}
          </Button>
        )}
        <SmallField label={t('merge.what')}>
          <select
            className="ld-small-select"
            value={scenarioId ?? ''}
            onChange={(event) => onScenario(event.target.value === '' ? null : event.target.value)}
            data-testid="merge-what"
          >
            <option value="">{t('merge.what.all')}</option>
            {view.scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {nameOf(scenario)}
              </option>
            ))}
          </select>
        </SmallField>
      </div>
      {counts.rows.length > 0 && <ReportTable table={counts} />}
    </div>
  );
}

/** What theirs says in scenarios of rows that are not here, and what becomes of it. */
function RowlessPart({ view }: { readonly view: MergeView }) {
  const { t } = useWords();
  const [, , , rowless] = mergeReport(view).tables;
  if (view.rowless.length === 0) return null;
  return (
    <Section title={t('merge.rowless')} testId="merge-rowless">
      <ReportTable table={{ ...rowless, ranked: true }} className="mrg-taken" />
    </Section>
  );
}

function TakenPart({ view }: { readonly view: MergeView }) {
  const { t } = useWords();
  const formatter = useFormatter();
  const [, , taken] = mergeReport(view).tables;
  return (
    <Section title={t('merge.taken')}>
      {view.total === 0 ? (
        <p className="ld-caption">{t('merge.taken.none')}</p>
      ) : (
        <>
          <ReportTable table={{ ...taken, ranked: true }} className="mrg-taken" />
          {taken.notes?.map((note) => (
            <p key={JSON.stringify(note)} className="ld-caption">
              {formatted(note, formatter)}
            </p>
          ))}
        </>
      )}
    </Section>
  );
}
