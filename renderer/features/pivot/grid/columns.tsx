import { CELL } from '@shared/features/pivot/contract';
import type { PivotAxis, PivotFigure } from '@shared/features/pivot/question';
import type { CountryId } from '@shared/model/country';
import { fittingFigure } from '@shared/words/fitting-figure';
import { type FigureSheet, figureColumn, ROW_HEAD } from '../../../kit/grid/figure-sheet';
import type { ColDef, CustomCellRendererProps } from '../../../kit/grid/grid-types';
import type { Words } from '../../../kit/state/language';
import { Swatch } from '../../../kit/ui/Swatch';
import { cellAt, columnIdOf, type PivotLine, TOTAL_COLUMN } from './pivot-line';

interface PivotColumnChoice {
  readonly figure: PivotFigure;
  readonly down: PivotAxis;
  readonly across: PivotAxis;
  readonly items: readonly { readonly id: string; readonly called: string }[];
  readonly cellOf: FigureSheet<PivotLine>['cellOf'];
  /** The country of an item whose colour stands beside its name. */
  readonly countryOf: (axis: PivotAxis, id: string) => CountryId | null;
  readonly wide: boolean;
}

/** The items that stand down, one column an item across, the total of the line. */
export function pivotColumns(
  choice: PivotColumnChoice,
  { t, f }: Pick<Words, 't' | 'f'>,
): ColDef<PivotLine>[] {
  const { figure, down, across, items, cellOf, countryOf, wide } = choice;
  const words = figure === 'share' ? f.figure : (value: number) => fittingFigure(value, f);
  const width = (across === 'year' ? 76 : 104) * (wide ? 1.25 : 1);
  const column = (id: string, head: string): ColDef<PivotLine> =>
    figureColumn<PivotLine>({
      id,
      cellOf,
      headerName: head,
      headerTooltip: head,
      width,
      sumOf: (line) => (line.look === 'new' ? null : (cellAt(line, id)?.value ?? null)),
      shown: (value, line) => {
        if (line.look === 'new') return '';
        const traits = cellAt(line, id)?.traits ?? 0;
        if ((traits & CELL.mixed) !== 0) return t('pivot.noSum');
        const star = (traits & CELL.partial) !== 0 ? ' *' : '';
        return value === null ? star.trim() : `${words(value)}${star}`;
      },
      tooltipValueGetter: ({ data }) => {
        const cell = data === undefined ? null : cellAt(data, id);
        if (cell === null) return null;
        if ((cell.traits & CELL.mixed) !== 0) return t('pivot.note.mixed');
        if ((cell.traits & CELL.partial) !== 0) return t('pivot.inspect.partial');
        if (cell.count < 2) return null;
        return t(figure === 'share' ? 'pivot.inspect.share' : 'pivot.inspect.sum', { count: cell.count });
      },
      cellClassRules: {
        // What is no figure of its own is only shown.
        'ld-pivot-sum': ({ data }) =>
          id !== TOTAL_COLUMN && data?.look === 'row' && cellOf(data, id) === null,
      },
    });
  return [
    {
      colId: 'name',
      ...ROW_HEAD,
      headerName: t(`pivot.axis.${down}`),
      width: wide ? 300 : 230,
      pinned: 'left',
      valueGetter: ({ data }) => data?.called ?? '',
      tooltipValueGetter: ({ value }) => (String(value ?? '').length > 16 ? String(value) : null),
      cellRenderer: ({ data, value }: CustomCellRendererProps<PivotLine, string>) => {
        const country = data?.look === 'row' ? countryOf(down, data.id) : null;
        return country === null ? (
          value
        ) : (
          <span className="ld-row-base ld-gap-4 ld-ellipsis">
            <Swatch countryId={country} /> <span className="ld-ellipsis">{value}</span>
          </span>
        );
      },
    },
    ...items.map(({ id, called }) => column(columnIdOf(id), called)),
    { ...column(TOTAL_COLUMN, t('term.total')), cellClass: 'ld-cell-right ld-strong' },
  ];
}
