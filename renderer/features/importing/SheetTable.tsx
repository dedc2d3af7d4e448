import { cellAddress, columnLetters } from '@shared/base/sheet-cell';
import type { GuessedMapping, SheetPreview, SteppedRow } from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import { figureColumns, type Mapping } from '@shared/model/mapping';
import { useEffect, useMemo, useRef } from 'react';
import { useWords, type Words } from '../../kit/state/language';
import { leadingColumn, sideTables } from './beside-columns';
import { FieldHead } from './FieldHead';
import { type SheetCell, sheetRows } from './sheet-cells';
import { type ShownSheet, sheetAsItCame } from './shown-sheet';

interface SheetTableProps {
  readonly sheet: SheetPreview;
  /** Its rows as the steps leave them; absent: as they came. */
  readonly shown?: ShownSheet;
  /** The first row of the header; null or absent: not known. */
  readonly headerFirst?: number | null;
  /** Null: the sheet is shown only. */
  readonly mapping: Mapping | null;
  readonly guess: GuessedMapping | null;
  /** Names in its columns that the project does not know: their cells are marked. */
  readonly unknown?: ReadonlySet<string>;
  /** Their first cells are marked. */
  readonly asked?: readonly ImportQuestion[];
  readonly onHeaderRow?: (row: number) => void;
}

const MOST_COLUMNS = 30;
/** So many pixels of the first column that is read are in sight. */
const SEEN = 100;
/** Merged over more columns than this, a text stands at the left, where it is seen without scrolling. */
const WIDE = 4;

/** The sheet as it came, with its row numbers and merged cells; above each column the field that it goes to. */
export function SheetTable(props: SheetTableProps) {
  const { sheet, mapping, guess, unknown = NONE, asked = [], onHeaderRow, headerFirst = null } = props;
  const { t } = useWords();
  const { preview, numbers: rowNumbers, marks } = props.shown ?? sheetAsItCame(sheet);
  const last = preview.columnCount > sheet.columnCount ? preview.columnCount : lastRead(mapping);
  const columns = Math.min(preview.columnCount, Math.max(MOST_COLUMNS, last));
  const rows = useMemo(() => sheetRows(preview, columns), [preview, columns]);
  const numbers = Array.from({ length: columns }, (_, index) => index + 1);
  const sides = useMemo(
    () => (mapping === null ? [] : sideTables(mapping, sheet.columnCount)),
    [mapping, sheet.columnCount],
  );
  const isRead = (column: number): boolean =>
    mapping === null ||
    mapping.columns[column] !== undefined ||
    (mapping.across?.columns.includes(column) ?? false) ||
    leadingColumn(sides, column) !== null;
  const frame = useScrolledTo(numbers.find(isRead) ?? 1, mapping !== null);
  const marked = new Set(asked.map(({ cell }) => cell));
  const table = guess?.tables.find(({ headerRow }) => headerRow === mapping?.headerRow);
  /** Of several tables one is read; what stands outside of it is shown faint. */
  const roleOf = (row: number): string | undefined => {
    if (mapping === null) return undefined;
    const last = mapping.lastRow ?? null;
    if ((table !== undefined && row < table.firstRow) || (last !== null && row > last)) return 'is-outside';
    if (headerFirst !== null && row < headerFirst) return 'is-outside';
    if (row <= mapping.headerRow) return 'is-header';
    return marks.get(row)?.out == null ? undefined : 'is-out';
  };
  return (
    <section
      className="imp-sheet ld-scroll ld-above-8"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys.
      tabIndex={0}
      aria-label={t('importing.sheetNamed', { name: sheet.name })}
      data-testid="import-sheet"
    >
      <table>
        <thead>
          <tr>
            <th className="imp-row-number" scope="col">
              <span className="ld-spoken">{t('importing.rowNumber')}</span>
            </th>
            {numbers.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                isRead={isRead(column)}
                lead={leadingColumn(sides, column)}
                mapping={mapping}
                guess={guess}
              />
            ))}
            {mapping !== null && (
              <th scope="col" className="imp-gives">
                {t('importing.gives')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row: place, cells }) => {
            const row = rowNumbers[place - 1] ?? place;
            return (
              <tr key={row} className={roleOf(row)}>
                <RowNumber row={row} headerRow={mapping?.headerRow} onHeaderRow={onHeaderRow} />
                {cells.map((cell) => (
                  <td
                    key={cell.column}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    data-asked={marked.has(cellAddress(row, cell.column)) || undefined}
                    data-filled={marks.get(row)?.changed.includes(cell.column) || undefined}
                    data-unknown={
                      (row > (mapping?.headerRow ?? 0) &&
                        isRead(cell.column) &&
                        unknown.has(cell.text.trim())) ||
                      undefined
                    }
                    className={classOf(cell)}
                    title={cell.text}
                  >
                    {cell.shown}
                  </td>
                ))}
                {mapping !== null && (
                  <td className="imp-gives">{givenBy(row, marks.get(row), mapping, headerFirst, t)}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {sheet.columnCount > columns && (
        <p className="ld-caption">{t('importing.moreColumns', { count: sheet.columnCount - columns })}</p>
      )}
    </section>
  );
}

const NONE: ReadonlySet<string> = new Set();

/**
 * What is read is seen without scrolling: columns that nobody reads can stand at the left. Where it is in sight as it is,
 * they stay, since they can name the rows.
 * @param isTable whether anything is read
 * @returns of the element that scrolls
 */
function useScrolledTo(firstRead: number, isTable: boolean) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = frame.current;
    const leftOf = (selector: string) => box?.querySelector(selector)?.getBoundingClientRect();
    const [head, margin] = [leftOf(`[data-column="${firstRead}"]`), leftOf('.imp-row-number')];
    const gives = leftOf('.imp-gives');
    if (!isTable || box === null || head === undefined || margin === undefined || gives === undefined) return;
    if (head.left < margin.right || head.left + SEEN > gives.left) box.scrollLeft += head.left - margin.right;
  }, [firstRead, isTable]);
  return frame;
}

