import { recoveryText } from '@shared/features/recovery/finding-text';
import { leadOf, recoveryReport } from '@shared/features/recovery/recovery-report';
import type { RecoveryView } from '@shared/model/recovery';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { session, useProject } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { BackupsPart } from './BackupsPart';
import { ComparedPart } from './ComparedPart';
import { RecoveryActions } from './RecoveryActions';
import { RecoveryTimeline } from './RecoveryTimeline';
import { type RecoveryCommands, recoveryFile, useRecovery } from './recovery-state';
import './recovery.css';

/** All that lies on the disk of a project that was interrupted, damaged or replaced, and the ways on. */
export function RecoveryPage() {
  const { t } = useWords();
  const commands = useRecovery();
  const { recovery, notice, said: done } = commands;
  const project = useProject();
  const start = useStore(session, ({ notice: ofStart }) => ofStart);
  return (
    <div className="ld-page" data-testid="recovery-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">
            {recovery === null ? t('area.recovery') : t('recovery.title', { file: recovery.fileName })}
          </h1>
          <div className="ld-definition">{t('recovery.definition')}</div>
        </div>
        {project === null && (
          <Button data-testid="other-ways" onClick={() => recoveryFile.set({ handle: null })}>
            {t('recovery.otherWays')}
          </Button>
        )}
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      {done !== null && (
        <NoteBar isNews tone="info" testId="recovery-done">
          {done}
        </NoteBar>
      )}
      {recovery === null && notice === null && (
        <>
          {project === null && start !== null && (
            <div data-testid="start-notice">
              <NoticeBar notice={start} />
            </div>
          )}
          <p className="ld-pad ld-caption">{t('recovery.reading')}</p>
        </>
      )}
      {recovery !== null && <RecoveryContent recovery={recovery} commands={commands} />}
    </div>
  );
}

function RecoveryContent({
  recovery,
  commands,
}: {
  readonly recovery: RecoveryView;
  readonly commands: RecoveryCommands;
}) {
  const { t } = useWords();
  const formatter = useFormatter();
  const project = useProject();
  const [compared, compare] = useState<string | null>(null);
  const [journals, changes] = recoveryReport(recovery).tables;
  const { file } = recovery;
  // Of the open project what opening had to mend is known from it: looking again finds it mended.
  const findings =
    commands.file === null && project !== null
      ? project.recovery
      : file.kind === 'opens'
        ? file.findings
        : [];
  const told = [...new Set(findings.map((finding) => recoveryText(t, finding)))];
  return (
    <div className="recovery-room ld-page-body ld-columns ld-gap-24 ld-items-start">
      <div className="ld-columns ld-gap-16 ld-shrink">
        <p className="ld-lead" data-testid="recovery-lead">
          {formatted(leadOf(recovery), formatter)}
        </p>
        {file.kind === 'refused' && (
          <div data-testid="start-notice">
            <NoticeBar notice={file.notice} />
          </div>
        )}
        {told.length > 0 && (
          <div data-testid="recovery">
            {told.map((sentence) => (
              <p key={sentence} className="ld-definition">
                {sentence}
              </p>
            ))}
          </div>
        )}
        {compared !== null && <ComparedPart name={compared} onClose={() => compare(null)} />}
        <RecoveryTimeline recovery={recovery} />
        {changes.rows.length > 0 && (
          <Section title={t('recovery.changes')} testId="recovery-changes">
            <ReportTable
              table={{ ...changes, ranked: true }}
              only={['number', 'when', 'who', 'what', 'rows', 'standing']}
              around={{
                standing: (words, row) => (
                  <Tag tone={row.cells.standing === 'recovery.standing.fits' ? 'ok' : 'warn'}>{words}</Tag>
                ),
              }}
            />
          </Section>
        )}
        <RecoveryActions recovery={recovery} commands={commands} />
        {journals.rows.length > 0 && (
          <Section title={t('recovery.journals')}>
            <ReportTable table={journals} />
          </Section>
        )}
      </div>
      <aside className="ld-columns ld-gap-16 ld-shrink">
        <BackupsPart recovery={recovery} commands={commands} onCompare={compare} />
      </aside>
    </div>
  );
}
