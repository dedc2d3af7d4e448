import { conditionOf } from '@shared/base/condition';
import type { DataRows } from '@shared/features/data/contract';
import type { Field } from '@shared/model/field';
import type { FigureUnit } from '@shared/model/figure';
import type { AnyTable } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import { useMemo } from 'react';
import { AddItem } from '../../kit/figures/AddItem';
import type { Arranging } from '../../kit/grid/arrange/ArrangeBar';
import type { Written } from '../../kit/grid/controller/lay';
import type { ControllerPort } from '../../kit/grid/controller/port';
import type { At } from '../../kit/grid/controller/range';
import { EditableGrid } from '../../kit/grid/EditableGrid';
import { laidNotice } from '../../kit/grid/figure-controller';
import { NEW_LINE } from '../../kit/grid/figure-sheet';
import { announce } from '../../kit/state/announce';
import { useWords } from '../../kit/state/language';
import { showNotice } from '../../kit/state/notices';
import { rangeSummary } from '../../kit/state/range-summary';
import { useWideWindow } from '../../kit/ui/wide-window';
import { isWritten, rowColumns } from './columns';
import { look } from './data-state';
import { pasteInto } from './paste-into';
import { calledLine, fieldsOf, gravest, markOf, type RowLine, shownIn, typedIn } from './row-lines';

interface RowGridProps {
  readonly table: AnyTable<TableName>;
  readonly lines: readonly RowLine[];
  readonly editable: boolean;
  readonly asked: Pick<DataRows, 'sort' | 'where'>;
  /** How many rows fit, and how many there are. */
  readonly count: Arranging['count'];
  /** A row that is to be selected. */
  readonly wanted: string | null;
  readonly onTaken: () => void;
  /** @returns whether they were taken */
  readonly onWrite: (cells: readonly Written[]) => Promise<boolean>;
  readonly onAdded: (rowId: string) => void;
  readonly onFocus: (rowId: string) => void;
  /** Asks for a new row of which a field is typed already; null where none can be added. */
  readonly onNew: ((said: Readonly<Record<string, string>>) => void) | null;
  readonly onRemove: ((rowId: string) => void) | null;
}

