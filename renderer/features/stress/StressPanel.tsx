import type { Reference } from '@shared/model/plan';
import { noticeWords } from '@shared/words/notice-words';
import { useId } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { TabRow } from '../../kit/ui/TabRow';
import { StressAnswer } from './StressAnswer';
import { StressFormFields } from './StressFormFields';
import { changeForm, STRESS_TABS, type StressReply, stressAnswers, stressState } from './stress-state';
import { useStress } from './use-stress';
import './stress.css';

interface StressPanelProps {
  readonly scenarioId: string;
  readonly reference: Reference;
  /** Shocks are being tried that the answers do not know. */
  readonly trying: boolean;
}

/** Stress and sensitivity of a scenario: six kinds of question, each with its form and its last answer. */
export function StressPanel({ scenarioId, reference, trying }: StressPanelProps) {
  const { t } = useWords();
  const { form } = useStore(stressState);
  const { value: choices, notice: noChoices } = useAnswer('stress.choices', {
    scenarioId,
    materials: [],
    onPlan: form.onPlan,
  });
  const stress = useStress(scenarioId, choices);
  const base = useId();
  const { value: reply, stale, notice, busy } = stress;
  const choose = (id: string): void => {
    const kind = STRESS_TABS.find((known) => known === id);
    if (kind !== undefined) changeForm({ kind });
  };
  const tabs = STRESS_TABS.map((kind) => ({ id: kind, label: t(`stress.kind.${kind}`) }));
  return (
    <div className="ld-stack ld-shrink" data-testid="stress-panel">
      <div className="ld-below-8">
        <TabRow base={base} label={t('stress.kinds')} tabs={tabs} chosenId={form.kind} onChoose={choose} />
      </div>
      <div id={`${base}-body`} role="tabpanel" aria-labelledby={`${base}-${form.kind}`}>
        <p className="ld-definition">{t(`stress.what.${form.kind}`)}</p>
        {choices !== null && (
          <StressFormFields
            form={form}
            choices={choices}
            busy={busy}
            again={reply !== null}
            onAsk={() => void stress.ask()}
          />
        )}
        {noChoices !== null && <NoticeBar notice={noChoices} testId="stress-no-choices" />}
        <JobProgress label={t('stress.counting')} job={stressAnswers.job} />
        {notice !== null && <JobNotice notice={notice} testId="stress-notice" />}
        {trying && <p className="ld-caption ld-changed">{t('stress.notTried')}</p>}
        {stale && (
          <NoteBar isNews tone="warn" testId="stress-stale">
            {t('runs.stale')}
          </NoteBar>
        )}
        {reply === null ? (
          notice === null &&
          !busy && (
            <p className="ld-small ld-ink-3 ld-above-16" data-testid="stress-empty">
              {t('stress.empty')}
            </p>
          )
        ) : (
          <div
            className={`stress-answer ld-stack ld-gap-8${stale ? ' ld-stale' : ''}`}
            data-testid="stress-answer"
          >
            <Answer reply={reply} reference={reference} />
          </div>
        )}
      </div>
    </div>
  );
}

function Answer({ reply, reference }: { readonly reply: StressReply; readonly reference: Reference }) {
  const { t, f } = useWords();
  const { view } = reply;
  // What the run itself remarks stands beside the run.
  const remarks = view.remarks.filter(({ code }) => code.startsWith('stress.'));
  const onPlan = reply.kind === 'question' && reply.view.onPlan;
  return (
    <>
      <p className="ld-caption ld-row ld-wrap">
        {t('stress.asked', {
          on: t(onPlan ? 'stress.on.plan' : 'stress.on.scenario'),
          days: f.whole(view.window.days),
          start: f.tableDate(view.window.start),
        })}
        <span className="ld-exposure">{t('term.exposure')}</span>
      </p>
      <StressAnswer reply={reply} reference={reference} />
      {remarks.length > 0 && (
        <ul className="ld-caption ld-above-8 ld-rule-above ld-pad-top-8" data-testid="stress-remarks">
          {remarks.map((remark) => (
            <li key={remark.code}>{noticeWords(remark, t)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
