import { translator } from '@shared/catalogue/translate';
import { monteCarloReport } from '@shared/features/montecarlo/monte-carlo-report';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import { tableWords } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import { REO_UNIT } from '@shared/words/mass-words';
import { describe, expect, it } from 'vitest';
import { runMonteCarlo } from '../../../electron/engine/montecarlo/monte-carlo';
import { sampledRows } from '../../../electron/sheets/write/sampled-rows';
import { everyYear, material, model } from '../../engine/models';

const never = { ...ILLUSTRATIVE_RATES.supplier, eventsPerYear: 0 };
const rates = { supplier: never, country: never, suppliers: {}, countries: {} };

describe('a chance that no run, or every run, bears out', () => {
  it.each([
    ['with all that it needs', 365, '0.00 (≤ 0.33)', '≤ 0.33'],
    ['with half of it', 182.5, '100.00 (≥ 99.67)', '≥ 99.67'],
  ])('is said with its bound in the table and the workbook alike: %s', (_, supply, words, bound) => {
    const result = runMonteCarlo({
      model: model({ materials: [material({ totalSupply: everyYear(supply) })] }),
      options: { runs: 900, seed: 1, rates },
    });
    const [row] = sampledRows({ result, command: '', remarks: [] });
    expect(row?.figures.chanceError).toBe(bound);
    const formatter = {
      t: translator('en'),
      f: formats('en'),
      mass: REO_UNIT,
      language: 'en' as const,
      nameOf: String,
    };
    const [table] = monteCarloReport(result).tables;
    expect(tableWords(table, formatter as never).rows[0]?.[1]).toBe(words); // names of the reference are not asked for
  });
});
