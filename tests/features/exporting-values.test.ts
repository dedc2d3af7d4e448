import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import { writtenText } from '@shared/features/exporting/written-text';
import type { MaterialId } from '@shared/model/material';
import { TABLE_KEYS } from '@shared/model/workbook-form';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeTable } from '../../electron/features/data/write-table';
import { exportWorkbook, workbookContent } from '../../electron/features/exporting/export-workbook';
import { discardImport } from '../../electron/features/importing/apply-import';
import { inspectImport, previewImport } from '../../electron/features/importing/read-file';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { zipParts } from '../sheets/support/zip-parts';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

const INPUT = {
  scenarioIds: ['licences-60'],
  materials: ['Dy' as MaterialId],
  language: 'en',
  version: '9.9.9',
  sampling: null,
  redact: false,
} as const;

describe('a workbook of values only', () => {
  it.each(['en', 'ja'] as const)(
    'has one table a sheet, whole, and nothing that computes (%s)',
    async (language) => {
      const session = await sampleSession(readingPart, writingPart, runsPart, drawsPart);
      const path = join(newFolder(), 'values.xlsx');
      const written = await exportWorkbook(
        session,
        path,
        { ...INPUT, language, form: { kind: 'values' }, sampling: { runs: 100, seed: 5, rates: null } },
        {},
      );
      expect(written).toMatchObject({ formulas: 0 });
      for (const [name, text] of await zipParts(path))
        expect(text, name).not.toMatch(/<f[ >]|<mergeCell|<c:chart/);
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(path);
      expect(book.worksheets).toHaveLength(TABLE_KEYS.length);
      for (const sheet of book.worksheets) {
        const head = sheet.getRow(1).values as string[]; // sheets of this test begin with their header
        const titles = head.slice(1);
        expect(new Set(titles).size).toBe(titles.length);
        expect(titles.every((title) => title !== '')).toBe(true);
        // No blank row inside, nothing right of the header.
        expect(sheet.actualRowCount).toBe(sheet.rowCount);
        expect(sheet.actualColumnCount).toBe(titles.length);
      }
    },
  );

  it('says the figures of the run', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart, drawsPart);
    const path = join(newFolder(), 'values.xlsx');
    await exportWorkbook(session, path, { ...INPUT, form: { kind: 'values' } }, {});
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    const { scenarios } = await workbookContent(session, { ...INPUT, form: { kind: 'values' } });
    const item = scenarios[0]?.result.materials[0];
    const row = book.getWorksheet('results')?.getRow(2).values as unknown[]; // read by position below
    expect(row.slice(2, 7)).toEqual([
      'Dy',
      item?.firstShortfall?.date,
      item?.totalShortfall,
      item?.peakShortfall,
      item?.daysShort,
    ]);
    expect(book.getWorksheet('daily')?.rowCount).toBe(366);
  });

  it('holds no stock column when secret stocks are left out', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart, drawsPart);
    const path = join(newFolder(), 'open.xlsx');
    await exportWorkbook(session, path, { ...INPUT, redact: true, form: { kind: 'values' } }, {});
    const all = [...(await zipParts(path)).values()].join('\n');
    for (const secret of ['308.539', '143.985', '68.564', 'A-067']) expect(all).not.toContain(secret);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    expect(book.getWorksheet('stocks')?.rowCount).toBe(1);
  });
});

describe('a table as CSV, which has no place for a mark', () => {
  it.each([
    ['stocks', false, 'Holds stock figures not for the public'],
    ['daily', false, 'Holds stock figures not for the public'],
    ['daily', true, 'Stock figures not for the public left out'],
    ['shares', false, ''],
  ] as const)('is told of in its place: %s, left out: %s', async (table, redact, contents) => {
    const path = join(newFolder(), 'table.csv');
    const form = { kind: 'csv', table } as const;
    const written = await exportWorkbook(
      await sampleSession(readingPart, writingPart, runsPart, drawsPart),
      path,
      { ...INPUT, redact, form },
      {},
    );
    expect(written.contents).toBe(contents);
    const [, ...further] = writtenText(translator('en'), written, form).split('\n');
    expect(further).toEqual(contents === '' ? [] : [contents]);
  });

  it.each([
    ['stock', 'Holds stock figures not for the public'],
    ['share', ''],
  ] as const)('of the register too: %s', async (table, contents) => {
    const asked = { table, text: '', sort: null, where: [] };
    const written = await writeTable(
      await sampleSession(readingPart, writingPart, runsPart, drawsPart),
      asked,
      join(newFolder(), 'rows.csv'),
      false,
    );
    expect(written).toMatchObject({ name: 'rows.csv', contents });
  });
});

describe('the table of shares as CSV', () => {
  it('is UTF-8 with a mark, and a name that begins like a formula is harmless', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart, drawsPart);
    const { suppliers } = await session.project.reference();
    const lynas = suppliers.find(({ id }) => id === 'lynas-kuantan-heavy');
    if (lynas === undefined) throw new Error('the sample holds it');
    const name = '=HYPERLINK("http://evil","x")';
    await session.project.apply({ who: 'analyst', label: 'name', reason: null }, [
      { table: 'supplier', op: 'put', row: { ...lynas, nameEn: name } },
    ]);
    const path = join(newFolder(), 'shares.csv');
    await exportWorkbook(session, path, { ...INPUT, form: { kind: 'csv', table: 'shares' } }, {});
    const bytes = readFileSync(path);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain('"\'=HYPERLINK(""http://evil"",""x"")"');
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+@]/);

    // The same project takes it in again and finds every share as it is.
    const inspection = await inspectImport(session, path, { encoding: null, separator: null });
    const { mapping, fingerprint } = inspection.guess;
    const diff = await previewImport(session, path, mapping, fingerprint, {});
    const { scenarios } = await workbookContent(session, { ...INPUT, form: { kind: 'live' } });
    const shares = scenarios[0]?.resolved.plan.shares.filter(
      ({ materialId, economyId, stage }) =>
        materialId === 'Dy' && economyId === 'JPN' && stage === 'separation',
    );
    expect(shares?.some(({ supplierId }) => supplierId === 'lynas-kuantan-heavy')).toBe(true);
    expect(diff.counts).toMatchObject({
      read: shares?.length,
      unchanged: shares?.length,
      changed: 0,
      rejected: 0,
    });
    await discardImport(session, diff.batchId);
  });
});
