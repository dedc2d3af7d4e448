import type { Translate } from '@shared/base/message';
import type { Formats } from '@shared/words/formats';
import { type FigureSheet, figureColumn, ROW_HEAD } from '../../../kit/grid/figure-sheet';
import type { ColDef, ColGroupDef } from '../../../kit/grid/grid-types';
import { newYearColumn, nextYear, yearColumnId } from '../../../kit/grid/year-columns';
import { ChangeCell, LockCell, MarkCell, MenuCell, OriginCell, SupplierCell } from './cells';
import { changeOf } from './share-figures';
import type { ShareLine } from './share-lines';

interface ColumnWords {
  readonly t: Translate;
  readonly f: Formats;
}

interface ColumnChoice {
  readonly years: readonly number[];
  readonly yearIndex: number;
  readonly editable: boolean;
  /** Whether a scenario is selected: then the base and the change stand beside the share. */
  readonly withBase: boolean;
  readonly cellOf: FigureSheet<ShareLine>['cellOf'];
  /** The stage of what the suppliers take in: names the origin bar. */
  readonly originLabel: string;
  readonly wide: boolean;
}

const YEARS_THAT_FIT = 6;

const RIGHT = { cellClass: 'ld-cell-right', headerClass: 'ld-header-right' } as const;

/** Lock and supplier, the years across, then what is known about the chosen year. */
export function shareColumns(
  choice: ColumnChoice,
  words: ColumnWords,
): (ColDef<ShareLine> | ColGroupDef<ShareLine>)[] {
  const { t, f } = words;
  // Further years than fit: the names stay while the years are scrolled.
  const held = choice.years.length > YEARS_THAT_FIT ? ({ pinned: 'left' } as const) : {};
  return [
    {
      ...held,
      colId: 'lock',
      headerName: t('shares.column.locked'),
      headerClass: 'ld-header-spoken',
      headerTooltip: t('shares.column.lock'),
      width: 34,
      cellRenderer: LockCell,
      cellClass: 'ld-cell-centre',
      valueGetter: ({ data }) => data?.cell(choice.yearIndex)?.locked ?? null,
      valueFormatter: ({ value }) =>
        typeof value === 'boolean' ? t(value ? 'shares.locked' : 'shares.unlocked') : '',
      onCellClicked: ({ data, context }) => {
        if (data?.look === 'row' && data.cell(choice.yearIndex) !== null) context.onToggleLock(data.id);
      },
    },
    {
      ...held,
      colId: 'supplier',
      ...ROW_HEAD,
      headerName: t('shares.column.supplier'),
      ...(choice.years.length > YEARS_THAT_FIT ? { width: 220 } : { flex: 1, minWidth: 150 }),
      cellRenderer: SupplierCell,
      valueGetter: ({ data }) => (data === undefined ? '' : `${data.name}${data.place}`),
    },
    {
      groupId: 'years',
      headerName: t('shares.column.share'),
      headerClass: 'ld-header-right',
      children: [
        ...choice.years.map((year, index) => yearColumn(year, index, choice, words)),
        ...(choice.editable
          ? [newYearColumn<ShareLine>(nextYear(choice.years), { t, cellOf: choice.cellOf })]
          : []),
      ],
    },
    {
      groupId: 'chosen',
      headerName: f.year(choice.years[choice.yearIndex] ?? 0),
      headerClass: 'ld-header-chosen',
      children: chosenYearColumns(choice, words),
    },
    {
      colId: 'menu',
      headerName: t('app.rowActs'),
      headerClass: 'ld-header-spoken',
      width: 30,
      cellRenderer: MenuCell,
      cellClass: 'ld-cell-centre',
      // Drawn again only where its row is another one.
      valueGetter: ({ data }) => data?.name ?? '',
    },
  ];
}

function yearColumn(
  year: number,
  index: number,
  { yearIndex, cellOf }: ColumnChoice,
  { f }: ColumnWords,
): ColDef<ShareLine> {
  const chosen = index === yearIndex;
  return figureColumn<ShareLine>({
    id: yearColumnId(year),
    cellOf,
    headerName: String(year),
    width: chosen ? 54 : 48,
    headerClass: chosen ? 'ld-header-right is-chosen' : 'ld-header-right',
    cellClass: chosen ? 'ld-cell-right ld-cell-chosen' : 'ld-cell-right ld-cell-year',
    sumOf: ({ percent }) => percent(index),
    shown: (_value, { shown }) => {
      const said = shown(index);
      return said === null ? '' : f.figure(said);
    },
  });
}

function chosenYearColumns(choice: ColumnChoice, words: ColumnWords): ColDef<ShareLine>[] {
  const { t, f } = words;
  const index = choice.yearIndex;
  const cellOf = (data: ShareLine | undefined) => data?.cell(index) ?? null;
  const figure = (value: unknown): string => (typeof value === 'number' ? f.figure(value) : '');
  const base: ColDef<ShareLine>[] = [
    {
      colId: 'base',
      headerName: t('shares.column.base'),
      width: 56,
      ...RIGHT,
      cellClass: 'ld-cell-right ld-ink-3',
      valueGetter: ({ data }) => data?.base(index) ?? null,
      valueFormatter: ({ value }) => figure(value),
    },
    {
      colId: 'change',
      headerName: t('shares.column.change'),
      width: choice.wide ? 150 : 104,
      cellRenderer: ChangeCell,
      // Whether it was typed or moved shows too.
      equals: () => false,
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
    figureColumn<ShareLine>({
      id: 'tonnes',
      cellOf: choice.cellOf,
      headerName: t('shares.column.tonnes'),
      headerTooltip: t('shares.column.tonnes.tip'),
      width: choice.wide ? 96 : 84,
      sumOf: ({ tonnes }) => tonnes(index),
      shown: (value) => (value === null ? '' : f.whole(value)),
    }),
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

/** Beside base and change there is no space for it in a narrow window; the inspector has it too. */
function rangeColumn({ yearIndex, wide }: ColumnChoice, { t, f }: ColumnWords): ColDef<ShareLine> {
  return {
    colId: 'range',
    headerName: t('shares.column.range'),
    width: wide ? 116 : 88,
    ...RIGHT,
    cellClass: 'ld-cell-right ld-ink-2',
    valueGetter: ({ data }) => {
      const cell = data?.cell(yearIndex);
      return cell?.low == null || cell.high == null ? '' : f.range(cell.low, cell.high);
    },
  };
}

function sourceColumn({ yearIndex }: ColumnChoice, t: Translate): ColDef<ShareLine> {
  return {
    colId: 'source',
    headerName: t('shares.column.source'),
    width: 190,
    cellClass: 'ld-ink-2',
    valueGetter: ({ data }) => {
      const cell = data?.cell(yearIndex) ?? null;
      return cell?.importedFrom?.fileName ?? cell?.source ?? '';
    },
    tooltipValueGetter: ({ value }) => String(value ?? ''),
  };
}
