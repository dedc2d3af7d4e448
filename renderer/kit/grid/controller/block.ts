import { withoutFormulaPrefix } from '@shared/base/formula-prefix';

/** Cells as a spreadsheet puts them on the clipboard: rows of texts, which need not be equally long. */
export type Block = readonly (readonly string[])[];

/**
 * Reads tab-separated text; a cell in quotes may hold tabs, ends of line and doubled quotes. One end of line at the end is none. What was kept from
 * being a formula when it was copied is what it was.
 */
export function readBlock(text: string): Block {
  const all = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  const plain = /[^\t\n]*/y;
  for (let from = 0; from <= all.length; from += 1) {
    quoted.lastIndex = plain.lastIndex = from;
    const inQuotes = all[from] === '"' ? quoted.exec(all) : null;
    const cell = inQuotes?.[0] ?? plain.exec(all)?.[0] ?? '';
    rows.at(-1)?.push(withoutFormulaPrefix(inQuotes?.[1]?.replaceAll('""', '"') ?? cell));
    from += cell.length;
    if (all[from] === '\n') rows.push([]);
  }
  return rows;
}

/** Writes it as text that a spreadsheet reads back. */
export function writeBlock(block: Block): string {
  const cell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return block.map((row) => row.map(cell).join('\t')).join('\r\n');
}

/** How many cells its longest row has. */
export function widthOf(block: Block): number {
  return block.reduce((width, row) => Math.max(width, row.length), 0);
}
