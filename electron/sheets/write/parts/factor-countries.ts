import type { CountryId } from '@shared/model/country';
import { isKnown, known, type Maybe, type Term, where } from '@shared/model/expression';
import { governanceWeight, instability } from '@shared/model/indicator-terms';
import type { CellWriter } from '../cell-writer';
import { computed, input, mark, named, text } from '../cells';
import type { CountryFactors } from '../risk-factors';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';
import { putFactorHeads } from './factor-heads';

/** Of scores, and of parts of one. */
export const SCORE = '0.00';
export const PART = '0.0000';

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
  writer: CellWriter,
  { builder: { t }, names }: ScenarioPart,
  countries: readonly CountryFactors[],
): ReadonlyMap<string, CountryCells> {
  const heads = ['country', 'source', 'year', 'governance', 'weight', 'trade'] as const;
  const section = t('workbook.factors.countries');
  putFactorHeads(writer, [...heads, 'stability', 'instability'], { section });
  return new Map(
    countries.map(({ countryId, year, governance, stability, trade, sourceIds }) => {
      const scored = (key: string, value: number | null) =>
        writer.put(named(input(value, 'scoreOrNone', SCORE), countryId, key, year));
      writer.cells(
        text(names.country(countryId)),
        mark(names.sourceMarks(sourceIds)),
        mark(year, FORMAT.year),
      );
      const score = scored('governance', governance);
      const weight = writer.put(computed(where(isKnown(score), governanceWeight(known(score))), SCORE));
      const parameter = writer.put(named(input(trade, 'tradeParameter', SCORE), countryId, 'trade', year));
      const stable = scored('stability', stability);
      const unstable = writer.put(computed(where(isKnown(stable), instability(known(stable))), PART));
      writer.next();
      return [countryKey(countryId, year), { weight, trade: parameter, instability: unstable }];
    }),
  );
}

export const countryKey = (countryId: CountryId, year: number) => `${countryId}|${year}`;
