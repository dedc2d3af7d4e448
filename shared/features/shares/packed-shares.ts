import { derived } from '../../base/derived';
import type { SupplierId } from '../../model/supplier';
import { type CellTexts, cellAt, numberAt, type ShareColumns, TRAITS } from './share-columns';
import type { ShareTable, ShareTableHead, ShareTableKey, ShareTableRow, ShareYear } from './share-table';

/**
 * A share table as it goes over IPC: what is many, in few pieces, since each object is copied piece by piece. What
 * the window has already stays behind.
 */
export interface PackedShares extends ShareTableKey {
  /** A number for this table, by which a later question says what the window has. */
  readonly number: number;
  readonly years: readonly ShareYear[];
  /** The heads, as JSON; null: those of the table that the window has. */
  readonly heads: string | null;
  readonly order: Uint32Array;
  /** By year; null: those of that year in the table that the window has. */
  readonly columns: readonly (ShareColumns | null)[];
}

/** What a share table is made of. */
interface ShareTableParts extends ShareTableKey {
  readonly number: number | null;
  readonly years: readonly ShareYear[];
  readonly heads: readonly ShareTableHead[];
  /** The places of the heads, row after row. */
  readonly order: Uint32Array;
  readonly columns: readonly ShareColumns[];
  readonly texts: CellTexts;
}

/** A table over its columns: rows are made when they are asked for, and so are cells. */
export function tableOf(parts: ShareTableParts): ShareTable {
  const { columns, texts, heads, order } = parts;
  let rows: readonly ShareTableRow[] | undefined;
  const trait = (place: number, which: number) => (year: number) => {
    const traits = columns[year]?.traits[place] ?? 0;
    return (traits & TRAITS.present) === 0 ? null : (traits & which) !== 0;
  };
  const rowAt = (place: number): ShareTableRow => ({
    ...(heads[place] as ShareTableHead), // the places of the order are those of the heads
    cell: (year) => cellAt(columns[year], year, place, texts),
    percent: (year) => numberAt(columns[year]?.percent, place),
    basePercent: (year) => numberAt(columns[year]?.basePercent ?? columns[year]?.percent, place),
    locked: trait(place, TRAITS.locked),
    overridden: trait(place, TRAITS.overridden),
  });
  return {
    ...parts,
    get rows() {
      rows ??= Array.from(order, rowAt);
      return rows;
    },
    row(supplierId) {
      const place = placesOf(heads).get(supplierId);
      return place === undefined ? undefined : rowAt(place);
    },
  };
}

/** Where each supplier stands among the heads of a table. */
export const placesOf = derived(
  (heads: readonly ShareTableHead[]): ReadonlyMap<SupplierId, number> =>
    new Map(heads.map(({ supplierId }, place) => [supplierId, place])),
);

/** Makes a table ready for the IPC boundary. @param has the table that the window has */
export function packShares(
  { economyId, materialId, stage, scenarioId, years, heads, order, columns }: ShareTable,
  number = 0,
  has: ShareTable | null = null,
): PackedShares {
  const before = has !== null && has.heads === heads ? has : null;
  const placeOf = new Map(before?.years.map(({ year }, index) => [year, index]));
  const key = { economyId, materialId, stage, scenarioId };
  return {
    ...key,
    number,
    years,
    heads: before === null ? jsonOf(heads) : null,
    order,
    columns: columns.map((ofYear, index) =>
      before?.columns[placeOf.get(years[index]?.year ?? 0) ?? -1] === ofYear ? null : ofYear,
    ),
  };
}

/** Heads as JSON, written down once as long as they stay the same. */
const jsonOf = derived((heads: readonly ShareTableHead[]) => JSON.stringify(heads));

/**
 * The table that was packed. What its cells do not carry stayed behind: who asks for it looks at the one figure.
 * @param has the table that the question named
 */
export function openShares({ heads, columns, ...parts }: PackedShares, has?: ShareTable): ShareTable {
  const indexOf = new Map(has?.years.map(({ year }, index) => [year, index]));
  return tableOf({
    ...parts,
    heads: heads === null ? (has?.heads ?? []) : (JSON.parse(heads) as ShareTableHead[]), // written by packShares
    columns: columns.map((ofYear, index) => {
      const known = ofYear ?? has?.columns[indexOf.get(parts.years[index]?.year ?? 0) ?? -1];
      if (known === undefined) throw new Error('a share table that rests on another one than the window has');
      return known;
    }),
    texts: STAYED_BEHIND,
  });
}

/** Made once and here: made at the opening of a table, they would hold the table before, and that the one before it. */
const STAYED_BEHIND: CellTexts = { shareId: () => '', importCell: () => '' };
