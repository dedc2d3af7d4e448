import { randomUUID } from 'node:crypto';
import { dayIn } from '@shared/base/zone-time';
import type { RowChange } from '@shared/model/plan';
import { settingsOf } from '@shared/model/project-settings';
import { ChangeLog } from './change-log/log';
import { targetsOfChanges } from './change-log/table-target';
import { writeIdentity } from './database';
import type { Disk } from './disk';
import { emptyProject } from './empty-project';
import { openProject } from './open-project';
import { projectPaths } from './paths';
import { realClock, realDisk } from './real-disk';
import { saveNew } from './save';
import type { ProjectSession } from './session';
import { loadSqlEngine } from './sql';

interface CreateProjectOptions {
  readonly path: string;
  readonly name: string;
  readonly wasmPath: string;
  /** What the project starts with: the first change set, which cannot be undone. May be empty. */
  readonly rows: readonly RowChange[];
  readonly who: string;
  /** What the first change set is called, in the language of who makes it. */
  readonly label?: string;
  /** YYYY-MM-DD of the data; where null or left out, the day that it is in the time zone of the project. */
  readonly dataDate?: string | null;
  readonly disk?: Disk;
  readonly now?: () => Date;
}

/**
 * Creates a project file and opens it. The file is whole when it first has its name.
 * @throws Refusal `refusal.project.exists`, `noFolder`, `readOnlyFolder`, `saveFailed`
 */
export async function createProject(options: CreateProjectOptions): Promise<ProjectSession> {
  const engine = await loadSqlEngine(options.wasmPath);
  const disk = options.disk ?? realDisk;
  const now = options.now ?? realClock;
  const paths = projectPaths(options.path);
  const sql = emptyProject(engine);
  try {
    const createdAt = now().toISOString();
    const identity = {
      projectId: randomUUID(),
      name: options.name,
      createdAt,
      dataDate: options.dataDate ?? dayIn(zoneOf(options.rows), createdAt),
    };
    writeIdentity(sql, identity);
    const header = { at: createdAt, who: options.who, label: options.label ?? 'New project', reason: null };
    const log = new ChangeLog(sql, identity.projectId);
    log.commitBase(header, (rows) => rows(targetsOfChanges(options.rows)));
    saveNew(disk, paths, sql.export());
  } finally {
    sql.close();
  }
  const { path, wasmPath, who } = options;
  return openProject({ path, wasmPath, who, whenLocked: 'refuse', disk, now });
}

/** The time zone in which a project keeps its days. */
function zoneOf(rows: readonly RowChange[]): string {
  const said = rows.flatMap((change) =>
    change.op === 'put' && change.table === 'projectSetting' ? [change.row] : [],
  );
  return settingsOf(said).timeZone;
}
