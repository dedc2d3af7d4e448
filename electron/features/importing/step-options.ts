import { nameKey } from '@shared/base/fold-text';
import type { Place } from '@shared/base/refusal';
import { ROW_RULES, type RowRule } from '@shared/model/row-rules';
import type { TableStep } from '@shared/model/table-steps';
import type { Command } from 'commander';
import { findColumn, type Heads, nameOfColumn } from '../../importing/recipe/find-column';
import { choice, collect, WrongUsage } from '../../terminal/usage';

type Options = Readonly<Record<string, unknown>>;

/** The options that each give one step of a recipe; they are kept with it. `--leave-out` takes a cell as well (import-decisions.ts). */
export function addStepOptions(command: Command): Command {
  return command
    .option(
      '--keep <column=value>',
      'reads only the rows whose cell in a column is this value; * stands for any text, nothing for a blank cell; can be repeated',
      collect,
    )
    .option(
      '--fill-down <column>',
      'writes the last name of a column into the blank cells below it; can be repeated',
      collect,
    )
    .option(
      '--replace <column: old=new>',
      'reads another text where a column has one; can be repeated',
      collect,
    )
    .option(
      '--split <column: mark=names>',
      'takes a packed cell apart at a mark, into new columns: "Item: /=Country,Material"; can be repeated',
      collect,
    )
    .option(
      '--without <rule>',
      `reads the rows that a rule would set aside: ${ROW_RULES.join(', ')}; can be repeated`,
      collect,
    );
}

/** The rules that are switched off, by the options and before. @throws WrongUsage */
export function rulesWithout(options: Options, before: readonly RowRule[]): readonly RowRule[] {
  return [...new Set([...before, ...listOf(options.without).map((rule) => choice(rule, ROW_RULES))])];
}

/**
 * The steps that the options give, added to those that there are: a filter of a column takes the place of the one before.
 * @returns null where no option gives a step
 * @throws WrongUsage, Refusal `refusal.import.keepColumn`
 */
export function stepsFrom(
  options: Options,
  before: readonly TableStep[],
  heads: Heads,
  place: Place,
): readonly TableStep[] | null {
  const called = (name: string) => nameOfColumn(findColumn(name, heads, place), heads);
  const filled = listOf(options.fillDown).map(called);
  const added: readonly TableStep[] = [
    ...(filled.length === 0 ? [] : [{ step: 'fill_down', columns: filled } as const]),
    ...listOf(options.split).map((text): TableStep => {
      const [column, by, names] = partsOf(text);
      return { step: 'split', column: called(column), by, into: names.split(',').map((name) => name.trim()) };
    }),
    ...listOf(options.replace).map((text): TableStep => {
      const [column, from, to] = partsOf(text);
      return { step: 'replace', column: called(column), from: from.trim(), to };
    }),
    ...filters('keep', listOf(options.keep), called),
    ...filters('leave_out', listOf(options.leaveOut).filter(isCondition), called),
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
    if (at < 1) throw new WrongUsage(`expected a column, = and a value, not "${text}"`);
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
  if (column.trim() === '')
    throw new WrongUsage(`expected a column, a colon, a text, = and what becomes of it, not "${text}"`);
  return [column.trim(), from, to.trim()];
}

function takesPlace(next: TableStep, old: TableStep): boolean {
  if (next.step === 'fill_down' || old.step === 'fill_down') return next.step === old.step;
  if (next.step !== old.step || nameKey(next.column) !== nameKey(old.column)) return false;
  return next.step !== 'replace' || old.step !== 'replace' || nameKey(next.from) === nameKey(old.from);
}

function listOf(option: unknown): string[] {
  return Array.isArray(option) ? option.map(String) : [];
}
