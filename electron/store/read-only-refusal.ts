import { Refusal, unreachable } from '@shared/base/refusal';
import type { SafeState } from '@shared/model/project-info';
import { nameTooLong } from './disk-trouble';
import type { ProjectPaths } from './paths';
import { readOnlyFile } from './save';

export type ReadOnly = Extract<SafeState, { kind: 'read_only' }>;

/** Why a project takes no change, as the refusal that says it. */
export function readOnlyRefusal(paths: ProjectPaths, { reason, detail }: ReadOnly): Refusal {
  const { fileName: file, folder } = paths;
  switch (reason) {
    case 'locked_by_other':
      return new Refusal('refusal.project.readOnlyLocked', { file, holder: detail }, { file });
    case 'folder':
      return new Refusal('refusal.project.readOnlyFolder', { folder, file }, { file });
    case 'file':
      return readOnlyFile(paths);
    case 'journal_failed':
      return new Refusal('refusal.project.journalFailed', { file, detail }, { file });
    case 'full':
      return new Refusal('refusal.project.journalFull', { file, folder }, { file });
    case 'gone':
      return new Refusal('refusal.project.journalGone', { file, folder }, { file });
    case 'name':
      return nameTooLong(paths);
    case 'lock_lost':
      return new Refusal('refusal.project.lockLost', { file }, { file });
    case 'changed_elsewhere':
      return new Refusal('refusal.project.changedElsewhere', { file }, { file });
    default:
      return unreachable(reason);
  }
}
