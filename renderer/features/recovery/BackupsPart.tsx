import { recoveryReport, restoredMessage } from '@shared/features/recovery/recovery-report';
import type { RecoveryView } from '@shared/model/recovery';
import { formatted } from '@shared/report/report-message';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { useWords } from '../../kit/state/language';
import { projectClosed, projectOpened, useProject } from '../../kit/state/session';
import { mayLose } from '../../kit/state/unkept';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { showArea } from '../../shell/areas';
import { type RecoveryCommands, recoveryFile } from './recovery-state';

interface BackupsPartProps {
  readonly recovery: RecoveryView;
  readonly commands: RecoveryCommands;
  readonly onCompare: (name: string) => void;
}

/** The states that were kept: each can be compared with the open project, and put back; a restore can be undone. */
export function BackupsPart({ recovery, commands, onCompare }: BackupsPartProps) {
  const { t, f } = useWords();
  const formatter = useFormatter();
  const project = useProject();
  const { file, doing, act } = commands;
  const [, , kept] = recoveryReport(recovery).tables;
  const state = (name: string) => recovery.kept.find((one) => one.name === name);
  const restore = async (name: string): Promise<void> => {
    if (!(await mayLose())) return;
    await act('recovery.restore', { file, name }, ({ restored, project: opened }) => {
      projectOpened(opened);
      showArea('recovery');
      return formatted(restoredMessage(restored), formatter);
    });
  };
  const undo = async (): Promise<void> => {
    if (!(await mayLose())) return;
    await act('recovery.undoRestore', { file }, ({ restored, project: opened, file: handle }) => {
      if (opened !== null) projectOpened(opened);
      else {
        projectClosed();
        recoveryFile.set({ handle });
      }
      showArea('recovery');
      return formatted(restoredMessage(restored), formatter);
    });
  };
  const readOnly = project?.state.kind === 'read_only' && file === null;
  return (
    <Section
      title={t('recovery.kept')}
      definition={
        recovery.onDisk === null
          ? undefined
          : t('recovery.onDisk', {
              at: f.instant(recovery.onDisk.at),
              size: f.whole(Math.ceil(recovery.onDisk.bytes / 1000)),
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
                  <span className="ld-gap-4 ld-inline-flex">
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
      {recovery.undoesTo !== null && (
        <div className="ld-columns ld-gap-6 ld-justify-start ld-above-8">
          <Button disabled={doing || readOnly} data-testid="undo-restore" onClick={() => void undo()}>
            {t('recovery.undoRestore')}
          </Button>
          <p className="ld-definition">{t('recovery.undoRestore.detail')}</p>
        </div>
      )}
    </Section>
  );
}
