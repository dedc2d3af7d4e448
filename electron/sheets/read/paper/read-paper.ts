import { basename, extname } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { formKeys } from '@shared/features/brief/form-keys';
import { workbookKeys } from '@shared/features/brief/workbook-keys';
import { openForm } from '../../form/office-workbook';
import { FORM_NAMESPACE, WORKBOOK_NAMESPACE } from '../../own-marks';
import { ownPart } from '../../own-part';
import { guardZip } from '../guard-zip';
import { readWorkbookParts } from '../workbook-parts';
import type { ReadPaper } from './paper-content';
import { requirePaperSize } from './paper-size';
import { readBrief } from './read-brief';

/**
 * Reads a brief, a filled form or a short workbook, by the ending of its name and what is in it.
 * @throws Refusal refusal.brief.noKeys, refusal.file.*; refusal.form.* where the form has a cell no more
 */
export async function readPaper(path: string): Promise<ReadPaper> {
  if (extname(path).toLowerCase() !== '.xlsx') return { kind: 'brief', ...(await readBrief(path)) };
  await requireSheetSize(path);
  const workbook = await openForm(path);
  const { file, parts } = workbook;
  const printed = workbookKeys.safeParse(jsonOf(ownPart(parts, WORKBOOK_NAMESPACE)));
  if (printed.success) {
    const texts = new Map(workbook.sheets.map(({ name }) => [name, workbook.textsOf(name)]));
    return { kind: 'workbook', file, keys: printed.data, texts };
  }
  const keys = formKeys.safeParse(jsonOf(ownPart(parts, FORM_NAMESPACE)));
  if (!keys.success) throw new Refusal('refusal.brief.noKeys', {}, { file: basename(path) });
  const found = keys.data.cells.map(({ sheet, cell }) => workbook.cellAt({ sheet, cell }).text);
  return { kind: 'form', file, keys: keys.data, found };
}

/** Looks at what will be read before it is unpacked: the sheets, wherever they lie, their texts and what stands in a part of its own. */
async function requireSheetSize(path: string): Promise<void> {
  const zip = await guardZip(path);
  try {
    const { sheets, strings } = await readWorkbookParts(zip);
    const parts = [...sheets.map(({ part }) => part), ...(strings === null ? [] : [strings])];
    requirePaperSize(
      parts.map(zip.size).reduce((sum, size) => sum + size, zip.sizeBelow('customXml/')),
      zip.file,
    );
  } finally {
    zip.close();
  }
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null; // no keys then, which is said
  }
}
