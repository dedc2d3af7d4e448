import { workerData } from 'node:worker_threads';
import { recoveryWork } from '../../store/recovery/recovery-work';
import { type CallHandlers, serveCalls } from '../serve-calls';

// The backend starts this worker with these fields (in-workers.ts).
const recovery = recoveryWork((workerData as { readonly wasmPath: string }).wasmPath);

/** The worker of the recovery page: reads damaged files far from the window, and ends with each piece of work. */
const methods = {
  look: (_context, path: string) => recovery.look(path),
  restore: (_context, path: string, name: string, who: string) => recovery.restore(path, name, who),
  undoRestore: (_context, path: string, who: string) => recovery.undoRestore(path, who),
  makeAnew: (_context, path: string, out: string, who: string, label: string) =>
    recovery.makeAnew(path, out, who, label),
  tables: (_context, path: string) => recovery.tables(path),
  saveAll: (_context, path: string, into: string) => recovery.saveAll(path, into),
  putAway: (_context, path: string, file: string) => recovery.putAway(path, file),
} satisfies CallHandlers;

export type RecoveryWorker = typeof methods;

serveCalls(methods);
