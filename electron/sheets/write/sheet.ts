import type { Translate } from '@shared/base/message';
import type ExcelJS from 'exceljs';
import { cellAddress, columnLetters, fixedAddress, fixedRange, quotedSheet } from './cell-address';
import { type CellContent, checkContent, isTerm } from './cell-content';
import type { CellKey } from './cell-key';
import type { Cell } from './cells';
import type { Chart } from './charts/chart';
import { validationOf } from './input-rules';
import type { CellRole, Styles } from './styles';
import type { WrittenInput } from './written-input';

/** Width of a digit of the default font (default-face.ts) and what a column has beside its digits, in points. */
const POINTS_A_DIGIT = 5.25;
const PADDING = 3.75;
const DEFAULT_WIDTH = 9;
/** A4 landscape holds 777 points between the margins: at this width 9 pt shrink to 7 pt. */
const READABLE_POINTS = (777 * 9) / 7;

/** What is kept of each cell: with the engine's result, without (the twin of the parity test), or the count of formulas alone. */
export type Keeps = 'results' | 'formulas' | 'nothing';

/** What the sheets of one workbook share. */
export interface SheetBook {
  readonly t: Translate;
  readonly styles: Styles;
  readonly keeps: Keeps;
  /** Every input cell, in the order of writing. */
  readonly inputs: WrittenInput[];
  /** The keys of printed figures, by sheet and place. */
  readonly keys: {
    readonly sheet: Sheet;
    readonly row: number;
    readonly column: number;
    readonly key: CellKey;
  }[];
  countFormulas(count: number): void;
  nameCell(address: string, ...parts: readonly (string | number)[]): void;
}

/** How a sheet stands in its workbook. */
export interface SheetLook {
  /** In front of the names of its cells: which scenario they are of, where there are several. */
  readonly nameParts?: readonly string[];
  /** Nothing on it follows a changed input. */
  readonly asValues?: boolean;
  /** It is of no scenario alone. */
  readonly ofWorkbook?: boolean;
}

export interface ValueBlock {
  readonly sheet: string;
  /** "A12:O19". */
  readonly range: string;
}

/** One sheet being written. Everything goes through put(), which lets nothing through that a workbook cannot hold. */
export class Sheet {
  readonly name: string;
  /** Put into the file after ExcelJS has written it. */
  readonly charts: Chart[] = [];
  /** Percent of the size on screen; null fits the width to the page. Page breaks hold only with a scale. */
  printScale: number | null = null;
  /** Printed on one page, however wide the reader's font makes the columns. */
  isOnePage = false;
  /** How many columns each page of a sheet that is too wide for one shows again. */
  repeatedColumns = 1;
  #printedColumns: number | undefined;
  #formulas = 0;

  constructor(
    readonly builder: SheetBook,
    readonly worksheet: ExcelJS.Worksheet,
    readonly look: SheetLook = {},
  ) {
    this.name = worksheet.name;
  }

  put(row: number, column: number, content: CellContent, role: CellRole, format?: string): void {
    if (isTerm(content)) {
      this.#formulas++;
      this.builder.countFormulas(1);
    }
    if (this.builder.keeps === 'nothing') return;
    checkContent(content, this.name, cellAddress(row, column));
    const cell = this.worksheet.getCell(row, column);
    if (isTerm(content)) {
      const { formula, value: result } = content;
      // ExcelJS types demand a date1904 flag with a formula that its own writer never reads.
      cell.value = (
        this.builder.keeps === 'results' ? { formula, result } : { formula }
      ) as ExcelJS.CellFormulaValue;
    } else {
      cell.value = content;
    }
    cell.style = this.builder.styles.of(role, format);
  }

  get formulas(): number {
    return this.#formulas;
  }

  /** Puts several contents side by side. */
  putRow(
    row: number,
    column: number,
    contents: readonly CellContent[],
    role: CellRole,
    format?: string,
  ): void {
    for (const [index, content] of contents.entries()) this.put(row, column + index, content, role, format);
  }

