import { basename, dirname, join, resolve } from 'node:path';

/** Everything that can lie beside a project file, and how it is called. */
export interface ProjectPaths {
  /** Absolute path of the project file. */
  readonly file: string;
  readonly fileName: string;
  readonly folder: string;
  /** Confirmed changes that the file does not hold yet. Not "-journal": SQLite would take that for its own. */
  readonly journal: string;
  /** Who has the project open. */
  readonly lock: string;
  /** Kept generations of all projects of the folder. */
  readonly generations: string;
  /** Left by other SQLite programs that still hold changes back. */
  readonly sqliteLeftovers: readonly string[];
}

/** The paths of a project, whether it exists or not. */
export function projectPaths(path: string): ProjectPaths {
  const file = resolve(path);
  const folder = dirname(file);
  return {
    file,
    fileName: basename(file),
    folder,
    journal: `${file}.journal`,
    lock: `${file}.lock`,
    generations: join(folder, '.lodestone-backups'),
    sqliteLeftovers: [`${file}-wal`, `${file}-journal`],
  };
}
