import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { diffImport } from '../../electron/importing/diff/diff';
import { IdsInARow } from '../../electron/importing/diff/ids-in-a-row';
import { guessMapping, type MappingChoices } from '../../electron/importing/recipe/guess-mapping';
import { FileRows } from '../../electron/importing/steps/file-rows';
import { interpretRow } from '../../electron/importing/steps/interpret-rows';
import { createRowContext } from '../../electron/importing/steps/row-context';
import { parseDelimitedText } from '../../electron/importing/values/delimited-text';
import { buildVocabulary } from '../../electron/importing/values/vocabulary';
import { plan, rows } from './rows';

const FOLDER = resolve(import.meta.dirname, '../../resources/sample/workbooks');
const vocabulary = buildVocabulary({
  countries: rows('country'),
  materials: rows('material'),
  suppliers: rows('supplier'),
  capacities: rows('capacity'),
  feeds: rows('feed'),
  uses: rows('use'),
  valuesAtStake: [],
  recoveries: [],
  conversions: [],
  stockMembers: [],
  materialGroups: [],
  recipients: [],
  owners: [],
  prices: [],
  floors: [],
  settings: [],
});

describe('the workbooks that come with the sample', () => {
  it('the clean English plan goes in whole', () => {
    const { counts, codes } = imported(textRows('procurement-plan-2026-2028-en.csv', 'utf-8'));
    expect(codes).toEqual([]);
    expect(counts).toMatchObject({ rejected: 0, leftOut: 0 });
    expect(counts.new).toBeGreaterThan(0);
    expect(counts.changed).toBeGreaterThan(0);
  });

  it('the CP932 form is read up to a box that is no unit and a figure that is not there', () => {
    const { counts, codes } = imported(textRows('trading-house-magnets-cp932.csv', 'shift_jis'));
    expect(codes).toEqual(['import.unit.unknown', 'import.value.noValue']);
    expect(counts).toMatchObject({ rejected: 2, new: 1 });
    expect(counts.changed).toBeGreaterThan(4);
  });

  it('the Japanese workbook is read up to a minus, letters for digits, and bags', async () => {
    const sheet = await sheetRows('survey-fy2026-ja.xlsx', '別紙２');
    const { counts, codes } = imported(sheet, { economy: 'JPN' });
    expect(codes).toEqual(['import.value.negative', 'import.value.letters', 'import.unit.unknown']);
    expect(counts).toMatchObject({ rejected: 3, new: 1 });
    expect(counts.changed).toBeGreaterThan(8);
  });
});

/** Guesses the mapping, reads the rows and compares them with the sample. */
function imported(raw: readonly RawRow[], choices: MappingChoices = {}) {
  const { mapping, missing } = guessMapping('sheet', raw, vocabulary, choices, []);
  expect(missing).toEqual([]);
  const header = raw.filter(({ row }) => row <= mapping.headerRow && row > mapping.headerRow - 2);
  const context = createRowContext('file', mapping, header, null);
  const read = raw
    .filter(({ row }) => row > mapping.headerRow)
    .map((row) => interpretRow(row, mapping, vocabulary, context));
  const { counts } = diffImport({
    rows: FileRows.of(read),
    file: { name: 'file', sheet: 'sheet' },
    importId: 'import',
    ids: new IdsInARow('id-'),
    shares: plan.shares,
    totals: plan.totals,
    suppliers: rows('supplier'),
    materials: rows('material'),
    sources: rows('source'),
  });
  const codes = read.flatMap((row) => (row.kind === 'rejected' ? row.problems.map(({ code }) => code) : []));
  return { counts, codes };
}

function textRows(file: string, encoding: string): RawRow[] {
  const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(join(FOLDER, file)));
  return parseDelimitedText(text, ',').map((cells, index) => ({
    row: index + 1,
    cells: cells.map(textCell),
  }));
}

/** The cells as ExcelJS gives them; what stands under a merged cell is blank. */
async function sheetRows(file: string, name: string): Promise<RawRow[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(join(FOLDER, file));
  const found: RawRow[] = [];
  workbook.getWorksheet(name)?.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: RawCell[] = [];
    for (let column = 1; column <= 9; column++) {
      const cell = row.getCell(column);
      const hidden = cell.master !== cell && cell.master.row !== cell.row;
      const value =
        hidden || (cell.value !== null && typeof cell.value === 'object') ? null : (cell.value ?? null);
      cells.push({
        ...textCell(value === null ? '' : String(value)),
        value,
        merged: cell.isMerged ? 'range' : null,
      });
    }
    found.push({ row: number, cells });
  });
  return found;
}
