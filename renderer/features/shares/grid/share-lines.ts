import { roundToSum } from '@shared/base/displayed-sum';
import type { ShareCell, ShareTable, ShareTableRow } from '@shared/features/shares/contract';
import type { CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import type { FigureLine } from '../../../kit/grid/figure-sheet';

/** A line of the grid: a supplier, what nobody is given, or the total. */
export interface ShareLine extends FigureLine {
  /** Made up for the rest and the total. */
  readonly id: SupplierId;
  readonly look: 'row' | 'rest' | 'total';
  readonly row: ShareTableRow | null;
  readonly name: string;
  readonly place: string;
  readonly countryId: CountryId | null;
  /** One a year: full precision. */
  readonly percents: readonly (number | null)[];
  /** One a year: rounded so that the shown figures of a year add up to their shown sum. */
  readonly shown: readonly (number | null)[];
  readonly base: readonly (number | null)[];
  readonly tonnes: readonly (number | null)[];
  readonly cells: readonly (ShareCell | null)[];
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

/** Lays a share table out as lines, with the rest and the total below. */
export function shareLines(table: ShareTable, words: LineWords): ShareLines {
  const shownByYear = table.years.map((year, index) => {
    const percents = table.rows.map((row) => row.cells[index]?.percent ?? 0);
    return roundToSum([...percents, Math.max(0, year.restPercent)], 1);
  });
  const suppliers = table.rows.map((row, line): ShareLine => {
    const [name, place] = nameAndPlace(words.nameOf(row), row.place);
    return {
      id: row.supplierId,
      look: 'row',
      called: name + place,
      row,
      name,
      place,
      countryId: row.countryId,
      percents: row.cells.map((cell) => cell?.percent ?? null),
      shown: row.cells.map((cell, index) =>
        cell === null || cell.percent === null ? null : (shownByYear[index]?.[line] ?? cell.percent),
      ),
      base: row.cells.map((cell) => cell?.basePercent ?? null),
      tonnes: row.cells.map((cell) => cell?.tonnes ?? null),
      cells: row.cells,
    };
  });
  const none = table.years.map(() => null);
  const restTonnes = table.years.map((year) =>
    year.total === null ? null : (year.total.tonnes * year.restPercent) / 100,
  );
  const rest: ShareLine = {
    id: 'rest' as SupplierId,
    look: 'rest',
    called: words.unallocated,
    row: null,
    name: words.unallocated,
    place: '',
    countryId: null,
    percents: table.years.map((year) => year.restPercent),
    shown: table.years.map((_year, index) => shownByYear[index]?.[table.rows.length] ?? 0),
    base: table.years.map((year) => year.baseRestPercent),
    tonnes: restTonnes,
    cells: none,
  };
  const total: ShareLine = {
    id: 'total' as SupplierId,
    look: 'total',
    called: words.total,
    row: null,
    name: words.total,
    place: '',
    countryId: null,
    percents: table.years.map((year) => year.sumPercent + year.restPercent),
    shown: table.years.map((year) => year.sumPercent + year.restPercent),
    base: table.years.map(() => 100),
    tonnes: table.years.map((year) => year.total?.tonnes ?? null),
    cells: none,
  };
  return { suppliers, pinned: [rest, total] };
}

/** "Solvay, La Rochelle" and 「ソルベイ（ラ・ロシェル）」 carry their place: the name is strong, the place light. */
function nameAndPlace(full: string, place: string | null): [name: string, place: string] {
  const parts = /^(.+?)(, .+|（.+）)$/u.exec(full);
  if (parts?.[1] !== undefined && parts[2] !== undefined) return [parts[1], parts[2]];
  return [full, place === null || full.includes(place) ? '' : `, ${place}`];
}
