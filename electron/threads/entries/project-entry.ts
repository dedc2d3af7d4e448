import { parentPort, workerData } from 'node:worker_threads';
import { type ChangeChunk, unpackChanges } from '../../store/change-log/packed-changes';
import { createProject } from '../../store/create-project';
import type { Disk } from '../../store/disk';
import { knownFiles } from '../../store/known-files';
import { openProject } from '../../store/open-project';
import type { ChangeHeader, ProjectCommands } from '../../store/project-api';
import { realDisk } from '../../store/real-disk';
import type { ProjectSession } from '../../store/session';
import { loadSqlEngine } from '../../store/sql';
import { type CallHandlers, serveCalls } from '../serve-calls';
import { verifyInSteps } from '../verify-in-steps';
import type { CreateOptions, OpenOptions, ProjectData } from '../workbench';

/** The project worker: owns the database, the journal and the saves of one project, one command at a time. */

// Who starts this worker does so with these fields.
const { wasmPath, known, port } = workerData as ProjectData;
const disk: Disk = known === null ? realDisk : { ...realDisk, known: knownFiles(known) };
// Compiled while the first command is on its way; a file that is missing is said by what opens with it.
loadSqlEngine(wasmPath).catch(() => undefined);
let session: ProjectSession | null = null;

function opened(): ProjectSession {
  if (session === null) throw new Error('the project worker was asked before a project was opened');
  return session;
}

/** The commands of the API that are answered as they are, by name: one that is forgotten does not compile. */
const COMMANDS = {
  info: true,
  reference: true,
  plan: true,
  scenarios: true,
  rows: true,
  series: true,
  observationsOf: true,
  observations: true,
  evidence: true,
  contracts: true,
  measures: true,
  watch: true,
  supplied: true,
  history: true,
  changedRows: true,
  rowHistory: true,
  changesSince: true,
  links: true,
  touchedSince: true,
  imports: true,
  undo: true,
  redo: true,
  importBegin: true,
  importAdd: true,
  importCorrected: true,
  importDiff: true,
  importTouched: true,
  importSetAfter: true,
  importApply: true,
  importTry: true,
  importDiscard: true,
  importRevert: true,
  revert: true,
  mayTakeOver: true,
  save: true,
  saveCopy: true,
  saveChangedCopy: true,
  journalsBeside: true,
  takeIn: true,
  thinnable: true,
  thin: true,
  close: true,
} as const satisfies Readonly<Record<Exclude<keyof ProjectCommands, 'apply' | 'rowsSince' | 'verify'>, true>>;

const opening = {
  open: async (_context, options: OpenOptions & { readonly ownLockIsStale: boolean }) => {
    session = await openProject({ ...options, wasmPath, ...(options.looksOnly === true ? {} : { disk }) });
    return session.info();
  },
  create: async (_context, options: CreateOptions & { readonly ownLockIsStale: boolean }) => {
    session = await createProject({ ...options, wasmPath, disk });
    return session.info();
  },
} satisfies CallHandlers;

export type ProjectOpening = typeof opening;

const methods: CallHandlers = {
  ...opening,
  apply: (_context, header: ChangeHeader, changes: ChangeChunk) =>
    opened().apply(header, unpackChanges(changes)),
  rowsSince: (_context, revision: number, most: number) => opened().packedRowsSince(revision, most),
  verify: ({ signal, progress }, every?: boolean) =>
    verifyInSteps(opened(), every, { signal, onProgress: progress }),
  ...Object.fromEntries(
    Object.keys(COMMANDS).map((name) => [
      name,
      (_context: unknown, ...args: never[]) => {
        const target = opened();
        // A key of COMMANDS is a command; the typed client calls each with its own arguments, whose union cannot be spelt.
        return (target[name as keyof typeof COMMANDS] as (...values: never[]) => unknown).apply(target, args);
      },
    ]),
  ),
};

serveCalls(methods, 'in turn', port ?? parentPort);
