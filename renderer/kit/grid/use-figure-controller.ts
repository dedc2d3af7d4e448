import type { Notice } from '@shared/base/refusal';
import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { Figure, FigureUnit } from '@shared/model/figure';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { announce } from '../state/announce';
import type { FigureProblem } from '../state/figures';
import { useWords } from '../state/language';
import { pressed } from '../ui/pressed';
import type { Act, ControllerPort, RowRemoval } from './controller/port';
import type { At } from './controller/range';
import type { Summary } from './controller/summary';
import { useController } from './controller/use-controller';
import { laidNotice, readEntered, sheetIndex, typedText, unreadableNotice } from './figure-controller';
import { pasteFigures } from './figure-paste';
import {
  type CellAt,
  type FigureLine,
  type FigureSheet,
  NEW_LINE,
  type NewRow,
  unitsOf,
} from './figure-sheet';
import { type FigureEntry, parseFigure } from './parse-figure';

export interface FigureControllerProps<Line extends FigureLine> {
  readonly sheet: FigureSheet<Line>;
  readonly label: string;
  /** One figure, typed or given in another way; those of one `run` were typed one after another. @returns whether it was taken */
  readonly onEdit: (at: CellAt<Line>, entry: FigureEntry, run: number) => Promise<boolean>;
  /** Several figures in one act, with what has to be made for them first. @returns what of a pasted block is refused */
  readonly onGive: (
    act: Exclude<Act, 'type'>,
    given: readonly EnteredFigure[],
    made: readonly MadeRow[],
  ) => Promise<readonly FigureProblem[]>;
  /** A block that says itself where it belongs; true where the page takes it, absent where it takes none. */
  readonly onNamed?: ControllerPort['takeRows'];
  readonly onRefused: (why: Notice) => void;
  /** The selected cell is another one. */
  readonly onFocus: (line: Line, columnId: string) => void;
  /** What the selected range comes to; null where there is none. */
  readonly onSummary: (of: Summary<FigureUnit> | null) => void;
  /** Where the caller finds the figures of the selected range. */
  readonly chosen?: RefObject<() => readonly Figure[]>;
  /** Takes what is typed where a new row begins; absent where none does. */
  readonly newRow?: NewRow | null;
  /** What can be done with a row, as items of the menu of its cells; null for nothing. */
  readonly rowMenu?: (line: Line) => ReactNode;
  /** How a row is taken out, or why it stays; null where there is no row. */
  readonly removal: (line: Line) => RowRemoval | null;
  /** Whether what stands in a cell may not be made public; absent: none of them. */
  readonly isSecret?: (line: Line, columnId: string) => boolean;
  /** Space on a cell of these columns locks its row; Shift and Space choose the row, as in Excel. */
  readonly lock?: { readonly isIn: (columnId: string) => boolean; readonly toggle: (line: Line) => void };
}

