import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { Figure } from '@shared/model/figure';
import { noticeWords } from '@shared/words/notice-words';
import type { ReactNode } from 'react';
import { openDialog } from '../state/dialogs';
import type { FigureProblem } from '../state/figures';
import type { Words } from '../state/language';
import type { Written } from './controller/lay';
import type { At } from './controller/range';
import { readEntered, type sheetIndex } from './figure-controller';
import type { FigureLine } from './figure-sheet';
import { PasteDialog, type Refused } from './PasteDialog';

/** A row that a block names and the grid has not. */
export interface NewLine<Line extends FigureLine> {
  readonly line: Line;
  /** What has to be made for it, asked when it is taken; null where the project has it. */
  readonly made: (() => MadeRow) | null;
}

/** The rows that a grid of figures takes besides those it has. */
export interface NewLines<Line extends FigureLine> {
  /** @param behind the row behind which the name stands. @returns null where no row can have the name */
  readonly lineOf: (name: string, behind: string) => NewLine<Line> | null;
  /** Asked once of all that is made on the spot. */
  readonly ask: ReactNode;
}

interface PasteParts<Line extends FigureLine> {
  readonly index: Pick<ReturnType<typeof sheetIndex<Line>>, 'cell'>;
  readonly placeOf: (at: At) => string;
  readonly give: (given: readonly EnteredFigure[]) => Promise<readonly FigureProblem[]>;
  readonly words: Pick<Words, 't'>;
}

/** Pastes figures over the cells of a grid: all or nothing, every refusal at its cell. */
export async function pasteFigures<Line extends FigureLine>(
  written: readonly Written[],
  { index, placeOf, give, words: { t } }: PasteParts<Line>,
): Promise<void> {
  const { given, unreadable } = readEntered(index, written);
  const byFigure = new Map<string, Written>();
  for (const one of written) {
    const figure = index.cell(one)?.figure;
    if (figure !== undefined) byFigure.set(figureName(figure), one);
  }
  const refused =
    unreadable.length > 0
      ? unreadable.map(({ at, text }) => ({ place: placeOf(at), text, why: t('figures.paste.unread') }))
      : refusedOf<Written>(await give(given), (figure) => byFigure.get(figureName(figure)), placeOf, { t });
  if (refused.length > 0) openDialog(<PasteDialog refused={refused} />);
}

/** What is refused of figures, each at its cell. @param cellOf the cell from which a figure came */
export function refusedOf<Cell extends { readonly text: string }>(
  problems: readonly FigureProblem[],
  cellOf: (figure: Figure) => Cell | undefined,
  placeOf: (cell: Cell) => string,
  { t }: Pick<Words, 't'>,
): Refused[] {
  return problems.map(({ figure, why }) => {
    const cell = figure === null ? undefined : cellOf(figure);
    const place = cell === undefined ? t('figures.paste.whole') : placeOf(cell);
    return { place, text: cell?.text ?? '', why: noticeWords(why, t) };
  });
}

export function figureName({ of, key }: Figure): string {
  return `${of} ${key}`;
}
