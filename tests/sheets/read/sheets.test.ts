import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { withFile } from './support';

/** What a workbook of sheets, each a list of rows, comes to before it is mapped. */
async function inspected(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const bytes = Buffer.from(await book.xlsx.writeBuffer());
  return withFile('a.xlsx', bytes, (path) => inspectFile(path, {}, smallVocabulary, []));
}

const table = (quantity: number) => [
  ['国名', '品目', '数量（t）'],
  ['中国', 'Dy', quantity],
];

describe('several sheets of one form', () => {
  it('are told beside the one that is read, each with the year that it is named for', async () => {
    const { guess, sameForm } = await inspected({
      目次: [['目次'], ['1']],
      令和6年度: table(1),
      令和7年度: table(2),
    });
    expect(guess.mapping).toMatchObject({ sheet: '令和6年度', year: 2024 });
    expect(sameForm).toEqual(['令和7年度']);
  });

  it('the worked example comes last', async () => {
    const { guess, sameForm } = await inspected({ 記入例: table(1000), 様式１: table(3) });
    expect(guess.mapping.sheet).toBe('様式１');
    expect(sameForm).toEqual(['記入例']);
  });

  it.each(['R6', 'H30', 'Sheet2', '2024年報告', '4月'])('%s is no year', async (name) => {
    expect((await inspected({ [name]: table(1) })).guess.mapping.year).toBeNull();
  });
});
