import type { Column, GridApi } from 'ag-grid-community';
import { untilStill } from '../state/until-still';

/** Of more rows nobody prints all; those that are seen are printed, and it is said. */
const MOST_ROWS = 2_000;

/** Columns without a head of their own: signs to click on, which nobody clicks on paper. */
const NOT_ON_PAPER = new Set(['menu', 'lock']);

/**
 * Lays a table beside the grid that stands on paper in its place: all rows, heads on each sheet, as wide as the sheet. The
 * grid itself draws rows after a sheet is made up, and its heads once.
 * @param root what the grid is drawn in
 * @param cutWords what is said of the rows where there are too many; `{shown, all}` are numbers of rows
 * @returns takes the table away
 */
export async function layPaperTable<Row>(
  root: HTMLElement,
  api: GridApi<Row>,
  cutWords: (shown: number, all: number) => string,
): Promise<() => void> {
  const all = api.getDisplayedRowCount();
  const isWhole = all <= MOST_ROWS;
  const first = api.getFirstDisplayedRowIndex();
  if (isWhole) {
    api.setGridOption('domLayout', 'print');
    await untilStill(root, () => drawnRows(root).length >= all);
  }
  const columns = api.getAllDisplayedColumns().filter(isOnPaper);
  const rows = drawnRows(root);
  const table = document.createElement('table');
  table.className = 'ld-paper-table';
  table.setAttribute('aria-hidden', 'true');
  if (!isWhole) table.createCaption().textContent = cutWords(rows.length, all);
  layHeads(table.createTHead(), columns);
  const body = table.createTBody();
  for (const row of rows) layRow(body.insertRow(), row, columns);
  if (isWhole) {
    api.setGridOption('domLayout', 'normal');
    if (first > 0 && first < all) api.ensureIndexVisible(first, 'top');
  }
  root.insertAdjacentElement('afterend', table);
  return () => table.remove();
}

/** A sign to click on and the column where a year begins say nothing on paper. */
function isOnPaper(column: Column): boolean {
  const { headerClass } = column.getColDef();
  return !NOT_ON_PAPER.has(column.getColId()) && !String(headerClass ?? '').includes('ld-header-new');
}

/** The drawn cells of each row by their column, in the order in which the rows stand: what is pinned is drawn beside the rest. */
function drawnRows(root: HTMLElement): readonly DrawnRow[] {
  const rows = new Map<string, DrawnRow>();
  for (const row of root.querySelectorAll('.ag-row:not(.ld-row-new)')) {
    const index = row.getAttribute('row-index') ?? '';
    const drawn = rows.get(index) ?? { index, looks: [...row.classList], cells: new Map() };
    for (const cell of row.querySelectorAll('.ag-cell')) drawn.cells.set(cell.getAttribute('col-id'), cell);
    rows.set(index, drawn);
  }
  return [...rows.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

interface DrawnRow {
  /** Counted from 0; those held below the others bear a letter before it. */
  readonly index: string;
  readonly looks: readonly string[];
  readonly cells: Map<string | null, Element>;
}

function placeOf({ index }: DrawnRow): number {
  const place = Number(index);
  return Number.isNaN(place) ? Number.MAX_SAFE_INTEGER : place;
}

/** The heads of groups over those of columns. */
function layHeads(head: HTMLTableSectionElement, columns: readonly Column[]): void {
  const groupOf = (column: Column): string => column.getParent()?.getColGroupDef()?.headerName ?? '';
  if (columns.some((column) => groupOf(column) !== '')) {
    const line = head.insertRow();
    let last: HTMLTableCellElement | null = null;
    for (const column of columns) {
      const said = groupOf(column);
      if (last !== null && last.textContent === said) last.colSpan += 1;
      else last = headCell(line, said);
    }
  }
  const line = head.insertRow();
  for (const column of columns) {
    const { headerName, headerClass } = column.getColDef();
    const look = String(headerClass ?? '');
    // A head that is read and not seen has no room on paper.
    const cell = headCell(line, look.includes('ld-header-spoken') ? '' : (headerName ?? ''));
    if (look.includes('ld-header-right')) cell.className = 'ld-right';
  }
}

function headCell(line: HTMLTableRowElement, said: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.textContent = said;
  line.append(cell);
  return cell;
}

/** A row as it is drawn, with the signs in its cells. */
function layRow(line: HTMLTableRowElement, { looks, cells }: DrawnRow, columns: readonly Column[]): void {
  for (const look of ['head', 'rest', 'total'])
    if (looks.includes(`ld-row-${look}`)) line.classList.add(`ld-paper-${look}`);
  for (const column of columns) {
    const cell = line.insertCell();
    const from = cells.get(column.getColId());
    if (from === undefined) continue;
    if (from.classList.contains('ld-cell-right')) cell.className = 'ld-right';
    if (from.classList.contains('ld-cell-changed')) cell.classList.add('ld-cell-changed');
    cell.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
  }
}
