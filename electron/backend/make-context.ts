import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Language, Translate } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { FilePurpose } from '@shared/features/files/contract';
import type { PushedEvent } from '@shared/ipc/message';
import { accountName } from '../plan/account-name';
import { openProject } from '../plan/open-project';
import { readPolicy } from '../plan/policy';
import { Session } from '../plan/session';
import { benchInWorkers } from '../threads/in-workers';
import type { BegunProject, OpenedAhead } from '../threads/project-thread';
import { refusalOf } from './answer';
import type { AppContext, Places } from './app-context';
import { FileHandles } from './file-handles';
import { memoryFile, type Remembered, withRecent, writeRemembered } from './preferences';
import { projectPlaces, sampleProject } from './project-of-start';
import { RunningJobs } from './running-jobs';

/** What only Electron knows of the machine and of itself: plain data, so that it can be told to a thread. */
export interface BackendPlaces {
  readonly userData: string;
  readonly documents: string;
  /** The project's resources folder. */
  readonly resources: string;
  readonly wasmPath: string;
  readonly highsPath: string;
  readonly version: string;
  /** What was remembered when the window was opened. */
  readonly remembered: Remembered;
  /** Where the administrator's policy lies, if there is one. */
  readonly policyPath: string;
  /** The project that this start was given to open, in place of that of last time. */
  readonly given: string | null;
  /** Whether the backend before has ended by itself, and this one takes its place. */
  readonly again: boolean;
}

/** What its thread starts with. */
export interface BackendData extends BackendPlaces {
  /** The project of the start, whose worker has begun; null where there is none. */
  readonly begun: BegunProject | null;
}

/** All that the backend cannot do itself, passed in so that this can run in a test. */
interface Deps extends BackendPlaces {
  askForFile(purpose: FilePurpose, language: Language, startPath: string): Promise<string | null>;
  printWindow(): Promise<Uint8Array>;
  push(event: PushedEvent): void;
  zoom(level: number): void;
  paste(): void;
  /** The words in a language. */
  sayIn(language: Language): Translate;
  /** The project that the start began to open before the backend was there. */
  readonly ahead: OpenedAhead | null;
  /** The worker of the open project has ended by itself: nothing is answered of it any more. */
  projectLost(why: Error): void;
  /** Opens the bundled sample, which is what a first start shows. */
  openSample(session: Session, places: Places): Promise<unknown>;
}

/** Dialogs that begin where the policy has projects. */
const OF_PROJECTS: readonly FilePurpose[] = ['open_project', 'merge_project', 'new_project'];

/** Makes what the handlers work with, and opens the given project, that of last time, or the sample on the first start. Never throws: a window without it could say nothing. */
export async function makeContext(deps: Deps): Promise<AppContext> {
  let { remembered } = deps;
  let startNotice: Notice | null = null;
  let startPath = '';
  const session = new Session(
    benchInWorkers(
      { ...projectPlaces(deps), highsPath: deps.highsPath },
      deps.ahead,
      undefined,
      deps.projectLost,
    ),
    accountName(),
    remembered.preferences.language,
    deps.sayIn,
  );
  const places = {
    sampleFolder: join(deps.resources, 'sample', 'japan'),
    returnsFolder: join(deps.resources, 'returns'),
    userData: deps.userData,
    sampleProject: sampleProject(deps.userData, remembered.preferences.language),
    wasmPath: deps.wasmPath,
  };
  const policy = readPolicy(deps.policyPath);
  const context: AppContext = {
    session,
    files: new FileHandles(
      (names, failed) => deps.push({ kind: 'files.writing', names, failed }),
      () => (session.hasProject ? session.path : null),
    ),
    jobs: new RunningJobs(),
    version: deps.version,
    places,
    policy,
    chooseFile: async (purpose, suggestedName) => {
      const first = OF_PROJECTS.includes(purpose) ? policy.projectsFolder : null;
      const folder = remembered.folders[purpose] ?? first ?? deps.documents;
      const start = existsSync(folder) ? folder : homedir();
      const path = await deps.askForFile(purpose, session.language, join(start, suggestedName ?? ''));
      if (path !== null) {
        await context.remember((before) => ({
          ...before,
          folders: { ...before.folders, [purpose]: dirname(path) },
        }));
      }
      return path;
    },
    printWindow: deps.printWindow,
    push: deps.push,
    zoom: deps.zoom,
    paste: deps.paste,
    remembered: () => remembered,
    remember: async (change) => {
      remembered = change(remembered);
      // What cannot be written holds until the end of this run, and stands in the way of nothing.
      await writeRemembered(memoryFile(deps.userData), remembered).catch((error: unknown) =>
        console.error('what the app remembers could not be written:', error),
      );
    },
    startNotice: () => startNotice,
    startPath: () => startPath,
    again: deps.again,
  };
  try {
    const { given } = deps;
    const path = given ?? remembered.recentProjects[0];
    startPath = path ?? places.sampleProject;
    // On the first day nobody has chosen yet between the sample and an own project: the home page asks.
    if (path === undefined && existsSync(places.sampleProject)) await deps.openSample(session, places);
    else if (path !== undefined) await openProject(session, path, 'read_only');
    if (given !== null) await context.remember((before) => withRecent(before, given));
  } catch (thrown) {
    // Whatever it was: the home screen says why, and offers the ways on.
    startNotice = refusalOf(thrown, (error) => console.error('defect at the start:', error)).notice;
  }
  return context;
}
