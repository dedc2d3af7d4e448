import type { GuardedZip } from './guard-zip';
import { readShownFormat, type ShownFormat } from './shown-format';
import { elements } from './workbook-parts';

/** What the number format of a cell makes of a number. */
type NumberFormatKind = 'plain' | 'date' | 'percent';

/** A number format: its kind, and what it writes around its numbers. */
export interface NumberFormat {
  readonly kind: NumberFormatKind;
  readonly shown: ShownFormat;
}

/** Style index of a cell -> its number format. */
export async function readNumberFormats(
  zip: GuardedZip,
  part: string | null,
): Promise<readonly NumberFormat[]> {
  const xml = part === null ? null : await zip.text(part);
  if (xml === null) return [];
  const custom = new Map(
    elements(xml, 'numFmt').map((item) => [
      Number(item.get('numFmtId')),
      (item.get('formatCode') ?? '').slice(0, LONGEST_CODE),
    ]),
  );
  const from = xml.search(/<(?:\w+:)?cellXfs\b/);
  const length = from === -1 ? -1 : xml.slice(from).search(/<\/(?:\w+:)?cellXfs>/);
  const cellFormats = length === -1 ? '' : xml.slice(from, from + length);
  return elements(cellFormats, 'xf').map((item) => {
    const id = Number(item.get('numFmtId') ?? 0);
    const code = custom.get(id);
    return code === undefined ? { kind: builtInKind(id), shown: null } : numberFormat(code);
  });
}

/** Four times what Excel takes; what is longer is read so far. */
const LONGEST_CODE = 1_000;

/** What a format code makes of a number, and what it writes around one. */
export function numberFormat(whole: string): NumberFormat {
  const code = whole.slice(0, LONGEST_CODE);
  const kind = numberFormatKind(code);
  return { kind, shown: kind === 'plain' && !TIME.test(code) ? readShownFormat(code) : null };
}

/** A time of day, or its hours as a count: no number with words around it. */
const TIME = /[hs]{1,2}[:\]]|\[[hms]+\]|@/i;

/** Formats that Excel does not write out. 27 to 36 and 50 to 58 are the East Asian ones; ExcelJS takes them for numbers. */
function builtInKind(id: number): NumberFormatKind {
  if (id === 9 || id === 10) return 'percent';
  if (id === 32 || id === 33) return 'plain'; // times of day
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'plain';
}

/**
 * The kind of a format code: a date when its first section has a year, month, day or Japanese era outside of quotes,
 * escapes, colours and locale marks. A time of day alone is no date.
 */
export function numberFormatKind(code: string): NumberFormatKind {
  const bare = (
    code
      .slice(0, LONGEST_CODE)
      .replace(/"[^"]*"?|\\.|_.|\*./g, '')
      .split(';')[0] ?? ''
  )
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('%')) return 'percent';
  if (bare.trim() === 'general' || /[0#?]\s*e[+-]/.test(bare)) return 'plain';
  if (/[yd]/.test(bare) || /g+e|^\s*e+\s*$|e+[/.]m/.test(bare)) return 'date';
  const month = /m/.test(bare) && !/[hs]/.test(bare);
  return month && !/[0#?]/.test(bare) ? 'date' : 'plain';
}

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const DAYS_1904 = 1462;

/** An Excel day number as YYYY-MM-DD; null when it is no day that Excel can show. */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  if (day < 61 || day > 2_958_465) return null; // before March 1900 Excel counts a day that never was
  return new Date((day - UNIX_EPOCH_SERIAL) * MS_PER_DAY).toISOString().slice(0, 10);
}
