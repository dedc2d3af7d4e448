import { askReport } from '@shared/features/sure/ask-report';
import type { AskView } from '@shared/features/sure/ask-view';
import { ASK_DRAWS } from '@shared/model/ask-next';
import { formatted } from '@shared/report/report-message';
import { noticeSentences } from '@shared/words/notice-sentences';
import type { FormEvent } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { useCached } from '../../kit/state/cached-answers';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { SmallField } from '../../kit/ui/SmallField';
import { WholeNumber } from '../../kit/ui/WholeNumber';
import { askAnswers, changeSure, sureState } from './sure-state';

/** What it is worth to know before deciding about a scenario, under the draws. */
export function AskNext({ scenarioId }: { readonly scenarioId: string }) {
  const { t, f } = useWords();
  const { chance } = useStore(sureState);
  const {
    value: view,
    stale,
    notice,
    busy,
  } = useCached(askAnswers, (asked) => asked.scenarioId === scenarioId);
  const put = async (): Promise<void> => {
    const { against, seed, chance: chancePercent } = sureState.get();
    const scenarioIds = [scenarioId, ...against.filter((id) => id !== scenarioId)];
    const found = await askAnswers.put({ scenarioId }, (jobId) =>
      ask('sure.askNext', { jobId, scenarioIds, draws: ASK_DRAWS, seed, chancePercent }),
    );
    if (found !== null) announce(t('sure.spoken', { name: t('sure.ask.next') }));
  };
  return (
    <section className="ld-stack ld-gap-8 ld-rule-above ld-above-8" data-testid="ask-next">
      <h3 className="ld-subhead">{t('sure.ask.next')}</h3>
      <p className="ld-definition">{t('sure.ask.what')}</p>
      <form
        className="ld-row ld-wrap ld-gap-8 ld-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void put();
        }}
      >
        <SmallField label={t('sure.ask.chance')}>
          <WholeNumber
            className="ld-small-input is-number"
            value={chance}
            least={0}
            most={100}
            shown={f.whole}
            onChange={(value) => changeSure({ chance: value })}
            testId="ask-chance"
          />
        </SmallField>
        <Button type="submit" aria-disabled={busy} data-testid="ask-next-run">
          {t('sure.ask.run')}
        </Button>
      </form>
      <JobProgress label={t('sure.counting')} job={askAnswers.job} />
      {notice !== null && <JobNotice notice={notice} testId="ask-next-notice" />}
      {stale && (
        <NoteBar isNews tone="warn" testId="ask-next-stale">
          {t('runs.stale')}
        </NoteBar>
      )}
      {view !== null && <Answer view={view} />}
    </section>
  );
}

function Answer({ view }: { readonly view: AskView }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { lead, tables } = askReport(view);
  const [options, next, alike] = tables;
  return (
    <div className="ld-stack ld-gap-8" data-testid="ask-next-answer">
      <p className="ld-medium">{formatted(lead, formatter)}</p>
      <ReportTable table={next} className="is-tight is-crowded" rowTestId="asked" />
      <ReportTable table={options} headed className="is-tight" />
      <ReportTable table={alike} headed className="is-tight" only={['option', 'cost', 'lostDays']} />
      {noticeSentences(
        view.remarks.filter(({ code }) => code.startsWith('sure.')),
        t,
        f,
      ).map((sentence) => (
        <NoteBar key={sentence} tone="plain">
          {sentence}
        </NoteBar>
      ))}
    </div>
  );
}
