import { recoveryText } from '@shared/features/recovery/finding-text';
import { leadOf, roomReport } from '@shared/features/recovery/room-report';
import type { RecoveryRoom } from '@shared/model/recovery-room';
import { said } from '@shared/report/saying';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useSpeech } from '../../kit/report/use-speech';
import { useWords } from '../../kit/state/language';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { ComparedPart } from './ComparedPart';
import { KeptPart } from './KeptPart';
import { RoomActions } from './RoomActions';
import { RoomTimeline } from './RoomTimeline';
import { type RoomHands, roomFile, useRoom } from './room-state';
import './recovery.css';

/** All that lies on the disk of a project that was interrupted, damaged or replaced, and the ways on. */
export function RecoveryPage() {
  const { t } = useWords();
  const hands = useRoom();
  const { room, notice, said: done } = hands;
  const { project, notice: start } = useStore(session);
  return (
    <div className="ld-page" data-testid="recovery-page">
      <div className="ld-page-title">
        <div className="ld-grow">
          <h1 className="ld-title">
            {room === null ? t('area.recovery') : t('recovery.title', { file: room.fileName })}
          </h1>
          <div className="ld-definition">{t('recovery.definition')}</div>
        </div>
        {project === null && (
          <Button data-testid="other-ways" onClick={() => roomFile.set({ handle: null })}>
            {t('recovery.otherWays')}
          </Button>
        )}
      </div>
      {notice !== null && <NoticeBar notice={notice} />}
      {done !== null && (
        <NoteBar tone="info" testId="recovery-done">
          {done}
        </NoteBar>
      )}
      {room === null && notice === null && (
        <>
          {project === null && start !== null && (
            <div data-testid="start-notice">
              <NoticeBar notice={start} />
            </div>
          )}
          <p className="ld-pad ld-caption">{t('recovery.reading')}</p>
        </>
      )}
      {room !== null && <Room room={room} hands={hands} />}
    </div>
  );
}

function Room({ room, hands }: { readonly room: RecoveryRoom; readonly hands: RoomHands }) {
  const { t } = useWords();
  const speech = useSpeech();
  const { project } = useStore(session);
  const [compared, compare] = useState<string | null>(null);
  const [journals, changes] = roomReport(room).tables;
  const { file } = room;
  // Of the open project what opening had to mend is known from it: looking again finds it mended.
  const findings =
    hands.file === null && project !== null ? project.recovery : file.kind === 'opens' ? file.findings : [];
  const told = [...new Set(findings.map((finding) => recoveryText(t, finding)))];
  return (
    <div className="recovery-room">
      <div className="recovery-main ld-columns ld-gap-16 ld-shrink">
        <p className="recovery-lead" data-testid="recovery-lead">
          {said(leadOf(room), speech)}
        </p>
        {file.kind === 'refused' && (
          <div data-testid="start-notice">
            <NoticeBar notice={file.notice} />
          </div>
        )}
        {told.length > 0 && (
          <div data-testid="recovery">
            {told.map((sentence) => (
              <p key={sentence} className="ld-definition recovery-told">
                {sentence}
              </p>
            ))}
          </div>
        )}
        {compared !== null && <ComparedPart name={compared} onClose={() => compare(null)} />}
        <RoomTimeline room={room} />
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
        <RoomActions room={room} hands={hands} />
        {journals.rows.length > 0 && (
          <Section title={t('recovery.journals')}>
            <ReportTable table={journals} />
          </Section>
        )}
      </div>
      <aside className="recovery-side ld-columns ld-gap-16 ld-shrink">
        <KeptPart room={room} hands={hands} onCompare={compare} />
      </aside>
    </div>
  );
}
