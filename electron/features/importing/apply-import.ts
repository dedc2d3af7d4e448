import { basename } from 'node:path';
import type { DiffKind, ImportDiff, ImportProblem } from '@shared/features/importing/diff';
import { NEW_NAME, OUT } from '@shared/features/importing/name-answers';
import type { ProjectInfo } from '@shared/model/project-info';
import type { ImportRecord } from '@shared/model/tables/import-record';
import type { Session } from '../../plan/session';

/** A page of a diff that is being looked at: rows only, since its problems came with the diff itself. */
export function diffPage(
  session: Session,
  { batchId, ...page }: { batchId: string; offset: number; limit: number; kind: DiffKind | null },
): Promise<ImportDiff> {
  return session.project.importDiff(batchId, { ...page, mostProblems: 0 });
}

/**
 * Applies a batch as one change set, all or nothing.
 * @param accepted cells of warnings that a person has looked at: they go into the record, like what was decided about cells
 * @param name under which the recipe is kept in the project; null: that of its file, or the one that it was given before
 * @param rejected `refuse`: one rejected row refuses the file; `leave_out`: rejected rows stay out, by the person's choice
 * @param others batches of other sheets of the file, which go into the same change set
 */
export function applyImport(
  session: Session,
  batchId: string,
  rejected: 'refuse' | 'leave_out',
  accepted: readonly string[] = [],
  name: string | null = null,
  others: readonly string[] = [],
): Promise<{ info: ProjectInfo; record: ImportRecord; others: readonly ImportRecord[] }> {
  return session.write(async () => {
    const page = { offset: 0, limit: 0, ...(accepted.length === 0 ? { mostProblems: 0 } : {}) };
    const diff = await session.project.importDiff(batchId, page);
    const { fileName, counts } = diff;
    // What is kept of the file takes as much memory as writing it does. Where rows refuse it, a step is changed next.
    if (rejected === 'leave_out' || counts.rejected === 0) await session.workbench.forgetFile();
    const label = session.say('change.import', { file: fileName });
    const applied = await session.project.importApply(
      [batchId, ...others],
      { who: session.who, label, reason: reasonOf(session, diff, accepted) },
      rejected,
      name,
    );
    session.seen(applied.info);
    return applied;
  });
}

/** What a person decided about cells, in words: "E15: “▲12” left out; E16: “3OO” read as 300; accepted: E12". */
function reasonOf(session: Session, diff: ImportDiff, accepted: readonly string[]): string | null {
  const { say } = session;
  const warned = new Set(
    diff.problems.flatMap(({ level, place }) => (level === 'warning' ? (place?.cell ?? []) : [])),
  );
  const looked = accepted.filter((cell) => warned.has(cell));
  const parts = [
    ...diff.mends.map(({ cell, text, as }) =>
      as === null
        ? say('change.import.leftOut', { cell, text })
        : say('change.import.readAs', { cell, text, value: as }),
    ),
    ...diff.names.map(({ text, as }) =>
      as === OUT
        ? say('importing.names.decided.out', { text })
        : as.startsWith(NEW_NAME)
          ? say('importing.names.decided.new', { text })
          : say('importing.names.decided.is', { text, as }),
    ),
    ...(looked.length === 0 ? [] : [say('change.import.accepted', { cells: looked })]),
  ];
  return parts.length === 0 ? null : parts.join(say('change.import.join'));
}

/** Forgets a batch: nothing of it stays. */
export async function discardImport(session: Session, batchId: string): Promise<null> {
  await session.project.importDiscard(batchId);
  return null;
}

/** Writes a copy of the supplier's workbook with the rejected cells of its sheets marked, to send back. */
export async function saveRejects(
  session: Session,
  batchId: string,
  sourcePath: string,
  outPath: string,
  others: readonly string[] = [],
): Promise<{ name: string }> {
  const problems: ImportProblem[] = [];
  for (const id of [batchId, ...others])
    problems.push(...(await session.project.importDiff(id, { offset: 0, limit: 0 })).problems);
  await session.workbench.writeRejects(sourcePath, problems, outPath);
  return { name: basename(outPath) };
}

/** Takes back one import, whatever came after it, as one change set. @throws Refusal when later edits stand on its rows */
export function revertImport(session: Session, importId: string): Promise<ProjectInfo> {
  return session.write(async () => session.seen(await session.project.importRevert(importId, session.who)));
}
