import { DIFF_KINDS, type DiffKind, type DiffRow, type ImportCounts } from '@shared/importing/rows';

/** The order in which main sends rows without problems; those with problems stand before all of them. */
export const SENT_ORDER: readonly DiffKind[] = [
  'rejected',
  'new',
  'changed',
  'missing',
  'unchanged',
  'left_out',
];
export const PAGE = 100;

export function countOf(counts: ImportCounts, kind: DiffKind): number {
  return kind === 'left_out' ? counts.leftOut : counts[kind];
}

/** A stretch of the rows as main numbers them. */
export interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

/**
 * Which rows make up one page of one kind: first those with problems, which are all here already, then a stretch of the
 * others that has to be asked for.
 */
export function pageOf(
  kind: DiffKind | null,
  page: number,
  counts: ImportCounts,
  withProblems: readonly DiffRow[],
): { readonly here: readonly DiffRow[]; readonly ask: Stretch | null } {
  const here = kind === null ? withProblems : withProblems.filter((row) => row.kind === kind);
  const first = page * PAGE;
  const shown = here.slice(first, first + PAGE);
  const wanted = PAGE - shown.length;
  const skip = Math.max(0, first - here.length);
  const { offset, count } = cleanStretch(kind, counts, withProblems);
  const limit = Math.min(wanted, count - skip);
  return { here: shown, ask: limit > 0 ? { offset: offset + skip, limit } : null };
}

/** Where the rows of a kind without problems begin, and how many they are. */
function cleanStretch(kind: DiffKind | null, counts: ImportCounts, withProblems: readonly DiffRow[]) {
  const clean = (one: DiffKind) =>
    countOf(counts, one) - withProblems.filter((row) => row.kind === one).length;
  const total = DIFF_KINDS.reduce((sum, one) => sum + clean(one), 0);
  if (kind === null) return { offset: withProblems.length, count: total };
  const before = SENT_ORDER.slice(0, SENT_ORDER.indexOf(kind)).reduce((sum, one) => sum + clean(one), 0);
  return { offset: withProblems.length + before, count: clean(kind) };
}
