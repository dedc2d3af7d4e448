import { MARKS, type Mark } from '@shared/base/certainty';
import { type Column, valueAt } from '@shared/base/column';
import { MASS_BASES, type MassBasis } from '@shared/base/mass-basis';
import { columnLetters } from '@shared/base/sheet-cell';
import type { EnteredAs, Share, ShareSetKey } from '@shared/model/tables/share';
import { basisOf, cellOf, type Lines } from './lines';

/** The shares that an import adds, by columns: it can be a hundred thousand, of which hardly one is looked at. */
export interface FreshShares {
  readonly count: number;
  /** The line of each. */
  readonly lines: Uint32Array;
  readonly columns: { readonly [Field in keyof Share]: Column<Share[Field]> };
}

/** One of them as a row. */
export function freshShare({ columns }: Pick<FreshShares, 'columns'>, at: number): Share {
  return {
    id: valueAt(columns.id, at),
    economyId: valueAt(columns.economyId, at),
    materialId: valueAt(columns.materialId, at),
    stage: valueAt(columns.stage, at),
    year: valueAt(columns.year, at),
    supplierId: valueAt(columns.supplierId, at),
    enteredAs: valueAt(columns.enteredAs, at),
    value: valueAt(columns.value, at),
    basis: valueAt(columns.basis, at),
    mark: valueAt(columns.mark, at),
    low: valueAt(columns.low, at),
    high: valueAt(columns.high, at),
    rebalanced: valueAt(columns.rebalanced, at),
    locked: valueAt(columns.locked, at),
    note: valueAt(columns.note, at),
    sourceId: valueAt(columns.sourceId, at),
    importId: valueAt(columns.importId, at),
    importCell: valueAt(columns.importCell, at),
  };
}

/** What the lines add. @param lines those of them that are new */
export function freshShares(
  all: Lines,
  lines: Uint32Array,
  {
    ids,
    importId,
    ownBasis,
    sourceIds,
  }: {
    readonly ids: Column<string>;
    readonly importId: string;
    /** material -> its own basis. */
    readonly ownBasis: ReadonlyMap<string, MassBasis>;
    /** By the place of the source in the texts and one. */
    readonly sourceIds: readonly string[];
  },
): FreshShares {
  const setOf = eachOf(lines, (line) => all.set[line] ?? 0);
  const bySet = <T>(of: (set: ShareSetKey) => T): Column<T> => ({
    of: all.sets.map(({ set }) => of(set)),
    at: setOf,
  });
  const by = <T>(of: readonly T[], place: (line: number) => number): Column<T> => ({
    of,
    at: eachOf(lines, place),
  });
  const kindOf = (line: number) => all.kind[line] ?? 0;
  // A percent has no tonnes whose basis a file could say.
  const ofPercent = all.sets.map(({ set }) => ownBasis.get(set.materialId) ?? 'reo');
  const basisAt = (line: number) =>
    MASS_BASES.indexOf(kindOf(line) === 0 ? (ofPercent[all.set[line] ?? 0] ?? 'reo') : basisOf(all, line));
  const isEstimated = (line: number) => all.isEstimated[line] === 1;
  const markOf = (line: number) => all.odd.get(line)?.mark ?? (isEstimated(line) ? 'estimated' : 'known');
  return {
    count: lines.length,
    lines,
    columns: {
      id: ids,
      economyId: bySet(({ economyId }) => economyId),
      materialId: bySet(({ materialId }) => materialId),
      stage: bySet(({ stage }) => stage),
      year: bySet(({ year }) => year),
      supplierId: by(
        all.suppliers.map(({ supplier }) => supplier.id),
        (line) => all.who[line] ?? 0,
      ),
      enteredAs: by<EnteredAs>(['percent', 'tonnes'], (line) => Math.min(1, kindOf(line))),
      value: { figures: eachOf(lines, (line) => all.value[line] ?? 0, Float64Array) },
      basis: by<MassBasis>(MASS_BASES, basisAt),
      mark: by<Mark>(MARKS, (line) => MARKS.indexOf(markOf(line))),
      ...{ low: { all: null }, high: { all: null }, rebalanced: { all: false }, locked: { all: false } },
      note: by<string | null>([null, ...all.texts], (line) => all.note[line] ?? 0),
      sourceId: by<string | null>([null, ...sourceIds.slice(1)], (line) => all.source[line] ?? 0),
      importId: { all: importId },
      importCell: cellsOf(all, lines),
    },
  };
}

/** A number of each line. Written out: `from` with a function takes ten times as long. */
function eachOf<T extends Uint32Array | Float64Array = Uint32Array>(
  lines: Uint32Array,
  numberOf: (line: number) => number,
  Kind: new (length: number) => T = Uint32Array as never, // what T is where it is not given
): T {
  const numbers = new Kind(lines.length);
  for (let at = 0; at < lines.length; at++) numbers[at] = numberOf(lines[at] ?? 0);
  return numbers;
}

/** The cells of lines: where all stand in one column, each is that column and its row. */
function cellsOf(all: Lines, lines: Uint32Array): Column<string> {
  const column = all.column[lines[0] ?? 0] ?? 0;
  if (column === 0 || lines.some((line) => all.column[line] !== column))
    return Array.from(lines, (line) => cellOf(all, line));
  return { prefix: columnLetters(column), numbers: eachOf(lines, (line) => all.row[line] ?? 0) };
}
