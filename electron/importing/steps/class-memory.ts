import type { ClassColumns } from './class-columns';
import type { Suppliers } from './class-shared';
import { RowClass } from './class-tree';
import { CodedClasses } from './coded-classes';

/**
 * What has been learned of the classes of rows of a sheet: it holds for every reading of the same cells under the same
 * mapping and with the same names, whichever rows it leaves out.
 */
export class ClassMemory {
  readonly byCells = new RowClass();
  readonly byCodes: CodedClasses;
  /** By stage, material and country. */
  readonly suppliers = new Map<string, Suppliers>();

  constructor(columns: ClassColumns) {
    this.byCodes = new CodedClasses(columns);
  }
}
