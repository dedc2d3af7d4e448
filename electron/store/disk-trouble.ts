import { Refusal } from '@shared/base/refusal';
import { errorCode } from './disk';
import type { ProjectPaths } from './paths';

/** Codes of the system by what a person can do about them. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** A share that went, a stick that was pulled out, a folder that has another name now. */
const GONE = new Set([
  ...[
    'ENOENT',
    'EIO',
    'ESTALE',
    'ENOTCONN',
    'ENXIO',
    'ENODEV',
    'ETIMEDOUT',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENOTDIR',
  ],
]);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS']);
/** On Windows a file that a scanner holds gives the one or the other. */
const HELD = new Set(['EBUSY', 'ETXTBSY']);

type Trouble = 'full' | 'gone' | 'held' | 'refused' | 'name' | 'other';

/** What keeps a disk from taking what is written. */
export function troubleOf(error: unknown): Trouble {
  const code = errorCode(error) ?? '';
  if (FULL.has(code)) return 'full';
  if (GONE.has(code)) return 'gone';
  if (code === 'ENAMETOOLONG') return 'name';
  // The folder has just taken a new file: it is the file to be replaced that is not let go.
  const isReplacing = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  if (HELD.has(code) || (isReplacing && (code === 'EPERM' || code === 'EACCES'))) return 'held';
  return REFUSED.has(code) ? 'refused' : 'other';
}

/** A system error at writing the file as the refusal that says it. */
export function writeRefusal(paths: ProjectPaths, error: unknown): Refusal {
  const { fileName: file, folder } = paths;
  const place = { file };
  switch (troubleOf(error)) {
    case 'full':
      return new Refusal('refusal.project.diskFull', { file, folder }, place);
    case 'gone':
      return new Refusal('refusal.project.diskGone', { file, folder }, place);
    case 'held':
      return new Refusal('refusal.project.held', { file }, place);
    case 'refused':
      return new Refusal('refusal.project.readOnlyFolder', { folder, file }, place);
    case 'name':
      return nameTooLong(paths);
    case 'other':
      return new Refusal(
        'refusal.project.saveFailed',
        { file, detail: errorCode(error) ?? String(error) },
        place,
      );
  }
}

/** Longest name that a file may have on any disk in use: bytes, on Windows letters. */
const MOST = 255;
/** What stands behind the name of a project in names of files beside it: a journal that is set aside, while it is written. */
const LONGEST_ENDING = '.journal.set-aside-2026-01-01T00-00-00-000Z.saving'.length;
const MOST_OF_NAME = MOST - LONGEST_ENDING;

/** Whether the files that belong to a project can have their names. */
export function isNameTooLong({ fileName }: ProjectPaths): boolean {
  const length = process.platform === 'win32' ? fileName.length : Buffer.byteLength(fileName);
  return length > MOST_OF_NAME;
}

/** The refusal of a name with which a project cannot be written. */
export function nameTooLong({ fileName: file }: ProjectPaths): Refusal {
  return new Refusal('refusal.project.nameTooLong', { file, most: MOST_OF_NAME }, { file });
}
