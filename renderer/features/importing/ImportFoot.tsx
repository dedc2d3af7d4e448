import { isReadable } from '@shared/features/importing/required-fields';
import { useState } from 'react';
import { createJob, useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { JobProgress } from '../../kit/ui/JobProgress';
import { apply, backToColumns, discard, preview, saveRejects } from './import-actions';
import { changeImport, type ImportState, looking } from './import-state';
import { LookingProgress } from './LookingProgress';
import { openAnswers } from './open-answers';
import { useLooking } from './use-looking';

/** The bar under the page: what can be done next, the way back, and the way out. */
export function ImportFoot({ state }: { readonly state: ImportState }) {
  const words = useWords();
  const { t, f } = words;
  const [job] = useState(createJob);
  const readOnly = useReadOnly();
  const { step, mapping, diff, otherDiffs, leaveOut, file } = state;
  const isSlow = useLooking();
  const busy = useBusy(job);
  const isWaiting = useBusy(looking) || busy;
  const counts = [...(diff === null ? [] : [diff]), ...otherDiffs.map((one) => one.diff)].map(
    (one) => one.counts,
  );
  const toApply = counts.reduce((sum, one) => sum + one.new + one.changed, 0);
  const rejected = counts.reduce((sum, one) => sum + one.rejected, 0);
  const blocked = rejected > 0 && !leaveOut;
  const remembered = state.guess?.remembered ?? null;
  const open = mapping === null ? [] : openAnswers(mapping, state, words);
  const ready = mapping !== null && isReadable(mapping) && open.length === 0;
  return (
    <div className="imp-foot ld-foot ld-row ld-fixed ld-rule-above ld-paper-2">
      {step === 'differences' && rejected > 0 && (
        <Button
          icon="file"
          onClick={() => void saveRejects(t('importing.rejectsName', { name: file?.name ?? '' }))}
          data-testid="import-rejects"
        >
          {t('importing.markedCopy')}
        </Button>
      )}
      {isSlow ? (
        <LookingProgress />
      ) : busy ? (
        <JobProgress label={t('importing.reading')} job={job} />
      ) : (
        <span className="ld-small ld-ink-2 ld-grow">
          {step === 'columns' && open.length > 0
            ? t('importing.answersOpen', { open: open.join(t('importing.recipe.and')) })
            : step === 'columns'
              ? t(remembered === null ? 'importing.willKeep' : 'importing.keptAs', { name: remembered ?? '' })
              : step !== 'differences'
                ? ''
                : blocked
                  ? t('importing.blocked')
                  : toApply === 0
                    ? t('importing.nothingToApply')
                    : ''}
        </span>
      )}
      <Button onClick={() => void discard()} disabled={busy} data-testid="import-cancel">
        {t('importing.cancel')}
      </Button>
      {step === 'columns' && (
        <Button onClick={() => changeImport({ step: 'file' })} disabled={busy}>
          {t('importing.back')}
        </Button>
      )}
      {step === 'differences' && (
        <Button onClick={() => void backToColumns()} data-testid="import-back">
          {t('importing.back')}
        </Button>
      )}
      {step === 'file' && (
        <Button
          kind="primary"
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && changeImport({ step: 'columns', discarded: null })}
          data-testid="import-next"
        >
          {t('importing.toColumns')}
        </Button>
      )}
      {step === 'columns' && (
        <Button
          kind="primary"
          disabled={!ready}
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && void job.run(preview)}
          data-testid="import-preview"
        >
          {t('importing.toDifferences')}
        </Button>
      )}
      {step === 'differences' && (
        <Button
          kind="primary"
          disabled={blocked || toApply === 0 || readOnly}
          onClick={() => void apply()}
          data-testid="import-apply"
        >
          {t('importing.apply', { count: f.whole(toApply) })}
        </Button>
      )}
    </div>
  );
}
