/** What a cell shows where a figure is not known. */
export const UNKNOWN = '–';
export type Maybe = number | typeof UNKNOWN;

/**
 * A piece of a formula together with what it comes to, so that the result that is kept in a cell and the formula beside
 * it are made in one place and cannot drift apart.
 */
export interface Term<Value> {
  readonly formula: string;
  readonly value: Value;
}

/** A text in a formula. */
export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A constant of the formula itself. */
export const constant = (value: number): Term<number> => ({ formula: plainNumber(value), value });

/** A number of a formula without an exponent: not every program reads 1E-9. */
export function plainNumber(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(String(value));
  if (match === null) return String(value);
  const [, sign = '', first = '', rest = '', zeros = ''] = match;
  return `${sign}0.${'0'.repeat(Number(zeros) - 1)}${first}${rest}`;
}
export const ZERO = constant(0);
export const ONE = constant(1);
export const HUNDRED = constant(100);
export const unknown: Term<typeof UNKNOWN> = { formula: quoted(UNKNOWN), value: UNKNOWN };

export const plus = (...terms: readonly Term<number>[]): Term<number> => ({
  formula: `(${terms.map(({ formula }) => formula).join('+')})`,
  value: terms.reduce((sum, { value }) => sum + value, 0),
});
export const minus = (a: Term<number>, b: Term<number>): Term<number> => ({
  formula: `(${a.formula}-${b.formula})`,
  value: a.value - b.value,
});
/** The same without brackets: where nothing stands beside it that binds tighter. */
export const less = (a: Term<number>, b: Term<number>): Term<number> => ({
  formula: `${a.formula}-${b.formula}`,
  value: a.value - b.value,
});
export const times = (...terms: readonly Term<number>[]): Term<number> => ({
  formula: terms.map(({ formula }) => formula).join('*'),
  value: terms.reduce((product, { value }) => product * value, 1),
});
/** Only under a condition that the divisor is not zero. */
export const over = (a: Term<number>, b: Term<number>): Term<number> => ({
  formula: `(${a.formula})/(${b.formula})`,
  value: a.value / b.value,
});
/** The same without brackets: of terms that bind tighter. */
export const per = (a: Term<number>, b: Term<number>): Term<number> => ({
  formula: `${a.formula}/${b.formula}`,
  value: a.value / b.value,
});
export const atMost = (...terms: readonly Term<number>[]): Term<number> => ({
  formula: `MIN(${terms.map(({ formula }) => formula).join(',')})`,
  value: Math.min(...terms.map(({ value }) => value)),
});
export const atLeast = (...terms: readonly Term<number>[]): Term<number> => ({
  formula: `MAX(${terms.map(({ formula }) => formula).join(',')})`,
  value: Math.max(...terms.map(({ value }) => value)),
});

/** What a formula comes to over plain numbers: the same arithmetic, in the same order, as over cells. */
export function evaluate<Value, Numbers extends readonly number[]>(
  formula: (...terms: { readonly [At in keyof Numbers]: Term<number> }) => Term<Value>,
  ...numbers: Numbers
): Value {
  const terms = numbers.map((value) => ({ formula: '', value }));
  // One term a number, which the compiler does not follow through map().
  return formula(...(terms as { readonly [At in keyof Numbers]: Term<number> })).value;
}

/** A cell in a formula: its sheet, its column, what holds its row, and that row. */
const CELL = /^((?:'(?:[^']|'')+'|[\w.]+)!)?(\$?[A-Z]{1,3})(\$?)(\d+)$/;

/** Cells right below one another as one range: a sum of thousands, named one by one, is longer than a formula may be. */
function inRanges(cells: readonly string[]): string[] {
  const runs: { readonly column: string; readonly first: string; last: string | null; row: number }[] = [];
  for (const cell of cells) {
    const [, sheet = '', column = '', fix = '', row = ''] = CELL.exec(cell) ?? [];
    const above = runs.at(-1);
    if (column !== '' && above?.column === `${sheet}${column}${fix}` && Number(row) === above.row + 1) {
      above.row += 1;
      above.last = `${column}${fix}${row}`;
    } else runs.push({ column: `${sheet}${column}${fix}`, first: cell, last: null, row: Number(row) });
  }
  return runs.map(({ first, last }) => (last === null ? first : `${first}:${last}`));
}

/** In calls of 200 arguments at most (255 is the limit). */
function sumCalls(cells: readonly string[]): string[] {
  const ranges = inRanges(cells);
  const calls = [`SUM(${ranges.slice(0, 200).join(',')})`];
  for (let at = 200; at < ranges.length; at += 200)
    calls.push(`SUM(${ranges.slice(at, at + 200).join(',')})`);
  return calls;
}

