import type { ImportProblem } from '@shared/features/importing/diff';
import type { ImportLimits } from '@shared/model/import-limits';
import { setKey } from '@shared/model/share-totals';
import type { Share } from '@shared/model/tables/share';
import { problemAt } from '../steps/row-problem';
import type { BySet } from './by-set';
import { type FileSet, forReading, isRejected, type Line } from './lines';
import { entryOf } from './set-checks';

/** Rows that name one supplier twice in a set: all of them are rejected, since nobody knows which one is meant. */
export function checkDuplicates(
  file: { readonly name: string; readonly sheet: string },
  lines: readonly Line[],
): ImportProblem[] {
  const repeated = new Map<Line, Line[]>();
  for (const line of lines) {
    if (line.supplier === null) continue;
    const { first: firsts } = line.set;
    const first = firsts.get(line.supplier.id);
    if (first === undefined) firsts.set(line.supplier.id, line);
    else {
      const same = repeated.get(first);
      if (same === undefined) repeated.set(first, [first, line]);
      else same.push(line);
    }
  }
  const problems: ImportProblem[] = [];
  for (const same of repeated.values()) {
    const rows = same.map(({ candidate }) => candidate.row).join(', ');
    for (const line of same) {
      const params = { supplier: line.supplier?.nameEn ?? '', rows };
      const problem = problemAt(file, line.candidate, 'error', 'import.set.duplicate', params);
      line.problems.push(problem);
      problems.push(problem);
    }
  }
  return problems;
}

/** Warns of values that jump against the year before, in the file or in the project, and of locks that are passed over. */
export function warnOfRows(
  file: { readonly name: string; readonly sheet: string },
  lines: readonly Line[],
  { sets, shares }: { readonly sets: ReadonlyMap<string, FileSet>; readonly shares: BySet<Share> },
  { jumpPercent }: Pick<ImportLimits, 'jumpPercent'>,
): ImportProblem[] {
  const found: ImportProblem[] = [];
  const yearBefore = new Map([...sets.values()].map((of) => [of, beforeOf(of, sets, shares)]));
  for (const line of lines) {
    if (line.supplier === null || isRejected(line)) continue;
    const before = yearBefore.get(line.set);
    const earlierLine = before?.first?.get(line.supplier.id);
    const earlier =
      earlierLine === undefined || isRejected(earlierLine)
        ? before?.shares.get(line.supplier.id)
        : entryOf(earlierLine);
    if (earlier === undefined && line.existing?.locked !== true) continue;
    const problems: ImportProblem[] = [];
    const entry = entryOf(line);
    const supplier = line.supplier.nameEn;
    const comparable =
      earlier?.enteredAs === entry.enteredAs &&
      (entry.enteredAs === 'percent' || earlier.basis === entry.basis);
    if (
      earlier !== undefined &&
      comparable &&
      earlier.value > 0 &&
      Math.abs(entry.value - earlier.value) > (jumpPercent / 100) * earlier.value
    ) {
      const unit = entry.enteredAs === 'percent' ? '%' : 't';
      const params = {
        supplier,
        before: forReading(earlier.value),
        after: forReading(entry.value),
        unit,
        limit: jumpPercent,
      };
      problems.push(problemAt(file, line.candidate, 'warning', 'import.row.jump', params));
    }
    if (line.existing?.locked === true && line.existing.value !== entry.value) {
      problems.push(problemAt(file, line.candidate, 'warning', 'import.row.locked', { supplier }));
    }
    line.problems.push(...problems);
    found.push(...problems);
  }
  return found;
}

/** A set a year before, in the file and in the project. */
function beforeOf({ set }: FileSet, sets: ReadonlyMap<string, FileSet>, shares: BySet<Share>) {
  const key = setKey({ ...set, year: set.year - 1 });
  return { first: sets.get(key)?.first, shares: shares.ofSet(key) };
}
