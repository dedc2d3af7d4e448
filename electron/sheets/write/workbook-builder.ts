import type { Language, Translate } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import { type Formats, formats } from '@shared/words/formats';
import type { MassUnit } from '@shared/words/mass-words';
import ExcelJS from 'exceljs';
import { cellName } from './cell-names';
import { type Keeps, Sheet, type SheetBook, type SheetLook } from './sheet';
import { sheetName } from './sheet-names';
import { Styles } from './styles';
import type { WrittenInput } from './written-input';

/** More formulas than this make Excel slow to open; the caller then picks materials. */
export const MOST_FORMULAS = 200_000;

/** What a sheet is for, by the colour of its tab. */
const TABS = { input: 'FFE8C84A', result: 'FF1D4F91', record: 'FFB7BCB5' } as const;
export type Tab = keyof typeof TABS;

/** A workbook being built: its language, its styles, and what must be unique or counted over all sheets. */
export class WorkbookBuilder implements SheetBook {
  readonly workbook = new ExcelJS.Workbook();
  readonly t: Translate;
  readonly f: Formats;
  readonly styles: Styles;
  readonly sheets: Sheet[] = [];
  readonly inputs: WrittenInput[] = [];
  readonly keys: SheetBook['keys'][number][] = [];
  #formulas = 0;
  readonly #last: (() => void)[] = [];
  readonly #sheetNames = new Set<string>();
  readonly #cellNames = new Set<string>();

  /** @param mass what tonnes are @param currency what money is, ISO 4217 */
  constructor(
    readonly language: Language,
    readonly keeps: Keeps,
    mass?: MassUnit,
    currency?: string,
  ) {
    this.t = translator(language, mass, currency);
    this.f = formats(language, mass, currency);
    this.styles = new Styles(language);
    // Excel works everything out again on opening; the cached results serve viewers that do not.
    this.workbook.calcProperties.fullCalcOnLoad = true;
  }

  get formulas(): number {
    return this.#formulas;
  }

  /** Does something when all sheets are written. */
  atEnd(act: () => void): void {
    this.#last.push(act);
  }

  finish(): void {
    for (const act of this.#last) act();
  }

  /** Adds a sheet at the end, with a legal and unique name made of `wanted`. */
  addSheet(wanted: string, tab: Tab, look: SheetLook = {}): Sheet {
    const worksheet = this.workbook.addWorksheet(sheetName(wanted, this.#sheetNames), {
      properties: { tabColor: { argb: TABS[tab] }, defaultRowHeight: 15 },
      views: [{ showGridLines: false }],
    });
    const sheet = new Sheet(this, worksheet, look);
    this.sheets.push(sheet);
    return sheet;
  }

  nameCell(address: string, ...parts: readonly (string | number)[]): void {
    this.workbook.definedNames.add(address, cellName(parts, this.#cellNames));
  }

  /** @throws Refusal refusal.export.tooManyFormulas */
  countFormulas(count: number): void {
    this.#formulas += count;
    // A dry run says how many there would be, whoever may write them.
    if (this.keeps !== 'nothing') requireFewFormulas(this.#formulas);
  }
}

/** @throws Refusal refusal.export.tooManyFormulas when a workbook would be too heavy to work with */
export function requireFewFormulas(count: number): void {
  if (count > MOST_FORMULAS) {
    throw new Refusal('refusal.export.tooManyFormulas', { formulas: count, most: MOST_FORMULAS });
  }
}
