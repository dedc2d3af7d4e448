import { cellAddress, columnLetters } from '@shared/base/sheet-cell';
import type { GuessedMapping, SheetPreview, SteppedRow } from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import { IMPORT_FIELDS, type ImportField } from '@shared/model/import-fields';
import { type Across, figureColumns, type Mapping } from '@shared/model/mapping';
import { useEffect, useMemo, useRef } from 'react';
import { useWords, type Words } from '../../kit/state/language';
import { leadingColumn, sideTables } from './beside-columns';
import { changeMapping } from './import-actions';
import { sheetRows } from './sheet-cells';
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
  /** Their first cells are marked. */
  readonly asked?: readonly ImportQuestion[];
  readonly onHeaderRow?: (row: number) => void;
}

const MOST_COLUMNS = 30;
const SURE = 0.8;
/** Merged over more columns than this, a text stands at the left, where it is seen without scrolling. */
const WIDE = 4;

/** The sheet as it came, with its row numbers and merged cells; above each column the field that it goes to. */
export function SheetTable(props: SheetTableProps) {
  const { sheet, mapping, guess, asked = [], onHeaderRow, headerFirst = null } = props;
  const { shown = sheetAsItCame(sheet) } = props;
  const { t } = useWords();
  const { preview, numbers: rowNumbers, marks } = shown;
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
  // What is read is seen without scrolling: columns that nobody reads can stand at the left.
  const frame = useRef<HTMLElement>(null);
  const firstRead = numbers.find(isRead) ?? 1;
  const isTable = mapping !== null;
  useEffect(() => {
    const box = frame.current;
    const leftOf = (selector: string) => box?.querySelector(selector)?.getBoundingClientRect();
    const [head, margin] = [leftOf(`[data-column="${firstRead}"]`), leftOf('.imp-row-number')];
    if (isTable && box !== null && head !== undefined && margin !== undefined)
      box.scrollLeft += head.left - margin.right;
  }, [firstRead, isTable]);
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
      className="imp-sheet"
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
              <th
                key={column}
                scope="col"
                data-column={column}
                className={
                  mapping === null ? 'imp-letter' : isRead(column) ? 'imp-field' : 'imp-field is-unread'
                }
              >
                {mapping === null ? (
                  columnLetters(column)
                ) : (
                  <FieldHead
                    column={column}
                    lead={leadingColumn(sides, column)}
                    mapping={mapping}
                    guess={guess}
                  />
                )}
              </th>
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
            const mark = marks.get(row);
            return (
              <tr key={row} className={roleOf(row)}>
                <th scope="row" className="imp-row-number">
                  {onHeaderRow === undefined ? (
                    row
                  ) : (
                    <button
                      type="button"
                      aria-pressed={mapping?.headerRow === row}
                      title={t('importing.headerHere', { row })}
                      aria-label={t('importing.headerHere', { row })}
                      onClick={() => onHeaderRow(row)}
                    >
                      {row}
                    </button>
                  )}
                </th>
                {cells.map((cell) => (
                  <td
                    key={cell.column}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    data-asked={marked.has(cellAddress(row, cell.column)) || undefined}
                    data-filled={mark?.changed.includes(cell.column) || undefined}
                    className={
                      cell.isMerged && cell.columnSpan <= WIDE
                        ? 'is-merged'
                        : cell.isNumber
                          ? 'is-right'
                          : cell.columnSpan > 1
                            ? 'is-long'
                            : undefined
                    }
                    title={cell.text}
                  >
                    {cell.text}
                  </td>
                ))}
                {mapping !== null && (
                  <td className="imp-gives">{givenBy(row, mark, mapping, headerFirst, t)}</td>
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

/** Where one column goes; of a table further to the right that is said by the first one. */
function FieldHead({
  column,
  lead,
  mapping,
  guess,
}: {
  readonly column: number;
  readonly lead: number | null;
  readonly mapping: Mapping;
  readonly guess: GuessedMapping | null;
}) {
  const { t } = useWords();
  if (lead === null) return <FieldPicker column={column} mapping={mapping} guess={guess} />;
  const { across = null } = mapping;
  const field = mapping.columns[lead];
  const isAcross = across?.columns.includes(lead) ?? false;
  return (
    <>
      <span className="imp-field-line" data-testid={`import-field-${columnLetters(column)}`}>
        <span className="imp-field-fixed">
          {isAcross && across !== null
            ? t('importing.across', { value: t(`import.field.${across.value}`) })
            : t(field === undefined ? 'importing.none' : `import.field.${field}`)}
        </span>
      </span>
      <span className="ld-caption">
        <b>{columnLetters(column)}</b> {t('importing.asColumn', { column: columnLetters(lead) })}
      </span>
    </>
  );
}

/** Where one column goes, with how sure the guess is. */
function FieldPicker({
  column,
  mapping,
  guess,
}: {
  readonly column: number;
  readonly mapping: Mapping;
  readonly guess: GuessedMapping | null;
}) {
  const { t } = useWords();
  const isAcross = mapping.across?.columns.includes(column) ?? false;
  const field = isAcross ? undefined : mapping.columns[column];
  const choose = (next: ImportField | undefined): void => {
    const others = Object.entries(mapping.columns).filter(([key]) => Number(key) !== column);
    const columns: Record<number, ImportField> = Object.fromEntries(
      next === undefined ? others : [...others, [String(column), next]],
    );
    changeMapping({ columns, across: withColumn(mapping.across ?? null, column, false) });
  };
  const chooseAcross = (): void => {
    const columns = Object.fromEntries(
      Object.entries(mapping.columns).filter(([key]) => Number(key) !== column),
    );
    const across = mapping.across ?? guess?.mapping.across ?? null;
    changeMapping({ columns, across: withColumn(across, column, true) });
  };
  const known = mapping.across ?? guess?.mapping.across ?? null;
  const confidence =
    !isAcross && guess?.mapping.columns[column] === field ? guess?.confidence[column] : undefined;
  const sure = confidence === undefined || confidence >= SURE;
  const why =
    isAcross && known !== null
      ? t(`importing.across.${known.field}`)
      : field === undefined
        ? t('importing.skipped')
        : isRemembered(guess, column) && guess?.mapping.columns[column] === field
          ? t('importing.remembered')
          : confidence === undefined
            ? t(guess?.mapping.columns[column] === field ? 'importing.found' : 'importing.chosen')
            : t(sure ? 'importing.guessed' : 'importing.unsure', { percent: Math.round(confidence * 100) });
  return (
    <>
      <span className="imp-field-line">
        <select
          className={`imp-field-select${field === undefined && !isAcross ? ' is-none' : ''}`}
          aria-label={t('importing.fieldOf', { column: columnLetters(column) })}
          value={isAcross ? 'across' : (field ?? '')}
          onChange={(event) =>
            event.target.value === 'across'
              ? chooseAcross()
              : choose(IMPORT_FIELDS.find((one) => one === event.target.value))
          }
          data-testid={`import-field-${columnLetters(column)}`}
        >
          <option value="">{t('importing.none')}</option>
          {known !== null && (
            <option value="across">
              {t('importing.across', { value: t(`import.field.${known.value}`) })}
            </option>
          )}
          {IMPORT_FIELDS.map((one) => (
            <option key={one} value={one}>
              {t(`import.field.${one}`)}
            </option>
          ))}
        </select>
      </span>
      <span className={`ld-caption${sure ? '' : ' is-unsure'}`}>
        <b>{columnLetters(column)}</b> {why}
      </span>
    </>
  );
}

/** Whether a column goes where it went in an earlier file of this form, or of another one of the sender. */
function isRemembered(guess: GuessedMapping | null, column: number): boolean {
  if (guess === null) return false;
  return guess.remembered !== null || (guess.kin !== null && guess.confidence[column] === undefined);
}

/** A crosstab with one column more or less; none is left when its last column goes. */
function withColumn(across: Across | null, column: number, isIn: boolean): Across | null {
  if (across === null) return null;
  const others = across.columns.filter((one) => one !== column);
  const columns = isIn ? [...others, column].sort((a, b) => a - b) : others;
  return columns.length === 0 ? null : { ...across, columns };
}
