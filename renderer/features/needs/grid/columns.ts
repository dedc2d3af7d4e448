import type { Translate } from '@shared/base/message';
import type { NeedTerm } from '@shared/features/needs/contract';
import { needFigure } from '@shared/features/needs/need-figure';
import type { CountryId } from '@shared/model/country';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Formats } from '@shared/words/formats';
import type { ColDef, ValueParserParams } from '../../../kit/grid/grid-types';
import { type FigureEntry, type FigureUnit, parseFigure } from '../../../kit/grid/parse-figure';
import type { PastedFigure } from '../../../kit/state/figures';
import type { NeedGridLine } from './need-grid-rows';

interface NeedColumnChoice {
  readonly years: readonly number[];
  /** The year of the context bar, which is set off. */
  readonly chosenYear: number;
  readonly editable: boolean;
  /** Whether a scenario is in hand: then floors and values at stake are held. */
  readonly underScenario: boolean;
  readonly wide: boolean;
  readonly t: Translate;
  readonly f: Formats;
  /** A mass with as many digits as its size deserves, without unit. */
  readonly figure: (value: number) => string;
}

const YEAR = /^year-(\d+)$/;
/** Values at stake are shown and typed in millions of yen. */
export const YEN_SHOWN = 1e6;

/** The year of a column; null for another column. */
export function yearOfColumn(columnId: string): number | null {
  const year = YEAR.exec(columnId)?.[1];
  return year === undefined ? null : Number(year);
}

/** The id of a year's column. */
export function yearColumnId(year: number): string {
  return `year-${year}`;
}

/** A pasted cell as the figure of its line and column; a material as a whole takes none. */
export function pastedNeed(
  text: string,
  { line, materialId }: NeedGridLine,
  columnId: string,
  economyId: CountryId,
): PastedFigure | null | 'unreadable' {
  const year = yearOfColumn(columnId);
  const term = termOfColumn(columnId);
  const unit = term === 'yenPerTonne' ? 'million_yen' : unitOf(line, term);
  const entry = parseFigure(text, unit);
  if (entry.kind === 'blank') return null;
  if (entry.kind === 'unreadable' || line === null) return 'unreadable';
  const { value } = entry;
  if (term !== null) {
    if (line.kind !== 'use') return 'unreadable';
    const key = keyOf(TABLES.valueAtStake, { useId: line.useId, materialId });
    return term === 'floorPercent'
      ? { figure: { of: 'demand.floorPercent', key }, value }
      : { figure: { of: 'valueAtStake.yenPerTonne', key }, value: value * YEN_SHOWN };
  }
  return year === null
    ? 'unreadable'
    : { figure: needFigure({ economyId, materialId, line, of: year }), value };
}

function unitOf(line: NeedGridLine['line'], term: NeedTerm | null): FigureUnit {
  return term === 'floorPercent' || line?.kind === 'substitution' ? 'percent' : 'tonnes';
}

/** The term of a column; null for another column. */
export function termOfColumn(columnId: string): NeedTerm | null {
  return columnId === 'floorPercent' || columnId === 'yenPerTonne' ? columnId : null;
}

/** Material and use, one column a year, floor and value at stake. */
export function needColumns(choice: NeedColumnChoice): ColDef<NeedGridLine>[] {
  const { t, years, wide } = choice;
  return [
    {
      colId: 'name',
      headerName: t('needs.column.line'),
      width: wide ? 280 : 190,
      pinned: 'left',
      valueGetter: ({ data }) => data?.name ?? '',
      tooltipValueGetter: ({ value }) => String(value ?? ''),
      cellClass: ({ data }) => (data?.isHead === true ? 'ld-strong' : 'ld-cell-below'),
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
    termColumn('floorPercent', t('needs.column.floor'), wide ? 110 : 66, choice),
    termColumn('yenPerTonne', t('needs.column.value'), wide ? 130 : 82, choice),
  ];
}

function yearColumn(year: number, index: number, choice: NeedColumnChoice): ColDef<NeedGridLine> {
  const { t, f, figure, editable, chosenYear, wide } = choice;
  return {
    colId: yearColumnId(year),
    headerName: t('needs.column.year', { year }),
    width: wide ? 96 : 66,
    headerClass: year === chosenYear ? 'ld-header-right is-chosen' : 'ld-header-right',
    wrapHeaderText: true,
    editable: ({ data }) => editable && data?.isHead === false,
    cellDataType: false,
    cellEditor: 'agTextCellEditor',
    valueGetter: ({ data }) => data?.need?.[index]?.tonnes ?? data?.cells[index]?.value ?? null,
    valueFormatter: ({ value, data }) => {
      if (typeof value !== 'number') return '';
      return data?.line?.kind === 'substitution' ? f.percent(value) : figure(value);
    },
    valueParser: ({ newValue, data }: ValueParserParams<NeedGridLine>): FigureEntry =>
      parseFigure(String(newValue ?? ''), unitOf(data.line, null)),
    tooltipValueGetter: ({ data }) => {
      const from = data?.need?.[index]?.carriedFrom ?? [];
      return from.length === 0 ? null : t('needs.carried', { years: f.list(from.map(String)) });
    },
    cellClass: ({ data }) => {
      if (data?.isHead !== true) return 'ld-cell-right';
      return (data.need?.[index]?.carriedFrom.length ?? 0) > 0
        ? 'ld-cell-right ld-ink-3 ld-cell-carried'
        : 'ld-cell-right ld-strong';
    },
    cellClassRules: { 'ld-cell-changed': ({ data }) => isChanged(data, index) },
  };
}

/** Whether the scenario in hand, or a parent, says another figure than the plan. */
function isChanged(line: NeedGridLine | undefined, index: number): boolean {
  const cell = line?.cells[index];
  return cell !== null && cell !== undefined && cell.value !== cell.base;
}

function termColumn(
  term: NeedTerm,
  headerName: string,
  width: number,
  { editable, underScenario, f, figure }: NeedColumnChoice,
): ColDef<NeedGridLine> {
  const unit: FigureUnit = term === 'floorPercent' ? 'percent' : 'million_yen';
  const shown = (value: number) => (term === 'floorPercent' ? f.exact(value) : figure(value));
  return {
    colId: term,
    headerName,
    width,
    headerClass: 'ld-header-right',
    wrapHeaderText: true,
    editable: ({ data }) => editable && !underScenario && data?.use != null,
    cellDataType: false,
    cellEditor: 'agTextCellEditor',
    valueGetter: ({ data }) => {
      if (data?.use == null) return null;
      if (term === 'floorPercent') return data.use.floorPercent;
      return data.use.yenPerTonne === null ? null : data.use.yenPerTonne / YEN_SHOWN;
    },
    valueFormatter: ({ value }) => (typeof value === 'number' ? shown(value) : ''),
    valueParser: ({ newValue }: ValueParserParams<NeedGridLine>): FigureEntry =>
      parseFigure(String(newValue ?? ''), unit),
    cellClass: 'ld-cell-right',
  };
}
