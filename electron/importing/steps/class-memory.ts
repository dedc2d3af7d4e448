import type { ClassColumns } from './class-columns';
import type { Suppliers } from './class-shared';
import { RowClass } from './class-tree';
import { CodedClasses } from './coded-classes';
import { type CodedRows, OWN_CODE } from './coded-rows';
import { plainFigure } from './plain-figure';
import type { RowContext } from './row-context';

/**
 * What has been learned of the classes of rows of a sheet: it holds for every reading of the same cells under the same
 * mapping and with the same names, whichever rows it leaves out.
 */
export class ClassMemory {
  readonly byCells = new RowClass();
  readonly byCodes: CodedClasses;
  /** By stage, material and country. */
  readonly suppliers = new Map<string, Suppliers>();

  /** By the codes of cells with few of them. */
  readonly #figures = new Map<number, number | null>();

  constructor(columns: ClassColumns) {
    this.byCodes = new CodedClasses(columns);
  }

  /** The figure of a cell that holds a number and nothing besides, by its code; null for any other. */
  figureOf(rows: CodedRows, code: number, column: number, context: RowContext): number | null {
    if (code >= OWN_CODE) {
      const value = rows.numberOf(code);
      return value < 0 ? null : value;
    }
    let figure = this.#figures.get(code);
    if (figure === undefined) {
      const cell = rows.cellOf(code);
      figure = cell === undefined ? null : plainFigure(cell, column, context);
      this.#figures.set(code, figure);
    }
    return figure;
  }
}
