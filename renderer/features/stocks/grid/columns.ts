import type { Translate } from '@shared/base/message';
import { isSummed, STOCK_COLUMNS, STOCK_FIELDS, type StockField } from '@shared/features/stocks/view';
import type { Formats } from '@shared/words/formats';
import { type FigureSheet, figureColumn, ROW_HEAD } from '../../../kit/grid/figure-sheet';
import type { ColDef } from '../../../kit/grid/grid-types';
import { AgainstTargetCell, CoverCell, SecretCell, StockMarkCell } from './cells';
import type { StockLine } from './stock-lines';

interface StockColumnChoice {
  /** Whether a scenario is selected: then the base stands beside the stock. */
  readonly withBase: boolean;
  readonly cellOf: FigureSheet<StockLine>['cellOf'];
  readonly wide: boolean;
  readonly t: Translate;
  readonly f: Formats;
  /** What stands behind the name of a material. */
  readonly unitOf: (materialId: string) => string;
  /** A mass with as many digits as its size deserves, without unit. */
  readonly figure: (value: number) => string;
}

const RIGHT = { cellClass: 'ld-cell-right', headerClass: 'ld-header-right' } as const;

/** Material and tier, the opening stock, what it covers, and the limits. */
export function stockColumns(choice: StockColumnChoice): ColDef<StockLine>[] {
  const { t, withBase, wide } = choice;
  return [
    {
      colId: 'name',
      ...ROW_HEAD,
      headerName: t('stocks.column.stock'),
      flex: 1,
      minWidth: 132,
      cellStyle: { textOverflow: 'ellipsis' },
      tooltipValueGetter: ({ valueFormatted }) => valueFormatted ?? null,
      valueGetter: ({ data }) => data?.called ?? '',
      valueFormatter: ({ data, value }) =>
        data?.look === 'head' ? `${value}${choice.unitOf(data.materialId)}` : String(value ?? ''),
      cellClass: ({ data }) => (data?.look === 'below' ? 'ld-cell-below' : 'ld-strong'),
    },
    column('tonnes', choice),
    ...(withBase ? [baseColumn(choice)] : []),
    {
      colId: 'cover',
      headerName: t('stocks.column.cover'),
      width: wide ? 230 : 112,
      cellRenderer: CoverCell,
      valueGetter: ({ data }) => `${data?.figures.coverDays ?? ''} ${data?.row?.targetDays ?? ''}`,
    },
    column('targetDays', choice),
    // Beside the base there is no space for it in a narrow window; target and cover stand in the row and the inspector.
    ...(withBase && !wide ? [] : [againstColumn(choice)]),
    ...LIMITS.map((field) => column(field, choice)),
    markColumn('mark', t('stocks.column.mark'), StockMarkCell, ({ row }) => row?.mark ?? null),
    markColumn('secret', t('stocks.column.secret'), SecretCell, ({ row }) => row?.secret ?? null),
    ...(wide ? [noteColumn(choice)] : []),
  ];
}

function againstColumn({ t, wide }: StockColumnChoice): ColDef<StockLine> {
  return {
    colId: 'against',
    headerName: t('stocks.column.against'),
    width: wide ? 150 : 98,
    cellRenderer: AgainstTargetCell,
    valueGetter: ({ data }) => `${data?.figures.coverDays ?? ''} ${data?.row?.targetDays ?? ''}`,
  };
}

/** In a wide window and in a narrow one, where it is not that of a limit. */
const WIDTHS: Readonly<Partial<Record<StockField, readonly [number, number]>>> = {
  tonnes: [150, 84],
  targetDays: [80, 66],
  minimum: [130, 70],
  maximumReleasePerDay: [160, 78],
};
/** What stands behind the target: limits of the plan. */
const LIMITS = STOCK_FIELDS.filter((field) => field !== 'tonnes' && field !== 'targetDays');

function column(field: StockField, { t, wide, cellOf, figure }: StockColumnChoice): ColDef<StockLine> {
  const { head, none } = STOCK_COLUMNS[field];
  const [inWide, inNarrow] = WIDTHS[field] ?? [130, 74];
  return figureColumn<StockLine>({
    id: field,
    cellOf,
    headerName: t(head),
    width: wide ? inWide : inNarrow,
    sumOf: ({ figures, look }) => (isSummed(field) && look !== 'new' ? figures[field] : null),
    shown: (value, { look }) => {
      if (value !== null) return figure(value);
      return none !== null && look === 'below' ? t(none) : '';
    },
    cellClass: ({ data, value }) =>
      `ld-cell-right${value === null ? ' ld-ink-3' : ''}${data?.look === 'head' ? ' ld-strong' : ''}`,
    // The sum of a material moves with its tiers.
    cellClassRules: { 'ld-cell-changed': ({ data }) => field === 'tonnes' && isChanged(data) },
  });
}

function isChanged(line: StockLine | undefined): boolean {
  return line !== undefined && Math.abs(line.figures.tonnes - line.figures.baseTonnes) > 1e-9;
}

function baseColumn({ t, wide, figure }: StockColumnChoice): ColDef<StockLine> {
  return {
    colId: 'base',
    headerName: t('stocks.column.base'),
    width: wide ? 100 : 64,
    ...RIGHT,
    cellClass: 'ld-cell-right ld-ink-3',
    valueGetter: ({ data }) => (isChanged(data) ? (data?.figures.baseTonnes ?? null) : null),
    valueFormatter: ({ value }) => (typeof value === 'number' ? figure(value) : ''),
  };
}

function markColumn(
  colId: string,
  headerName: string,
  cellRenderer: ColDef<StockLine>['cellRenderer'],
  value: (line: StockLine) => unknown,
): ColDef<StockLine> {
  return {
    colId,
    headerName,
    width: colId === 'secret' ? 58 : 46,
    cellClass: 'ld-cell-centre',
    headerClass: 'ld-header-centre',
    cellRenderer,
    valueGetter: ({ data }) => (data === undefined ? null : value(data)),
  };
}

function noteColumn({ t }: StockColumnChoice): ColDef<StockLine> {
  return {
    colId: 'note',
    headerName: t('stocks.column.note'),
    flex: 1,
    minWidth: 160,
    cellClass: 'ld-ink-2',
    valueGetter: ({ data }) => data?.row?.note ?? '',
    tooltipValueGetter: ({ value }) => String(value ?? ''),
  };
}
