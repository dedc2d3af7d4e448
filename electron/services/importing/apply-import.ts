import { basename } from 'node:path';
import type { ImportRecord } from '@shared/domain/import-record';
import type { ProjectInfo } from '@shared/domain/project-info';
import type { DiffKind, ImportDiff } from '@shared/importing/rows';
import type { Session } from '../session';

/** A page of a diff that is being looked at: rows only, since its problems came with the diff itself. */
export function diffPage(
  session: Session,
  { batchId, ...page }: { batchId: string; offset: number; limit: number; kind: DiffKind | null },
): Promise<ImportDiff> {
  return session.project.importDiff(batchId, { ...page, mostProblems: 0 });
}

/**
 * Applies a batch as one change set, all or nothing.
 * @param rejected `refuse`: one rejected row refuses the file; `leave_out`: rejected rows stay out, by the person's choice
 */
export function applyImport(
  session: Session,
  batchId: string,
  rejected: 'refuse' | 'leave_out',
): Promise<{ info: ProjectInfo; record: ImportRecord }> {
  return session.write(async () => {
    const { fileName } = await session.project.importDiff(batchId, { offset: 0, limit: 0, mostProblems: 0 });
    const label = session.say('change.import', { file: fileName });
    const applied = await session.project.importApply(
      batchId,
      { who: session.who, label, reason: null },
      rejected,
    );
    session.seen(applied.info);
    return applied;
  });
}

/** Forgets a batch: nothing of it stays. */
export async function discardImport(session: Session, batchId: string): Promise<null> {
  await session.project.importDiscard(batchId);
  return null;
}

/** Writes a copy of the supplier's workbook with the rejected cells marked, to send back. */
export async function saveRejects(
  session: Session,
  batchId: string,
  sourcePath: string,
  outPath: string,
): Promise<{ name: string }> {
  const { problems } = await session.project.importDiff(batchId, { offset: 0, limit: 0 });
  await session.workbench.writeRejects(sourcePath, problems, outPath);
  return { name: basename(outPath) };
}

/** Takes back one import, whatever came after it, as one change set. @throws Refusal when later edits stand on its rows */
export function revertImport(session: Session, importId: string): Promise<ProjectInfo> {
  return session.write(async () => session.seen(await session.project.importRevert(importId, session.who)));
}
