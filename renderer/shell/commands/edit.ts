import { translator } from '@shared/catalogue/translate';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { projectTold, session } from '../../kit/state/session';
import type { Command } from './command';

function sayIt(key: 'command.undoThat' | 'command.redoThat', what: string | null): void {
  if (what !== null) announce(translator(session.get().preferences.language)(key, { what }));
}

/** What was taken back is said by the answer: what the window knew before may be a change behind. */
export async function undo(): Promise<void> {
  if (session.get().project === null) return;
  const after = await ask('history.undo', null);
  projectTold(after);
  sayIt('command.undoThat', after.redo.label);
}

export async function redo(): Promise<void> {
  if (session.get().project === null) return;
  const after = await ask('history.redo', null);
  projectTold(after);
  sayIt('command.redoThat', after.undo.label);
}

/** Both stand in the menu and in the context bar. */
export const editCommands = [
  {
    id: 'undo',
    menu: 'edit',
    group: 'undo',
    label: 'command.undo',
    say: (t) => {
      const what = session.get().project?.undo.label ?? null;
      return what === null ? t('command.undo') : t('command.undoThat', { what });
    },
    shortcuts: ['Ctrl+Z'],
    asksAnyway: true,
    enabled: () => (session.get().project?.undo.depth ?? 0) > 0,
    run: undo,
  },
  {
    id: 'redo',
    menu: 'edit',
    group: 'undo',
    label: 'command.redo',
    say: (t) => {
      const what = session.get().project?.redo.label ?? null;
      return what === null ? t('command.redo') : t('command.redoThat', { what });
    },
    shortcuts: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    asksAnyway: true,
    enabled: () => (session.get().project?.redo.depth ?? 0) > 0,
    run: redo,
  },
] as const satisfies readonly Command[];
