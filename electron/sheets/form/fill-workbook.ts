import { Refusal } from '@shared/base/refusal';
import { FORM_NAMESPACE } from '../own-marks';
import { type OwnPart, putOwnPart } from '../own-part';
import { pack } from '../write/charts/pack-zip';
import { upToLast } from '../xml-tags';
import { type FormValue, mergedOver, withCell, withoutResults } from './cell-xml';
import type { FormCell, OfficeWorkbook } from './office-workbook';

/** What goes into a cell of a form. */
interface FilledCell {
  readonly cell: FormCell;
  readonly value: FormValue;
}

/**
 * The form with values in its cells, as a package: of its parts only those of the sheets that are written to, the one that says that
 * formulas are to be worked out again when it is opened, and a new one with the keys. Everything else stays byte by byte.
 * @param keys what the copy says of itself
 * @throws Refusal `refusal.form.formula`, `.merged`: nothing is written then
 */
export function filledForm(form: OfficeWorkbook, cells: readonly FilledCell[], keys: string): Uint8Array {
  return packageOf(form, cells, { namespace: FORM_NAMESPACE, root: 'form', text: keys });
}

/** The same with any part of ours. @throws as filledForm() */
export function packageOf(form: OfficeWorkbook, cells: readonly FilledCell[], own: OwnPart): Uint8Array {
  const { file, workbookPart } = form;
  const parts = new Map(form.parts);
  for (const { cell, value } of cells) {
    const { sheet, address } = cell;
    const place = { file, sheet: sheet.name, cell: address };
    if (cell.isFormula) throw new Refusal('refusal.form.formula', {}, place);
    const xml = parts.get(sheet.part)?.toString('utf8') ?? '';
    const range = mergedOver(xml, address);
    if (range !== null) throw new Refusal('refusal.form.merged', { range }, place);
    parts.set(sheet.part, Buffer.from(withCell(xml, address, value), 'utf8'));
  }
  for (const { part } of form.sheets) {
    const xml = parts.get(part)?.toString('utf8') ?? '';
    const bare = withoutResults(xml);
    if (bare !== xml) parts.set(part, Buffer.from(bare, 'utf8'));
  }
  const workbook = parts.get(workbookPart)?.toString('utf8') ?? '';
  parts.set(workbookPart, Buffer.from(calculatedOnLoad(workbook), 'utf8'));
  putOwnPart(parts, workbookPart, own);
  return pack(parts);
}

/** The workbook part that asks for all formulas to be worked out. Source: ECMA-376 part 1, 18.2.2 and 18.2.27. */
function calculatedOnLoad(workbook: string): string {
  const own = /<calcPr\b([^>]*?)(\/?)>/.exec(upToLast(workbook, '>'));
  if (own !== null) {
    const attributes = (own[1] ?? '').replace(/\sfullCalcOnLoad="[^"]*"/, '');
    return workbook.replace(own[0], () => `<calcPr${attributes} fullCalcOnLoad="1"${own[2] ?? ''}>`);
  }
  const BEFORE =
    /<(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/workbook>/;
  return workbook.replace(BEFORE, (next) => `<calcPr fullCalcOnLoad="1"/>${next}`);
}
