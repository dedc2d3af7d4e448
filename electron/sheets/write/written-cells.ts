import ExcelJS from 'exceljs';
import type { WrittenInput } from './written-input';

/** Columns whose texts tell a row from others: material, supplier or figure, country or unit. */
const LABEL_COLUMNS = [1, 2, 3] as const;

/** The texts at the start of a row by column, without its input cells and marks. */
export function labelColumns(
  row: ExcelJS.Row,
  inputs: readonly number[],
  marks: ReadonlySet<string>,
): Map<number, string> {
  const labels = new Map<number, string>();
  for (const column of LABEL_COLUMNS) {
    const { value } = row.getCell(column);
    if (typeof value === 'string' && value !== '' && !inputs.includes(column) && !marks.has(value))
      labels.set(column, value);
  }
  return labels;
}

/** The columns of a row that hold formulas. */
export function formulaColumns(row: ExcelJS.Row): number[] {
  const columns: number[] = [];
  row.eachCell((cell, column) => {
    if (cell.type === ExcelJS.ValueType.Formula) columns.push(column);
  });
  return columns;
}

/** Rectangles of formulas, top, left, bottom, right: runs of a row, put together with the same run of the row above. */
export function formulaBlocks(sheet: ExcelJS.Worksheet): [number, number, number, number][] {
  const blocks: [number, number, number, number][] = [];
  let open = new Map<string, [number, number, number, number]>();
  sheet.eachRow((row, at) => {
    const next = new Map<string, [number, number, number, number]>();
    for (const [left, right] of runs(formulaColumns(row))) {
      const above = open.get(`${left} ${right}`);
      const isGrown = above !== undefined && above[2] === at - 1;
      const block: [number, number, number, number] = isGrown ? above : [at, left, at, right];
      block[2] = at;
      if (!isGrown) blocks.push(block);
      next.set(`${left} ${right}`, block);
    }
    open = next;
  });
  return blocks;
}

/** What else stands on a sheet, each once: a text or number, or the first and last of a run of whole numbers (days). */
export function constantsOf(
  sheet: ExcelJS.Worksheet,
  inputs: readonly WrittenInput[],
): (readonly [string | number] | readonly [number, number])[] {
  const isInput = new Set(inputs.map(({ row, column }) => `${row} ${column}`));
  const texts = new Set<string>();
  const numbers = new Set<number>();
  sheet.eachRow((row, at) =>
    row.eachCell(({ value }, column) => {
      if (isInput.has(`${at} ${column}`)) return;
      if (typeof value === 'string' && value !== '') texts.add(value);
      if (typeof value === 'number') numbers.add(value);
      if (typeof value === 'object' && value !== null && 'hyperlink' in value) texts.add(value.text);
    }),
  );
  const sorted = [...numbers].sort((a, b) => a - b);
  const whole = runs(sorted.filter(Number.isInteger));
  return [
    ...[...texts].map((text) => [text] as const),
    ...whole,
    ...sorted.filter((number) => !Number.isInteger(number)).map((number) => [number] as const),
  ];
}

/** First and last of each run of numbers that follow one another. */
function runs(sorted: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
