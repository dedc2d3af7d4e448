import { workerData } from 'node:worker_threads';
import { createProject } from '../../store/create-project';
import { openProject } from '../../store/open-project';
import type { ProjectSession } from '../../store/session';
import type { ProjectCommands } from '../../store/surface';
import { type RowChunk, unpackRows } from '../packed-rows';
import { type CallHandlers, serveCalls } from '../serve-calls';
import type { CreateOptions, OpenOptions } from '../workbench';

/** The project worker: owns the database, the journal and the saves of one project, one command at a time. */

// The main thread starts this worker with these fields (bench-in-workers.ts).
const { wasmPath } = workerData as { readonly wasmPath: string };
let session: ProjectSession | null = null;

function opened(): ProjectSession {
  if (session === null) throw new Error('the project worker was asked before a project was opened');
  return session;
}

/** The commands of the surface that are answered as they are, by name. */
const commands = [
  'info',
  'reference',
  'plan',
  'scenarios',
  'observations',
  'evidence',
  'history',
  'changesSince',
  'imports',
  'apply',
  'undo',
  'redo',
  'importBegin',
  'importMended',
  'importDiff',
  'importTouched',
  'importSetAfter',
  'importApply',
  'importDiscard',
  'importRevert',
  'save',
  'saveCopy',
  'verify',
  'close',
] as const satisfies readonly Exclude<keyof ProjectCommands, 'importAdd'>[];

const handlers: CallHandlers = {
  open: async (_context, options: OpenOptions & { readonly ownLockIsStale: boolean }) => {
    session = await openProject({ ...options, wasmPath });
    return session.info();
  },
  create: async (_context, options: CreateOptions) => {
    session = await createProject({ ...options, wasmPath });
    return session.info();
  },
  importAdd: (_context, batchId: string, rows: RowChunk) => opened().importAdd(batchId, unpackRows(rows)),
  ...Object.fromEntries(
    commands.map((name) => [
      name,
      (_context: unknown, ...args: never[]) => {
        const target = opened();
        // The typed client calls each command with its own arguments; the union of all cannot be spelt.
        return (target[name] as (...values: never[]) => unknown).apply(target, args);
      },
    ]),
  ),
};

serveCalls(handlers);
