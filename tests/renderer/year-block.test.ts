import { describe, expect, it } from 'vitest';
import { readYearBlock } from '../../renderer/kit/figures/block/year-block';

const YEARS = [2024, 2025, 2026];

describe('a block of names and years', () => {
  it.each([
    [
      'with heads, and a column that is no figure',
      'Supplier\tCountry\t2024\t2025\nRIMA\tBrazil\t10\t12.5\nBaowu\tChina\t90\t87.5',
      {
        years: [2024, 2025],
        lines: [
          { name: 'RIMA', texts: ['10', '12.5'] },
          { name: 'Baowu', texts: ['90', '87.5'] },
        ],
      },
    ],
    [
      'with years as a report writes them',
      '供給元\t令和6年\t2025年\nRIMA\t10\t12',
      { years: [2024, 2025], lines: [{ name: 'RIMA', texts: ['10', '12'] }] },
    ],
    [
      'without heads: the years of the project in order',
      'Casting\t100\t110\t120',
      { years: YEARS, lines: [{ name: 'Casting', texts: ['100', '110', '120'] }] },
    ],
    [
      'of one figure: it counts for each year',
      '15,000 t',
      { years: YEARS, lines: [{ name: '', texts: ['15,000 t', '15,000 t', '15,000 t'] }] },
    ],
    ['of years alone', '5000\t5100', { years: [2024, 2025], lines: [{ name: '', texts: ['5000', '5100'] }] }],
    ['of words alone is none', 'nothing here', null],
    ['of nothing is none', '\n\n', null],
  ])('%s', (_name, text, block) => expect(readYearBlock(text, YEARS)).toEqual(block));
});
