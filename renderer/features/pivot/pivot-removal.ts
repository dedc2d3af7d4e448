import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { Figure } from '@shared/model/figure';
import type { Reference } from '@shared/model/plan';
import type { RowRemoval } from '../../kit/grid/controller/port';
import type { FigureSheet } from '../../kit/grid/figure-sheet';
import { ask } from '../../kit/state/bridge';
import type { Words } from '../../kit/state/language';
import { notifyRefusals, showNotice } from '../../kit/state/notices';
import { cellAt, type PivotLine, TOTAL_COLUMN } from './grid/pivot-line';
import { giveMany } from './pivot-edits';
import { noLongerOn } from './pivot-state';

/** All figures of a line are taken out as one change; a line of sums, a total and what a scenario only changes stays, in words. */
export function pivotRemoval(
  { cellOf, across }: Pick<FigureSheet<PivotLine>, 'cellOf' | 'across'>,
  line: PivotLine,
  reference: Reference,
  words: Words,
): RowRemoval {
  const { table, called, look } = line;
  const figures = across.flatMap(({ id }) => {
    const cell = cellOf(line, id);
    return cell === null || cell.value === null ? [] : [cell.figure];
  });
  const hasSums = figures.length < (cellAt(line, TOTAL_COLUMN)?.count ?? 0);
  return {
    words: words.t('figures.menu.removeRow', { row: called }),
    remove: () => {
      if (look !== 'row' || hasSums) showNotice({ code: 'refusal.pivot.rowOfSums', params: { row: called } });
      else if (table.scenarioId !== null) showNotice({ code: 'refusal.pivot.planOnly', params: {} });
      else {
        noLongerOn(table.question.down, line.id);
        if (figures.length > 0) void takeOut(line, figures, reference, words);
      }
    },
  };
}

/** A stock goes as the row that it is, any other figure by itself; what hangs on a stock keeps it, in words. */
async function takeOut(
  { table }: PivotLine,
  figures: readonly Figure[],
  reference: Reference,
  words: Words,
): Promise<void> {
  if (table.question.figure !== 'stock') {
    const given = figures.map((figure): EnteredFigure => ({ figure, value: null }));
    await giveMany(table, 'clear', given, reference, words, []);
    return;
  }
  const ids = figures.map(({ key }) => key);
  await notifyRefusals(async () => {
    await ask('data.remove', { table: 'stock', ids, withDependents: false });
  });
}
