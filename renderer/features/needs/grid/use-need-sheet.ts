import { NEED_TERMS, type NeedTable } from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import type { FigureSheet } from '../../../kit/grid/figure-sheet';
import { nextColumnId, nextYear, yearColumnId } from '../../../kit/grid/year-columns';
import { useWords } from '../../../kit/state/language';
import { unitBehind } from '../../../kit/state/mass-of';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { needColumns } from './columns';
import { needCells, TERM_HEADS } from './need-cells';
import { beginUseLine, type NeedGridLine, needLines } from './need-lines';

interface NeedSheetChoice {
  /** The year of the context bar, which is set off. */
  readonly chosenYear: number;
  readonly editable: boolean;
  readonly wide: boolean;
  /** The material of a use that is added; null where none can be. */
  readonly adding: MaterialId | null;
}

/** Materials with their uses, year by year. */
export function useNeedSheet(
  table: NeedTable,
  known: ReferenceLookup,
  { chosenYear, editable, wide, adding }: NeedSheetChoice,
): FigureSheet<NeedGridLine> {
  const words = useWords();
  const { t, f, nameOf } = words;
  const { materialName } = known;
  const lines = useMemo(
    () =>
      needLines(table, {
        material: materialName,
        use: nameOf,
        recycling: t('needs.line.recycling'),
        substitution: t('needs.line.substitution'),
      }),
    [table, materialName, nameOf, t],
  );
  const { economyId } = table;
  const underScenario = table.scenarioId !== null;
  // The same years stay the same columns, so that an edit leaves focus and scroll where they are.
  const yearKey = table.years.join(',');
  const columns = useMemo(() => {
    const years = yearKey.split(',').map(Number);
    const cellOf = needCells({ economyId, years, editable, underScenario });
    const figure = (value: number) => fittingFigure(value, f);
    return {
      cellOf,
      columns: needColumns({
        years,
        chosenYear,
        cellOf,
        editable,
        wide,
        t,
        f,
        figure,
        unitOf: unitBehind(words, known),
      }),
      across: [
        ...years.map((year) => ({ id: yearColumnId(year), head: String(year) })),
        ...(editable ? [{ id: nextColumnId(nextYear(years)), head: String(nextYear(years)) }] : []),
        ...NEED_TERMS.map((id) => ({ id, head: t(TERM_HEADS[id]) })),
      ],
      yearColumn: yearColumnId,
    };
  }, [yearKey, economyId, chosenYear, editable, underScenario, wide, t, f, words, known]);
  const below = useMemo(
    () =>
      adding === null
        ? []
        : [
            beginUseLine(
              adding,
              t('figures.newRow', { what: t('needs.newUse', { material: materialName(adding) }) }),
            ),
          ],
    [adding, materialName, t],
  );
  return useMemo(() => ({ lines, below, ...columns }), [lines, below, columns]);
}
