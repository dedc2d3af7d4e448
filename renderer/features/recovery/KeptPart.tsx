import { restoredSaying, roomReport } from '@shared/features/recovery/room-report';
import type { RecoveryRoom } from '@shared/model/recovery-room';
import { said } from '@shared/report/saying';
import { ReportTable } from '../../kit/report/ReportTable';
import { useSpeech } from '../../kit/report/use-speech';
import { useWords } from '../../kit/state/language';
import { projectClosed, projectOpened, session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { mayLose } from '../../kit/state/unkept';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';
import { type RoomHands, roomFile } from './room-state';

interface KeptPartProps {
  readonly room: RecoveryRoom;
  readonly hands: RoomHands;
  readonly onCompare: (name: string) => void;
}

/** The states that were kept: each can be compared with the open project, and put back; a restore can be undone. */
export function KeptPart({ room, hands, onCompare }: KeptPartProps) {
  const { t, f } = useWords();
  const speech = useSpeech();
  const { project } = useStore(session);
  const { file, doing, act } = hands;
  const [, , kept] = roomReport(room).tables;
  const state = (name: string) => room.kept.find((one) => one.name === name);
  const restore = async (name: string): Promise<void> => {
    if (!(await mayLose())) return;
    await act('recovery.restore', { file, name }, ({ restored, project: opened }) => {
      projectOpened(opened);
      showArea('recovery');
      return said(restoredSaying(restored), speech);
    });
  };
  const undo = async (): Promise<void> => {
    if (!(await mayLose())) return;
    await act('recovery.undoRestore', { file }, ({ restored, project: opened, file: handle }) => {
      if (opened !== null) projectOpened(opened);
      else {
        projectClosed();
        roomFile.set({ handle });
      }
      showArea('recovery');
      return said(restoredSaying(restored), speech);
    });
  };
  const readOnly = project?.state.kind === 'read_only' && file === null;
  return (
    <Section
      title={t('recovery.kept')}
      definition={
        room.onDisk === null
          ? undefined
          : t('recovery.onDisk', {
              at: f.instant(room.onDisk.at),
              size: f.whole(Math.ceil(room.onDisk.bytes / 1000)),
            })
      }
    >
      {kept.rows.length === 0 ? (
        <p className="ld-caption">{t('recovery.kept.none')}</p>
      ) : (
        <ReportTable
          table={kept}
          only={['at', 'by', 'revision']}
          rowTestId="kept-state"
          more={[
            {
              key: 'hands',
              after: 'revision',
              title: '',
              className: 'is-right',
              draw: ({ key }) => {
                const one = state(key);
                if (one === undefined || one.newest === null) return null;
                const at = f.instant(one.at);
                return (
                  <span className="recovery-hands ld-gap-4">
                    {file === null && project !== null && (
                      <Button
                        small
                        kind="quiet"
                        aria-label={t('recovery.compareOf', { at })}
                        disabled={doing}
                        onClick={() => onCompare(key)}
                      >
                        {t('recovery.compare')}
                      </Button>
                    )}
                    <Button
                      small
                      kind="quiet"
                      aria-label={t('recovery.restoreOf', { at })}
                      disabled={doing || readOnly}
                      onClick={() => void restore(key)}
                    >
                      {t('recovery.restore')}
                    </Button>
                  </span>
                );
              },
            },
          ]}
        />
      )}
      {room.undoesTo !== null && (
        <div className="recovery-undo ld-columns ld-gap-6">
          <Button disabled={doing || readOnly} data-testid="undo-restore" onClick={() => void undo()}>
            {t('recovery.undoRestore')}
          </Button>
          <p className="ld-definition">{t('recovery.undoRestore.detail')}</p>
        </div>
      )}
    </Section>
  );
}
