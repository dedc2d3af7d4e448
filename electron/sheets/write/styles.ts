import type { Language } from '@shared/base/message';
import type ExcelJS from 'exceljs';

/** What a cell is for; how it looks follows from it. */
export type CellRole =
  | 'title'
  | 'notice'
  | 'section'
  | 'head'
  | 'unit'
  | 'label'
  | 'hint'
  | 'text'
  | 'link'
  | 'line'
  | 'again'
  | 'fixed'
  | 'computed'
  | 'main'
  | 'verdict'
  | 'change'
  | 'input'
  | 'value'
  | 'mark'
  | 'note'
  | 'caution';

/** Number formats. Units stand in the headers, full precision in the cell. */
export const FORMAT = {
  general: 'General',
  text: '@',
  date: 'yyyy-mm-dd',
  whole: '#,##0',
  percent: '0.0##',
  days: '#,##0.0',
  year: '0',
  scientific: '0.0E+00',
} as const;

/** The format of masses of one column: as many digits as tell its values apart. */
export function massFormat(largest: number): string {
  if (largest >= 10_000) return '#,##0';
  if (largest >= 100) return '#,##0.0';
  if (largest >= 10) return '#,##0.00';
  if (largest >= 0.1) return '#,##0.000';
  return largest === 0 ? '#,##0.000' : '#,##0.000000';
}

const INK = 'FF1C2126';
const INK_2 = 'FF474F57';
const ACCENT = 'FF1D4F91';
const ACCENT_TINT = 'FFE7EEF8';
const INPUT_FILL = 'FFFFF8D6';
const MAIN_FILL = 'FFECEDE9';
const CAUTION_FILL = 'FFFDEEE6';
const CAUTION_INK = 'FFB5380B';
/** Of values that no formula follows. */
const VALUE_FILL = 'FFF1EDF7';
const VALUE_INK = 'FF4B3A73';
const RULE = 'FFDFE1DC';
const STROKE = 'FFB7BCB5';

/**
 * The styles of a workbook. Each combination is one object for all its cells: ExcelJS then looks it up instead of
 * comparing it, which is most of the time that writing takes.
 */
export class Styles {
  readonly #made = new Map<string, Partial<ExcelJS.Style>>();
  /** Of all text, also of charts. */
  readonly family: string;

  constructor(language: Language) {
    this.family = language === 'ja' ? 'Yu Gothic UI' : 'Calibri';
  }

  of(role: CellRole, format: string = FORMAT.general): Partial<ExcelJS.Style> {
    const key = `${role}|${format}`;
    let style = this.#made.get(key);
    if (style === undefined) {
      style = { numFmt: format, ...this.#look(role), protection: { locked: role !== 'input' } };
      this.#made.set(key, style);
    }
    return style;
  }

  #look(role: CellRole): Partial<ExcelJS.Style> {
    const middle: Partial<ExcelJS.Alignment> = { vertical: 'middle', wrapText: true };
    switch (role) {
      case 'title':
        return { font: this.#font(16, INK, true), alignment: { vertical: 'middle' } };
      case 'notice':
        return { font: this.#font(9, CAUTION_INK, true), alignment: { vertical: 'middle' } };
      case 'section':
        return { font: this.#font(12, ACCENT, true), alignment: { vertical: 'middle' } };
      case 'head':
        return {
          font: this.#font(9, INK, true),
          fill: solid(ACCENT_TINT),
          alignment: { vertical: 'bottom', horizontal: 'center', wrapText: true },
          border: { top: line(STROKE), bottom: line(STROKE), left: line(RULE), right: line(RULE) },
        };
      case 'unit':
        return {
          font: this.#font(9, INK_2, false),
          fill: solid(ACCENT_TINT),
          alignment: { vertical: 'top', horizontal: 'center', wrapText: true },
          border: { bottom: { style: 'medium', color: { argb: ACCENT } } },
        };
      case 'label':
        return { font: this.#font(10, INK_2, false), alignment: middle };
      case 'hint':
        return { font: this.#font(10, INK_2, false), alignment: { wrapText: false } };
      case 'text':
        return { font: this.#font(10, INK, false), alignment: middle, border: grid() };
      case 'line':
        return { font: this.#font(10, INK, false), alignment: { vertical: 'middle', wrapText: false } };
      case 'again':
        return {
          font: this.#font(9, INK_2, false),
          alignment: { vertical: 'middle', shrinkToFit: true },
          border: grid(),
        };
      case 'link':
        return {
          font: { ...this.#font(10, ACCENT, false), underline: true },
          alignment: { vertical: 'top' },
        };
      case 'fixed':
      case 'computed':
        return {
          font: this.#font(10, role === 'fixed' ? INK_2 : INK, false),
          alignment: number(),
          border: grid(),
        };
      case 'main':
        return {
          font: this.#font(10, INK, true),
          fill: solid(MAIN_FILL),
          // A text ("none", "not in the window") stands where a date or a number mostly does.
          alignment: { ...number(), horizontal: 'right', shrinkToFit: true },
          border: grid(),
        };
      case 'verdict':
        return {
          font: this.#font(10, INK, true),
          fill: solid(MAIN_FILL),
          alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
          border: grid(),
        };
      case 'change':
        return {
          font: this.#font(10, INK, false),
          alignment: { ...number(), horizontal: 'right', shrinkToFit: true },
          border: grid(),
        };
      case 'value':
        return {
          font: { ...this.#font(10, VALUE_INK, false), italic: true },
          fill: solid(VALUE_FILL),
          alignment: { ...number(), horizontal: 'right', shrinkToFit: true },
          border: grid(),
        };
      case 'input':
        return {
          font: this.#font(10, ACCENT, false),
          fill: solid(INPUT_FILL),
          alignment: number(),
          border: { top: line(STROKE), bottom: line(STROKE), left: line(STROKE), right: line(STROKE) },
        };
      case 'mark':
        return {
          font: this.#font(9, INK_2, false),
          alignment: { vertical: 'middle', horizontal: 'center' },
          border: grid(),
        };
      case 'note':
        return {
          font: this.#font(9, INK_2, false),
          alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
          border: grid(),
        };
      case 'caution':
        return {
          font: this.#font(9, CAUTION_INK, true),
          fill: solid(CAUTION_FILL),
          alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
          border: grid(),
        };
    }
  }

  #font(size: number, argb: string, bold: boolean): Partial<ExcelJS.Font> {
    return { name: this.family, size, bold, color: { argb } };
  }
}

const number = (): Partial<ExcelJS.Alignment> => ({ vertical: 'middle' });
const line = (argb: string): Partial<ExcelJS.Border> => ({ style: 'thin', color: { argb } });
const grid = (): Partial<ExcelJS.Borders> => ({ bottom: line(RULE) });
const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
