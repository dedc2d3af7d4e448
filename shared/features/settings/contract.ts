import { z } from 'zod';
import { message } from '../../ipc/message';

/** What the program keeps on this machine. */
export interface MachineSettings {
  /** The folders in which dialogs begin, each once. */
  readonly folders: readonly string[];
  /** Where preferences and the copy of the sample lie. */
  readonly dataFolder: string;
}

export const contract = {
  'settings.read': message<MachineSettings>()(z.null()),
  /** Dialogs begin in the folder of documents again. */
  'settings.forgetFolders': message<null>()(z.null()),
} as const;
