import type { ImportProblem } from '@shared/features/importing/diff';
import type { ImportLimits } from '@shared/model/import-limits';
import { setKey } from '@shared/model/share-totals';
import type { Share } from '@shared/model/tables/share';
import { NONE, PairIndex } from '../steps/pair-index';
import type { BySet } from './by-set';
import {
  basisOf,
  type Entry,
  entryOf,
  type FileSet,
  forReading,
  isPercent,
  type Lines,
  NOBODY,
  problemOf,
  supplierOf,
} from './lines';

type File = { readonly name: string; readonly sheet: string };

/**
 * Rows that name one supplier twice in a set: all of them are rejected, since nobody knows which one is meant.
 * @returns the first line of each supplier in each set
 */
export function checkDuplicates(file: File, lines: Lines): PairIndex {
  const firsts = new PairIndex(lines.count);
  const repeated = new Map<number, number[]>();
  for (let line = 0; line < lines.count; line++) {
    const who = lines.who[line] ?? NOBODY;
    if (who === NOBODY) continue;
    const first = firsts.put(lines.set[line] ?? 0, who, line);
    if (first === NONE) continue;
    const same = repeated.get(first);
    if (same === undefined) repeated.set(first, [first, line]);
    else same.push(line);
  }
  for (const same of repeated.values()) {
    const rows = same.map((line) => lines.row[line] ?? 0);
    for (const line of same) {
      const params = { supplier: supplierOf(lines, line)?.supplier.nameEn ?? '', rows };
      const problem = problemOf(file, lines, line, { level: 'error', code: 'import.set.duplicate', params });
      lines.problems.put(line, problem);
      lines.problems.tell(problem);
    }
  }
  return firsts;
}

/** Warns of values that jump against the year before, in the file or in the project, and of locks that are passed over. */
export function warnOfRows(
  file: File,
  lines: Lines,
  firsts: PairIndex,
  shares: BySet<Share>,
  { jumpPercent }: Pick<ImportLimits, 'jumpPercent'>,
): void {
  const { problems, existing } = lines;
  const before = setsBefore(lines.sets, shares);
  const places = Int32Array.from(before, ({ place }) => place);
  const isEmpty = before.every((one) => one.shares.size === 0);
  /** The line of the year before that a line is compared with, or NONE. */
  const earlierLine = (line: number): number => {
    const place = places[lines.set[line] ?? 0] ?? NONE;
    if (place === NONE) return NONE;
    const found = firsts.find(place, lines.who[line] ?? NOBODY);
    return found === NONE || problems.isOut(found) ? NONE : found;
  };
  /** The figure of the year before that the project holds. */
  const earlierShare = (line: number): Share | undefined =>
    before[lines.set[line] ?? 0]?.shares.get(supplierOf(lines, line)?.supplier.id ?? '');
  problems.tellJumps((line): ImportProblem => {
    const found = earlierLine(line);
    const earlier = found === NONE ? earlierShare(line) : entryOf(lines, found);
    const params = {
      supplier: supplierOf(lines, line)?.supplier.nameEn ?? '',
      before: forReading(earlier?.value ?? 0),
      after: forReading(lines.value[line] ?? 0),
      unit: isPercent(lines, line) ? '%' : 't',
      limit: jumpPercent,
    };
    return problemOf(file, lines, line, { level: 'warning', code: 'import.row.jump', params });
  });
  for (let line = 0; line < lines.count; line++) {
    if (problems.isOut(line)) continue;
    const found = earlierLine(line);
    const value = lines.value[line] ?? 0;
    if (found !== NONE) {
      const isSame = lines.kind[found] === lines.kind[line];
      if (isSame && jumps(lines.value[found] ?? 0, value, jumpPercent)) problems.jump(line);
    } else if (!isEmpty) {
      const earlier = earlierShare(line);
      const isSame = earlier !== undefined && isComparable(earlier, lines, line);
      if (isSame && jumps(earlier.value, value, jumpPercent)) problems.jump(line);
    }
    const own = existing.size === 0 ? undefined : existing.get(line);
    if (own?.locked !== true || own.value === value) continue;
    const params = { supplier: supplierOf(lines, line)?.supplier.nameEn ?? '' };
    const problem = problemOf(file, lines, line, { level: 'warning', code: 'import.row.locked', params });
    problems.put(line, problem);
    problems.tell(problem);
  }
}

function jumps(before: number, after: number, percent: number): boolean {
  return before > 0 && Math.abs(after - before) > (percent / 100) * before;
}

function isComparable(earlier: Entry, lines: Lines, line: number): boolean {
  if (isPercent(lines, line)) return earlier.enteredAs === 'percent';
  return earlier.enteredAs === 'tonnes' && earlier.basis === basisOf(lines, line);
}

/** Of each set that of a year before: its place in the file, and the shares of the project. */
function setsBefore(sets: readonly FileSet[], shares: BySet<Share>) {
  const places = new Map(sets.map(({ key }, place) => [key, place]));
  return sets.map(({ set }) => {
    const key = setKey({ ...set, year: set.year - 1 });
    return { place: places.get(key) ?? NONE, shares: shares.ofSet(key) };
  });
}
