import type { Parts } from './charts/pack-zip';

/** Of Latin letters: each system has it, or one of the same widths. */
export const LATIN_FACE = 'Arial';
/** A digit of it is seven pixels wide at this size, as one of ExcelJS' own default is: columns keep their widths. */
const SIZE = 10;
const OF_EXCELJS = /<fonts([^>]*)><font>.*?<\/font>/;

/**
 * Makes the first font of a workbook one that is everywhere: columns are as wide as its digits, and where a spreadsheet
 * program has to put another font in its place they grow, and a last column goes to a page of its own.
 * Source: ECMA-376 part 1, 18.3.1.13 (width in digits of the font of the style Normal).
 * @throws Error where ExcelJS writes its fonts otherwise than it did
 */
export function setDefaultFace(parts: Parts): void {
  const before = parts.get('xl/styles.xml')?.toString('utf8') ?? '';
  if (!OF_EXCELJS.test(before)) throw new Error('no first font in xl/styles.xml');
  const font = `<font><color theme="1"/><family val="2"/><sz val="${SIZE}"/><name val="${LATIN_FACE}"/></font>`;
  parts.set('xl/styles.xml', Buffer.from(before.replace(OF_EXCELJS, `<fonts$1>${font}`)));
}
