import type { Translate } from '@shared/base/message';
import type { Formats } from '@shared/words/formats';
import type { CellClassParams, ColDef, ColGroupDef, ValueParserParams } from '../../../kit/grid/grid-types';
import { ChangeCell, LockCell, MarkCell, MenuCell, OriginCell, SupplierCell } from './cells';
import { parseEntry, type ShareEntry } from './parse-entry';
import type { GridRow } from './share-grid-rows';

interface ColumnWords {
  readonly t: Translate;
  readonly f: Formats;
}

interface ColumnChoice {
  readonly years: readonly number[];
  readonly yearIndex: number;
  /** Whether a scenario is in hand: then the base and the change stand beside the share. */
  readonly withBase: boolean;
  readonly editable: boolean;
  /** The stage of what the suppliers take in: names the origin bar. */
  readonly originLabel: string;
  readonly wide: boolean;
}

/** The id of a year's column, and the year of an id. */
const yearColumn = (year: number): string => `year-${year}`;
export function yearOfColumn(columnId: string): number | null {
  const parts = /^year-(\d+)$/.exec(columnId);
  return parts === null ? null : Number(parts[1]);
}

const YEARS_THAT_FIT = 6;

const RIGHT = { cellClass: 'ld-cell-right', headerClass: 'ld-header-right' } as const;

/** Lock and supplier, the years across, then what is known about the chosen year. */
export function shareColumns(
  choice: ColumnChoice,
  words: ColumnWords,
): (ColDef<GridRow> | ColGroupDef<GridRow>)[] {
  const { t, f } = words;
  // Further years than fit: the names stay while the years are scrolled.
  const held = choice.years.length > YEARS_THAT_FIT ? ({ pinned: 'left' } as const) : {};
  return [
    {
      ...held,
      colId: 'lock',
      headerName: '',
      headerTooltip: t('shares.column.lock'),
      width: 34,
      cellRenderer: LockCell,
      cellClass: 'ld-cell-centre',
      valueGetter: ({ data }) => data?.cells[choice.yearIndex]?.locked ?? null,
      onCellClicked: ({ data, context }) => {
        if (data?.kind === 'supplier' && data.cells[choice.yearIndex] !== null) context.onToggleLock(data.id);
      },
    },
    {
      ...held,
      colId: 'supplier',
      headerName: t('shares.column.supplier'),
      ...(choice.years.length > YEARS_THAT_FIT ? { width: 220 } : { flex: 1, minWidth: 150 }),
      cellRenderer: SupplierCell,
      valueGetter: ({ data }) => (data === undefined ? '' : `${data.name}${data.place}`),
    },
    {
      groupId: 'years',
      headerName: t('shares.column.share'),
      headerClass: 'ld-header-right',
      children: choice.years.map((year, index) => yearColumnDef(year, index, choice, words)),
    },
    {
      groupId: 'chosen',
      headerName: f.year(choice.years[choice.yearIndex] ?? 0),
      headerClass: 'ld-header-chosen',
      children: chosenYearColumns(choice, words),
    },
    {
      colId: 'menu',
      headerName: '',
      width: 30,
      cellRenderer: MenuCell,
      cellClass: 'ld-cell-centre',
    },
  ];
}

function yearColumnDef(
  year: number,
  index: number,
  choice: ColumnChoice,
  { f }: ColumnWords,
): ColDef<GridRow> {
  const chosen = index === choice.yearIndex;
  return {
    colId: yearColumn(year),
    headerName: String(year),
    width: chosen ? 54 : 48,
    headerClass: chosen ? 'ld-header-right is-chosen' : 'ld-header-right',
    editable: ({ data }) => choice.editable && data?.kind === 'supplier',
    cellDataType: false,
    cellEditor: 'agTextCellEditor',
    valueGetter: ({ data }) => data?.percents[index] ?? null,
    valueFormatter: ({ data }) => {
      const shown = data?.shown[index] ?? null;
      return shown === null ? '' : f.figure(shown);
    },
    valueParser: ({ newValue }: ValueParserParams<GridRow>): ShareEntry =>
      parseEntry(String(newValue ?? ''), 'percent'),
    cellClass: chosen ? 'ld-cell-right ld-cell-chosen' : 'ld-cell-right ld-cell-year',
    cellClassRules: {
      'ld-cell-changed': ({ data }: CellClassParams<GridRow>) => data?.cells[index]?.overridden === true,
      'ld-cell-moved': ({ data }: CellClassParams<GridRow>) =>
        data?.kind === 'supplier' && data.cells[index]?.overridden === false && isChanged(data, index),
    },
  };
}

