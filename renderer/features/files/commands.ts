import { translator } from '@shared/catalogue/translate';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { projectOpened, session } from '../../kit/state/session';
import type { Command } from '../../shell/commands/command';

const hasProject = (): boolean => session.get().project !== null;

/** Asks which project file to open, and opens it. */
export async function openProject(): Promise<void> {
  const file = await ask('files.choose', { purpose: 'open_project' });
  if (file !== null) projectOpened(await ask('project.open', { handle: file.handle }));
}

/** Opens a project that was open before. */
export async function openRecent(handle: string): Promise<void> {
  projectOpened(await ask('project.open', { handle }));
}

/** Asks where a new project shall lie, and makes it. */
export async function createProject(content: 'empty' | 'sample'): Promise<void> {
  const file = await ask('files.choose', { purpose: 'new_project' });
  if (file !== null) projectOpened(await ask('project.create', { handle: file.handle, content }));
}

export async function openSample(): Promise<void> {
  projectOpened(await ask('project.openSample', { fresh: false }));
}

/** Begins the sample anew; main sets the kept copy aside under a dated name. */
export async function openFreshSample(): Promise<void> {
  projectOpened(await ask('project.openSample', { fresh: true }));
}

export async function saveCopy(): Promise<void> {
  const { project, preferences } = session.get();
  if (project === null) return;
  const file = await ask('files.choose', { purpose: 'save_copy', suggestedName: project.fileName });
  if (file === null) return;
  const { name } = await ask('project.saveCopy', { handle: file.handle });
  announce(translator(preferences.language)('state.copySaved', { name }));
}

export const fileCommands: readonly Command[] = [
  {
    id: 'open',
    menu: 'file',
    group: 'open',
    label: 'command.open',
    shortcuts: ['Ctrl+O'],
    whileTyping: true,
    run: openProject,
  },
  { id: 'openSample', menu: 'file', group: 'open', label: 'command.openSample', run: openSample },
  {
    id: 'openFreshSample',
    menu: 'file',
    group: 'open',
    label: 'command.openFreshSample',
    run: openFreshSample,
  },
  {
    id: 'new',
    menu: 'file',
    group: 'new',
    label: 'command.newSample',
    shortcuts: ['Ctrl+N'],
    run: () => createProject('sample'),
  },
  {
    id: 'newEmpty',
    menu: 'file',
    group: 'new',
    label: 'command.newEmpty',
    run: () => createProject('empty'),
  },
  {
    id: 'saveCopy',
    menu: 'file',
    group: 'save',
    label: 'command.saveCopy',
    shortcuts: ['Ctrl+Shift+S'],
    whileTyping: true,
    enabled: hasProject,
    run: saveCopy,
  },
];
