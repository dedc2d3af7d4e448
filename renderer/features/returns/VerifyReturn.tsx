import type { Notice } from '@shared/base/refusal';
import type { VerifiedReturn } from '@shared/features/returns/pack';
import { verifiedReturnReport } from '@shared/features/returns/report';
import { formatted } from '@shared/report/report-message';
import { useEffect, useRef, useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { closeDialog, openDialog } from '../../kit/state/dialogs';
import { createJob, OVERTAKEN, useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { noticeOf } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { NoteBar } from '../../kit/ui/NoteBar';
import { inLines } from './in-lines';

/** Chooses a return that was written before, and says which of its answers have moved since. */
export function VerifyReturn() {
  const { t } = useWords();
  const [job] = useState(createJob);
  const busy = useBusy(job);
  const [notice, setNotice] = useState<Notice | null>(null);
  const verify = async (): Promise<void> => {
    setNotice(null);
    try {
      const file = await ask('files.choose', { purpose: 'verify_return' });
      if (file === null) return;
      const verified = await job.run((jobId) => ask('returns.verify', { jobId, handle: file.handle }));
      if (verified !== OVERTAKEN) openDialog(<VerifiedDialog verified={verified} />);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return (
    <div className="ld-stack ld-gap-8">
      <Button disabled={busy} onClick={() => void verify()} data-testid="return-verify">
        {t('returns.verify')}
      </Button>
      <JobProgress label={t('returns.verifying')} job={job} patient />
      {notice !== null && <JobNotice notice={notice} testId="return-verify-notice" />}
    </div>
  );
}

/** Which answers hold, which have moved, and what they would be now: the report of the terminal. */
function VerifiedDialog({ verified }: { readonly verified: VerifiedReturn }) {
  const { t } = useWords();
  const formatter = useFormatter();
  const { lead, tables } = verifiedReturnReport(verified);
  const isSound = verified.fields.every(({ verdict }) => verdict === 'holds');
  // It opens on its verdict, whatever stands below that can be reached by keys.
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  return (
    <DialogFrame
      title={t('returns.verified.of', { file: verified.file })}
      onClose={closeDialog}
      testId="return-verified"
      actions={<Button onClick={closeDialog}>{t('app.close')}</Button>}
    >
      <div ref={verdict} tabIndex={-1}>
        <NoteBar isNews tone={isSound ? 'info' : 'error'} testId="return-verified-lead">
          {formatted(lead, formatter)}
        </NoteBar>
      </div>
      {tables.map((table) => (
        <ReportTable key={table.key} table={table} look={inLines} />
      ))}
    </DialogFrame>
  );
}
