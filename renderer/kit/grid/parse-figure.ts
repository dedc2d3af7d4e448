import type { DecimalMark } from '@shared/base/numbers';
import { readTypedNumber } from '@shared/base/typed-number';
import { workedOut } from '@shared/base/worked-out';
import type { FigureUnit } from '@shared/model/figure';

/** What a person typed into a cell. */
export type FigureEntry =
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly unit: FigureUnit;
      /** What it was worked out from, as it was typed. */
      readonly formula?: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** Units that a cell takes; a bare number is in the first. */
export type TypedUnits = readonly [FigureUnit, ...FigureUnit[]];

const TONNES: TypedUnits = ['tonnes'];

/** Digits as a machine writes them, which nobody can read in two ways: a block has 60,000 of them. */
const PLAIN = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,12})?$/;

/** 1e3, as calculators and programs write it. */
const POWER = /^\s*\d{1,12}(?:\.\d{1,12})?[eE][+-]?\d{1,2}\s*$/;

/** How a unit is written behind a number, and how much one of what is written and shown is. */
const UNITS: Readonly<Record<FigureUnit, { readonly written: readonly string[]; readonly one: number }>> = {
  tonnes: { written: ['t', 't reo', 'トン'], one: 1 },
  percent: { written: [], one: 1 },
  days: { written: ['d', 'days', 'day', '日'], one: 1 },
  months: { written: ['months', 'month', 'か月', 'ヶ月', 'カ月'], one: 1 },
  yen: { written: ['百万円', 'm yen', 'million yen'], one: 1e6 },
};

/** A figure as it is shown and typed: yen in millions. */
export function asTyped(value: number, unit: FigureUnit): number {
  return value / UNITS[unit].one;
}

/**
 * Reads "41.1", "４１．１ t", "12,5 %", "1e3" and formulas of figures alone. Only a percentage takes %.
 * @param beside the decimal mark of the block that the text stands in; null for a text alone
 */
export function parseFigure(
  text: string,
  units: TypedUnits = TONNES,
  beside: DecimalMark | null = null,
): FigureEntry {
  if (beside !== ',' && PLAIN.test(text))
    return { kind: 'figure', value: Number(text) * UNITS[units[0]].one, unit: units[0] };
  const [unitOfBare] = units;
  const bare = (value: number, formula?: string): FigureEntry => ({
    kind: 'figure',
    value: value * UNITS[unitOfBare].one,
    unit: unitOfBare,
    ...(formula === undefined ? {} : { formula }),
  });
  if (POWER.test(text)) return bare(Number(text));
  if (text.trimStart().startsWith('=')) {
    const value = workedOut(text);
    return value === null ? { kind: 'unreadable', text } : bare(value, text.trim());
  }
  const reading = readTypedNumber(text, beside);
  if (reading.kind === 'blank') return { kind: 'blank' };
  if (reading.kind !== 'number') return { kind: 'unreadable', text };
  const { percent, unit: written } = reading;
  const unit = units.find((one) => {
    if (percent) return one === 'percent';
    return written === null || UNITS[one].written.includes(written);
  });
  if (unit === undefined) return { kind: 'unreadable', text };
  return { kind: 'figure', value: reading.value * UNITS[unit].one, unit };
}
