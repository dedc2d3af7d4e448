import { derivedFrom } from '@shared/base/derived';
import { roundToSum } from '@shared/base/displayed-sum';
import { numberAt, type ShareCell, type ShareColumns } from '@shared/features/shares/share-columns';
import type { ShareTable, ShareTableRow } from '@shared/features/shares/share-table';
import type { CountryId } from '@shared/model/country';
import { asSupplierId, type SupplierId } from '@shared/model/supplier';
import { type FigureLine, NEW_LINE } from '../../../kit/grid/figure-sheet';

/** A line of the grid: a supplier, what nobody is given, or the total. Its figures by the place of their year. */
export interface ShareLine extends FigureLine {
  /** Made up for the rest and the total. */
  readonly id: SupplierId;
  readonly look: 'row' | 'new' | 'rest' | 'total';
  readonly row: ShareTableRow | null;
  readonly name: string;
  readonly place: string;
  readonly countryId: CountryId | null;
  /** Full precision. */
  readonly percent: (year: number) => number | null;
  /** Rounded so that the shown figures of a year add up to their shown sum. */
  readonly shown: (year: number) => number | null;
  readonly base: (year: number) => number | null;
  readonly tonnes: (year: number) => number | null;
  readonly cell: (year: number) => ShareCell | null;
}

interface LineWords {
  readonly nameOf: (row: ShareTableRow) => string;
  readonly unallocated: string;
  readonly total: string;
}

interface ShareLines {
  readonly suppliers: readonly ShareLine[];
  readonly pinned: readonly ShareLine[];
}

/** Lays a share table out as lines, with the rest and the total below. A figure is made when its line is drawn. */
export function shareLines(table: ShareTable, words: LineWords): ShareLines {
  const { years, rows } = table;
  const shown = shownFigures(table);
  const suppliers = rows.map((row, line): ShareLine => supplierLine(row, words.nameOf(row), shown(line)));
  const noCell = () => null;
  const rest: ShareLine = {
    id: asSupplierId('rest'),
    look: 'rest',
    called: words.unallocated,
    row: null,
    name: words.unallocated,
    place: '',
    countryId: null,
    percent: (year) => years[year]?.restPercent ?? null,
    shown: shown(rows.length),
    base: (year) => years[year]?.baseRestPercent ?? null,
    tonnes: (year) => {
      const { total = null, restPercent = 0 } = years[year] ?? {};
      return total === null ? null : (total.tonnes * restPercent) / 100;
    },
    cell: noCell,
  };
  const sum = (year: number): number | null => {
    const known = years[year];
    return known === undefined ? null : known.sumPercent + known.restPercent;
  };
  const total: ShareLine = {
    id: asSupplierId('total'),
    look: 'total',
    called: words.total,
    row: null,
    name: words.total,
    place: '',
    countryId: null,
    percent: sum,
    shown: sum,
    base: () => 100,
    tonnes: (year) => years[year]?.total?.tonnes ?? null,
    cell: noCell,
  };
  return { suppliers, pinned: [rest, total] };
}

/** A supplier that the table has not yet. */
export function newSupplierLine(id: SupplierId, called: string, countryId: CountryId | null): ShareLine {
  const none = () => null;
  return {
    id,
    look: 'row',
    called,
    row: null,
    name: called,
    place: '',
    countryId,
    percent: none,
    shown: none,
    base: none,
    tonnes: none,
    cell: none,
  };
}

/** Where a further supplier begins. */
export function beginSupplierLine(called: string): ShareLine {
  return { ...newSupplierLine(asSupplierId(NEW_LINE), called, null), look: 'new' };
}

function supplierLine(row: ShareTableRow, called: string, shown: ShareLine['shown']): ShareLine {
  const [name, place] = nameAndPlace(called, row.place);
  const { cell, percent, basePercent } = row;
  return {
    id: row.supplierId,
    look: 'row',
    called: name + place,
    also: [name, row.nameEn, row.nameJa],
    row,
    name,
    place,
    countryId: row.countryId,
    percent,
    shown: (year) => (percent(year) === null ? null : shown(year)),
    base: basePercent,
    tonnes: (year) => cell(year)?.tonnes ?? null,
    cell,
  };
}

/** Of a line, and then of a year: a year is rounded when the first of its figures is asked for. The rest comes last. */
function shownFigures({ years, columns, order }: ShareTable): (line: number) => (year: number) => number {
  const ofYear = (year: number): readonly number[] => {
    const of = columns[year];
    const rest = Math.max(0, years[year]?.restPercent ?? 0);
    return of === undefined ? [] : rounded(of, '', [order, rest], () => roundedYear(of, order, rest));
  };
  return (line) => (year) => ofYear(year)[line] ?? 0;
}

/** A year that no edit touched is not rounded again, nor is one that a page comes back to. */
const rounded = derivedFrom<readonly number[]>();

function roundedYear({ percent }: ShareColumns, order: Uint32Array, rest: number): readonly number[] {
  const percents = Array.from(order, (place) => numberAt(percent, place) ?? 0);
  return roundToSum([...percents, rest], 1);
}

/** "Solvay, La Rochelle" and 「ソルベイ（ラ・ロシェル）」 carry their place: the name is strong, the place light. */
function nameAndPlace(full: string, place: string | null): [name: string, place: string] {
  const parts = /^(.+?)(, .+|（.+）)$/u.exec(full);
  if (parts?.[1] !== undefined && parts[2] !== undefined) return [parts[1], parts[2]];
  return [full, place === null || full.includes(place) ? '' : `, ${place}`];
}
