import type { DiffKind, DiffRow, ImportCounts } from '@shared/importing/rows';

/** The order in which main sends rows: those with problems first, then the others, each by kind in this order. */
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

/** Rows that follow one another, as main numbers them. */
export interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

/** How many rows of each kind have problems: with it, every kind's rows are found without reading the others. */
export type ProblemCounts = Readonly<Record<DiffKind, number>>;

/**
 * Finds the problem counts by doubling and then halving: rows near the front, which are mostly here already, are looked
 * at first, and only a few single ones of a long difference are asked for.
 */
export async function countProblems(
  counts: ImportCounts,
  rowAt: (index: number) => Promise<DiffRow | undefined>,
): Promise<ProblemCounts> {
  const found = { rejected: 0, new: 0, changed: 0, missing: 0, unchanged: 0, left_out: 0 };
  let start = 0;
  for (const kind of SENT_ORDER) {
    const has = async (at: number): Promise<boolean> => {
      const row = await rowAt(start + at);
      return row !== undefined && row.kind === kind && row.problems.length > 0;
    };
    // Every rejected row has its problem; of the other kinds those with one stand in front.
    found[kind] = kind === 'rejected' ? counts.rejected : await lengthOfFront(countOf(counts, kind), has);
    start += found[kind];
  }
  return found;
}

/** How many items from the first on have something that no later item has again once one lacks it. */
async function lengthOfFront(length: number, has: (at: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = 1;
  while (high <= length && (await has(high - 1))) {
    low = high;
    high *= 2;
  }
  high = Math.min(high - 1, length);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await has(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches that make up one page of one kind: first its rows with problems, then its others. */
export function pageOf(
  kind: DiffKind,
  page: number,
  counts: ImportCounts,
  problems: ProblemCounts,
): readonly Stretch[] {
  const before = SENT_ORDER.slice(0, SENT_ORDER.indexOf(kind));
  const sum = (kinds: readonly DiffKind[], of: (one: DiffKind) => number) =>
    kinds.reduce((total, one) => total + of(one), 0);
  const clean = (one: DiffKind) => countOf(counts, one) - problems[one];
  const marked = { offset: sum(before, (one) => problems[one]), count: problems[kind] };
  const others = {
    offset: sum(SENT_ORDER, (one) => problems[one]) + sum(before, clean),
    count: clean(kind),
  };
  const first = page * PAGE;
  return [cut(marked, first, PAGE), cut(others, first - marked.count, PAGE)].filter(({ limit }) => limit > 0);
}

/** The part of some rows that lies in the window [from, from + length) of a list; `from` may lie before it. */
function cut(
  rows: { readonly offset: number; readonly count: number },
  from: number,
  length: number,
): Stretch {
  const start = Math.max(0, from);
  const end = Math.min(rows.count, from + length);
  return { offset: rows.offset + start, limit: Math.max(0, end - start) };
}
