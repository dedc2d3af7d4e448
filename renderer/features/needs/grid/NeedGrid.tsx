import { NEED_TERMS, type NeedTable, type NeedTerm } from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import { fittingFigure } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { GroupGrid } from '../../../kit/grid/GroupGrid';
import type { FigureEntry } from '../../../kit/grid/parse-figure';
import { layBlock, type PastedBlock } from '../../../kit/grid/pasted-block';
import type { PastedFigure } from '../../../kit/state/figures';
import { useWords } from '../../../kit/state/language';
import { needColumns, pastedNeed, termOfColumn, yearColumnId, yearOfColumn } from './columns';
import { type NeedGridLine, needLines } from './need-grid-rows';
import './need-grid.css';

interface NeedGridProps {
  readonly table: NeedTable;
  readonly chosenYear: number;
  /** The material that stands at the top at first. */
  readonly startAt: string;
  readonly label: string;
  readonly editable: boolean;
  readonly wide: boolean;
  readonly materialName: (materialId: MaterialId) => string;
  readonly onFigure: (line: NeedGridLine, year: number, entry: FigureEntry) => void;
  readonly onTerm: (line: NeedGridLine, term: NeedTerm, entry: FigureEntry) => void;
  readonly onPaste: (block: PastedBlock<PastedFigure>) => void;
  /** The cell that the focus came to; the year is null outside of the years. */
  readonly onFocus: (line: NeedGridLine, year: number | null) => void;
}

/** Materials with their uses, year by year. */
export function NeedGrid(props: NeedGridProps) {
  const { table, chosenYear, label, editable, wide, materialName } = props;
  const { t, f, nameOf } = useWords();
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
  // The same years stay the same columns, so that an edit leaves focus and scroll where they are.
  const yearList = table.years.join(',');
  const underScenario = table.scenarioId !== null;
  const columns = useMemo(
    () =>
      needColumns({
        years: yearList.split(',').map(Number),
        ...{ chosenYear, editable, underScenario, wide, t, f },
        figure: (value) => fittingFigure(value, f),
      }),
    [yearList, chosenYear, editable, underScenario, wide, t, f],
  );
  const figureColumns = [...table.years.map(yearColumnId), ...NEED_TERMS];
  return (
    <GroupGrid
      lines={lines}
      columns={columns}
      label={label}
      testId="need-grid"
      className="ld-need-grid"
      startAt={props.startAt}
      onEdit={(line, columnId, entry) => {
        const year = yearOfColumn(columnId);
        const term = termOfColumn(columnId);
        // Entries are made by the value parsers of columns.ts.
        if (year !== null) props.onFigure(line, year, entry as FigureEntry);
        if (term !== null) props.onTerm(line, term, entry as FigureEntry);
      }}
      figureColumns={figureColumns}
      onPaste={(text, at) => {
        if (editable)
          props.onPaste(
            layBlock(text, at, lines, figureColumns, (cell, line, id) =>
              pastedNeed(cell, line, id, table.economyId),
            ),
          );
      }}
      onFocus={(line, columnId) => props.onFocus(line, yearOfColumn(columnId))}
    />
  );
}
