import type { CountryId } from '@shared/model/country';
import {
  type Column,
  compare,
  isKnown,
  known,
  type Maybe,
  ONE,
  over,
  type Term,
  times,
  total,
  unknown,
  when,
  ZERO,
} from '@shared/model/expression';
import type { MaterialFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { columnOf, putTerm } from '../term-cells';
import { type CountryCells, countryKey } from './factor-countries';
import { putFactorHeads } from './factor-heads';
import type { SupplierColumns } from './factor-suppliers';
import { indexPart } from './factor-world';

/** Pieces in which an unnamed rest can come at most: as many as the three largest ask for. */
export const PIECES = 3;

/** The supply of one material by country. */
export interface SourcingCells {
  /** Percent, all countries. */
  readonly share: Column;
  /** Percent of countries that nobody names. */
  readonly unnamed: Term<number>;
  /** Where the rows of the pieces of an unnamed rest are left free. */
  readonly piecesTop: number;
}

/** The heads above the countries of all materials. */
export function writeSourcingHead(sheet: Sheet, top: number): number {
  const section = sheet.book.t('workbook.factors.sourcing');
  const first = ['material', 'country', 'countedAs', 'share', 'part', 'partOrOne'] as const;
  const behind = ['weight', 'trade', 'index', 'instability', 'tradeRisk'] as const;
  return putFactorHeads(sheet, top, [...first, ...behind], { section, height: 42 });
}

/** The countries of one material: their shares alone, since the parts need the whole, which needs these. */
export function writeSourcing(
  sheet: Sheet,
  part: ScenarioPart,
  name: string,
  factors: MaterialFactors,
  suppliers: SupplierColumns,
  top: number,
): { readonly cells: SourcingCells; readonly nextRow: number } {
  const { names } = part;
  const { t } = part.book;
  const { named, unnamed } = inOrder(factors);
  const shareOf = (countryId: CountryId, row: number) =>
    putTerm(
      sheet,
      { row, column: 4, format: FORMAT.percent },
      total(suppliers.shares.filter((_, index) => factors.suppliers[index]?.countryId === countryId)),
    );
  const piecesTop = top + named.length;
  const lines = [
    ...named.map(({ countryId, own }, index) => {
      const counted = t(own ? 'workbook.factors.counted.own' : 'workbook.factors.counted.foreign');
      sheet.putRow(top + index, 1, [name, names.country(countryId), counted], 'text');
      return shareOf(countryId, top + index);
    }),
    ...Array.from({ length: PIECES }, (_, index) => {
      const what = t('workbook.factors.piece', { rank: index + 1 });
      sheet.putRow(piecesTop + index, 1, [name, what, t('workbook.factors.counted.unnamed')], 'text');
      return null;
    }),
    ...unnamed.map(({ countryId }, index) => {
      const row = piecesTop + PIECES + index;
      sheet.putRow(row, 1, [name, names.country(countryId), t('workbook.factors.counted.unnamed')], 'text');
      return shareOf(countryId, row);
    }),
  ];
  const rest = lines.slice(named.length + PIECES).flatMap((line) => line ?? []);
  return {
    cells: { share: columnOf(sheet, top, 4, lines), unnamed: total(rest), piecesTop },
    nextRow: top + lines.length,
  };
}

/** What is worked out beside the share of each named country. */
export interface SourcingColumns {
  readonly part: Column;
  /** The part, or 1 for a country that gives nothing: their least is the smallest that gives something. */
  readonly partOrOne: Column;
  readonly index: Column;
  readonly tradeRisk: Column;
  /** Part of the economy's own countries. */
  readonly own: Term<number>;
}

/** Parts of the whole, and what they weigh with governance and trade. */
export function writeParts(
  sheet: Sheet,
  factors: MaterialFactors,
  { share, piecesTop }: SourcingCells,
  whole: Term<Maybe>,
  countries: ReadonlyMap<string, CountryCells>,
): SourcingColumns {
  const { named } = inOrder(factors);
  const top = piecesTop - named.length;
  const lines = named.map(({ countryId, own }, index) => {
    const row = top + index;
    const country = countries.get(countryKey(countryId, factors.year));
    const percent = share.value[index];
    if (country === undefined || typeof percent !== 'number') throw new Error(`${countryId} has no scores`);
    const at = (column: number, format = '0.0000') => ({ row, column, format });
    const cell: Term<number> = { formula: sheet.ref(row, 4), value: percent };
    const fraction = putTerm(sheet, at(5), when(isKnown(whole), over(cell, known(whole)), ZERO));
    const orOne = putTerm(sheet, at(6), when(compare(fraction, '>', ZERO), fraction, ONE));
    const weight = putTerm(sheet, at(7, '0.00'), country.weight);
    const trade = putTerm(sheet, at(8, '0.00'), country.trade);
    const weighed = putTerm(sheet, at(9), indexPart(fraction, weight, trade));
    const instability = putTerm(sheet, at(10), country.instability);
    // What the own countries give is no import: their instability does not count.
    const risk = own
      ? ZERO
      : when(
          compare(fraction, '=', ZERO),
          ZERO,
          when(isKnown(instability), times(fraction, known(instability)), unknown),
        );
    return { own, fraction, orOne, index: weighed, risk: putTerm(sheet, at(11), risk) };
  });
  const column = (at: number, pick: (line: (typeof lines)[number]) => Term<Maybe>): Column =>
    columnOf(sheet, top, at, lines.map(pick));
  return {
    part: column(5, (line) => line.fraction),
    partOrOne: column(6, (line) => line.orOne),
    index: column(9, (line) => line.index),
    tradeRisk: column(11, (line) => line.risk),
    own: total(lines.filter(({ own }) => own).map(({ fraction }) => fraction)),
  };
}

/** Named countries first, so that their cells are one range. */
function inOrder({ countries }: MaterialFactors) {
  return {
    named: countries.filter(({ unnamed }) => !unnamed),
    unnamed: countries.filter(({ unnamed }) => unnamed),
  };
}
