import { describe, expect, it } from 'vitest';
import { settleRows } from '../../electron/importing/steps/settle-rows';
import { interpretAll } from './support/interpret-all';
import { smallReference } from './support/vocabulary';

const HEADER = 'Importer,Material,Stage,Year,Country,Supplier,Quantity (t REO)';
const line = (who: string, tonnes: string) => `Japan,Dy,separation,2026,${who},${tonnes}`;

/** `row: tonnes`, `row reason` or `row ! code`. */
const settled = (...lines: string[]): string[] =>
  settleRows(interpretAll([HEADER, ...lines]), smallReference.suppliers, { name: 'a.csv', sheet: 'a' }).map(
    (row) => {
      if (row.kind === 'left_out') return `${row.row} ${row.reason}`;
      if (row.kind === 'rejected') return `${row.row} ! ${row.problems.map(({ code }) => code).join()}`;
      if (row.kind === 'figure' || row.kind === 'declared') return row.kind;
      const { entry } = row.candidate;
      return `${row.candidate.row}: ${entry.as === 'tonnes' ? entry.mass.tonnes : entry.percent}`;
    },
  );

describe('a country beside its own suppliers', () => {
  it('is left out where it is their sum, above them or below', () => {
    expect(
      settled(
        line('Thailand,', '30'),
        line('Thailand,Phuket Oxides', '20'),
        line('Thailand,Rayong Metals', '10'),
        line('France,Solvay', '7'),
        line('France,', '7'),
      ),
    ).toEqual(['2 total', '3: 20', '4: 10', '5: 7', '6 total']);
  });

  it('is rejected where it is not', () => {
    expect(settled(line('Thailand,Phuket Oxides', '20'), line('Thailand,', '12'))).toEqual([
      '2: 20',
      '3 ! import.country.beside',
    ]);
  });

  it('is rejected with its like where the file gives it twice', () => {
    expect(settled(line('Thailand,', '30'), line('Thailand,', '12'), line('France,Solvay', '7'))).toEqual([
      '2 ! import.supplier.new,import.row.repeated',
      '3 ! import.row.repeated',
      '4: 7',
    ]);
  });

  it('stands for itself where the file names none of them', () => {
    expect(settled(line('Thailand,', '30'), line('France,Solvay', '7'))).toEqual(['2: 30', '3: 7']);
  });
});
