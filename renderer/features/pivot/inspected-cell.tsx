import { CELL } from '@shared/features/pivot/contract';
import { pivotUnit } from '@shared/features/pivot/pivot-report';
import { type Formatter, formatted } from '@shared/report/report-message';
import { fittingFigure } from '@shared/words/fitting-figure';
import type { InspectedFigure } from '../../kit/figures/inspected-figure';
import type { FigureSheet } from '../../kit/grid/figure-sheet';
import { cellAt, type PivotLine } from './grid/pivot-line';

/** A figure, or of what a cell is the sum. */
export function inspectedCell(
  { cellOf, across }: Pick<FigureSheet<PivotLine>, 'cellOf' | 'across'>,
  line: PivotLine,
  columnId: string,
  formatter: Formatter,
): InspectedFigure | null {
  const { t, f } = formatter;
  const cell = cellAt(line, columnId);
  if (cell === null) return null;
  const { table } = line;
  const { figure: of } = table.question;
  const head = across.find(({ id }) => id === columnId)?.head ?? t('term.total');
  const name = [line.called, head].join(t('place.join'));
  const standing = cellOf(line, columnId);
  const unit = formatted(pivotUnit(table), formatter);
  const shown = (value: number) => (of === 'share' ? f.percent(value) : `${fittingFigure(value, f)} ${unit}`);
  if (standing !== null) {
    const isOther = table.kept !== null && cell.value !== null;
    return {
      name,
      figure: standing.figure,
      value: cell.kept,
      definition: isOther ? t('pivot.inspect.one', { value: shown(cell.value ?? 0) }) : null,
    };
  }
  const sum = t(of === 'share' ? 'pivot.inspect.share' : 'pivot.inspect.sum', { count: cell.count });
  const notes = [
    ...(cell.count > 0 ? [sum] : []),
    ...((cell.traits & CELL.mixed) !== 0 ? [t('pivot.note.mixed')] : []),
    ...((cell.traits & CELL.partial) !== 0 ? [t('pivot.inspect.partial')] : []),
  ];
  return { name, figure: null, value: cell.value, said: shown, definition: notes.join(t('figures.join')) };
}
