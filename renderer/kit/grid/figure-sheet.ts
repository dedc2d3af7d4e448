import { FIGURE_UNITS, type Figure, type FigureUnit } from '@shared/model/figure';
import type { ColDef, ColGroupDef } from './grid-types';
import { asTyped, type TypedUnits } from './parse-figure';

/** A line of a grid of figures: its id is the key of its row. */
export interface FigureLine {
  readonly id: string;
  /** What it is called in a spreadsheet. */
  readonly called: string;
  /** What else it is called in a block: in the other language, or by its sign. */
  readonly also?: readonly string[];
  /** The head of the group in which a new line begins. */
  readonly under?: string;
  /** The head of a group or what stands below it; a row of its own; where a new one begins; what is left over, or the sum of all. */
  readonly look: 'head' | 'below' | 'row' | 'new' | 'rest' | 'total';
}

/** The figure of a line and a column. */
export interface FigureCell {
  readonly figure: Figure;
  /** In force; null for none. */
  readonly value: number | null;
  readonly editable: boolean;
  /** Whether the selected scenario says another value than the plan: itself, or by what it says of others. */
  readonly change: 'own' | 'moved' | null;
  /** What may be typed, where it is more than the unit of the figure. */
  readonly units?: TypedUnits;
}

/** A place in a grid of figures. */
export interface CellAt<Line extends FigureLine> {
  readonly line: Line;
  readonly columnId: string;
  readonly cell: FigureCell;
}

/** A page of figures as its grid draws it: what the lines are, what the columns are, and which figure stands where. */
export interface FigureSheet<Line extends FigureLine> {
  readonly lines: readonly Line[];
  /** Held below the lines while they are scrolled. */
  readonly below?: readonly Line[];
  readonly columns: readonly (ColDef<Line> | ColGroupDef<Line>)[];
  /** Null where no figure stands. The same function as long as the columns are the same. */
  readonly cellOf: (line: Line, columnId: string) => FigureCell | null;
  /** The columns of figures from left to right, with their heads. */
  readonly across: readonly { readonly id: string; readonly head: string }[];
  /** The column of a year that is not among them, which `cellOf` knows; absent: there is no such column. */
  readonly yearColumn?: (year: number) => string;
}

/** The id of the line where a new row begins. */
export const NEW_LINE = '*';

/** What is done with a name that is typed where a new row begins. */
export interface NewRow {
  readonly column: string;
  readonly take: (name: string) => void;
}

/** The column by whose cells a screen reader names the rows. */
export const ROW_HEAD = { cellAriaRole: 'rowheader' } as const;

interface FigureColumn<Line extends FigureLine> extends Omit<ColDef<Line>, 'colId'> {
  readonly id: string;
  readonly cellOf: FigureSheet<Line>['cellOf'];
  /** What stands where no figure does, as the sum of a head. */
  readonly sumOf?: (line: Line) => number | null;
  /** The words of a number as it is typed: yen in millions. */
  readonly shown: (value: number | null, line: Line) => string;
}

/** A column in which figures stand: typed, read, shown and marked alike on every page. */
export function figureColumn<Line extends FigureLine>(said: FigureColumn<Line>): ColDef<Line> {
  const { id, cellOf, sumOf, shown, cellClassRules, ...rest } = said;
  const cellIn = (line: Line | undefined) => (line === undefined ? null : cellOf(line, id));
  return {
    cellClass: 'ld-cell-right',
    headerClass: 'ld-header-right',
    ...rest,
    colId: id,
    cellDataType: false,
    valueGetter: ({ data }) => {
      if (data === undefined) return null;
      const cell = cellOf(data, id);
      if (cell === null) return sumOf?.(data) ?? null;
      return cell.value === null ? null : asTyped(cell.value, unitsOf(cell)[0]);
    },
    valueFormatter: ({ value, data }) =>
      data === undefined ? '' : shown(typeof value === 'number' ? value : null, data),
    cellClassRules: {
      'ld-cell-changed': ({ data }) => cellIn(data)?.change === 'own',
      'ld-cell-moved': ({ data }) => cellIn(data)?.change === 'moved',
      ...cellClassRules,
    },
  };
}

/** The unit of the figure itself. */
export function unitOf({ figure }: FigureCell): FigureUnit {
  return FIGURE_UNITS[figure.of];
}

/** What may be typed into a cell. */
export function unitsOf(cell: FigureCell | null): TypedUnits {
  return cell === null ? ['tonnes'] : (cell.units ?? [unitOf(cell)]);
}