/** A sum of single cells. */
export const sumCall = (cells: readonly string[]): string => sumCalls(cells).join('+');

export function total(terms: readonly Term<number>[]): Term<number> {
  if (terms.length === 0) return constant(0);
  const calls = sumCalls(terms.map(({ formula }) => formula));
  const value = terms.reduce((sum, term) => sum + term.value, 0);
  return { formula: calls.length === 1 ? calls.join('') : `(${calls.join('+')})`, value };
}

type Comparison = '=' | '<' | '<=' | '>' | '>=';

export function compare(a: Term<number>, sign: Comparison, b: Term<number>): Term<boolean> {
  const holds = {
    '=': a.value === b.value,
    '<': a.value < b.value,
    '<=': a.value <= b.value,
    '>': a.value > b.value,
    '>=': a.value >= b.value,
  };
  return { formula: `${a.formula}${sign}${b.formula}`, value: holds[sign] };
}

/** Whether a cell holds a number. */
export const isKnown = (term: Term<Maybe | null>): Term<boolean> => ({
  formula: `ISNUMBER(${term.formula})`,
  value: typeof term.value === 'number',
});
export const both = (...terms: readonly Term<boolean>[]): Term<boolean> => ({
  formula: `AND(${terms.map(({ formula }) => formula).join(',')})`,
  value: terms.every(({ value }) => value),
});
export const either = (...terms: readonly Term<boolean>[]): Term<boolean> => ({
  formula: `OR(${terms.map(({ formula }) => formula).join(',')})`,
  value: terms.some(({ value }) => value),
});
export const when = <A, B>(condition: Term<boolean>, then: Term<A>, other: Term<B>): Term<A | B> => ({
  formula: `IF(${condition.formula},${then.formula},${other.formula})`,
  value: condition.value ? then.value : other.value,
});

/** A term as a number, under a condition that has made sure of it. */
export const known = ({ formula, value }: Term<Maybe | null>): Term<number> => ({
  formula,
  value: typeof value === 'number' ? value : Number.NaN,
});

/** Worked out where the condition holds, else not known. */
export const where = (condition: Term<boolean>, term: Term<Maybe>): Term<Maybe> =>
  when(condition, term, unknown);

/** Cells below one another; texts among them count for nothing. */
export type Column = Term<readonly Maybe[]>;

const numbers = ({ value }: Column) => value.filter((each) => typeof each === 'number');

export const sumOf = (column: Column): Term<number> => ({
  formula: `SUM(${column.formula})`,
  value: numbers(column).reduce((sum, each) => sum + each, 0),
});
export const squaresOf = (column: Column): Term<number> => ({
  formula: `SUMSQ(${column.formula})`,
  value: numbers(column).reduce((sum, each) => sum + each * each, 0),
});
export const leastOf = (column: Column): Term<number> => ({
  formula: `MIN(${column.formula})`,
  value: Math.min(...numbers(column)),
});
export const productsOf = (a: Column, b: Column): Term<number> => ({
  formula: `SUMPRODUCT(${a.formula},${b.formula})`,
  value: a.value.reduce((sum: number, each, index) => {
    const other = b.value[index];
    return typeof each === 'number' && typeof other === 'number' ? sum + each * other : sum;
  }, 0),
});
/** The sum of the largest ones: of a column with fewer cells, of all. */
export function largestOf(column: Column, count: number): Term<number> {
  const sorted = [...numbers(column)].sort((a, b) => b - a).slice(0, count);
  const value = sorted.reduce((sum, each) => sum + each, 0);
  if (count === 1) return { formula: `MAX(${column.formula})`, value };
  if (column.value.length <= count) return sumOf(column);
  // One by one: not every program sums LARGE over a list of ranks.
  const ranks = Array.from({ length: count }, (_, index) => `LARGE(${column.formula},${index + 1})`);
  return { formula: `(${ranks.join('+')})`, value };
}
/** Whether every cell of a column holds a number. */
export const allKnown = (column: Column): Term<boolean> => ({
  formula: `COUNT(${column.formula})=ROWS(${column.formula})`,
  value: numbers(column).length === column.value.length,
});

/** A figure of the engine and a formula over rounded inputs are the same up to this part. */
const SAME = 1e-9;

export const isNear = (one: Maybe, other: number): boolean =>
  typeof one === 'number' && Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
