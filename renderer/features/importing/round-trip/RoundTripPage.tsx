import { useEffect, useRef } from 'react';
import { announce } from '../../../kit/state/announce';
import { useWords } from '../../../kit/state/language';
import { session, useReadOnly } from '../../../kit/state/session';
import { useStore } from '../../../kit/state/store';
import { Button } from '../../../kit/ui/Button';
import { JobNotice } from '../../../kit/ui/JobNotice';
import { NoteBar } from '../../../kit/ui/NoteBar';
import { chooseFile } from '../import-actions';
import { importState } from '../import-state';
import { LookingFoot } from '../LookingProgress';
import { AboutWorkbook } from './AboutWorkbook';
import { AppliedEdits } from './AppliedEdits';
import { ChangeTable } from './ChangeTable';
import { HeldList } from './HeldList';
import { LeftList } from './LeftList';
import {
  applyRoundTrip,
  closeRoundTrip,
  countToApply,
  type RoundTripState,
  readAgain,
} from './round-trip-state';
import './round-trip.css';

/** A scenario workbook that came back: what was edited in it, what cannot be taken, and the one step that takes the rest. */
export function RoundTripPage({ state }: { readonly state: RoundTripState }) {
  const { t } = useWords();
  const revision = useStore(session, (now) => now.revision);
  const { file, read, applied } = state;
  // What was said of a file that was chosen after this one.
  const { notice: ofOther } = useStore(importState);
  const notice = state.notice ?? ofOther;
  const head = useRef<HTMLHeadingElement>(null);
  const said = t(applied !== null ? 'roundTrip.page.applied' : 'roundTrip.page.under');
  useEffect(() => {
    announce(said);
    head.current?.focus();
  }, [said]);
  const isOld = state.stale && applied === null && !state.applying;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each revision, also where the last reading failed.
  useEffect(() => {
    if (isOld) void readAgain(state);
  }, [isOld, state.revision, revision]);
  return (
    <div className="ld-stack ld-tall ld-low" data-testid="round-trip">
      <div className="ld-page-title ld-fixed ld-items-center">
        <div className="ld-grow">
          <h1 className="ld-title ld-ellipsis" ref={head} tabIndex={-1} title={file.name}>
            {t('importing.titleOf', { name: file.name })}
          </h1>
          <div className="ld-definition">{said}</div>
        </div>
      </div>
      <div className="imp-body ld-fill ld-scroll">
        {notice !== null && <JobNotice notice={notice} testId="import-notice" />}
        {applied === null ? (
          <>
            <AboutWorkbook read={read} />
            <Outcome state={state} />
            {read.changes.length > 0 && <ChangeTable state={state} />}
            <LeftList left={read.left} />
            <HeldList held={read.held} />
          </>
        ) : (
          <>
            <AppliedEdits state={state} applied={applied} />
            <LeftList left={applied.left} />
          </>
        )}
      </div>
      <LookingFoot />
      {applied === null && <Foot state={state} />}
    </div>
  );
}

/** The plain sentence where there is nothing to apply. */
function Outcome({ state: { read } }: { readonly state: RoundTripState }) {
  const { t, f } = useWords();
  if (read.form === 'values' || read.changes.length > 0) return null;
  const file = read.fileName;
  return read.left.length === 0 ? (
    <NoteBar tone="info" testId="round-trip-none">
      {t('roundTrip.none', { file, inputs: f.whole(read.inputs) })}
    </NoteBar>
  ) : (
    <NoteBar tone="warn" testId="round-trip-none-taken">
      {t('roundTrip.noneTaken', { file })}
    </NoteBar>
  );
}

function Foot({ state }: { readonly state: RoundTripState }) {
  const { t, f } = useWords();
  const isReadOnly = useReadOnly();
  const count = countToApply(state);
  return (
    <div className="imp-foot ld-foot ld-row ld-fixed ld-rule-above ld-paper-2">
      <span className="ld-small ld-ink-2 ld-grow">{isReadOnly ? t('roundTrip.page.readOnly') : ''}</span>
      <Button icon="folder" onClick={() => void chooseFile()} data-testid="import-choose">
        {t('importing.chooseOther')}
      </Button>
      <Button onClick={() => closeRoundTrip()} data-testid="round-trip-close">
        {t('importing.cancel')}
      </Button>
      {state.read.changes.length > 0 && (
        <Button
          kind="primary"
          disabled={count === 0 || isReadOnly}
          aria-disabled={state.applying}
          onClick={() => void applyRoundTrip(state)}
          data-testid="round-trip-apply"
        >
          {t('roundTrip.page.apply', {
            count: f.whole(count),
          })}
        </Button>
      )}
    </div>
  );
}
