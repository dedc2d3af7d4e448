import type { Language, Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import ExcelJS from 'exceljs';
import { cellName } from './cell-names';
import type { WrittenInput } from './input-origin';
import { Sheet } from './sheet';
import { sheetName } from './sheet-names';
import { Styles } from './styles';

/** More formulas than this make Excel slow to open; the caller then picks materials. */
export const MOST_FORMULAS = 200_000;

/** A workbook being built: its language, its styles, and what must be unique or counted over all sheets. */
export class Book {
  readonly workbook = new ExcelJS.Workbook();
  readonly t: Translate;
  readonly styles: Styles;
  readonly sheets: Sheet[] = [];
  /** Every input cell, in the order of writing. */
  readonly inputs: WrittenInput[] = [];
  #formulas = 0;
  readonly #sheetNames = new Set<string>();
  readonly #cellNames = new Set<string>();

  /** @param withResults false leaves out all cached results (the twin of the parity test) */
  constructor(
    readonly language: Language,
    readonly withResults: boolean,
  ) {
    this.t = translator(language);
    this.styles = new Styles(language);
    // Excel works everything out again on opening; the cached results serve viewers that do not.
    this.workbook.calcProperties.fullCalcOnLoad = true;
  }

  get formulas(): number {
    return this.#formulas;
  }

  /** Adds a sheet at the end, with a legal and unique name made of `wanted`. */
  addSheet(wanted: string, tab: 'input' | 'result' | 'record'): Sheet {
    const colour = { input: 'FFE8C84A', result: 'FF1D4F91', record: 'FFB7BCB5' }[tab];
    const worksheet = this.workbook.addWorksheet(sheetName(wanted, this.#sheetNames), {
      properties: { tabColor: { argb: colour }, defaultRowHeight: 15 },
      views: [{ showGridLines: false }],
    });
    const sheet = new Sheet(this, worksheet);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Names a cell, so that people and macros find it: parts as scenario, material, figure. */
  nameCell(address: string, ...parts: readonly (string | number)[]): void {
    this.workbook.definedNames.add(address, cellName(parts, this.#cellNames));
  }

  /** @throws Refusal refusal.export.tooManyFormulas */
  countFormulas(count: number): void {
    this.#formulas += count;
    requireFewFormulas(this.#formulas);
  }
}

/** @throws Refusal refusal.export.tooManyFormulas when a workbook would be too heavy to work with */
export function requireFewFormulas(count: number): void {
  if (count > MOST_FORMULAS) {
    throw new Refusal('refusal.export.tooManyFormulas', { formulas: count, most: MOST_FORMULAS });
  }
}
