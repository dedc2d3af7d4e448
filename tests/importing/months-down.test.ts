import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleMonths } from '../../electron/importing/steps/months-down';
import type { ReadRow } from '../../electron/importing/steps/read-row';
import { interpretAll } from './support/interpret-all';
import { smallReference } from './support/vocabulary';

const HEADER = 'Importer,Material,Stage,Country,Month,Quantity (kg REO)';
const FILE = { name: 'a.csv', sheet: 'a' };
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const line = (country: string, month: number, kilograms: string, year = 2024) =>
  `Japan,Dy,separation,${country},${year}${String(month).padStart(2, '0')},${kilograms}`;
const settle = (...lines: string[]) =>
  settleMonths(interpretAll([HEADER, ...lines]), smallReference.suppliers, FILE);

/** `row: tonnes`, `row reason` or `row ! code count`. */
const told = (rows: readonly ReadRow[]): string[] =>
  rows.flatMap((row) => {
    if (row.kind === 'left_out') return [`${row.row} ${row.reason}`];
    if (row.kind === 'rejected')
      return row.problems.map(({ code, params }) => `${row.row} ! ${code} ${params.count ?? ''}`.trim());
    if (row.kind !== 'candidate' || row.candidate.entry.as === 'percent') return [];
    return [`${row.candidate.row}: ${row.candidate.entry.mass.tonnes}`];
  });

describe('months one below the other', () => {
  it('are added up to the year, in the place of the first', () => {
    const rows = settle(...MONTHS.map((month) => line('China', month, '1,000')));
    expect(told(rows)).toEqual(['2: 12', ...MONTHS.slice(1).map((month) => `${month + 1} month`)]);
    expect(rows[1]).toMatchObject({ cell: 'F3' });
  });

  it('may lack a month without trade where others have it', () => {
    const rows = settle(
      ...MONTHS.map((month) => line('China', month, '1000')),
      line('Viet Nam', 3, '50'),
      line('Viet Nam', 9, '70'),
    );
    expect(told(rows).slice(12)).toEqual(['14: 0.12', '15 month']);
  });

  it('make no year before it is over', () => {
    expect(told(settle(line('China', 1, '5'), line('China', 2, '6')))).toEqual([
      '2 ! import.months.incomplete 2',
      '3 ! import.months.incomplete 2',
    ]);
  });

  it('make no year beside a month that is rejected or comes twice', () => {
    const months = MONTHS.map((month) => line('China', month, month === 4 ? 'x' : '10'));
    expect(told(settle(...months)).filter((text) => !text.includes('incomplete'))).toEqual([
      '5 ! import.value.noValue',
    ]);
    const twice = settle(...MONTHS.map((month) => line('China', month, '10')), line('China', 7, '3'));
    expect(told(twice).filter((text) => !text.includes('incomplete'))).toEqual(['14 ! import.row.repeated']);
  });

  it('are left out beside a row of their year, whether it is over or not', () => {
    const year = 'Japan,Dy,separation,China,2024,9000';
    expect(told(settle(year, line('China', 1, '5'), line('China', 2, '6')))).toEqual([
      '2: 9',
      '3 month',
      '4 month',
    ]);
  });

  it('are left alone where every supplier has one date of the year', () => {
    expect(
      told(settle(line('China', 3, '10'), line('Viet Nam', 3, '20'), line('China', 3, '30', 2025))),
    ).toEqual(['2: 0.01', '3: 0.02', '4: 0.03']);
  });

  it('keep their sum whatever their order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(MONTHS, { minLength: 12 }), (order) => {
        const [first] = told(settle(...order.map((month) => line('China', month, String(month)))));
        expect(first).toBe('2: 0.078');
      }),
      { numRuns: 50 },
    );
  });
});
