import type { Translate } from '@shared/base/message';
import type { StockField } from '@shared/features/stocks/contract';
import type { Formats } from '@shared/words/formats';
import type { ColDef, ValueParserParams } from '../../../kit/grid/grid-types';
import { type FigureEntry, parseFigure } from '../../../kit/grid/parse-figure';
import { AgainstTargetCell, CoverCell, SecretCell, StockMarkCell } from './cells';
import { STOCK_COLUMNS } from './pasted-stock';
import type { StockLine } from './stock-grid-rows';

interface StockColumnChoice {
  /** Whether a scenario is in hand: then the base stands beside the stock, and the plan's limits are held. */
  readonly withBase: boolean;
  readonly editable: boolean;
  readonly wide: boolean;
  readonly t: Translate;
  readonly f: Formats;
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
      headerName: t('stocks.column.stock'),
      flex: 1,
      minWidth: 112,
      valueGetter: ({ data }) => data?.name ?? '',
      cellClass: ({ data }) => (data?.kind === 'tier' ? 'ld-cell-below' : 'ld-strong'),
    },
    figureColumn('tonnes', t('stocks.column.tonnes'), wide ? 150 : 94, choice),
    ...(withBase ? [baseColumn(choice)] : []),
    {
      colId: 'cover',
      headerName: t('stocks.column.cover'),
      width: wide ? 230 : 122,
      headerClass: 'ld-header-cover',
      cellRenderer: CoverCell,
      valueGetter: ({ data }) => `${data?.figures.coverDays ?? ''} ${data?.row?.targetDays ?? ''}`,
    },
    figureColumn('targetDays', t('stocks.column.target'), wide ? 80 : 68, choice),
    // Beside the base there is no room for it in a narrow window; target and cover stand in the row and the inspector.
    ...(withBase && !wide ? [] : [againstColumn(choice)]),
    figureColumn('minimum', t('stocks.column.minimum'), wide ? 130 : 84, choice),
    figureColumn('maximum', t('stocks.column.maximum'), wide ? 130 : 84, choice),
    figureColumn('maximumReleasePerDay', t('stocks.column.release'), wide ? 160 : 82, choice),
    markColumn('mark', t('stocks.column.mark'), StockMarkCell, ({ row }) => row?.mark ?? null),
    markColumn('secret', t('stocks.column.secret'), SecretCell, ({ row }) => row?.secret ?? null),
    ...(wide ? [noteColumn(choice)] : []),
  ];
}

function againstColumn({ t, wide }: StockColumnChoice): ColDef<StockLine> {
  return {
    colId: 'against',
    headerName: t('stocks.column.against'),
    width: wide ? 150 : 106,
    cellRenderer: AgainstTargetCell,
    valueGetter: ({ data }) => `${data?.figures.coverDays ?? ''} ${data?.row?.targetDays ?? ''}`,
  };
}

/** The field of an editable column, or null. */
export function fieldOfColumn(columnId: string): StockField | null {
  return STOCK_COLUMNS.find((field) => field === columnId) ?? null;
}

/** The figure of a field on a line; null for none, and for what a material has no sum of. */
function fieldValue({ figures, row }: StockLine, field: StockField): number | null {
  return field === 'targetDays' ? (row?.targetDays ?? null) : figures[field];
}

function figureColumn(
  field: StockField,
  headerName: string,
  width: number,
  { t, editable, withBase, figure }: StockColumnChoice,
): ColDef<StockLine> {
  const isLimit = field === 'maximum' || field === 'maximumReleasePerDay';
  return {
    colId: field,
    headerName,
    width,
    ...RIGHT,
    wrapHeaderText: true,
    editable: ({ data }) => editable && data?.kind === 'tier' && (field === 'tonnes' || !withBase),
    cellDataType: false,
    cellEditor: 'agTextCellEditor',
    valueGetter: ({ data }) => (data === undefined ? null : fieldValue(data, field)),
    valueFormatter: ({ value, data }) => {
      if (typeof value === 'number') return figure(value);
      return isLimit && data?.kind === 'tier' ? t('stocks.noLimit') : '';
    },
    valueParser: ({ newValue }: ValueParserParams<StockLine>): FigureEntry =>
      parseFigure(String(newValue ?? '')),
    cellClass: ({ data, value }) =>
      `ld-cell-right${value === null ? ' ld-ink-3' : ''}${data?.kind === 'material' ? ' ld-strong' : ''}`,
    cellClassRules: {
      'ld-cell-changed': ({ data }) => field === 'tonnes' && isChanged(data),
    },
  };
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
    width: 50,
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
