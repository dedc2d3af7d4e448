import { MARKS } from '@shared/base/certainty';
import { type Column, valueAt } from '@shared/base/column';
import { MASS_BASES, type MassBasis } from '@shared/base/mass-basis';
import { columnLetters } from '@shared/base/sheet-cell';
import type { EnteredAs, Share, ShareSetKey } from '@shared/model/tables/share';
import { FIGURE_KINDS } from '../steps/packed-rows';
import { cellOf, type Lines } from './lines';

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
  const count = lines.length;
  // A percent has no tonnes whose basis a file could say.
  const ofPercent = all.sets.map(({ set }) => MASS_BASES.indexOf(ownBasis.get(set.materialId) ?? 'reo'));
  const ofTonnes = FIGURE_KINDS.map((kind) => (kind === 'percent' ? 0 : MASS_BASES.indexOf(kind)));
  const [known, estimated] = [MARKS.indexOf('known'), MARKS.indexOf('estimated')];
  const [set, who, enteredAs, basis] = [placesOf(count), placesOf(count), placesOf(count), placesOf(count)];
  const [mark, note, source, value] = [
    placesOf(count),
    placesOf(count),
    placesOf(count),
    new Float64Array(count),
  ];
  for (let at = 0; at < count; at++) {
    const line = lines[at] ?? 0;
    const kind = all.kind[line] ?? 0;
    const own = all.set[line] ?? 0;
    set[at] = own;
    who[at] = all.who[line] ?? 0;
    enteredAs[at] = Math.min(1, kind);
    value[at] = all.value[line] ?? 0;
    basis[at] = (kind === 0 ? ofPercent[own] : ofTonnes[kind]) ?? 0;
    const odd = all.odd.size === 0 ? undefined : all.odd.get(line)?.mark;
    const plain = all.isEstimated[line] === 1 ? estimated : known;
    mark[at] = odd === undefined ? plain : MARKS.indexOf(odd);
    note[at] = all.note[line] ?? 0;
    source[at] = all.source[line] ?? 0;
  }
  const bySet = <T>(of: (set: ShareSetKey) => T): Column<T> =>
    oneOrEach(
      all.sets.map((one) => of(one.set)),
      set,
    );
  return {
    count,
    lines,
    columns: {
      id: ids,
      economyId: bySet(({ economyId }) => economyId),
      materialId: bySet(({ materialId }) => materialId),
      stage: bySet(({ stage }) => stage),
      year: bySet(({ year }) => year),
      supplierId: oneOrEach(
        all.suppliers.map(({ supplier }) => supplier.id),
        who,
      ),
      enteredAs: oneOrEach<EnteredAs>(['percent', 'tonnes'], enteredAs),
      value: { figures: value },
      basis: oneOrEach(MASS_BASES, basis),
      mark: oneOrEach(MARKS, mark),
      low: { all: null },
      high: { all: null },
      rebalanced: { all: false },
      locked: { all: false },
      note: oneOrEach([null, ...all.texts], note),
      sourceId: oneOrEach([null, ...sourceIds.slice(1)], source),
      importId: { all: importId },
      importCell: cellsOf(all, lines),
    },
  };
}

/** Values with the place of each; most columns of an import say one thing, which is then bound and packed once. */
function oneOrEach<T>(of: readonly T[], at: Uint32Array): Column<T> {
  if (at.length === 0) return { of, at };
  const first = of[at[0] ?? 0] as T; // places are those of values
  for (let row = 1; row < at.length; row++) if (of[at[row] ?? 0] !== first) return { of, at };
  return { all: first };
}

function placesOf(count: number): Uint32Array {
  return new Uint32Array(count);
}

/** The cells of lines: where all stand in one column, each is that column and its row. */
function cellsOf(all: Lines, lines: Uint32Array): Column<string> {
  const column = all.column[lines[0] ?? 0] ?? 0;
  if (column === 0 || lines.some((line) => all.column[line] !== column))
    return Array.from(lines, (line) => cellOf(all, line));
  const numbers = new Uint32Array(lines.length);
  for (let at = 0; at < lines.length; at++) numbers[at] = all.row[lines[at] ?? 0] ?? 0;
  return { prefix: columnLetters(column), numbers };
}