/** Gives a grid of figures its controller, once it is ready. */
export function useFigureController<Line extends FigureLine>(
  props: FigureControllerProps<Line>,
  api: RefObject<GridApi<Line> | null>,
) {
  const words = useWords();
  const { t } = words;
  const { sheet, label, newRow } = props;
  const index = useMemo(() => sheetIndex(sheet), [sheet]);

  const { valueIn, textAt, placeOf } = cellTexts(api, index, t('place.join'));

  const further = (count: number) => t('figures.further', { count });
  const port: ControllerPort = {
    label,
    across: sheet.across.map(({ id }) => id),
    called: {
      row: (row) => {
        const names = index.names(row);
        const own = names.at(-1) ?? '';
        return [names.join(t('place.join')), own, own.replace(/(, .+|（.+）)$/u, '')];
      },
      column: (column) => [index.head(column) ?? '', api.current?.getColumnDef(column)?.headerName ?? ''],
    },
    figureAt: (at) => {
      const cell = index.cell(at);
      const look = index.line(at.row)?.look;
      return cell === null || (look !== 'row' && look !== 'below')
        ? null
        : { value: cell.value, unit: unitsOf(cell)[0] };
    },
    isWritable: (at) =>
      at.row === NEW_LINE ? newRow?.column === at.column : index.cell(at)?.editable === true,
    reads: (at, text) =>
      at.row === NEW_LINE || parseFigure(text, unitsOf(index.cell(at))).kind !== 'unreadable',
    textAt,
    shownAt: (at) => valueIn(at, true),
    mark: (cells) =>
      props.isSecret !== undefined &&
      cells.some(({ row, column }) => {
        const line = index.line(row);
        return line !== undefined && props.isSecret?.(line, column) === true;
      })
        ? t('state.secretStock')
        : null,
    write: (act, written, run) => {
      const [only] = written;
      if (only?.row === NEW_LINE) {
        if (only.text.trim() !== '') newRow?.take(only.text.trim());
        return undefined;
      }
      const line = only === undefined ? undefined : index.line(only.row);
      const cell = only === undefined ? null : index.cell(only);
      if (written.length === 1 && only !== undefined && line !== undefined && cell !== null)
        return props.onEdit(
          { line, columnId: only.column, cell },
          parseFigure(only.text, unitsOf(cell)),
          run,
        );
      if (act === 'paste') {
        void pasteFigures(written, {
          index,
          placeOf,
          words,
          give: (given) => props.onGive('paste', given, []),
        });
        return undefined;
      }
      const { given, unreadable } = readEntered(index, written);
      if (unreadable.length > 0)
        props.onRefused(unreadableNotice(unreadable, placeOf, { join: t('figures.join'), further }));
      else if (act !== 'type') void props.onGive(act, given, []);
      return undefined;
    },
    ...(props.onNamed === undefined ? {} : { takeRows: props.onNamed }),
    refuse: (laid) => props.onRefused(laidNotice(laid, placeOf)),
    active: ({ row, column }) => {
      const line = index.line(row);
      if (line !== undefined && line.look !== 'new') props.onFocus(line, column);
    },
    summary: props.onSummary,
    say: announce,
    words: (at) => {
      const value = valueIn(at, true);
      return t('figures.cell', { place: placeOf(at), value: value === '' ? t('figures.cell.empty') : value });
    },
    rowMenu: ({ row }) => {
      const line = index.line(row);
      return line === undefined ? null : (props.rowMenu?.(line) ?? null);
    },
    removal: ({ row }) => {
      const line = index.line(row);
      return line === undefined || line.look === 'new' ? null : props.removal(line);
    },
    key: (event, at, cell) => takesKey(props, index.line(at.row), event, at.column, cell),
  };
  const given = useController<Line>(port);
  const { chosen } = props;
  const selected = (): readonly Figure[] =>
    (given.controller.current?.cells() ?? []).flatMap((at) => {
      const cell = index.cell(at);
      return cell === null || cell.value === null ? [] : [cell.figure];
    });
  if (chosen !== undefined) chosen.current = selected;
  return given;
}

/** What stands in the cells of a grid, and what they and their columns are called. */
function cellTexts<Line extends FigureLine>(
  api: RefObject<GridApi<Line> | null>,
  index: ReturnType<typeof sheetIndex<Line>>,
  join: string,
) {
  const valueIn = ({ row, column }: At, useFormatter: boolean): string => {
    const grid = api.current;
    const line = index.line(row);
    if (grid === null || line === undefined) return '';
    const rowNode = grid.getRowNode(row) ?? pinnedNode(grid, line);
    if (rowNode === undefined) return '';
    const value: unknown = grid.getCellValue({ rowNode, colKey: column, useFormatter });
    return value === null || value === undefined ? '' : String(value);
  };
  const textAt = (at: At): string => {
    if (at.row === NEW_LINE) return '';
    const cell = index.cell(at);
    if (cell !== null) return typedText(cell);
    const value = valueIn(at, false);
    return value !== '' && Number.isFinite(Number(value)) ? value : valueIn(at, true);
  };
  const columnName = (column: string): string =>
    index.head(column) ?? api.current?.getColumnDef(column)?.headerName ?? '';
  const placeOf = ({ row, column }: At): string =>
    [...index.names(row), columnName(column)].filter((part) => part !== '').join(join);
  return { valueIn, textAt, placeOf };
}

/** Space in a column of locks, and Enter on the button of a row. @returns whether the key was one of these */
function takesKey<Line extends FigureLine>(
  { lock }: Pick<FigureControllerProps<Line>, 'lock'>,
  line: Line | undefined,
  event: Parameters<typeof pressed>[0],
  column: string,
  cell: HTMLElement | null,
): boolean {
  if (line?.look !== 'row') return false;
  const keys = pressed(event);
  if (keys === ' ' && lock?.isIn(column) === true) {
    lock.toggle(line);
    return true;
  }
  if (cell === null || keys !== 'Enter' || column !== 'menu') return false;
  cell.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  return true;
}

function pinnedNode<Line extends FigureLine>(grid: GridApi<Line>, { id }: Line) {
  for (let place = 0; place < grid.getPinnedBottomRowCount(); place += 1) {
    const node = grid.getPinnedBottomRow(place);
    if (node?.data?.id === id) return node;
  }
  return undefined;
}
