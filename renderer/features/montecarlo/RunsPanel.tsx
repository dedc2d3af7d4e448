import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { MOST_RUNS } from '@shared/model/uncertainty';
import { noticeWords } from '@shared/words/notice-words';
import type { FormEvent } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DrawFields } from '../../kit/ui/DrawFields';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { ChoiceField } from '../../kit/ui/SmallField';
import { RunsResult } from './RunsResult';
import { changeRuns, runsState } from './runs-state';
import type { Runs } from './use-runs';

/** Percent. */
const TAILS = [90, 95, 99] as const;
const ERRORS = [5, 2, 1] as const;
const NOT_ASKED = 'any';

interface RunsPanelProps {
  readonly runs: Runs;
  readonly materialId: MaterialId;
  readonly hasParent: boolean;
  /** Shocks are being tried that the runs do not know. */
  readonly trying: boolean;
  readonly reference: Reference;
}

/** In the inspector: how many runs with which seed, how far they are, and what they say of the chosen material. */
export function RunsPanel({ runs, materialId, hasParent, trying, reference }: RunsPanelProps) {
  const { t, f } = useWords();
  const { withParent, counted, runs: many, seed, tailPercent, errorPercent } = useStore(runsState);
  const { kept, stale, notice, busy } = runs;
  return (
    <div className="ld-stack ld-gap-8" data-testid="runs-panel">
      <p className="ld-definition">{t('runs.what')}</p>
      <form
        className="ld-stack ld-gap-8"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void runs.count();
        }}
      >
        <div className="ld-pair ld-columns ld-gap-8">
          <DrawFields
            label={t('runs.number')}
            number={many}
            seed={seed}
            least={100}
            most={MOST_RUNS}
            onNumber={(value) => changeRuns({ runs: value })}
            onSeed={(value) => changeRuns({ seed: value })}
            testId="runs"
          />
          <ChoiceField
            label={t('runs.tail')}
            value={String(tailPercent)}
            options={TAILS.map((percent) => ({ value: String(percent), label: f.percent(percent) }))}
            onChange={(value) => changeRuns({ tailPercent: Number(value) })}
            testId="runs-tail"
          />
          <ChoiceField
            label={t('runs.error')}
            value={errorPercent === null ? NOT_ASKED : String(errorPercent)}
            options={[
              { value: NOT_ASKED, label: t('runs.error.any') },
              ...ERRORS.map((percent) => ({
                value: String(percent),
                label: t('runs.error.of', { percent }),
              })),
            ]}
            onChange={(value) => changeRuns({ errorPercent: value === NOT_ASKED ? null : Number(value) })}
            testId="runs-error"
          />
        </div>
        {hasParent && (
          <label className="ld-check">
            <input
              type="checkbox"
              checked={withParent}
              onChange={(event) => changeRuns({ withParent: event.target.checked })}
            />
            {t('runs.withParent')}
          </label>
        )}
        <label className="ld-check">
          <input
            type="checkbox"
            checked={counted}
            onChange={(event) => changeRuns({ counted: event.target.checked })}
            data-testid="runs-counted"
          />
          {t('runs.counted')}
        </label>
        <Button type="submit" kind="primary" aria-disabled={busy} data-testid="runs-count">
          {t(kept === null ? 'runs.count' : 'runs.countAgain', { runs: f.whole(many) })}
        </Button>
      </form>
      <JobProgress label={t('runs.counting')} job={runs.job} />
      {notice !== null && <JobNotice notice={notice} testId="runs-notice" />}
      {trying && <p className="ld-caption ld-changed">{t('runs.notTried')}</p>}
      {stale && (
        <NoteBar isNews tone="warn" testId="runs-stale">
          {t('runs.stale')}
        </NoteBar>
      )}
      {kept !== null && (
        <>
          <RunsResult kept={kept} stale={stale} materialId={materialId} reference={reference} />
          {kept.view.remarks
            .filter(({ code }) => code.startsWith('monteCarlo.'))
            .map((remark) => (
              <NoteBar key={remark.code} tone="plain">
                {noticeWords(remark, t)}
              </NoteBar>
            ))}
        </>
      )}
    </div>
  );
}
