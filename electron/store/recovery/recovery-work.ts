import type { MadeAnew, RecoveryView, Restored, SavedAll } from '@shared/model/recovery';
import { realDisk } from '../real-disk';
import { loadSqlEngine } from '../sql';
import { inspectRecovery } from './inspect';
import { makeAnew, remainingOf } from './make-anew';
import { type ReadableTable, readableRows } from './readable-rows';
import { restoreState, undoRestore } from './restore';
import { putAway, saveAll } from './save-all';

/** What can be done with the files of a project that need not be open: paths in, plain data out. */
export interface RecoveryWork {
  look(path: string): Promise<RecoveryView>;
  restore(path: string, name: string, who: string): Promise<Restored>;
  undoRestore(path: string, who: string): Promise<Restored>;
  makeAnew(path: string, out: string, who: string, label: string): Promise<MadeAnew>;
  /** Tables of a file that cannot be opened, as far as they can be read. */
  tables(path: string): Promise<readonly ReadableTable[]>;
  saveAll(path: string, into: string): Promise<SavedAll>;
  putAway(path: string, file: string): Promise<{ readonly folder: string }>;
}

/** The work done in this thread. @param wasmPath where sql-wasm.wasm lies */
export function recoveryWork(wasmPath: string): RecoveryWork {
  return {
    look: (path) => inspectRecovery({ path, wasmPath }),
    restore: async (path, name, who) => restoreState({ disk: realDisk, path, who, now: new Date() }, name),
    undoRestore: async (path, who) => undoRestore({ disk: realDisk, path, who, now: new Date() }),
    makeAnew: (path, out, who, label) => makeAnew({ path, out, wasmPath, who, label }),
    tables: async (path) => {
      const found = await remainingOf(path, wasmPath);
      if (found.kind !== 'log') return found.kind === 'rows' ? found.tables : [];
      try {
        return readableRows(await loadSqlEngine(wasmPath), found.sql);
      } finally {
        found.sql.close();
      }
    },
    saveAll: async (path, into) => saveAll(path, into, new Date()),
    putAway: async (path, file) => putAway(path, file),
  };
}
