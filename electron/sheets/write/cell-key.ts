import type { KeyedCell } from '@shared/features/brief/workbook-keys';

/** What a cell of a printed sheet stands for, as a number of a brief does; of the project or the paper where the scenario is null. */
export type CellKey = Pick<KeyedCell, 'scenario' | 'table' | 'row' | 'column'>;

/** Of the lines of a table: whose they are, and what tells one from another. */
export interface LineKeys<Row> {
  readonly scenario: string | null;
  readonly table: string;
  readonly row: (row: Row) => string;
}