/** The rows of one table, under a spreadsheet’s controller. */
export function RowGrid({ table, lines, editable, asked, count, wanted, ...acts }: RowGridProps) {
  const words = useWords();
  const { t } = words;
  const wide = useWideWindow();
  // Each answer says anew how it was asked for; said alike, heads stay the ones that are drawn.
  const askedAs = JSON.stringify([asked.sort, asked.where]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: order and choice by what they say
  const { sort, where } = useMemo(() => asked, [askedAs]);
  const { shown, all } = count;
  const arranged = useMemo(() => arrangedBy(sort, where, { shown, all }), [sort, where, shown, all]);
  const fields = useMemo(() => fieldsOf(table, words), [table, words]);
  const columns = useMemo(() => rowColumns(table, words, { sort, wide }), [table, words, sort, wide]);
  const byId = useMemo(() => new Map(lines.map((line) => [line.id, line])), [lines]);
  const said = ({ row, column }: At, say: typeof typedIn): string => {
    const [line, field] = [byId.get(row), table.fields[column]];
    return line === undefined || field === undefined ? '' : say(line, column, field, words);
  };
  const rowName = (row: string): string => {
    const line = byId.get(row);
    return line === undefined ? '' : calledLine(line, table, words);
  };
  const columnName = (column: string): string => table.fields[column]?.words[words.language] ?? '';
  const placeOf = ({ row, column }: At): string => [rowName(row), columnName(column)].join(t('place.join'));
  const into = pasteInto({
    table,
    words,
    rowName,
    shownAt: (at) => said(at, typedIn),
    onAdded: acts.onAdded,
  });
  const port: ControllerPort = {
    label: table.words[words.language],
    across: fields.map(([name]) => name),
    called: { row: () => [], column: (column) => [columnName(column)] },
    figureAt: ({ row, column }) => {
      const value = byId.get(row)?.values[column];
      const unit = unitOf(table.fields[column]);
      return unit === null ? null : { value: typeof value === 'number' ? value : null, unit };
    },
    reads: () => true,
    isWritable: ({ row, column }) =>
      row === NEW_LINE
        ? acts.onNew !== null && table.fields[column]?.kind !== 'json'
        : editable && isWritten(column, table.fields[column]),
    textAt: (at) => said(at, typedIn),
    shownAt: (at) => said(at, shownIn),
    mark: (cells) => {
      const mark = gravest(
        cells.map(({ row, column }) => {
          const line = byId.get(row);
          return line === undefined ? null : markOf(table, line, [column]);
        }),
      );
      return mark === null ? null : t(mark);
    },
    write: (act, cells) => {
      const [first] = cells;
      if (first?.row === NEW_LINE) {
        if (first.text.trim() !== '') acts.onNew?.({ [first.column]: first.text });
        return undefined;
      }
      if (act !== 'paste' || cells.length === 1) return acts.onWrite(cells);
      void into.cells(cells);
      return undefined;
    },
    takeRows: (block, rows, from) => editable && into.rows(block, rows, from),
    rowMenu: () => (
      <AddItem words={t('data.new')} disabled={acts.onNew === null} onAdd={() => acts.onNew?.({})} />
    ),
    removal: ({ row }) => {
      const { onRemove } = acts;
      return row === NEW_LINE || onRemove === null
        ? null
        : { words: t('data.remove'), remove: () => onRemove(row) };
    },
    refuse: (laid) => showNotice(laidNotice(laid, placeOf)),
    active: ({ row }) => {
      // Below the last row the inspector keeps that row.
      if (row !== NEW_LINE) acts.onFocus(row);
    },
    summary: (summary) => rangeSummary.set({ summary }),
    say: announce,
    words: (at) => {
      const value = said(at, shownIn);
      return t('figures.cell', { place: placeOf(at), value: value === '' ? t('figures.cell.empty') : value });
    },
    key: () => false,
  };
  return (
    <EditableGrid<RowLine>
      key={table.name}
      port={port}
      testId="data-grid"
      name={`data-grid ${table.name}`}
      className="ld-data-grid"
      rows={lines}
      below={
        acts.onNew === null
          ? NONE
          : [newLine(fields[0]?.[0] ?? 'id', t('figures.newRow', { what: t('data.new') }))]
      }
      columns={columns}
      headerHeight={40}
      wanted={wanted === null ? null : { row: wanted, column: fields[0]?.[0] ?? 'id' }}
      onTaken={acts.onTaken}
      arranged={arranged}
    />
  );
}

const NONE: readonly never[] = [];

/** The line in which a new row begins: its first column says so. */
function newLine(first: string, called: string): RowLine {
  const row = { id: NEW_LINE };
  return { id: NEW_LINE, row, values: { [first]: called }, names: {}, secret: false };
}

/** Order and choice as the service makes them, of all rows of the table. */
function arrangedBy(sort: DataRows['sort'], where: DataRows['where'], count: Arranging['count']): Arranging {
  return {
    sort: sort === null ? null : { column: sort.field, down: sort.down },
    filters: where.map(({ field, text }) => ({ column: field, text })),
    count,
    sortBy: (by) => look({ sort: by === null ? null : { field: by.column, down: by.down } }),
    filterBy: (by) => {
      if (by === null) return look({ where: [] });
      const others = where.filter(({ field }) => field !== by.column);
      const isAsked = conditionOf(by.text) !== null;
      look({ where: isAsked ? [...others, { field: by.column, text: by.text }] : others });
    },
  };
}

function isFigure(field: Field | undefined): boolean {
  return field?.kind === 'number';
}

/** The unit in which figures of a field are added up; null for what is not. */
function unitOf(field: Field | undefined): FigureUnit | null {
  if (field === undefined || !isFigure(field) || field.unit === null) return null;
  const unit = field.unit.en;
  if (unit === '%') return 'percent';
  if (unit === 'days') return 'days';
  if (unit.startsWith('yen')) return 'yen';
  return unit === 't' || unit.startsWith('t ') ? 'tonnes' : null;
}
