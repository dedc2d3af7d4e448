import type { ImportProblem } from '@shared/features/importing/diff';
import { sumOfTonnes } from '@shared/model/share-totals';
import { shareTonnes } from '@shared/model/share-values';
import type { Share } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { problemAt } from '../steps/row-problem';
import { forReading, isRejected, type Line, setParams } from './lines';

/** A share set as the import would leave it. */
interface DiffSet {
  /** Rows of the file. */
  readonly lines: readonly Line[];
  /** Shares of the project that the file does not name; they stay. */
  readonly kept: readonly Share[];
  readonly total: TotalSupply | null;
  readonly metalPerOxide: number | null;
}

/** Adding up doubles makes noise of this size, in percent or as a part of a total. */
const TOLERANCE = 1e-9;

/**
 * Checks a set as a whole. What is wrong rejects all of its rows, since no single one can be said to be the wrong one.
 * @param roundingPoints published sets are rounded: up to so many points above 100 they are scaled to 100
 * @returns the problems, one a set, at its last row; errors are also put on every line
 */
export function checkSet(
  file: { readonly name: string; readonly sheet: string },
  set: DiffSet,
  roundingPoints: number,
): ImportProblem[] {
  const lines = set.lines.filter((line) => !isRejected(line));
  const last = lines.at(-1);
  if (last === undefined) return [];
  const scaled = scaleRounded(file, set, lines, last, roundingPoints);
  const error = errorOf(set, lines);
  if (error === null) return scaled;
  const [code, params] = error;
  for (const line of lines) {
    line.problems.push(
      problemAt(file, line.candidate, 'error', code, { ...setParams(line.candidate), ...params }),
    );
  }
  return last.problems.slice(-1);
}

type Entry = Pick<Share, 'enteredAs' | 'value' | 'basis'>;

function errorOf(
  { kept, total, metalPerOxide }: DiffSet,
  lines: readonly Line[],
): readonly [ImportProblem['code'], ImportProblem['params']] | null {
  const entries: readonly Entry[] = [...kept, ...lines.map(entryOf)];
  const percent = entries.reduce(
    (sum, { enteredAs, value }) => sum + (enteredAs === 'percent' ? value : 0),
    0,
  );
  if (percent > 100 + TOLERANCE) return ['import.set.over100', { sum: forReading(percent) }];
  const tonnes = sumOfTonnes(entries, metalPerOxide);
  if (tonnes === 'none') return null;
  if (tonnes === 'mixed') return ['import.set.mixedBases', {}];
  if (total === null || total.method === 'summed') return percent > 0 ? ['import.set.mixedEntry', {}] : null;
  let sum = 0;
  for (const entry of entries) {
    const share = shareTonnes(entry, total, metalPerOxide);
    if (share === null) return ['import.set.mixedBases', {}];
    sum += share;
  }
  if (sum <= total.tonnes * (1 + TOLERANCE)) return null;
  return ['import.set.overTotal', { sum: forReading(sum), total: forReading(total.tonnes) }];
}

function scaleRounded(
  file: { readonly name: string; readonly sheet: string },
  { kept }: DiffSet,
  lines: readonly Line[],
  last: Line,
  roundingPoints: number,
): ImportProblem[] {
  if (kept.length > 0 || lines.some(({ candidate }) => candidate.entry.as !== 'percent')) return [];
  const sum = lines.reduce((total, { value }) => total + value, 0);
  if (sum <= 100 + TOLERANCE || sum > 100 + roundingPoints) return [];
  for (const line of lines) line.value = (line.value / sum) * 100;
  const problem = problemAt(file, last.candidate, 'warning', 'import.set.normalised', {
    ...setParams(last.candidate),
    sum: forReading(sum),
  });
  last.problems.push(problem);
  return [problem];
}

/** What a line would enter. */
export function entryOf({ candidate, value }: Line): Entry {
  const { entry } = candidate;
  return entry.as === 'percent'
    ? { enteredAs: 'percent', value, basis: 'reo' }
    : { enteredAs: 'tonnes', value, basis: entry.mass.basis };
}
