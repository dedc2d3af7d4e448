import { realDisk } from '../real-disk';
import { loadSqlEngine } from '../sql';
import { inspectRecovery } from './inspect';
import { makeAnew, remainingOf } from './make-anew';
import { readableRows } from './readable-rows';
import type { RecoveryWork } from './recovery-api';
import { restoreState, undoRestore } from './restore';
import { putAway, saveAll } from './save-all';

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
