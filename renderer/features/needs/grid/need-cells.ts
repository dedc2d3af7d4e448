import { NEED_TERMS, type NeedTerm } from '@shared/features/needs/contract';
import { needFigure } from '@shared/features/needs/need-figure';
import type { CountryId } from '@shared/model/country';
import type { FigureName } from '@shared/model/figure';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { FigureSheet } from '../../../kit/grid/figure-sheet';
import { yearOfColumn } from '../../../kit/grid/year-columns';
import type { NeedGridLine } from './need-lines';

/** Of the figures that a use has for all its years. */
export const TERM_HEADS = {
  floorPercent: 'needs.column.floor',
  yenPerTonne: 'needs.column.value',
} as const satisfies Record<NeedTerm, string>;
const TERM_FIGURES = {
  floorPercent: 'demand.floorPercent',
  yenPerTonne: 'valueAtStake.yenPerTonne',
} as const satisfies Record<NeedTerm, FigureName>;

/** The term of a column; null for another column. */
export function termOfColumn(columnId: string): NeedTerm | null {
  return NEED_TERMS.find((term) => term === columnId) ?? null;
}

interface NeedSheetChoice {
  readonly economyId: CountryId;
  readonly years: readonly number[];
  readonly editable: boolean;
  /** Whether a scenario is selected: then floors and values at stake are held. */
  readonly underScenario: boolean;
}

/** Which figure of the needs stands where; a material as a whole has none. */
export function needCells(choice: NeedSheetChoice): FigureSheet<NeedGridLine>['cellOf'] {
  const { economyId, years, editable, underScenario } = choice;
  return ({ line, use, cells, materialId }, columnId) => {
    const year = yearOfColumn(columnId);
    if (year !== null && line !== null) {
      const cell = cells[years.indexOf(year)] ?? null;
      return {
        figure: needFigure({ economyId, materialId, line, of: year }),
        value: cell?.value ?? null,
        editable,
        // The selected scenario, or a parent, says another figure than the plan.
        change: cell !== null && cell.value !== cell.base ? 'own' : null,
      };
    }
    const term = termOfColumn(columnId);
    if (term === null || use === null) return null;
    const key = keyOf(TABLES.valueAtStake, { useId: use.useId, materialId });
    const figure = { of: TERM_FIGURES[term], key };
    return { figure, value: use[term], editable: editable && !underScenario, change: null };
  };
}
