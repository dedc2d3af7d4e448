import type { Notice } from '@shared/base/refusal';
import type { InputOf, MessageName, OutputOf } from '@shared/catalogue/contract';
import type { RecoveryView } from '@shared/model/recovery';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { noticeOf } from '../../kit/state/notices';
import { onOtherProject, session } from '../../kit/state/session';
import { createStore, useStore } from '../../kit/state/store';
import { showArea } from '../../shell/areas';

/** Whose files recovery shows: those of a file by its handle; null: of the open project. */
export const recoveryFile = createStore<{ readonly handle: string | null }>({ handle: null });

/** Findings about which recovery can do nothing. */
const TOLD_ALONE: ReadonlySet<string> = new Set(['lies_aside', 'renewed', 'elsewhere']);

// Of a project whose opening had something to mend it is told first what that was, and what can be done.
onOtherProject(() => {
  recoveryFile.set({ handle: null });
  const findings = session.get().project?.recovery ?? [];
  if (findings.some(({ kind }) => !TOLD_ALONE.has(kind))) showArea('recovery');
});

/** What the last thing that was done became: a restore opens the project anew, and the page with it. */
const recoveryStatus = createStore<{ readonly said: string | null }>({ said: null });

/** Shows recovery of a file that need not open; null: of the open project. */
export function showRecovery(handle: string | null): void {
  recoveryFile.set({ handle });
  recoveryStatus.set({ said: null });
  showArea('recovery');
}

/** Why a file is not opened although it is there: recovery has ways on. */
const LEADS_HERE: ReadonlySet<Notice['code']> = new Set([
  'refusal.project.damaged',
  'refusal.project.damagedHasBackup',
  'refusal.project.foreignSchema',
  'refusal.project.notAProject',
]);

/** Whether a refusal of a project file leads to recovery. */
export function leadsToRecovery(notice: Notice | null): boolean {
  return notice !== null && LEADS_HERE.has(notice.code);
}

interface Found {
  readonly recovery: RecoveryView | null;
  readonly notice: Notice | null;
}

/** What lies on the disk, and one way to do something about it after which it is looked at again. */
export function useRecovery() {
  const { handle: file } = useStore(recoveryFile);
  const epoch = useStore(session, (now) => now.epoch);
  const revision = useStore(session, (now) => now.revision);
  const [found, setFound] = useState<Found>({ recovery: null, notice: null });
  const [turn, setTurn] = useState(0);
  const [doing, setDoing] = useState(false);
  const { said } = useStore(recoveryStatus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at again when the project or the disk has moved on
  useEffect(() => {
    let wanted = true;
    ask('recovery.look', { file }).then(
      (recovery) => wanted && setFound({ recovery, notice: null }),
      (error) => wanted && setFound({ recovery: null, notice: noticeOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [file, epoch, revision, turn]);
  /** Asks for something to be done, and says what became of it; a refusal is said in its place. */
  const act = async <Name extends MessageName>(
    name: Name,
    input: InputOf<Name>,
    then: (done: OutputOf<Name>) => string | null,
  ): Promise<void> => {
    setDoing(true);
    try {
      const done = await ask(name, input);
      recoveryStatus.set({ said: then(done) });
      setFound((before) => ({ ...before, notice: null }));
    } catch (error) {
      setFound((before) => ({ ...before, notice: noticeOf(error) }));
    } finally {
      setDoing(false);
      setTurn((before) => before + 1);
    }
  };
  return { ...found, file, doing, said, act };
}

export type RecoveryCommands = ReturnType<typeof useRecovery>;
