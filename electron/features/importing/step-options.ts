import { nameKey } from '@shared/base/fold-text';
import type { Place } from '@shared/base/refusal';
import { ROW_RULES, type RowRule } from '@shared/model/row-rules';
import type { TableStep } from '@shared/model/table-steps';
import { findColumn, type Heads, nameOfColumn } from '../../importing/recipe/find-column';
import { choice, Misused } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';

/** The rules that are switched off, by the options and before. @throws Misused */
export function rulesWithout({ without }: ImportGiven, before: readonly RowRule[]): readonly RowRule[] {
  return [...new Set([...before, ...without.map((rule) => choice(rule, ROW_RULES))])];
}

/**
 * The steps that the options give, added to those that there are: a filter of a column takes the place of the one before.
 * @returns null where no option gives a step
 * @throws Misused, Refusal `refusal.import.keepColumn`
 */
export function stepsFrom(
  given: ImportGiven,
  before: readonly TableStep[],
  heads: Heads,
  place: Place,
): readonly TableStep[] | null {
  const called = (name: string) => nameOfColumn(findColumn(name, heads, place), heads);
  const filled = given.fillDown.map(called);
  const added: readonly TableStep[] = [
    ...(filled.length === 0 ? [] : [{ step: 'fill_down', columns: filled } as const]),
    ...given.split.map((text): TableStep => {
      const [column, by, names] = partsOf(text);
      return { step: 'split', column: called(column), by, into: names.split(',').map((name) => name.trim()) };
    }),
    ...given.replace.map((text): TableStep => {
      const [column, from, to] = partsOf(text);
      return { step: 'replace', column: called(column), from: from.trim(), to };
    }),
    ...filters('keep', given.keep, called),
    ...filters('leave_out', given.leaveOut.filter(isCondition), called),
  ];
  if (added.length === 0) return null;
  return [...before.filter((old) => !added.some((next) => takesPlace(next, old))), ...added];
}

/** "Type=Reserves" and no cell. */
export const isCondition = (text: string): boolean => text.includes('=');

function filters(
  step: 'keep' | 'leave_out',
  texts: readonly string[],
  called: (name: string) => string,
): TableStep[] {
  const found = new Map<string, { column: string; is: 'one_of' | 'matches'; values: string[] }>();
  for (const text of texts) {
    const at = text.indexOf('=');
    if (at < 1) throw new Misused('usage.import.columnValue', { text });
    const [column, value] = [called(text.slice(0, at).trim()), text.slice(at + 1).trim()];
    const is = /[*?]/.test(value) ? 'matches' : 'one_of';
    const one = found.get(`${is}|${column}`) ?? { column, is, values: [] };
    one.values.push(value);
    found.set(`${is}|${column}`, one);
  }
  return [...found.values()].map((one) => ({ step, ...one }));
}

/** "Type: Mine=Production" as column, text and what becomes of it. */
function partsOf(text: string): readonly [string, string, string] {
  const [, column = '', from = '', to = ''] = /^([^:]+):\s?(.+?)=(.*)$/.exec(text) ?? [];
  if (column.trim() === '') throw new Misused('usage.import.columnText', { text });
  return [column.trim(), from, to.trim()];
}

function takesPlace(next: TableStep, old: TableStep): boolean {
  if (next.step === 'fill_down' || old.step === 'fill_down') return next.step === old.step;
  if (next.step !== old.step || nameKey(next.column) !== nameKey(old.column)) return false;
  return next.step !== 'replace' || old.step !== 'replace' || nameKey(next.from) === nameKey(old.from);
}
