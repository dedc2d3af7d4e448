import { columnLetters } from '../write/cell-address';
import { upToLast, xmlElements, xmlTags } from '../xml-tags';

/** What is put into a cell. */
export type FormValue = number | string;

/** A cell as its sheet has it. */
export interface XmlCell {
  readonly column: number;
  readonly row: number;
  readonly style: string | null;
  readonly type: string;
  /** What stands between its tags. */
  readonly inner: string;
}

/** B12 -> its column and row, from 1. */
export function placeOf(address: string): { readonly column: number; readonly row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}

/** Whether the part is written as nearly all programs write it: with no prefix, and with an address at each row and cell. */
export function isPlainSheet(sheet: string): boolean {
  if (!/<sheetData\b/.test(sheet)) return false;
  return [...upToLast(sheet, '>').matchAll(/<(?:row|c)\b([^>]*)>/g)].every(([, inner]) =>
    /\br="/.test(inner ?? ''),
  );
}

/** The cells of a sheet. */
export function cellsOf(sheet: string): XmlCell[] {
  return [...xmlElements(sheet, 'c')].map(({ attributes, inner = '' }) => ({
    ...placeOf(attribute(attributes, 'r') ?? ''),
    style: attribute(attributes, 's'),
    type: attribute(attributes, 't') ?? 'n',
    inner,
  }));
}

/**
 * A sheet with one cell that holds a value, in the style that stood there, or that its row or column gives. Every other letter
 * of the part stays as it is.
 */
export function withCell(sheet: string, address: string, value: FormValue): string {
  const place = placeOf(address);
  const rows = [...xmlElements(sheet, 'row')];
  const own = rows.find(({ attributes }) => Number(attribute(attributes, 'r')) === place.row);
  if (own === undefined) {
    const made = `<row r="${place.row}">${cellXml(address, columnStyle(sheet, place.column), value)}</row>`;
    const next = rows.find(({ attributes }) => Number(attribute(attributes, 'r')) > place.row);
    if (next !== undefined) return spliced(sheet, next.index, 0, made);
    const end = sheet.indexOf('</sheetData>');
    if (end >= 0) return spliced(sheet, end, 0, made);
    return sheet.replace(/<sheetData\s*\/>/, () => `<sheetData>${made}</sheetData>`);
  }
  const { whole, attributes, inner = '' } = own;
  const open = `<row${attributes}>`;
  return spliced(
    sheet,
    own.index,
    whole.length,
    `${open}${rowWith(inner, address, value, rowStyle(attributes) ?? columnStyle(sheet, place.column))}</row>`,
  );
}

/**
 * Formulas without what they came to before: what a program finds there it takes for true, even where the workbook asks for all to
 * be worked out again (LibreOffice does).
 */
export function withoutResults(sheet: string): string {
  let [made, at] = ['', 0];
  for (const { index, whole, attributes, inner } of xmlElements(sheet, 'c')) {
    if (inner === undefined || !/<f\b/.test(inner)) continue;
    const bare = upToLast(inner, '>').replace(/<v\b[^>]*>[^<]*<\/v>|<v\s*\/>/, '');
    made += `${sheet.slice(at, index)}<c${attributes.replace(/\st="[^"]*"/, '')}>${bare}</c>`;
    at = index + whole.length;
  }
  return made + sheet.slice(at);
}

function rowWith(inner: string, address: string, value: FormValue, style: string | null): string {
  const { column } = placeOf(address);
  const cells = [...xmlElements(inner, 'c')];
  const at = ({ attributes }: { readonly attributes: string }) =>
    placeOf(attribute(attributes, 'r') ?? '').column;
  const own = cells.find((cell) => at(cell) === column);
  if (own !== undefined)
    return spliced(
      inner,
      own.index,
      own.whole.length,
      cellXml(address, attribute(own.attributes, 's'), value),
    );
  const next = cells.find((cell) => at(cell) > column);
  return spliced(inner, next?.index ?? inner.length, 0, cellXml(address, style, value));
}

function cellXml(address: string, style: string | null, value: FormValue): string {
  const styled = style === null ? '' : ` s="${style}"`;
  if (typeof value === 'number') return `<c r="${address}"${styled}><v>${value}</v></c>`;
  const text = value.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return `<c r="${address}"${styled} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowStyle(attributes: string): string | null {
  return attribute(attributes, 'customFormat') === '1' ? attribute(attributes, 's') : null;
}

function columnStyle(sheet: string, column: number): string | null {
  const own = [...xmlTags(sheet, 'col')].find(
    ({ attributes }) =>
      Number(attribute(attributes, 'min')) <= column && column <= Number(attribute(attributes, 'max')),
  );
  return own === undefined ? null : attribute(own.attributes, 'style');
}

/** The range of merged cells in which a cell lies without being its first; null where it is free. */
export function mergedOver(sheet: string, address: string): string | null {
  const { column, row } = placeOf(address);
  for (const { attributes } of xmlTags(sheet, 'mergeCell')) {
    const range = attribute(attributes, 'ref') ?? '';
    const [from, to] = range.split(':').map(placeOf);
    if (from === undefined || to === undefined) continue;
    const isIn = from.column <= column && column <= to.column && from.row <= row && row <= to.row;
    if (isIn && `${columnLetters(from.column)}${from.row}` !== address) return range;
  }
  return null;
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function spliced(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length);
}
