import type { RawCell, RawRow } from '@shared/base/sheet-cell';
import { type CellSetting, numberCell, textOf } from './cell-value';
import { MAX_COLUMNS } from './limits';

/**
 * A reader of rows as nearly all programs write them: cells with address, style and type, and in them a value, a
 * formula with its value, or a text without runs. It leaves every other row to the XML reader, whole.
 * @returns a function of the text, where `<row` stands in it, and where `</row>` ends; null for a row of any other kind
 */
export function plainRowReader(
  setting: CellSetting,
  previousRow: () => number,
): (text: string, at: number, end: number) => RawRow | null {
  // One cell for each shared string, however often it stands in the sheet.
  const ofString: (RawCell | undefined)[] = new Array(setting.strings.length);
  const stringCell = (index: number) => (ofString[index] ??= textOf(setting.strings[index] ?? ''));
  // And one for each small whole number of a style: years stand in every row.
  const ofNumber: (RawCell | undefined)[][] = [];
  const plainCell = (value: number, style: number) => {
    const format = setting.formats[style];
    if (
      !(value >= 0 && value < SMALL && Number.isInteger(value)) ||
      format === undefined ||
      Object.is(value, -0)
    )
      return numberCell(value, '', format, setting.date1904);
    ofNumber[style] ??= [];
    const own = ofNumber[style];
    own[value] ??= numberCell(value, '', format, setting.date1904);
    return own[value];
  };

  return (text, at, end) => {
    const tag = text.indexOf('>', at);
    const attributes = text.slice(at + 4, tag);
    if (!ROW_ATTRIBUTES.test(attributes)) return null;
    const number = ROW_NUMBER.exec(attributes)?.[1];
    const row = number === undefined ? previousRow() + 1 : Number(number);
    const cells: (RawCell | undefined)[] = [];
    if (attributes.endsWith('/')) return { row, cells };
    const close = end - 6; // </row>
    let column = 0;
    let here = tag + 1;
    while (here < close) {
      // <c r="AB12" s="3" t="s">
      if (text.charCodeAt(here) !== LESS || text.charCodeAt(here + 1) !== C) return null;
      here += 2;
      column += 1;
      let style = 0;
      let type = '';
      while (text.charCodeAt(here) === SPACE) {
        const name = text.charCodeAt(here + 1);
        if (text.charCodeAt(here + 2) !== EQUALS || text.charCodeAt(here + 3) !== QUOTE) return null;
        const from = here + 4;
        const to = text.indexOf('"', from);
        if (to < 0) return null;
        if (name === R) {
          column = plainColumn(text, from, to);
          if (column === 0) return null;
        } else if (name === S) {
          style = plainInteger(text, from, to);
          if (style < 0) return null;
        } else if (name === T) type = text.slice(from, to);
        else return null;
        here = to + 1;
      }
      if (text.startsWith('/>', here)) {
        here += 2;
        continue;
      }
      if (text.charCodeAt(here) !== GREATER) return null;
      here += 1;
      if (text.startsWith('</c>', here)) {
        here += 4;
        continue;
      }
      let formula: string | null = null;
      if (text.startsWith('<f>', here)) {
        const to = text.indexOf('<', here + 3);
        if (!text.startsWith('</f>', to)) return null;
        formula = text.slice(here + 3, to);
        if (formula === '' || formula.includes('&')) return null;
        here = to + 4;
      }
      const isInline = type === 'inlineStr' && formula === null;
      const before = isInline ? '<is><t>' : '<v>';
      const behind = isInline ? '</t></is></c>' : '</v></c>';
      if (!text.startsWith(before, here)) return null;
      const from = here + before.length;
      const to = text.indexOf('<', from);
      if (to === from || !text.startsWith(behind, to)) return null;
      here = to + behind.length;
      let cell: RawCell;
      if (type === '' || type === 'n') {
        const value = plainNumber(text, from, to);
        if (value === null) return null;
        cell = plainCell(value, style);
      } else if (type === 's' && formula === null) {
        const index = plainInteger(text, from, to);
        if (index < 0) return null;
        cell = stringCell(index);
      } else if (isInline || type === 'str') {
        const value = text.slice(from, to);
        if (value.includes('&')) return null;
        cell = textOf(value);
      } else return null;
      if (formula !== null) cell = { ...cell, formula };
      if (column <= MAX_COLUMNS && (cell.text !== '' || cell.fault !== null)) cells[column - 1] = cell;
    }
    return here === close ? { row, cells } : null;
  };
}

const SMALL = 3_000;

/** Attributes of a row with values in plain quotes. */
const ROW_ATTRIBUTES = /^(?:\s+(?:r="\d{1,9}"|(?!r=)[A-Za-z][\w:.]*="[^"<&]*"))*\s*\/?$/;
const ROW_NUMBER = /\sr="(\d+)"/;

/** The column of an address such as AB12 in plain letters and digits; 0 for anything else. */
function plainColumn(text: string, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at > from && at - from <= 3 && plainInteger(text, at, to) > 0 ? column : 0;
}

/** Digits alone, nine at most; -1 for anything else. */
function plainInteger(text: string, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A number as XML holds it; null for anything that does not read as one, or is beyond doubles. */
function plainNumber(text: string, from: number, to: number): number | null {
  const whole = plainInteger(text, from, to);
  if (whole >= 0) return whole;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isOfNumber = (code >= 48 && code <= 57) || NUMBER_SIGNS.has(code);
    if (!isOfNumber) return null;
  }
  const value = Number(text.slice(from, to));
  return Number.isFinite(value) ? value : null;
}

const NUMBER_SIGNS: ReadonlySet<number> = new Set([...'+-.eE'].map((sign) => sign.charCodeAt(0)));
const LESS = 60;
const GREATER = 62;
const EQUALS = 61;
const QUOTE = 34;
const SPACE = 32;
const C = 99;
const R = 114;
const S = 115;
const T = 116;
