import { Refusal } from '@shared/base/refusal';
import type { Correction } from '@shared/features/importing/corrections';
import type { ImportDiff } from '@shared/features/importing/diff';
import { Misused } from '../../terminal/usage';
import type { ImportGiven } from './import-arguments';
import { isCondition } from './step-options';

export interface Decisions {
  readonly mends: readonly Correction[];
  readonly accepted: readonly string[];
}

/** @throws Misused for what is no cell, and for two decisions about one */
export function decisionsFrom(given: ImportGiven): Decisions {
  const read = given.read.map((text): Correction => {
    const at = text.indexOf('=');
    const value = text.slice(at + 1).trim();
    if (at < 1 || value === '') throw new Misused('usage.import.cellValue', { text });
    return { cell: cellOf(text.slice(0, at)), as: value, text: null };
  });
  const out = given.leaveOut
    .filter((text) => !isCondition(text))
    .map((text): Correction => ({ cell: cellOf(text), as: null, text: null }));
  const mends = [...read, ...out];
  const twice = mends.find(({ cell }, index) => mends.findIndex((one) => one.cell === cell) < index);
  if (twice !== undefined) throw new Misused('usage.import.twice', { cell: twice.cell });
  return { mends, accepted: given.accept.map(cellOf) };
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

function cellOf(text: string): string {
  const cell = text.trim().toUpperCase();
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) throw new Misused('usage.import.cell', { text });
  return cell;
}
