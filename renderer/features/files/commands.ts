import { translator } from '@shared/catalogue/translate';
import type { ProjectInfo } from '@shared/model/project-info';
import { formats } from '@shared/words/formats';
import { createElement } from 'react';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { noticeOf } from '../../kit/state/notices';
import { printPage } from '../../kit/state/print-page';
import { say } from '../../kit/state/said';
import { projectClosed, projectOpened, projectTold, session } from '../../kit/state/session';
import { mayLose } from '../../kit/state/unkept';
import type { Command } from '../../shell/commands/command';
import { leadsToRecovery, showRecovery } from '../recovery/recovery-state';

const hasProject = (): boolean => session.get().project !== null;

/** Asks which project file to open, and opens it. */
export function openProject(): Promise<void> {
  return leaving(async () => {
    const file = await ask('files.choose', { purpose: 'open_project' });
    return file === null ? null : openOrRecover(file.handle);
  });
}

/** Opens a project that was named already: one that was open before, or one given from outside of the window. */
export function openNamed(handle: string): Promise<void> {
  return leaving(() => openOrRecover(handle));
}

/** A file that cannot be opened leads to recovery, where what it still holds can be had. */
async function openOrRecover(handle: string): Promise<ProjectInfo | null> {
  try {
    return await ask('project.open', { handle });
  } catch (error) {
    if (!leadsToRecovery(noticeOf(error))) throw error;
    showRecovery(handle);
    return null;
  }
}

/** Asks where a new project shall lie, and makes it. */
function createProject(content: 'empty' | 'sample'): Promise<void> {
  return leaving(async () => {
    const file = await ask('files.choose', { purpose: 'new_project' });
    return file === null ? null : ask('project.create', { handle: file.handle, content });
  });
}

/** A copy of the sample to work on. */
export const createFromSample = (): Promise<void> => createProject('sample');

/** Names of countries and rare earths alone, about no economy yet. */
const createEmpty = (): Promise<void> => createProject('empty');

/** Asks once what a new project is about, unless the person would rather keep what was tried in the open one. */
export async function beginProject(): Promise<void> {
  if (!(await mayLose())) return;
  const choices = await ask('project.beginChoices', null);
  const { BeginDialog } = await import('./begin/BeginDialog');
  openDialog(createElement(BeginDialog, { choices }));
}

export function openSample(): Promise<void> {
  return leaving(() => ask('project.openSample', { fresh: false }));
}

/** Begins the sample anew; main sets the kept copy aside under a dated name. */
export function openFreshSample(): Promise<void> {
  return leaving(() => ask('project.openSample', { fresh: true }));
}

/** Another project takes the place of the open one, unless the person would rather keep what was tried in it. */
async function leaving(open: () => Promise<ProjectInfo | null>): Promise<void> {
  if (!(await mayLose())) return;
  const project = await open();
  if (project !== null) projectOpened(project);
}

/** Every edit is safe as soon as it is confirmed; who presses Ctrl+S is told so, and the file is written where it is behind. */
export async function save(): Promise<void> {
  const before = session.get().project;
  if (before === null) return;
  const after = await ask('project.save', null);
  projectTold(after);
  if (after.state.kind === 'read_only') return;
  const t = translator(session.get().preferences.language);
  const key = before.state.kind === 'saved' ? 'state.savedBefore' : 'state.savedNow';
  say(t(key, { time: formats(session.get().preferences.language).time(after.state.at) }));
}

/** Closes the open project, unless the person would rather keep what was tried in it. */
async function closeProject(): Promise<void> {
  if (!(await mayLose())) return;
  await ask('project.close', null);
  projectClosed();
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
    id: 'print',
    menu: 'file',
    group: 'export',
    label: 'command.print',
    shortcuts: ['Ctrl+P'],
    whileTyping: true,
    enabled: () => session.get().project !== null,
    run: () => void printPage(),
  },
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
    label: 'command.new',
    shortcuts: ['Ctrl+N'],
    run: beginProject,
  },
  {
    id: 'newSample',
    menu: 'file',
    group: 'new',
    label: 'command.newSample',
    run: createFromSample,
  },
  {
    id: 'newEmpty',
    menu: 'file',
    group: 'new',
    label: 'command.newEmpty',
    run: createEmpty,
  },
  {
    id: 'save',
    menu: 'file',
    group: 'save',
    label: 'command.save',
    shortcuts: ['Ctrl+S'],
    whileTyping: true,
    enabled: hasProject,
    run: save,
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
  {
    id: 'closeProject',
    menu: 'file',
    group: 'close',
    label: 'command.close',
    shortcuts: ['Ctrl+W'],
    whileTyping: true,
    enabled: hasProject,
    run: closeProject,
  },
  {
    id: 'exit',
    menu: 'file',
    group: 'close',
    label: 'command.exit',
    shortcuts: ['Ctrl+Q'],
    whileTyping: true,
    // What is not kept is asked about as when the window is closed by its button.
    run: () => window.close(),
  },
];
