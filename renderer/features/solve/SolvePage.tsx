import { translator } from '@shared/catalogue/translate';
import { answerNames } from '@shared/features/solve/answer-names';
import { leastMessage } from '@shared/features/solve/best-table';
import { baseMessage } from '@shared/features/solve/report-messages';
import { answerNotes } from '@shared/features/solve/solve-report';
import { formatted } from '@shared/report/report-message';
import { noticeSentences } from '@shared/words/notice-sentences';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';
import { select, selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';
import { askedCountries } from './asked-countries';
import { askedScenario } from './asked-scenario';
import { LeverTable } from './LeverTable';
import { MakeDialog } from './MakeDialog';
import { MixDetail } from './MixDetail';
import { LeverLegend, MixTable } from './MixTable';
import { NoAnswer } from './NoAnswer';
import { QuestionForm } from './QuestionForm';
import { QuestionLimits } from './QuestionLimits';
import { solved, solveState } from './solve-state';
import { type Making, useSolve } from './use-solve';
import { WhatRemains } from './WhatRemains';
import './solve.css';

/** Ask it backwards: a goal as a sentence, the mixes that reach it, and why others do not. */
export function SolvePage() {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { nameOf } = useWords();
  const known = useReference();
  const { scenarioId } = useStore(selection);
  const { way, made, draft } = useStore(solveState);
  const readOnly = useReadOnly();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  // "Base" in the context bar is no scenario: askedScenario() says which one is asked.
  const asked = askedScenario(scenarios ?? [], scenarioId);
  const found = useSolve(asked?.id ?? null);
  const [making, setMaking] = useState<Making | null>(null);
  if (known === null || scenarios === null) return null;
  if (asked === null) {
    return (
      <EmptyState sentence={t('solve.empty')}>
        <Button kind="primary" onClick={() => showArea('scenarios')}>
          {t('solve.toScenarios')}
        </Button>
      </EmptyState>
    );
  }
  const { view, refused, levers, busy, stale } = found;
  const chosen = view?.answers.find(({ answer }) => answer.kind === way) ?? view?.answers[0] ?? null;
  const base = view === null ? null : baseMessage(view);
  const least = view === null ? null : leastMessage(view);
  const noLine = draft.keep !== null && draft.keep.lines.length === 0;
  const noGoal = noLine || (draft.coverDays === null && draft.share === null && draft.least === null);
  return (
    <MassOf ids={view?.materials ?? found.runnable}>
      <div className="solve-page ld-columns ld-tall ld-low">
        <div className="ld-page-body ld-stack ld-shrink ld-scroll ld-gap-16">
          <h1 className="ld-spoken">{t('area.solve')}</h1>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void found.solve();
            }}
          >
            <QuestionForm known={known} levers={levers} runnable={found.runnable} />
            <div className="ld-row ld-above-8">
              <Button
                type="submit"
                kind="primary"
                aria-disabled={busy}
                disabled={noGoal}
                data-testid="solve-solve"
              >
                {t(view === null ? 'solve.solve' : 'solve.solveAgain')}
              </Button>
              <span className="ld-definition ld-grow" data-testid="solve-asked">
                {noGoal
                  ? t(noLine ? 'solve.noLine' : 'solve.noGoal')
                  : t('solve.askedOf', { name: nameOf(asked) })}
              </span>
              <span className="ld-exposure">{t('solve.exposure')}</span>
            </div>
          </form>
          <JobProgress label={t('solve.solving')} job={solved.job} />
          {found.notice !== null && <NoticeBar notice={found.notice} testId="solve-notice" />}
          {refused !== null && <JobNotice notice={refused} testId="solve-refused" />}
          {made !== null && scenarios.some(({ id }) => id === made.id) && (
            <NoteBar
              tone="info"
              testId="solve-made"
              action={
                <Button
                  small
                  onClick={() => {
                    select({ scenarioId: made.id });
                    showArea('scenarios');
                  }}
                  data-testid="solve-open"
                >
                  {t('solve.open')}
                </Button>
              }
            >
              {t('solve.made', { name: nameOf(made) })}
            </NoteBar>
          )}
          {stale && !busy && (
            <NoteBar isNews tone="warn" testId="solve-stale">
              {t('solve.stale')}
            </NoteBar>
          )}
          {view !== null && view.answers.length > 0 && (
            <Section
              title={t('solve.mixes', { count: view.answers.length })}
              aside={<LeverLegend />}
              testId="mixes"
              definition={t('solve.mixesWhat', {
                years: view.years,
                rate: f.percentExact(view.discountPercent),
                base: [base, least, ...answerNotes(view)]
                  .flatMap((said) => (said === null ? [] : formatted(said, formatter)))
                  .join(' '),
              })}
            >
              <MixTable
                view={view}
                way={chosen?.answer.kind ?? way}
                stale={stale}
                readOnly={readOnly}
                onMake={({ answer: { kind, mix } }) => setMaking({ kind, mix, order: null, release: null })}
              />
              <p className="ld-caption ld-pad-top-8">{t('solve.solvedWith', { solver: view.solver })}</p>
            </Section>
          )}
          {view !== null && chosen !== null && <MixDetail view={view} item={chosen} />}
          {view !== null && <WhatRemains view={view} readOnly={readOnly || stale} onMake={setMaking} />}
          {levers !== null && <LeverTable levers={levers} known={known} />}
        </div>
        <aside
          className="ld-page-body ld-stack ld-gap-16 ld-scroll ld-rule-left ld-paper-2"
          aria-label={t('solve.side')}
        >
          {view?.noAnswers.map((none) => (
            <NoAnswer key={none.kind} view={view} none={none} />
          ))}
          <QuestionLimits known={known} levers={levers} countries={askedCountries(known, levers)} />
          {noticeSentences(levers?.remarks ?? [], t, f).map((sentence) => (
            <NoteBar key={sentence} tone="plain">
              {sentence}
            </NoteBar>
          ))}
        </aside>
        {making !== null && (
          <MakeDialog
            making={making}
            parentName={nameOf(asked)}
            proposed={answerNames(
              {
                kind: making.kind,
                order: making.order,
                release: making.release,
                coverDays: draft.coverDays,
                isKept: draft.keep !== null,
                cutOff: draft.cutOff === null ? [] : [draft.cutOff],
              },
              known?.reference ?? null,
              scenarios,
              translator,
            )}
            onSave={found.save}
            onClose={() => setMaking(null)}
          />
        )}
      </div>
    </MassOf>
  );
}