  /** Puts a cell as what it is, and names it where it has a name. An input is unlocked, coloured, checked on typing. */
  place(row: number, column: number, { content, role, format, input, name }: Cell): void {
    this.put(row, column, content, role, format);
    if (this.builder.keeps === 'nothing') return;
    if (input !== undefined) {
      this.builder.inputs.push({ sheet: this.name, row, column, ...input });
      this.worksheet.getCell(row, column).dataValidation = validationOf(input.rule, this.builder.t);
    }
    if (name !== undefined) this.nameCell(row, column, ...name);
  }

  /** Says what a cell stands for, by which its figure is held against the project again. */
  key(row: number, column: number, key: CellKey): void {
    this.builder.keys.push({ sheet: this, row, column, key });
  }

  /** Puts cells side by side; null leaves one as it is. */
  line(row: number, column: number, cells: readonly (Cell | null)[]): void {
    for (const [index, cell] of cells.entries()) if (cell !== null) this.place(row, column + index, cell);
  }

  /** Names a cell, so that people and macros find it: parts as material, figure, year. */
  nameCell(row: number, column: number, ...parts: readonly (string | number)[]): void {
    this.builder.nameCell(this.ref(row, column), ...(this.look.nameParts ?? []), ...parts);
  }

  /** Jumps to another sheet of this workbook. */
  putLink(row: number, column: number, target: Sheet): void {
    checkContent(target.name, this.name, cellAddress(row, column));
    const cell = this.worksheet.getCell(row, column);
    cell.value = { text: target.name, hyperlink: `#${quotedSheet(target.name)}!A1` };
    cell.style = this.builder.styles.of('link');
  }

  /** The address of a cell for formulas on any sheet: 'Shares'!$C$4. */
  ref(row: number, column: number): string {
    return `${quotedSheet(this.name)}!${fixedAddress(row, column)}`;
  }

  /** The address of a range for formulas on any sheet. */
  range(top: number, left: number, bottom: number, right: number): string {
    return `${quotedSheet(this.name)}!${fixedRange(top, left, bottom, right)}`;
  }

  /** Where figures stand that follow no formula, as the sheet of checks tells it. */
  block(top: number, left: number, bottom: number, right: number): ValueBlock {
    return { sheet: this.name, range: `${cellAddress(top, left)}:${cellAddress(bottom, right)}` };
  }

  widths(...widths: readonly number[]): void {
    for (const [index, width] of widths.entries()) this.width(index + 1, width);
  }

  width(column: number, width: number): void {
    // ExcelJS takes a width of 9 for none and leaves it out of the file.
    this.worksheet.getColumn(column).width = width === DEFAULT_WIDTH ? width + 0.01 : width;
  }

  height(row: number, points: number): void {
    this.worksheet.getRow(row).height = points;
  }

  /** Keeps the first rows and columns in sight. */
  freeze(rows: number, columns: number): void {
    this.repeatedColumns = Math.max(1, columns);
    this.worksheet.views = [{ state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false }];
  }

  filter(top: number, left: number, bottom: number, right: number): void {
    this.worksheet.autoFilter = { from: { row: top, column: left }, to: { row: bottom, column: right } };
  }

  /**
   * How many pages lie side by side, so that 9 pt print at 7 pt or more: one for most, more for a wide sheet, each with
   * the first columns again.
   */
  pagesAcross(): number {
    const points = (columns: readonly Partial<ExcelJS.Column>[]) =>
      columns.reduce((sum, { width }) => sum + POINTS_A_DIGIT * (width ?? DEFAULT_WIDTH) + PADDING, 0);
    const columns = (this.worksheet.columns ?? []).slice(0, this.#printedColumns);
    const repeated = points(columns.slice(0, this.repeatedColumns));
    return Math.max(1, Math.ceil((points(columns) - repeated) / (READABLE_POINTS - repeated)));
  }

  /** Begins a new printed page behind a row. */
  breakAfter(row: number): void {
    this.worksheet.getRow(row).addPageBreak();
  }

  /** Prints the first rows and columns alone: what lies behind them is for charts. */
  printOnly(rows: number, columns: number): void {
    this.#printedColumns = columns;
    // ExcelJS puts the dollar signs before the columns itself.
    this.worksheet.pageSetup.printArea = `A$1:${columnLetters(columns)}$${rows}`;
  }

  /** Rows that every printed page repeats. */
  repeatRows(from: number, to: number): void {
    this.worksheet.pageSetup.printTitlesRow = `${from}:${to}`;
  }
}
