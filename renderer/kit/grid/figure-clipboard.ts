import type { Figure } from '@shared/model/figure';
import { type FigureLine, type FigureSheet, unitOf, unitsOf } from './figure-sheet';
import { parseFigure } from './parse-figure';
import { layBlock, type PastedBlock } from './pasted-block';

/** A figure that was pasted. */
export interface PastedFigure {
  readonly figure: Figure;
  readonly value: number;
}

/** Lays a block over a sheet from one cell on; a cell without a figure takes nothing, and each takes its own unit alone. */
export function laySheet<Line extends FigureLine>(
  { lines, across, cellOf }: Pick<FigureSheet<Line>, 'lines' | 'across' | 'cellOf'>,
  text: string,
  at: { readonly line: number; readonly column: number },
): PastedBlock<PastedFigure> {
  return layBlock(text, at, lines, across, (cellText, line, { id }) => {
    const cell = cellOf(line, id);
    const entry = parseFigure(cellText, unitsOf(cell));
    if (entry.kind === 'blank') return null;
    if (entry.kind === 'unreadable' || cell === null || entry.unit !== unitOf(cell)) return 'unreadable';
    return { figure: cell.figure, value: entry.value };
  });
}

/** Lines as tab-separated text for a spreadsheet: a row of heads, then what each is called and its figures. */
export function copiedLines<Line extends FigureLine>(
  lines: readonly Line[],
  across: FigureSheet<Line>['across'],
  valueAt: (line: Line, columnId: string) => unknown,
): string {
  const head = ['', ...across.map((column) => column.head)].join('\t');
  const rows = lines.map((line) =>
    [line.called, ...across.map(({ id }) => valueAt(line, id) ?? '')].join('\t'),
  );
  return [head, ...rows].join('\n');
}
