import { nameKey } from '@shared/base/fold-text';
import type { DecimalMark } from '@shared/base/numbers';
import { readDay } from '@shared/base/read-date';
import { type RawCell, shownText } from '@shared/base/sheet-cell';
import { readYear } from '@shared/base/years';
import { type Owned, rowTable } from '@shared/model/own-fields';
import { readCellNumber } from './read-cell-number';

/** What a cell says for a field of a table; `either`: a day that can be two; `no_such_day`: 30 February; `unitless`: a number of days that says no unit. */
type OwnReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly isUnitless?: true }
  | { readonly kind: 'either' }
  | { readonly kind: 'no_such_day' }
  | { readonly kind: 'unreadable' };

const UNREADABLE = { kind: 'unreadable' } as const;

/**
 * Reads a cell as a field that a table has for itself, by the declaration of the field.
 * @param head what stands above the column, which may say the unit
 */
export function readOwn(
  { target, name, field }: Owned,
  cell: RawCell,
  head: string,
  decimal: DecimalMark | null,
): OwnReading {
  const text = shownText(cell).trim();
  const checked = (value: unknown, more: { readonly isUnitless?: true } = {}): OwnReading =>
    field.check.safeParse(value).success ? { kind: 'value', value, ...more } : UNREADABLE;
  if (field.options !== null) return checked(choiceOf(target, name, field.options, text));
  if (field.takes === 'data.takes.date') {
    const reading = readDay(text);
    return reading.kind === 'day' ? checked(reading.day) : reading.kind === 'unknown' ? UNREADABLE : reading;
  }
  if (field.takes === 'data.takes.year') {
    const reading = readYear(cell.around === undefined ? (cell.value ?? text) : text);
    return reading.kind === 'year' ? checked(reading.year) : UNREADABLE;
  }
  if (field.kind === 'list') return checked(text.split(/\s*[;；、|\n]\s*/).filter((part) => part !== ''));
  if (field.kind === 'text') return checked(text);
  const reading = readCellNumber(cell, decimal);
  if (reading.kind !== 'number' || reading.percent) return UNREADABLE;
  const days = daysIn(reading.unit ?? bracketed(head) ?? head);
  if (days !== null) return checked(reading.value * days);
  return reading.unit === null && bracketed(head) === null
    ? checked(reading.value, { isUnitless: true })
    : UNREADABLE;
}

/** How many days a unit has; null for what is none. A month has no certain number of them. */
function daysIn(text: string): number | null {
  const folded = text.normalize('NFKC').toLowerCase();
  if (/\bweeks?\b|\bwks?\b|週/.test(folded)) return 7;
  if (/\bmonths?\b|月/.test(folded)) return null;
  return /\bdays?\b|\bd\b|日/.test(folded) ? 1 : null;
}

/** What stands in brackets at the end of a head. */
function bracketed(head: string): string | null {
  return /[(（[]([^()（）[\]]+)[)）\]]\s*$/.exec(head)?.[1] ?? null;
}

/** A choice by its code, or by one of the words that its table declares. */
function choiceOf(
  target: Owned['target'],
  name: string,
  options: readonly (string | number)[],
  text: string,
): string | number | null {
  const key = nameKey(text);
  const words = rowTable(target).inFiles?.choices?.[name] ?? {};
  const found = options.find((option) =>
    [String(option), ...(words[option] ?? '').split('|')].some((word) => nameKey(word) === key),
  );
  return found ?? null;
}
