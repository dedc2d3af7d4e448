import { workerData } from 'node:worker_threads';
import { roomWork } from '../../store/recovery-room/room-work';
import { type CallHandlers, serveCalls } from '../serve-calls';

// The desk starts this worker with these fields (in-workers.ts).
const room = roomWork((workerData as { readonly wasmPath: string }).wasmPath);

/** The worker of the recovery room: reads damaged files far from the window, and ends with each piece of work. */
const methods = {
  look: (_context, path: string) => room.look(path),
  restore: (_context, path: string, name: string, who: string) => room.restore(path, name, who),
  undoRestore: (_context, path: string, who: string) => room.undoRestore(path, who),
  makeAnew: (_context, path: string, out: string, who: string, label: string) =>
    room.makeAnew(path, out, who, label),
  tables: (_context, path: string) => room.tables(path),
  saveAll: (_context, path: string, into: string) => room.saveAll(path, into),
  putAway: (_context, path: string, file: string) => room.putAway(path, file),
} satisfies CallHandlers;

export type RoomWorker = typeof methods;

serveCalls(methods);