interface ColumnHeadProps extends Pick<SheetTableProps, 'mapping' | 'guess'> {
  readonly column: number;
  readonly isRead: boolean;
  readonly lead: number | null;
}

/** The head of a column: its letter, or the field that it goes to. */
function ColumnHead({ column, isRead, lead, mapping, guess }: ColumnHeadProps) {
  if (mapping === null)
    return (
      <th scope="col" data-column={column} className="imp-letter">
        {columnLetters(column)}
      </th>
    );
  return (
    <th scope="col" data-column={column} className={isRead ? 'imp-field' : 'imp-field is-unread'}>
      <FieldHead column={column} lead={lead} mapping={mapping} guess={guess} />
    </th>
  );
}

interface RowNumberProps {
  readonly row: number;
  readonly headerRow: number | undefined;
  readonly onHeaderRow: SheetTableProps['onHeaderRow'];
}

/** The number of a row, by which it can be made the header. */
function RowNumber({ row, headerRow, onHeaderRow }: RowNumberProps) {
  const { t } = useWords();
  return (
    <th scope="row" className="imp-row-number">
      {onHeaderRow === undefined ? (
        row
      ) : (
        <button
          type="button"
          aria-pressed={headerRow === row}
          title={t('importing.headerHere', { row })}
          aria-label={t('importing.headerHere', { row })}
          onClick={() => onHeaderRow(row)}
        >
          {row}
        </button>
      )}
    </th>
  );
}

/** How a cell stands: text merged over a few columns, a number, or text that runs on. */
function classOf({ isMerged, isNumber, columnSpan }: SheetCell): string | undefined {
  if (isMerged && columnSpan <= WIDE) return 'is-merged';
  if (isNumber) return 'is-right';
  return columnSpan > 1 ? 'is-long' : undefined;
}

/** What a row gives: figures, or what sets it aside. */
function givenBy(
  row: number,
  mark: SteppedRow | undefined,
  mapping: Mapping,
  headerFirst: number | null,
  t: Words['t'],
): string {
  if (headerFirst !== null && row < headerFirst) return t('importing.out.above');
  if (row <= mapping.headerRow) return t('importing.out.head');
  if (mark === undefined || figureColumns(mapping).length === 0) return '';
  return mark.out === null ? t('importing.out.read') : t(`importing.out.${mark.out.by}`);
}

/** The last column that is read: none of those is hidden, however many there are. */
function lastRead(mapping: Mapping | null): number {
  if (mapping === null) return 0;
  const { across = null, beside = null } = mapping;
  const own = [0, ...Object.keys(mapping.columns).map(Number), ...(across?.columns ?? [])];
  return Math.max(...own) + Math.max(0, ...(beside ?? []).map(({ shift }) => shift));
}
