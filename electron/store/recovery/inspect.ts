import { Refusal } from '@shared/base/refusal';
import type { RecoveryJournal, RecoveryView } from '@shared/model/recovery';
import { openProject } from '../open-project';
import { type ProjectPaths, projectPaths } from '../paths';
import { lookedAt } from '../real-disk';
import { loadSqlEngine, type SqlEngine } from '../sql';
import { backups } from './backups';
import { describeJournal } from './describe-journal';
import { type FoundJournal, recoveryJournals } from './recovery-journals';
import { describeRemaining, findRemaining } from './remaining';
import { undoesTo } from './restore';

interface InspectOptions {
  readonly path: string;
  /** sql-wasm.wasm of the installed sql.js. */
  readonly wasmPath: string;
}

/**
 * Looks at all that lies on the disk of a project, whether it can be opened or not, and whoever has it open. Nothing is
 * changed: not even a journal is taken in.
 */
export async function inspectRecovery(options: InspectOptions): Promise<RecoveryView> {
  const engine = await loadSqlEngine(options.wasmPath);
  const disk = lookedAt;
  const now = new Date();
  const paths = projectPaths(disk.realPath(options.path));
  const journals = recoveryJournals(disk, paths);
  const stat = disk.stat(paths.file);
  return {
    fileName: paths.fileName,
    folder: paths.folder,
    onDisk: stat === null ? null : { bytes: stat.size, at: new Date(stat.modifiedMs).toISOString() },
    ...(await lookAtFile(options, engine, paths, journals)),
    kept: backups(disk, paths, engine, now),
    undoesTo: undoesTo(disk, paths, now)?.name ?? null,
  };
}

async function lookAtFile(
  { path, wasmPath }: InspectOptions,
  engine: SqlEngine,
  paths: ProjectPaths,
  journals: readonly FoundJournal[],
): Promise<Pick<RecoveryView, 'file'> & { journals: readonly RecoveryJournal[] }> {
  try {
    const session = await openProject({ path, wasmPath, who: '', whenLocked: 'read_only', looksOnly: true });
    try {
      const { revision, recovery: findings } = session.info();
      const replayed = findings.reduce((sum, one) => sum + (one.kind === 'replayed' ? one.edits : 0), 0);
      const file = { kind: 'opens', revision, savedRevision: revision - replayed, findings } as const;
      return { file, journals: session.journalsBeside() };
    } finally {
      session.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { notice } = error;
    const remaining =
      lookedAt.stat(paths.file) === null || notice.code === 'refusal.project.newerVersion'
        ? ({ kind: 'nothing' } as const)
        : foundAndClosed(engine, lookedAt.read(paths.file), journals);
    return {
      file: { kind: 'refused', notice, remaining },
      journals: journals.map((one) => describeJournal(one, null)),
    };
  }
}

function foundAndClosed(engine: SqlEngine, bytes: Uint8Array, journals: readonly FoundJournal[]) {
  const found = findRemaining(engine, bytes, journals);
  const said = describeRemaining(found);
  if (found.kind === 'log') found.sql.close();
  return said;
}
