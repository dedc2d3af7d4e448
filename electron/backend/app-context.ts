import type { Notice } from '@shared/base/refusal';
import type { FilePurpose } from '@shared/features/files/contract';
import type { PushedEvent } from '@shared/ipc/message';
import type { Policy } from '../plan/policy';
import type { Session } from '../plan/session';
import type { FileHandles } from './file-handles';
import type { Remembered } from './preferences';
import type { RunningJobs } from './running-jobs';

/** What the handlers work with; made once by the backend's thread. */
export interface AppContext {
  readonly session: Session;
  readonly files: FileHandles;
  readonly jobs: RunningJobs;
  readonly version: string;
  readonly places: Places;
  /** What the administrator of this machine has set. */
  readonly policy: Policy;
  /** Opens the system's dialog for a purpose; null when the person cancels. */
  chooseFile(purpose: FilePurpose, suggestedName: string | undefined): Promise<string | null>;
  /** What the window shows, as a tagged PDF. */
  printWindow(): Promise<Uint8Array>;
  push(event: PushedEvent): void;
  /** Shows everything in the window so large. */
  zoom(level: number): void;
  /** Pastes where the keys of the window go. */
  paste(): void;
  remembered(): Remembered;
  remember(change: (before: Remembered) => Remembered): Promise<void>;
  /** Why the last project did not open at the start. */
  startNotice(): Notice | null;
  /** The project that the start was to open. */
  startPath(): string;
  /** Whether this backend takes the place of one that has ended by itself. */
  readonly again: boolean;
}

/** Folders and files that the app knows without being told. */
export interface Places {
  /** resources/sample/japan. */
  readonly sampleFolder: string;
  /** resources/returns: the returns that laws ask for, each beside its form. */
  readonly returnsFolder: string;
  /** Where preferences and the copy of the sample lie. */
  readonly userData: string;
  /** Where the kept copy of the sample lives. */
  readonly sampleProject: string;
  /** sql-wasm.wasm. */
  readonly wasmPath: string;
}
