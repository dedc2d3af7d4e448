import { LANGUAGES, type Language } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import { MOST_EXPORTED } from '@shared/features/exporting/contract';
import { writtenText } from '@shared/features/exporting/written-text';
import { nameIn } from '@shared/model/catalogue';
import type { WorkbookForm } from '@shared/model/workbook-form';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { closeDialog } from '../../kit/state/dialogs';
import { createJob, OVERTAKEN, useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import { useLetterhead } from '../../kit/state/letterhead';
import { noticeOf } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { JobNotice } from '../../kit/ui/JobNotice';
import { JobProgress } from '../../kit/ui/JobProgress';
import { MarkField } from '../../kit/ui/MarkField';
import { NoteBar } from '../../kit/ui/NoteBar';
import { LeaveOutTick } from '../../shell/LeaveOutTick';
import { useKeepsSecrets } from '../../shell/use-policy';
import { runsState } from '../montecarlo/runs-state';
import { ExportChoices } from './ExportChoices';
import { ExportFormChoice, ExportSampled, hasSampled } from './ExportFormChoice';
import { fileNameFor } from './file-name';
import { WorkbookSize } from './WorkbookSize';
import './exporting.css';

/** What a workbook is asked to hold. */
type WorkbookAsked = Omit<InputOf<'exporting.workbook'>, 'handle' | 'jobId'>;

interface ExportDialogProps {
  readonly scenarioId: string | null;
  /** Chosen as well at first: what it is compared with. */
  readonly beside?: readonly string[];
}

/** Chooses what goes into the workbook, where it goes, and says what was written or why not. */
export function ExportDialog({ scenarioId, beside = [] }: ExportDialogProps) {
  const { t, language } = useWords();
  const known = useReference();
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const [chosen, setChosen] = useState<readonly string[]>([
    ...new Set([...(scenarioId === null ? [] : [scenarioId]), ...beside]),
  ]);
  const [materials, setMaterials] = useState<readonly string[]>([]);
  const [into, setInto] = useState<Language>(language);
  const { mark } = useLetterhead();
  const keepsSecrets = useKeepsSecrets();
  const [asked, setAsked] = useState(false);
  const redact = asked || keepsSecrets;
  const [form, setForm] = useState<WorkbookForm>({ kind: 'short' });
  const [sampled, setSampled] = useState(false);
  const { runs, seed } = useStore(runsState);
  const { value: plan } = useAnswer('exporting.plan', { scenarioIds: [...chosen] });
  const runnable = new Set<string>(plan?.flatMap((each) => each.materials) ?? []);
  const writing = useWriting();
  const { busy, written, close } = writing;
  const mainButton = useFocusAfter(busy);

  const write = (): Promise<void> => {
    const names = (scenarios ?? [])
      .filter(({ id }) => chosen.includes(id))
      .map((scenario) => nameIn(into, scenario));
    return writing.write(fileNameFor(names, mark, form.kind === 'csv' ? 'csv' : 'xlsx'), {
      scenarioIds: [...chosen],
      materials: [...materials],
      language: into,
      redact,
      mark,
      form,
      sampling: hasSampled(form, sampled) ? { runs, seed } : null,
    });
  };

  return (
    <DialogFrame
      title={t('exporting.title')}
      onClose={close}
      onSubmit={() => void write()}
      testId="export-dialog"
      actions={
        <>
          <Button
            ref={mainButton}
            kind="primary"
            type="submit"
            disabled={chosen.length === 0 || chosen.length > MOST_EXPORTED}
            aria-disabled={busy}
            data-testid="export-write"
          >
            {t(written === null ? 'exporting.write' : 'exporting.writeAgain')}
          </Button>
          <Button onClick={close} data-testid="export-close">
            {t('exporting.close')}
          </Button>
        </>
      }
    >
      <div className="ld-stack ld-gap-12 ld-size-grid">
        <ExportFormChoice form={form} onForm={setForm} />
        <ExportChoices
          scenarios={scenarios ?? []}
          chosen={chosen}
          onChosen={setChosen}
          materials={known?.reference.materials.filter(({ id }) => runnable.has(id)) ?? []}
          live={materials}
          onLive={setMaterials}
          materialsLabel={t(form.kind === 'live' ? 'exporting.materials' : 'exporting.materialsRun')}
        />
        <LanguagePick into={into} onInto={setInto} />
        {chosen.length === 0 && <p className="ld-definition">{t('exporting.choose')}</p>}
        {form.kind === 'live' && chosen.length > 0 && (
          <WorkbookSize scenarioIds={chosen} materials={materials} language={into} redact={redact} />
        )}
        <MarkField label={t('exporting.mark')} />
        <ExportSampled form={form} asked={sampled} onAsked={setSampled} />
        <LeaveOutTick
          words={t('exporting.redact')}
          isAsked={redact}
          onAsk={setAsked}
          testId="export-redact"
        />
        {keepsSecrets && <p className="ld-definition">{t('policy.withoutSecrets')}</p>}
        <p className="ld-definition">{t(redact ? 'exporting.redacted' : 'exporting.secret')}</p>
        <Outcome writing={writing} />
      </div>
    </DialogFrame>
  );
}

/** The file that is being written, and what was said of it. */
function useWriting() {
  const { t } = useWords();
  const [written, setWritten] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [job] = useState(createJob);
  const busy = useBusy(job);
  /** While the workbook is being written the dialog stays, and says how that is stopped. */
  const [held, setHeld] = useState(false);
  const close = (): void => {
    if (busy) setHeld(true);
    else closeDialog();
  };
  const write = async (suggestedName: string, content: WorkbookAsked): Promise<void> => {
    // The button keeps the focus while it waits, so that Esc still reaches the dialog.
    if (busy) return;
    setNotice(null);
    setWritten(null);
    setHeld(false);
    try {
      const file = await ask('files.choose', {
        purpose: content.form.kind === 'csv' ? 'export_table' : 'export_workbook',
        suggestedName,
      });
      if (file === null) return;
      const result = await job.run((jobId) =>
        ask('exporting.workbook', { handle: file.handle, ...content, jobId }),
      );
      if (result === OVERTAKEN) return;
      const said = writtenText(t, result, content.form);
      setWritten(said);
      announce(said);
    } catch (error) {
      setNotice(noticeOf(error));
    }
  };
  return { job, busy, held, written, notice, write, close };
}

/** How far it is, and what was written or why not. */
function Outcome({ writing }: { readonly writing: ReturnType<typeof useWriting> }) {
  const { t } = useWords();
  const { job, busy, held, notice, written } = writing;
  return (
    <div className="exp-outcome ld-paper">
      <JobProgress label={t('exporting.writing')} job={job} />
      {busy && held && (
        <NoteBar tone="plain" testId="export-held">
          {t('exporting.beingWritten')}
        </NoteBar>
      )}
      {notice !== null && <JobNotice notice={notice} testId="export-notice" />}
      {written !== null && (
        <NoteBar tone="info" testId="export-done">
          {written}
        </NoteBar>
      )}
    </div>
  );
}

/** The button that stopped the writing goes away with it; the focus must not fall out of the dialog. @returns of the main button */
function useFocusAfter(busy: boolean) {
  const mainButton = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy && document.activeElement === document.body) mainButton.current?.focus();
    wasBusy.current = busy;
  }, [busy]);
  return mainButton;
}

/** The language of the workbook. */
function LanguagePick({
  into,
  onInto,
}: {
  readonly into: Language;
  readonly onInto: (into: Language) => void;
}) {
  const { t, language } = useWords();
  return (
    <label className="exp-language ld-row ld-gap-8">
      <span className="ld-subhead">{t('exporting.language')}</span>
      <select
        className="ld-small-select is-auto"
        value={into}
        onChange={(event) => onInto(LANGUAGES.find((one) => one === event.target.value) ?? language)}
      >
        <option value="ja">日本語</option>
        <option value="en">English</option>
      </select>
    </label>
  );
}