function isChanged(data: GridRow, index: number): boolean {
  const change = changeOf(data, index);
  return change !== null && Math.abs(change) >= 0.05;
}

export function changeOf(data: GridRow, index: number): number | null {
  const now = data.percents[index];
  const base = data.base[index];
  return now === null || now === undefined || base === null || base === undefined ? null : now - base;
}

function chosenYearColumns(choice: ColumnChoice, words: ColumnWords): ColDef<GridRow>[] {
  const { t, f } = words;
  const index = choice.yearIndex;
  const cellOf = (data: GridRow | undefined) => data?.cells[index] ?? null;
  const figure = (value: unknown): string => (typeof value === 'number' ? f.figure(value) : '');
  const base: ColDef<GridRow>[] = [
    {
      colId: 'base',
      headerName: t('shares.column.base'),
      width: 56,
      ...RIGHT,
      cellClass: 'ld-cell-right ld-ink-3',
      valueGetter: ({ data }) => data?.base[index] ?? null,
      valueFormatter: ({ value }) => figure(value),
    },
    {
      colId: 'change',
      headerName: t('shares.column.change'),
      width: choice.wide ? 150 : 104,
      headerClass: 'ld-header-change',
      cellRenderer: ChangeCell,
      valueGetter: ({ data }) => (data === undefined ? null : changeOf(data, index)),
    },
  ];
  return [
    ...(choice.withBase ? base : []),
    ...(choice.withBase && !choice.wide ? [] : [rangeColumn(choice, words)]),
    {
      colId: 'mark',
      headerName: t('shares.column.mark'),
      width: 46,
      cellClass: 'ld-cell-centre',
      headerClass: 'ld-header-centre',
      cellRenderer: MarkCell,
      valueGetter: ({ data }) => cellOf(data)?.mark ?? null,
    },
    {
      colId: 'tonnes',
      headerName: t('shares.column.tonnes'),
      headerTooltip: t('shares.column.tonnes.tip'),
      width: choice.wide ? 96 : 70,
      ...RIGHT,
      editable: ({ data }) => choice.editable && data?.kind === 'supplier' && cellOf(data) !== null,
      cellDataType: false,
      cellEditor: 'agTextCellEditor',
      valueGetter: ({ data }) => data?.tonnes[index] ?? null,
      valueFormatter: ({ value }) => (typeof value === 'number' ? f.whole(value) : ''),
      valueParser: ({ newValue }: ValueParserParams<GridRow>): ShareEntry =>
        parseEntry(String(newValue ?? ''), 'tonnes'),
    },
    {
      colId: 'origin',
      headerName: choice.originLabel,
      width: choice.wide ? 160 : 88,
      cellRenderer: OriginCell,
      valueGetter: ({ data }) => JSON.stringify(data?.row?.feeds ?? []),
    },
    ...(choice.wide ? [sourceColumn(choice, t)] : []),
  ];
}

/** Beside base and change there is no room for it in a narrow window; the inspector has it too. */
function rangeColumn({ yearIndex, wide }: ColumnChoice, { t, f }: ColumnWords): ColDef<GridRow> {
  return {
    colId: 'range',
    headerName: t('shares.column.range'),
    width: wide ? 116 : 88,
    ...RIGHT,
    cellClass: 'ld-cell-right ld-ink-2',
    valueGetter: ({ data }) => {
      const cell = data?.cells[yearIndex];
      return cell?.low == null || cell.high == null ? '' : f.range(cell.low, cell.high);
    },
  };
}

function sourceColumn({ yearIndex }: ColumnChoice, t: Translate): ColDef<GridRow> {
  return {
    colId: 'source',
    headerName: t('shares.column.source'),
    width: 190,
    cellClass: 'ld-ink-2',
    valueGetter: ({ data }) => {
      const cell = data?.cells[yearIndex] ?? null;
      return cell?.importedFrom?.fileName ?? cell?.source ?? '';
    },
    tooltipValueGetter: ({ value }) => String(value ?? ''),
  };
}
