import type { ImportProblem } from '@shared/features/importing/diff';
import { shareTonnes, TonnesSum } from '@shared/model/share-totals';
import type { Share } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { basisOf, entryOf, forReading, isPercent, type Lines, problemOf, setOf, setParams } from './lines';

type File = { readonly name: string; readonly sheet: string };

/** A share set as the import would leave it. */
interface DiffSet {
  /** The lines of the file, in their order. */
  readonly own: Uint32Array;
  /** Shares of the project that the file does not name; they stay. */
  readonly kept: readonly Share[];
  readonly total: TotalSupply | null;
  readonly metalPerOxide: number | null;
  /** The English name of a supplier. */
  readonly nameOf: (supplierId: string) => string;
}

/** Adding up doubles makes noise of this size, in percent or as a part of a total. */
const TOLERANCE = 1e-9;
/** Suppliers of the project that a sentence names. */
const MOST_NAMED = 12;

/**
 * Checks a set as a whole. What is wrong rejects all of its rows, since no single one can be said to be the wrong one; it
 * is told once, at the last row.
 * @param roundingPoints published sets are rounded: up to so many points above 100 they are scaled to 100
 */
export function checkSet(file: File, lines: Lines, set: DiffSet, roundingPoints: number): void {
  const { problems } = lines;
  const own = set.own.filter((line) => !problems.isOut(line));
  const last = own.at(-1);
  if (last === undefined) return;
  scaleRounded(file, lines, set, own, last, roundingPoints);
  const error = errorOf(lines, set, own);
  if (error === null) return;
  const [code, params] = error;
  for (const line of own) {
    const said = { ...setParams(setOf(lines, line)), ...params };
    const problem = problemOf(file, lines, line, { level: 'error', code, params: said });
    problems.put(line, problem);
    if (line === last) problems.tell(problem);
  }
}

function errorOf(
  lines: Lines,
  { kept, total, metalPerOxide, nameOf }: DiffSet,
  own: Uint32Array,
): readonly [ImportProblem['code'], ImportProblem['params']] | null {
  let percent = 0;
  const inTonnes = new TonnesSum(metalPerOxide);
  for (const { enteredAs, value, basis } of kept) {
    if (enteredAs === 'percent') percent += value;
    else inTonnes.add(value, basis);
  }
  for (const line of own) {
    if (isPercent(lines, line)) percent += lines.value[line] ?? 0;
    else inTonnes.add(lines.value[line] ?? 0, basisOf(lines, line));
  }
  // Whose place the file could take.
  const others = kept.slice(0, MOST_NAMED).map(({ supplierId }) => nameOf(supplierId));
  const beside = others.length === 0 ? {} : { others };
  if (percent > 100 + TOLERANCE)
    return [
      others.length === 0 ? 'import.set.over100' : 'import.set.over100With',
      { sum: forReading(percent), ...beside },
    ];
  const tonnes = inTonnes.sum;
  if (tonnes === 'none') return null;
  if (tonnes === 'mixed') return ['import.set.mixedBases', {}];
  if (total === null || total.method === 'summed') return percent > 0 ? ['import.set.mixedEntry', {}] : null;
  let sum = 0;
  for (const entry of [...kept, ...Array.from(own, (line) => entryOf(lines, line))]) {
    const share = shareTonnes(entry, total, metalPerOxide);
    if (share === null) return ['import.set.mixedBases', {}];
    sum += share;
  }
  if (sum <= total.tonnes * (1 + TOLERANCE)) return null;
  return [
    others.length === 0 ? 'import.set.overTotal' : 'import.set.overTotalWith',
    { sum: forReading(sum), total: forReading(total.tonnes), ...beside },
  ];
}

function scaleRounded(
  file: File,
  lines: Lines,
  { kept }: DiffSet,
  own: Uint32Array,
  last: number,
  roundingPoints: number,
): void {
  if (kept.length > 0 || own.some((line) => !isPercent(lines, line))) return;
  const { value, problems } = lines;
  const sum = own.reduce((total, line) => total + (value[line] ?? 0), 0);
  if (sum <= 100 + TOLERANCE || sum > 100 + roundingPoints) return;
  for (const line of own) value[line] = ((value[line] ?? 0) / sum) * 100;
  const params = { ...setParams(setOf(lines, last)), sum: forReading(sum) };
  const problem = problemOf(file, lines, last, { level: 'warning', code: 'import.set.normalised', params });
  problems.put(last, problem);
  problems.tell(problem);
}
