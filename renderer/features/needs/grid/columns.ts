import type { Translate } from '@shared/base/message';
import type { NeedTerm } from '@shared/features/needs/contract';
import type { Formats } from '@shared/words/formats';
import { type FigureSheet, figureColumn, ROW_HEAD } from '../../../kit/grid/figure-sheet';
import type { ColDef } from '../../../kit/grid/grid-types';
import { newYearColumn, nextYear, yearColumnId } from '../../../kit/grid/year-columns';
import { TERM_HEADS } from './need-cells';
import type { NeedGridLine } from './need-lines';

interface NeedColumnChoice {
  readonly years: readonly number[];
  /** The year of the context bar, which is set off. */
  readonly chosenYear: number;
  readonly cellOf: FigureSheet<NeedGridLine>['cellOf'];
  readonly editable: boolean;
  readonly wide: boolean;
  readonly t: Translate;
  readonly f: Formats;
  /** What stands behind the name of a material. */
  readonly unitOf: (materialId: string) => string;
  /** A mass with as many digits as its size deserves, without unit. */
  readonly figure: (value: number) => string;
}

/** Material and use, one column a year, floor and value at stake. */
export function needColumns(choice: NeedColumnChoice): ColDef<NeedGridLine>[] {
  const { t, years, wide } = choice;
  return [
    {
      colId: 'name',
      ...ROW_HEAD,
      headerName: t('needs.column.line'),
      width: wide ? 280 : 216,
      pinned: 'left',
      valueGetter: ({ data }) => data?.called ?? '',
      valueFormatter: ({ data, value }) =>
        data?.look === 'head' ? `${value}${choice.unitOf(data.materialId)}` : String(value ?? ''),
      tooltipValueGetter: ({ value, valueFormatted }) => valueFormatted ?? String(value ?? ''),
      cellClass: ({ data }) => (data?.look === 'head' ? 'ld-strong' : 'ld-cell-below'),
    },
    {
      colId: 'tier',
      headerName: t('needs.column.tier'),
      width: 46,
      cellClass: 'ld-cell-centre ld-ink-2',
      headerClass: 'ld-header-centre',
      valueGetter: ({ data }) => data?.use?.tier ?? null,
      valueFormatter: ({ value }) => (value === null ? '' : String(value)),
    },
    ...years.map((year, index) => yearColumn(year, index, choice)),
    ...(choice.editable ? [newYearColumn(nextYear(years), choice)] : []),
    termColumn('floorPercent', wide ? 110 : 98, choice),
    termColumn('yenPerTonne', wide ? 130 : 82, choice),
  ];
}

function yearColumn(year: number, index: number, choice: NeedColumnChoice): ColDef<NeedGridLine> {
  const { t, f, figure, cellOf, chosenYear, wide } = choice;
  return figureColumn<NeedGridLine>({
    id: yearColumnId(year),
    cellOf,
    headerName: t('needs.column.year', { year }),
    width: wide ? 96 : 66,
    headerClass: year === chosenYear ? 'ld-header-right is-chosen' : 'ld-header-right',
    sumOf: ({ need }) => need?.[index]?.tonnes ?? null,
    shown: (value, { line }) => {
      if (value === null) return '';
      return line?.kind === 'substitution' ? f.percent(value) : figure(value);
    },
    tooltipValueGetter: ({ data }) => {
      const from = data?.need?.[index]?.carriedFrom ?? [];
      return from.length === 0 ? null : t('needs.carried', { years: f.list(from.map(String)) });
    },
    cellClass: ({ data }) => {
      if (data?.look !== 'head') return 'ld-cell-right';
      return (data.need?.[index]?.carriedFrom.length ?? 0) > 0
        ? 'ld-cell-right ld-ink-3'
        : 'ld-cell-right ld-strong';
    },
  });
}

function termColumn(
  id: NeedTerm,
  width: number,
  { t, f, figure, cellOf }: NeedColumnChoice,
): ColDef<NeedGridLine> {
  const shown = id === 'floorPercent' ? f.exact : figure;
  return figureColumn<NeedGridLine>({
    id,
    cellOf,
    headerName: t(TERM_HEADS[id]),
    width,
    shown: (value) => (value === null ? '' : shown(value)),
  });
}
