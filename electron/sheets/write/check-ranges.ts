import { cellAddress } from './cell-address';
import type { Parts } from './charts/pack-zip';

const ALL = /<dataValidations[^>]*>(.*?)<\/dataValidations>/s;
const ONE = /<dataValidation ([^>]*?) sqref="([^"]*)"([^>]*?)(?:\/>|>(.*?)<\/dataValidation>)/gs;

/**
 * Gives every input cell its check once: ExcelJS joins cells of one rule into rectangles that overlap, which Excel
 * takes for damage. One element a rule, its cells as runs down their columns.
 */
export function repairCheckRanges(parts: Parts): void {
  for (const [name, bytes] of [...parts]) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const text = bytes.toString('utf8');
    const inner = ALL.exec(text)?.[1];
    if (inner === undefined) continue;
    const rules = new Map<string, Set<string>>();
    for (const [, before = '', range = '', behind = '', formulas = ''] of inner.matchAll(ONE)) {
      const rule = `${before}${behind}\u0000${formulas}`;
      const cells = rules.get(rule) ?? new Set();
      rules.set(rule, cells);
      for (const cell of range.split(' ').flatMap(cellsOf)) cells.add(cell);
    }
    const made = [...rules].map(([rule, cells]) => {
      const [attributes = '', formulas = ''] = rule.split('\u0000');
      return `<dataValidation ${attributes.trim()} sqref="${runsOf(cells)}">${formulas}</dataValidation>`;
    });
    const whole = `<dataValidations count="${made.length}">${made.join('')}</dataValidations>`;
    parts.set(name, Buffer.from(text.replace(ALL, () => whole)));
  }
}

const split = (cell: string) => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { letters, row: Number(row) };
};
const numberOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellsOf(range: string): string[] {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [split(from), split(to)];
  const cells: string[] = [];
  for (let column = numberOf(start.letters); column <= numberOf(end.letters); column++)
    for (let row = start.row; row <= end.row; row++) cells.push(cellAddress(row, column));
  return cells;
}

/** A2:A9 C2, in the order of columns and rows. */
function runsOf(cells: ReadonlySet<string>): string {
  const sorted = [...cells]
    .map(split)
    .sort((a, b) => numberOf(a.letters) - numberOf(b.letters) || a.row - b.row);
  const runs: { letters: string; from: number; to: number }[] = [];
  for (const { letters, row } of sorted) {
    const open = runs.at(-1);
    if (open !== undefined && open.letters === letters && open.to === row - 1) open.to = row;
    else runs.push({ letters, from: row, to: row });
  }
  return runs
    .map(({ letters, from, to }) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`))
    .join(' ');
}
