import type { Language } from '@shared/base/message';
import type ExcelJS from 'exceljs';
import { LATIN_FACE } from './default-face';

/** How a cell of a role looks, beside its number format and the family of its font. */
interface Look {
  readonly size: number;
  readonly ink: string;
  readonly bold?: boolean;
  readonly italic?: true;
  readonly underline?: true;
  readonly fill?: string;
  readonly alignment: Partial<ExcelJS.Alignment>;
  readonly border?: Partial<ExcelJS.Borders>;
}

/** Number formats; a date is written as the language does (DATES). Units stand in the headers, full precision in the cell. */
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

/** Days and months as the language of the workbook writes them; the months of English are English everywhere. */
const DATES = { en: '[$-809]d mmm yyyy', ja: 'yyyy/m/d' } as const satisfies Record<Language, string>;
const MONTHS = { en: '[$-809]mmm yyyy', ja: 'yyyy/m' } as const satisfies Record<Language, string>;
export const monthFormat = (language: Language): string => MONTHS[language];

/** Of masses a day by year. */
export const PER_DAY = '#,##0.000000';

/** Of sums in bn yen or 億円. */
export const LARGE_SUM = '#,##0.0##';

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

const line = (argb: string): Partial<ExcelJS.Border> => ({ style: 'thin', color: { argb } });
const grid: Partial<ExcelJS.Borders> = { bottom: line(RULE) };
const box = (argb: string) => ({ top: line(argb), bottom: line(argb), left: line(argb), right: line(argb) });

const middle = { vertical: 'middle' } as const;
const wrapped = { vertical: 'middle', wrapText: true } as const;
const centred = { vertical: 'middle', horizontal: 'center', wrapText: true } as const;
/** A text ("none", "not in the window") stands where a date or a number mostly does. */
const right = { vertical: 'middle', horizontal: 'right', shrinkToFit: true } as const;
const head = { horizontal: 'center', wrapText: true } as const;

/** What a cell is for, and how it looks. */
const LOOKS = {
  title: { size: 16, ink: INK, bold: true, alignment: middle },
  notice: { size: 9, ink: CAUTION_INK, bold: true, alignment: middle },
  section: { size: 12, ink: ACCENT, bold: true, alignment: middle },
  head: {
    size: 9,
    ink: INK,
    bold: true,
    fill: ACCENT_TINT,
    alignment: { ...head, vertical: 'bottom' },
    border: { ...box(STROKE), left: line(RULE), right: line(RULE) },
  },
  unit: {
    size: 9,
    ink: INK_2,
    fill: ACCENT_TINT,
    alignment: { ...head, vertical: 'top' },
    border: { bottom: { style: 'medium', color: { argb: ACCENT } } },
  },
  label: { size: 10, ink: INK_2, alignment: wrapped },
  hint: { size: 10, ink: INK_2, alignment: { wrapText: false } },
  text: { size: 10, ink: INK, alignment: wrapped, border: grid },
  small: { size: 9, ink: INK, alignment: wrapped, border: grid },
  link: { size: 10, ink: ACCENT, underline: true, alignment: { vertical: 'top' } },
  line: { size: 10, ink: INK, alignment: { vertical: 'middle', wrapText: false } },
  again: { size: 9, ink: INK_2, alignment: { vertical: 'middle', shrinkToFit: true }, border: grid },
  fixed: { size: 10, ink: INK_2, alignment: middle, border: grid },
  computed: { size: 10, ink: INK, alignment: middle, border: grid },
  main: { size: 10, ink: INK, bold: true, fill: MAIN_FILL, alignment: right, border: grid },
  verdict: { size: 10, ink: INK, bold: true, fill: MAIN_FILL, alignment: centred, border: grid },
  change: { size: 10, ink: INK, alignment: right, border: grid },
  value: { size: 10, ink: VALUE_INK, italic: true, fill: VALUE_FILL, alignment: right, border: grid },
  input: { size: 10, ink: ACCENT, fill: INPUT_FILL, alignment: middle, border: box(STROKE) },
  mark: { size: 9, ink: INK_2, alignment: { vertical: 'middle', horizontal: 'center' }, border: grid },
  note: { size: 9, ink: INK_2, alignment: centred, border: grid },
  caution: { size: 9, ink: CAUTION_INK, bold: true, fill: CAUTION_FILL, alignment: centred, border: grid },
} as const satisfies Readonly<Record<string, Look>>;
export type CellRole = keyof typeof LOOKS;

/**
 * The styles of a workbook. Each combination is one object for all its cells: ExcelJS then looks it up instead of
 * comparing it, which is most of the time that writing takes.
 */
export class Styles {
  readonly #made = new Map<string, Partial<ExcelJS.Style>>();
  /** Of all text, also of charts. */
  readonly family: string;

  constructor(readonly language: Language) {
    this.family = language === 'ja' ? 'Yu Gothic UI' : LATIN_FACE;
  }

  of(role: CellRole, format: string = FORMAT.general): Partial<ExcelJS.Style> {
    const key = `${role}|${format}`;
    let style = this.#made.get(key);
    if (style === undefined) {
      style = {
        numFmt: format === FORMAT.date ? DATES[this.language] : format,
        ...lookOf(LOOKS[role], this.family),
        protection: { locked: role !== 'input' },
      };
      this.#made.set(key, style);
    }
    return style;
  }
}

function lookOf(
  { size, ink, bold = false, fill, alignment, border, ...more }: Look,
  name: string,
): Partial<ExcelJS.Style> {
  return {
    font: { name, size, bold, color: { argb: ink }, ...more },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    alignment,
    ...(border === undefined ? {} : { border }),
  };
}
