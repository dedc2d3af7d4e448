/** What a block from a spreadsheet comes to when it is laid over a grid at the focused cell. */
export type PastedBlock<Cell> =
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  | { readonly kind: 'too_large'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'nothing' };

/**
 * Lays tab-separated text over lines (down) and columns (across) from one cell on. All or nothing: a cell that cannot be
 * read, or that falls outside the grid, keeps the whole block out. Blank cells leave what stands there.
 * @param read what a cell is at its place; null for a blank one, 'unreadable' for what cannot stand there
 */
export function layBlock<Line, Column, Cell extends object>(
  text: string,
  at: { readonly line: number; readonly column: number },
  lines: readonly Line[],
  columns: readonly Column[],
  read: (text: string, line: Line, column: Column) => Cell | null | 'unreadable',
): PastedBlock<Cell> {
  const block = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const width = Math.max(...block.map((line) => line.length));
  if (at.line + block.length > lines.length || at.column + width > columns.length)
    return { kind: 'too_large', rows: block.length, columns: width };
  const cells: Cell[] = [];
  for (const [down, texts] of block.entries()) {
    for (const [across, cellText] of texts.entries()) {
      const line = lines[at.line + down];
      const column = columns[at.column + across];
      const cell = line === undefined || column === undefined ? 'unreadable' : read(cellText, line, column);
      if (cell === 'unreadable') return { kind: 'unreadable', text: cellText };
      if (cell !== null) cells.push(cell);
    }
  }
  return cells.length === 0 ? { kind: 'nothing' } : { kind: 'cells', cells };
}
