import type { Notice } from '@shared/base/refusal';
import type { BriefFacts } from '@shared/features/brief/facts';
import { isSound, type VerifiedBrief, verifiedReport } from '@shared/features/brief/verified';
import { formatted } from '@shared/report/report-message';
import type { Table } from '@shared/report/table';
import { useEffect, useRef, useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
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
import { MapFormDialog } from './MapFormDialog';

/**
 * What is done with papers that are there already: held against the project, registered once, or filled from it.
 * @param facts of the page, whose results a form can hold; null while they are on their way
 */
export function PaperChecks({ facts }: { readonly facts: BriefFacts | null }) {
  const { t } = useWords();
  const { value: forms } = useAnswer('brief.forms', null);
  const [choosing, setChoosing] = useState(false);
  const [job] = useState(createJob);
  const busy = useBusy(job) || choosing;
  const [done, setDone] = useState<{ readonly words: string } | { readonly notice: Notice } | null>(null);
  const saying = async (work: () => Promise<string | null>): Promise<void> => {
    setDone(null);
    setChoosing(true);
    try {
      const words = await work();
      if (words !== null) setDone({ words });
    } catch (error) {
      setDone({ notice: noticeOf(error) });
    } finally {
      setChoosing(false);
    }
  };
  const verify = async (): Promise<null> => {
    const file = await ask('files.choose', { purpose: 'verify_paper' });
    if (file === null) return null;
    const verified = await job.run((jobId) => ask('brief.verify', { jobId, handle: file.handle }));
    if (verified !== OVERTAKEN) openDialog(<VerifiedDialog verified={verified} />);
    return null;
  };
  const map = async (page: BriefFacts): Promise<null> => {
    const chosen = await ask('files.choose', { purpose: 'open_form' });
    if (chosen === null) return null;
    const { file, sheets } = await ask('brief.openForm', { handle: chosen.handle });
    openDialog(<MapFormDialog facts={page} handle={chosen.handle} file={file} sheets={sheets} />);
    return null;
  };
  const fill = async (form: string): Promise<string | null> => {
    const file = await ask('files.choose', { purpose: 'open_form' });
    if (file === null) return null;
    const out = await ask('files.choose', { purpose: 'filled_form', suggestedName: `${form}.xlsx` });
    if (out === null) return null;
    const filled = await job.run((jobId) =>
      ask('brief.fillForm', { jobId, form, handle: file.handle, out: out.handle }),
    );
    return filled === OVERTAKEN ? null : t('form.filled', { ...filled });
  };
  return (
    <>
      <h2 className="ld-subhead">{t('brief.papers')}</h2>
      <div className="ld-row ld-wrap">
        <Button small disabled={busy} onClick={() => void saying(verify)} data-testid="brief-verify">
          {t('brief.verify')}
        </Button>
        <Button
          small
          disabled={busy || facts === null}
          onClick={() => facts !== null && void saying(() => map(facts))}
          data-testid="form-map"
        >
          {t('form.map')}
        </Button>
        {(forms ?? []).map(({ name }) => (
          <Button key={name} small disabled={busy} onClick={() => void saying(() => fill(name))}>
            {t('form.fill', { form: name })}
          </Button>
        ))}
      </div>
      <JobProgress label={t('brief.checking')} job={job} patient />
      {done !== null && 'words' in done && (
        <NoteBar isNews tone="info">
          {done.words}
        </NoteBar>
      )}
      {done !== null && 'notice' in done && <JobNotice notice={done.notice} testId="brief-verify-notice" />}
    </>
  );
}

/** Which numbers of a paper hold, which changed and why: the report of the terminal. */
function VerifiedDialog({ verified }: { readonly verified: VerifiedBrief }) {
  const { t } = useWords();
  const formatter = useFormatter();
  const { lead, notes, ...found } = verifiedReport(verified);
  const tables: readonly Table[] = found.tables;
  // It opens on its verdict, whatever stands below that can be reached by keys.
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  return (
    <DialogFrame
      title={t('brief.verified.of', { file: verified.file })}
      onClose={closeDialog}
      testId="verified-dialog"
      actions={<Button onClick={closeDialog}>{t('app.close')}</Button>}
    >
      <div ref={verdict} tabIndex={-1}>
        <NoteBar isNews tone={isSound(verified) ? 'info' : 'error'} testId="verified-lead">
          {formatted(lead, formatter)}
        </NoteBar>
      </div>
      {tables.map((table) => (
        <ReportTable key={table.key} table={table} headed className="brief-verified" />
      ))}
      {notes.map((note) => (
        <p key={formatted(note, formatter)}>{formatted(note, formatter)}</p>
      ))}
    </DialogFrame>
  );
}
