import { Refusal } from '@shared/base/refusal';
import type { Correction } from '@shared/features/importing/corrections';
import type { ImportDiff } from '@shared/features/importing/diff';
import type { Command } from 'commander';
import { collect, WrongUsage } from '../../terminal/usage';
import { isCondition } from './step-options';

/** The options that decide about single cells; unlike answers they are of this file alone. */
export function addDecisionOptions(command: Command): Command {
  return command
    .option('--read <cell=value>', 'read a cell as though it said this: "C15=700"; can be repeated', collect)
    .option(
      '--leave-out <cell or column=value>',
      'leave out the row of a cell, in a crosstab the cell; or every row whose cell in a column is this value; can be repeated',
      collect,
    )
    .option(
      '--accept <cell>',
      'note in the record that the warning at a cell was looked at; can be repeated',
      collect,
    );
}

export interface Decisions {
  readonly mends: readonly Correction[];
  readonly accepted: readonly string[];
}

/** @throws WrongUsage for what is no cell, and for two decisions about one */
export function decisionsFrom(options: Readonly<Record<string, unknown>>): Decisions {
  const read = listOf(options.read).map((text): Correction => {
    const at = text.indexOf('=');
    const value = text.slice(at + 1).trim();
    if (at < 1 || value === '') throw new WrongUsage(`expected a cell, = and a value, not "${text}"`);
    return { cell: cellOf(text.slice(0, at)), as: value, text: null };
  });
  const out = listOf(options.leaveOut)
    .filter((text) => !isCondition(text))
    .map((text): Correction => ({ cell: cellOf(text), as: null, text: null }));
  const mends = [...read, ...out];
  const twice = mends.find(({ cell }, index) => mends.findIndex((one) => one.cell === cell) < index);
  if (twice !== undefined) throw new WrongUsage(`the cell ${twice.cell} is decided about twice`);
  return { mends, accepted: listOf(options.accept).map(cellOf) };
}

/** @throws Refusal for decisions that met no row of the file */
export function requireMet({ mends, accepted }: Decisions, diff: ImportDiff, sheet: string): void {
  const met = new Set(diff.mends.map(({ cell }) => cell));
  const warned = new Set(
    diff.problems.flatMap(({ level, place }) => (level === 'warning' ? (place?.cell ?? []) : [])),
  );
  const place = { file: diff.fileName, sheet };
  const lost = mends.filter(({ cell }) => !met.has(cell)).map(({ cell }) => cell);
  if (lost.length > 0) throw new Refusal('refusal.import.nothingAtCell', { cells: lost }, place);
  const calm = accepted.filter((cell) => !warned.has(cell));
  if (calm.length > 0) throw new Refusal('refusal.import.noWarningAtCell', { cells: calm }, place);
}

function listOf(option: unknown): string[] {
  return Array.isArray(option) ? option.map(String) : [];
}

function cellOf(text: string): string {
  const cell = text.trim().toUpperCase();
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell))
    throw new WrongUsage(`expected a cell such as C15, not "${text}"`);
  return cell;
}
