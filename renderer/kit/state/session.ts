import type { Notice } from '@shared/base/refusal';
import type { AppStart } from '@shared/features/files/contract';
import type { Preferences } from '@shared/features/files/preferences';
import { AFTER_DEATH } from '@shared/ipc/after-death';
import type { ProjectInfo } from '@shared/model/project-info';
import { ask, onEvent, onRevision, revisionIs } from './bridge';
import { firstPreferences } from './first-preferences';
import { withAlike } from './is-same';
import { noticeOf, putAwayNotice, showNotice } from './notices';
import { createStore, useStore } from './store';

/** The open project, the preferences of the person, and how the start went. */
export interface Session {
  /** Null until main has answered. */
  readonly start: AppStart | null;
  readonly preferences: Preferences;
  readonly project: ProjectInfo | null;
  /** Grows when another project is opened: answers about an earlier one are worth nothing then. */
  readonly epoch: number;
  /** The newest revision of the open project that any answer or event has carried. */
  readonly revision: number;
  /** Why the start failed, or why the last project did not open. */
  readonly notice: Notice | null;
}

export const session = createStore<Session>({
  start: null,
  preferences: firstPreferences(),
  project: null,
  epoch: 0,
  revision: 0,
  notice: null,
});

/** What the open project says of itself; it says something new after each change. Null while none is open. */
export function useProject(): ProjectInfo | null {
  return useStore(session, ({ project }) => project);
}

export function useIsOpen(): boolean {
  return useStore(session, ({ project }) => project !== null);
}

/** Whether a project is open that cannot be written to. */
export function useReadOnly(): boolean {
  return useStore(session, ({ project }) => project?.state.kind === 'read_only');
}

/** Asks main for the first frame and starts to listen. */
export async function startSession(): Promise<void> {
  onRevision(revisionSeen);
  onEvent((event) => {
    if (event.kind === 'project.changed') revisionSeen(event.revision);
    if (event.kind === 'project.stopped') askForInfo();
  });
  try {
    const start = await ask('app.start', null);
    // The project first: who waits for the start finds it there.
    if (start.project !== null) projectOpened(start.project, start.notice);
    session.set((before) => ({ ...before, start, preferences: start.preferences, notice: start.notice }));
    if (start.policy.problem !== null) showNotice(start.policy.problem);
    if (start.again) showNotice({ code: 'app.deskAgain', params: {} });
    else if (window.location.hash === AFTER_DEATH) showNotice({ code: 'app.loadedAgain', params: {} });
  } catch (error) {
    session.set((before) => ({ ...before, notice: noticeOf(error) }));
  }
}

/** Another project is open from here on. */
export function projectOpened(project: ProjectInfo, notice: Notice | null = null): void {
  putAwayNotice();
  revisionIs(project.revision);
  session.set((before) => ({
    ...before,
    project,
    revision: project.revision,
    epoch: before.epoch + 1,
    notice,
  }));
}

/** No project is open from here on; the window stays. */
export function projectClosed(): void {
  putAwayNotice();
  session.set((before) => ({ ...before, project: null, epoch: before.epoch + 1, notice: null }));
}

/** Forgets what belongs to the project that was open, whenever another one is opened. */
export function onOtherProject(forget: () => void): void {
  let epochSeen = session.get().epoch;
  session.subscribe(() => {
    const { epoch } = session.get();
    if (epoch === epochSeen) return;
    epochSeen = epoch;
    forget();
  });
}

/** A reply to a change (undo, redo, import) brought the newest word about the project. */
export function projectTold(project: ProjectInfo): void {
  session.set((before) => {
    if (before.project === null || project.revision < before.project.revision) return before;
    const revision = Math.max(before.revision, project.revision);
    return { ...before, project: withAlike(before.project, project), revision };
  });
}

/** Holds at once, so that a step that is asked for before the answer begins from here. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  session.set((before) => ({ ...before, preferences: { ...before.preferences, ...change } }));
  await ask('app.setPreferences', change);
}

/** A revision that is newer than the one on screen: the title and status bar need the new state. */
function revisionSeen(revision: number): void {
  const { project, revision: known } = session.get();
  if (project === null || revision <= known) return;
  session.set((before) => ({ ...before, revision }));
  askForInfo();
}

function askForInfo(): void {
  const { epoch } = session.get();
  ask('project.info', null).then(
    (info) => {
      if (session.get().epoch === epoch) projectTold(info);
    },
    // The change itself was answered; a title that is a moment old is no reason for a sentence.
    () => undefined,
  );
}
