import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { bench, describe } from 'vitest';
import { inspectFile, readRows } from '../../electron/workbooks/read';
import { smallVocabulary } from '../importing/support/vocabulary';

const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
const path = join(folder, 'large.xlsx');
const ROWS = 100_000;

/** 100,000 x 10 cells as suppliers write them: repeated names, numbers, one text number in ten. */
async function writeLarge(): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = writer.addWorksheet('Data');
  sheet
    .addRow([
      'Economy',
      'Material',
      'Stage',
      'Supplier',
      'Country',
      'Year',
      'Quantity',
      'Unit',
      'Basis',
      'Note',
    ])
    .commit();
  const countries = ['China', 'ベトナム', 'France', 'Malaysia', 'Thailand'];
  for (let row = 0; row < ROWS; row++) {
    const quantity =
      row % 10 === 0 ? `${(((row % 9000) + 1) * 1000).toLocaleString('en-US')}.5` : (row % 9000) + 0.25;
    sheet
      .addRow([
        'Japan',
        row % 2 === 0 ? 'Dy' : 'Tb',
        'separation',
        `Supplier ${row % 5000}`,
        countries[row % 5],
        2000 + (Math.floor(row / 5000) % 100),
        quantity,
        'kg',
        'REO',
        null,
      ])
      .commit();
  }
  await writer.commit();
}

// Benches know no hooks: what they read is written before the first of them is described.
await writeLarge();
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

describe(`a workbook of ${ROWS} x 10 cells`, () => {
  const once = { iterations: 1, warmupIterations: 0, warmupTime: 0, time: 0 };

  bench(
    'look into the file',
    async () => {
      await inspectFile(path, {}, smallVocabulary, []);
    },
    once,
  );

  bench(
    'read and interpret all rows',
    async () => {
      const { guess } = await inspectFile(path, {}, smallVocabulary, []);
      let candidates = 0;
      const read = await readRows(path, guess.mapping, smallVocabulary, async (rows) => {
        for (const row of rows) if (row.kind === 'candidate') candidates += 1;
      });
      if (read.rows !== ROWS || candidates !== ROWS) throw new Error(`${candidates} of ${read.rows} rows`);
    },
    once,
  );

  bench(
    'plain ExcelJS stream reader, cells only',
    async () => {
      const reader = new ExcelJS.stream.xlsx.WorkbookReader(path, {
        sharedStrings: 'cache',
        styles: 'cache',
        worksheets: 'emit',
        hyperlinks: 'ignore',
        entries: 'ignore',
      });
      let rows = 0;
      for await (const sheet of reader) for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
      if (rows !== ROWS + 1) throw new Error(`${rows} rows`);
    },
    once,
  );
});
