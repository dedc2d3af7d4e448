import { BLANK_CELL, type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTables } from '../../electron/importing/recipe/find-tables';
import { smallVocabulary } from './support/vocabulary';

const cell = (text: string): RawCell =>
  /^\d+$/.test(text) ? { ...BLANK_CELL, value: Number(text), text } : textCell(text);

/** Rows as sheets have them: headers, halves of headers, titles, data, totals, notes, and data that looks like a header. */
const LINES = [
  ...['Country,Material,Quantity (t),Year', '国名,品目,数量,単位', 'Supplier,Country,Year,Tonnes,Note'],
  ...[
    'Country,2023,2024,2025',
    ',2023,2024',
    '国名,品目,令和8年度,,備考',
    ',,数量,単位,',
    ',,t REO',
    '輸出,,輸入,',
  ],
  ...[
    '区分,備考,2023,前年比\nCountry,Material,Quantity (t),Year',
    'ネオジム,2023,,数量,2024\n国名,品目,数量,単位,備考',
  ],
  ...['Table 2. Imports of Japan', '令和７年度,,単位：ｔ', 'Imports,China', '(t)', '対象国：日本'],
  ...['China,Dy,30,2026', '中国,Dy,500,t', 'France,8,9,10', 'Malaysia,Tb,4,kg', 'Japan,Dy,separation,5'],
  ...['Supply country,Material of year,12', 'Total supply,Country of origin,Quantity', 'Year,Country,7'],
  ...['Total,40', '計,500', '注：暫定値', 'Source: survey', ',,', '31', 'China'],
];

const sheets = fc
  .array(
    fc.record({
      line: fc.oneof(
        fc.constantFrom(...LINES),
        fc.constantFrom(...LINES.slice(0, 4), ...LINES.slice(9, 11), 'Table 2. Imports of Japan', '(t)'),
        fc.constantFrom('China,Dy,30,2026', 'Lynas,Malaysia,7,4', '中国,Dy,500,t'),
      ),
      times: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 4 })),
      gap: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((parts) => {
    const rows: RawRow[] = [];
    let number = 0;
    for (const { line, times, gap } of parts) {
      number += gap;
      for (let time = 0; time < times; time++) {
        for (const texts of line.split('\n')) {
          number += 1;
          rows.push({ row: number, cells: texts.split(',').map(cell) });
        }
      }
    }
    return rows;
  });

describe('the tables of a sheet', () => {
  it('are those that a look at each row finds', () => {
    let several = 0;
    fc.assert(
      fc.property(sheets, (rows) => {
        const found = findTables(rows, smallVocabulary);
        // Rows that do not count up from one are looked at one by one; the blank one in front says nothing.
        const one = findTables([{ row: 0, cells: [] }, ...rows], smallVocabulary);
        if (one.length > 1) several += 1;
        const from = (first: number) => Math.max(first, rows[0]?.row ?? 1);
        expect(found.map((table) => ({ ...table, first: from(table.first) }))).toEqual(
          one.map((table) => ({ ...table, first: from(table.first) })),
        );
      }),
      { seed: 1127, numRuns: 1200 },
    );
    expect(several).toBeGreaterThan(100);
  });
});
