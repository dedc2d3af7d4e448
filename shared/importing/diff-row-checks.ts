import type { Share } from '../domain/share';
import { forReading, isRejected, type Line, problemAt } from './diff-lines';
import { entryOf } from './diff-set-checks';
import { setKey } from './diff-totals';
import type { ImportLimits } from './limits';
import type { ImportProblem } from './rows';

/** Rows that name one supplier twice in a set: all of them are rejected, since nobody knows which one is meant. */
export function checkDuplicates(
  file: { readonly name: string; readonly sheet: string },
  lines: readonly Line[],
): ImportProblem[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.supplier === null) continue;
    const key = `${setKey(line.candidate.set)}|${line.supplier.id}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [line]);
    else same.push(line);
  }
  const problems: ImportProblem[] = [];
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
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
  shares: ReadonlyMap<string, Share>,
  { jumpPercent }: Pick<ImportLimits, 'jumpPercent'>,
): ImportProblem[] {
  const inFile = new Map<string, Line>();
  for (const line of lines) {
    if (line.supplier !== null && !isRejected(line))
      inFile.set(`${setKey(line.candidate.set)}|${line.supplier.id}`, line);
  }
  return lines.flatMap((line) => {
    if (line.supplier === null || isRejected(line)) return [];
    const { set } = line.candidate;
    const key = `${setKey({ ...set, year: set.year - 1 })}|${line.supplier.id}`;
    const earlierLine = inFile.get(key);
    const earlier = earlierLine === undefined ? shares.get(key) : entryOf(earlierLine);
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
    return problems;
  });
}
