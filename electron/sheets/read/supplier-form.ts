import { Refusal } from '@shared/base/refusal';
import { cellAt } from '@shared/base/sheet-cell';
import { FORM_FORMAT, FORM_HEAD_ROW, type ReturnedForm } from '@shared/model/supplier-form';
import { matchHeaderWords } from '../../importing/values/header-words';
import { guardZip } from './guard-zip';
import { openWorkbook } from './read-workbook';
import { sniffFile } from './sniff-file';
import { workbookKeywords } from './workbook-keywords';

/**
 * Which of the asked figures each form that came back answers, told by the properties of the file, whatever its name.
 * @returns in the order of the paths; null for any other file, and for one that cannot be read
 */
export async function readSupplierForms(paths: readonly string[]): Promise<readonly (ReturnedForm | null)[]> {
  const forms: (ReturnedForm | null)[] = [];
  for (const path of paths) {
    try {
      forms.push(await readForm(path));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      forms.push(null);
    }
  }
  return forms;
}

async function readForm(path: string): Promise<ReturnedForm | null> {
  if ((await sniffFile(path)) !== 'zip') return null;
  const [format, projectId = '', supplierId = '', length = ''] = await keywordsOf(path);
  if (format !== FORM_FORMAT) return null;
  const source = await openWorkbook(path);
  try {
    const columns = { material: 0, year: 0, quantity: 0 };
    const rows: ReturnedForm['rows'][number][] = [];
    for await (const batch of source.rows(source.sheetNames[0] ?? '')) {
      for (const row of batch) {
        if (row.row === FORM_HEAD_ROW)
          row.cells.forEach((cell, index) => {
            const words = matchHeaderWords(cell?.text ?? '');
            for (const field of ['material', 'year', 'quantity'] as const)
              if (words.get(field) !== undefined) columns[field] = index + 1;
          });
        if (row.row <= FORM_HEAD_ROW) continue;
        const [material, year, quantity] = [columns.material, columns.year, columns.quantity].map((column) =>
          cellAt(row, column).text.trim(),
        );
        if (material !== undefined && material !== '')
          rows.push({ material, year: year ?? '', isAnswered: (quantity ?? '') !== '' });
      }
    }
    return { projectId, supplierId, length, rows };
  } finally {
    source.close();
  }
}

/** What the properties of a workbook say that it is. */
async function keywordsOf(path: string): Promise<readonly string[]> {
  const zip = await guardZip(path);
  try {
    return await workbookKeywords(zip);
  } finally {
    zip.close();
  }
}
