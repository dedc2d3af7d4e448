import { compare, less, type Term } from './expression';
import type { Target } from './tables/target';

/** The formulas of a target, each said once: the engine evaluates them over plain numbers, the workbook over cells. */
const SIGNS = { below: '<', at_most: '<=', at_least: '>=' } as const satisfies Record<Target['rule'], string>;

/** Whether a figure is on the right side of a line. */
export const reaches = (rule: Target['rule'], figure: Term<number>, line: Term<number>): Term<boolean> =>
  compare(figure, SIGNS[rule], line);

/** What is still missing, positive while the line is not reached, whichever way it is to be crossed. */
export const missing = (rule: Target['rule'], figure: Term<number>, line: Term<number>): Term<number> =>
  rule === 'at_least' ? less(line, figure) : less(figure, line);
