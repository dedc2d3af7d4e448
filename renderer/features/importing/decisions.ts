import { type Correction, isCorrectionNote } from '@shared/features/importing/corrections';
import type { ImportProblem } from '@shared/features/importing/diff';

/** What a warning is known by while the file is read again and again. */
export function problemKey({ code, row, place, params }: ImportProblem): string {
  return `${code} ${row} ${place?.cell ?? ''} ${JSON.stringify(params)}`;
}

/** The cells of the warnings that were accepted and are still there. */
export function acceptedCells(problems: readonly ImportProblem[], accepted: readonly string[]): string[] {
  const known = new Set(accepted);
  const found = problems.filter((problem) => problem.level === 'warning' && known.has(problemKey(problem)));
  return [...new Set(found.flatMap(({ place }) => place?.cell ?? []))];
}

/** Problems that wait for a decision, and warnings that were accepted; what says that a cell was mended is neither. */
export function sortProblems(
  problems: readonly ImportProblem[],
  accepted: readonly string[],
): { readonly open: readonly ImportProblem[]; readonly accepted: readonly ImportProblem[] } {
  const known = new Set(accepted);
  const isAccepted = (one: ImportProblem): boolean => one.level === 'warning' && known.has(problemKey(one));
  const own = problems.filter((one) => !isCorrectionNote(one));
  return { open: own.filter((one) => !isAccepted(one)), accepted: own.filter(isAccepted) };
}

/** Decisions with another one about the cell of a problem; one cell has one. */
export function withDecision(
  mends: readonly Correction[],
  problem: ImportProblem,
  as: string | null,
): readonly Correction[] {
  const cell = problem.place?.cell;
  if (cell === undefined) return mends;
  const { text } = problem.params;
  // Only a reading is of what the cell says; a row can be left out for any of its cells.
  const said = as === null || text === undefined ? null : String(text);
  return [...withoutDecision(mends, cell), { cell, as, text: said }];
}

export function withoutDecision(mends: readonly Correction[], cell: string): readonly Correction[] {
  return mends.filter((correction) => correction.cell !== cell);
}
