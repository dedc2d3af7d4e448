import { targetOf } from '@shared/features/importing/targets';
import { useEffect, useRef } from 'react';
import { announce } from '../../kit/state/announce';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { useOfStocks } from '../../kit/state/secret';
import { useStore } from '../../kit/state/store';
import { JobNotice } from '../../kit/ui/JobNotice';
import { NoteBar } from '../../kit/ui/NoteBar';
import { AppliedStep } from './AppliedStep';
import { ColumnsStep } from './ColumnsStep';
import { DiffStep } from './DiffStep';
import { FileStep } from './FileStep';
import { ImportFoot } from './ImportFoot';
import { importState } from './import-state';
import { LookingFoot } from './LookingProgress';
import { RoundTripPage } from './round-trip/RoundTripPage';
import { useRoundTrip } from './round-trip/round-trip-state';
import { StepList } from './StepList';
import './importing.css';

/** Import of a supplier's workbook: file, columns, differences, applied. Nothing is changed before the last step. */
export function ImportPage() {
  const { t, f } = useWords();
  const known = useReference();
  const state = useStore(importState);
  const { step, file, diff, applied, notice, discarded } = state;
  useEffect(() => announce(t(`importing.step.${step}`)), [step, t]);
  // The button that led here is gone: the focus goes to the head of the new step, not out of the page.
  const head = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const stepBefore = useRef(step);
  useEffect(() => {
    if (stepBefore.current !== step) {
      head.current?.focus();
      if (body.current !== null) body.current.scrollTop = 0;
    }
    stepBefore.current = step;
  }, [step]);
  const back = useRoundTrip();
  useOfStocks(back !== null || (state.mapping !== null && targetOf(state.mapping) === 'stock'));
  if (back !== null) return <RoundTripPage state={back} />;
  if (known === null) return null;
  const title = file === null ? t('importing.title') : t('importing.titleOf', { name: file.name });
  const counts = diff?.counts;
  const under =
    counts !== undefined
      ? t('importing.sum', {
          read: f.whole(counts.read),
          apply: f.whole(counts.new + counts.changed),
          same: f.whole(counts.unchanged),
          rejected: f.whole(counts.rejected),
          leftOut: f.whole(counts.leftOut),
        })
      : t(step === 'applied' ? 'importing.oneUndo' : 'importing.promise');
  return (
    <div className="ld-stack ld-tall ld-low" data-testid="import-page">
      <div className="ld-page-title ld-fixed ld-items-center">
        <div className="ld-grow">
          <h1 className="ld-title ld-ellipsis" ref={head} tabIndex={-1}>
            {title}
          </h1>
          <div className="ld-definition">{under}</div>
        </div>
        <StepList step={step} />
      </div>
      <div className="imp-body ld-fill ld-scroll" ref={body}>
        {notice !== null && <JobNotice notice={notice} testId="import-notice" />}
        {discarded !== null && (
          <NoteBar tone="plain" testId="import-discarded">
            {t('importing.discarded', { file: discarded.fileName, revision: f.whole(discarded.revision) })}
          </NoteBar>
        )}
        {step === 'file' && <FileStep />}
        {step === 'columns' && <ColumnsStep known={known} />}
        {step === 'differences' && diff !== null && <DiffStep diff={diff} known={known} />}
        {step === 'applied' && applied !== null && <AppliedStep applied={applied} />}
      </div>
      {file !== null && step !== 'applied' ? <ImportFoot state={state} /> : <LookingFoot />}
    </div>
  );
}
