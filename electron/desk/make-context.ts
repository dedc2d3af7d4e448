import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Language } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { PushedEvent } from '@shared/door/message';
import type { FilePurpose } from '@shared/features/files/contract';
import { accountName } from '../plan/account-name';
import { openProject } from '../plan/open-project';
import { Session } from '../plan/session';
import { benchInWorkers } from '../threads/in-workers';
import { refusalOf } from './answer';
import type { AppContext, Places } from './app-context';
import { FileHandles } from './file-handles';
import { readRemembered, writeRemembered } from './preferences';
import { RunningJobs } from './running-jobs';

/** What only Electron knows of the machine and of itself: plain data, so that it can be told to a thread. */
export interface DeskPlaces {
  readonly userData: string;
  readonly documents: string;
  /** The project's resources folder. */
  readonly resources: string;
  readonly wasmPath: string;
  readonly highsPath: string;
  readonly version: string;
  readonly systemLanguage: string;
}

/** All that the desk cannot do itself, passed in so that this can run in a test. */
interface Surroundings extends DeskPlaces {
  askForFile(purpose: FilePurpose, language: Language, startPath: string): Promise<string | null>;
  push(event: PushedEvent): void;
  /** Opens the bundled sample, which is what a first start shows. */
  openSample(session: Session, places: Places): Promise<unknown>;
}

/** Makes what the handlers work with, and opens the project of last time, or the sample on the first start. Never throws: a window without it could say nothing. */
export async function makeContext(surroundings: Surroundings): Promise<AppContext> {
  const memoryFile = join(surroundings.userData, 'remembered.json');
  let remembered = await readRemembered(memoryFile, surroundings.systemLanguage);
  let startNotice: Notice | null = null;
  const session = new Session(
    benchInWorkers(surroundings.wasmPath, surroundings.highsPath),
    accountName(),
    remembered.preferences.language,
  );
  const places = {
    sampleFolder: join(surroundings.resources, 'sample', 'japan'),
    sampleProject: join(surroundings.userData, 'sample', 'Japan rare earths.lodestone'),
  };
  const context: AppContext = {
    session,
    files: new FileHandles(),
    jobs: new RunningJobs(),
    version: surroundings.version,
    places,
    chooseFile: async (purpose, suggestedName) => {
      const folder = remembered.folders[purpose] ?? surroundings.documents;
      const start = existsSync(folder) ? folder : homedir();
      const path = await surroundings.askForFile(purpose, session.language, join(start, suggestedName ?? ''));
      if (path !== null) {
        await context.remember((before) => ({
          ...before,
          folders: { ...before.folders, [purpose]: dirname(path) },
        }));
      }
      return path;
    },
    push: surroundings.push,
    remembered: () => remembered,
    remember: async (change) => {
      remembered = change(remembered);
      // What cannot be written holds until the end of this run, and stands in the way of nothing.
      await writeRemembered(memoryFile, remembered).catch((error: unknown) =>
        console.error('what the app remembers could not be written:', error),
      );
    },
    startNotice: () => startNotice,
  };
  try {
    const last = remembered.recentProjects[0];
    if (last === undefined) await surroundings.openSample(session, places);
    else await openProject(session, last, 'read_only');
  } catch (thrown) {
    // Whatever it was: the home screen says why, and offers the ways on.
    startNotice = refusalOf(thrown, (error) => console.error('defect at the start:', error)).notice;
  }
  return context;
}
