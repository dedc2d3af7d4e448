import type { MadeRow } from '@shared/features/figures/contract';
import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import type { Figure } from '@shared/model/figure';
import { noticeWords } from '@shared/words/notice-words';
import type { ReactNode } from 'react';
import { openDialog } from '../state/dialogs';
import type { FigureProblem } from '../state/figures';
import type { Words } from '../state/language';
import type { Unknown, Written } from './controller/lay';
import type { At } from './controller/range';
import { readEntered, type sheetIndex } from './figure-controller';
import type { FigureLine, FigureSheet } from './figure-sheet';
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
  readonly sheet: Pick<FigureSheet<Line>, 'cellOf'>;
  readonly index: Pick<ReturnType<typeof sheetIndex<Line>>, 'cell'>;
  readonly newLines: NewLines<Line> | undefined;
  readonly placeOf: (at: At) => string;
  readonly columnName: (column: string) => string;
  readonly give: (
    given: readonly EnteredFigure[],
    made: readonly MadeRow[],
  ) => Promise<readonly FigureProblem[]>;
  readonly words: Pick<Words, 't'>;
}

/** A new row by the name that the block gives it. */
interface Named<Line extends FigureLine> {
  readonly name: string;
  readonly line: Line;
}

/** Pastes blocks into a grid of figures: all or nothing, every refusal at its cell, and rows that it has not are offered. */
export function figurePaste<Line extends FigureLine>(parts: PasteParts<Line>) {
  const { sheet, index, newLines, columnName, give } = parts;
  const { t } = parts.words;

  /** @param rows those that are new, by id. @returns what is refused; where there is none, all is written */
  const paste = async (
    written: readonly Written[],
    rows: ReadonlyMap<string, Named<Line>> = new Map(),
    made: readonly MadeRow[] = [],
  ): Promise<readonly Refused[]> => {
    const cell = (at: At) => {
      const own = rows.get(at.row);
      if (own === undefined) return index.cell(at);
      const found = sheet.cellOf(own.line, at.column);
      return found?.editable === true ? found : null;
    };
    const placeOf = (at: At): string => {
      const own = rows.get(at.row);
      return own === undefined ? parts.placeOf(at) : [own.name, columnName(at.column)].join(t('place.join'));
    };
    const { given, unreadable } = readEntered({ cell }, written);
    if (unreadable.length > 0)
      return unreadable.map(({ at, text }) => ({ place: placeOf(at), text, why: t('figures.paste.unread') }));
    const problems = await give(given, made);
    if (problems.length === 0) return [];
    const byFigure = new Map<string, Written>();
    for (const one of written) {
      const figure = cell(one)?.figure;
      if (figure !== undefined) byFigure.set(nameOf(figure), one);
    }
    return problems.map(({ figure, why }) => {
      const at = figure === null ? undefined : byFigure.get(nameOf(figure));
      const place = at === undefined ? t('figures.paste.whole') : placeOf(at);
      return { place, text: at?.text ?? '', why: noticeWords(why, t) };
    });
  };

  const list = (refused: readonly Refused[]): void => {
    if (refused.length > 0) openDialog(<PasteDialog refused={refused} offer={null} />);
  };

  return {
    /** Cells that the grid has. */
    cells: (written: readonly Written[]): void => void paste(written).then(list),
    /** Lines whose names no row has: offered, or listed where a name can have no row. @returns false where it can say nothing of them */
    unknown: ({ split }: Unknown): boolean => {
      if (split === null || newLines === undefined) return false;
      const refused: Refused[] = [];
      const rows = new Map<string, Named<Line>>();
      const made: (() => MadeRow)[] = [];
      const below: Written[] = [];
      for (const { name, behind, texts } of split.lines) {
        const found = newLines.lineOf(name, behind);
        if (found === null) {
          refused.push({ place: name, text: Object.values(texts).join(' '), why: t('figures.paste.noRow') });
          continue;
        }
        const { line } = found;
        if (found.made !== null && !rows.has(line.id)) made.push(found.made);
        rows.set(line.id, { name, line });
        for (const [column, text] of Object.entries(texts)) below.push({ row: line.id, column, text });
      }
      if (refused.length > 0) {
        list(refused);
        return true;
      }
      const offer = {
        lead: t('figures.paste.unnamed', { count: split.lines.length }),
        lines: split.lines.map(({ name, texts }) => [name, ...Object.values(texts)]),
        ask: made.length === 0 ? null : newLines.ask,
        take: () =>
          paste(
            [...split.cells, ...below],
            rows,
            made.map((make) => make()),
          ),
      };
      openDialog(<PasteDialog refused={[]} offer={offer} />);
      return true;
    },
  };
}

function nameOf({ of, key }: Figure): string {
  return `${of} ${key}`;
}
