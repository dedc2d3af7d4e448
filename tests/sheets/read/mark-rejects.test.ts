import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportProblem } from '@shared/features/importing/diff';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { inspectFile, readRows, writeRejects } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { refusalOf, withFile } from './support';

const FILES = join(import.meta.dirname, '../../fixtures/workbooks/files');

async function problemsIn(path: string): Promise<ImportProblem[]> {
  const { guess } = await inspectFile(path, {}, smallVocabulary, []);
  const problems: ImportProblem[] = [];
  await readRows(path, guess.mapping, smallVocabulary, async (rows) => {
    for (const row of rows)
      problems.push(
        ...(row.kind === 'rejected' ? row.problems : row.kind === 'candidate' ? row.warnings : []),
      );
  });
  return problems;
}

describe('the marked copy for the supplier', () => {
  it.each(['merged-two-row-header.xlsx', 'cp932-letters.csv', 'sheet-part-named-otherwise.xlsx'])(
    '%s: bad cells are coloured and commented, and listed',
    async (name) => {
      const path = join(FILES, name);
      const before = await readFile(path);
      const problems = await problemsIn(path);
      await withFile('x', '', async (beside) => {
        const out = join(dirname(beside), 'rejects.xlsx');
        await writeRejects(path, problems, out);
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(out);
        const [sheet] = workbook.worksheets;
        for (const { place, level } of problems) {
          const cell = sheet?.getCell(place?.cell ?? '');
          expect(cell?.fill).toMatchObject({
            fgColor: { argb: level === 'error' ? 'FFF8CBC6' : 'FFFFEFC2' },
          });
          expect(JSON.stringify(cell?.note)).toMatch(/[ぁ-ん]/);
        }
        expect(sheet?.getCell('A2').fill).toBeUndefined();
        expect(workbook.worksheets.at(-1)?.rowCount).toBe(problems.length + 1);
      });
      expect(await readFile(path)).toEqual(before);
    },
  );

  it('a target that cannot be written is named', async () => {
    const path = join(FILES, 'cp932-letters.csv');
    const notice = await refusalOf(writeRejects(path, [], join(FILES, 'nowhere', 'out.xlsx')));
    expect(notice.place?.file).toBe('out.xlsx');
  });
});
