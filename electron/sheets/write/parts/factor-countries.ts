import type { CountryId } from '@shared/model/country';
import { isKnown, known, type Maybe, type Term, where } from '@shared/model/expression';
import { governanceWeight, instability } from '@shared/model/indicator-terms';
import type { CountryFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { putFactor, putTerm } from '../term-cells';
import { putFactorHeads } from './factor-heads';

/** Cells of one country in one year. */
export interface CountryCells {
  /** W_c, 0..10. */
  readonly weight: Term<Maybe>;
  readonly trade: Term<number>;
  /** g_c, 0..1. */
  readonly instability: Term<Maybe>;
}

/** Governance and trade of the countries: the scores are inputs, the weights formulas over them (docs/engine.md 14.2). */
export function writeCountries(
  sheet: Sheet,
  part: ScenarioPart,
  countries: readonly CountryFactors[],
  top: number,
): { readonly cells: ReadonlyMap<string, CountryCells>; readonly nextRow: number } {
  const { names } = part;
  const heads = [
    'country',
    'source',
    'year',
    'governance',
    'weight',
    'trade',
    'stability',
    'instability',
  ] as const;
  let row = putFactorHeads(sheet, top, heads, { section: part.book.t('workbook.factors.countries') });
  const cells = new Map<string, CountryCells>();
  for (const { countryId, year, governance, stability, trade, sourceIds } of countries) {
    sheet.put(row, 1, names.country(countryId), 'text');
    sheet.put(row, 2, names.sourceMarks(sourceIds), 'mark');
    sheet.put(row, 3, year, 'mark', FORMAT.year);
    const at = (column: number, format = '0.00') => ({ row, column, format });
    const score = putFactor(sheet, at(4), governance, 'scoreOrNone');
    const stable = putFactor(sheet, at(7), stability, 'scoreOrNone');
    const parameter = putFactor(sheet, at(6), trade, 'tradeParameter');
    for (const [key, column] of Object.entries({ governance: 4, trade: 6, stability: 7 }))
      sheet.nameCell(row, column, countryId, key, year);
    cells.set(countryKey(countryId, year), {
      weight: putTerm(sheet, at(5), where(isKnown(score), governanceWeight(known(score)))),
      trade: parameter,
      instability: putTerm(sheet, at(8, '0.0000'), where(isKnown(stable), instability(known(stable)))),
    });
    row++;
  }
  return { cells, nextRow: row };
}

export const countryKey = (countryId: CountryId, year: number) => `${countryId}|${year}`;
