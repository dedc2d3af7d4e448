import { type IsoDate, parseIsoDate } from '@shared/base/calendar';
import { readNumber } from '@shared/base/numbers';
import { isNoDay } from '@shared/base/read-date';
import { Refusal } from '@shared/base/refusal';
import { isYear } from '@shared/base/year-range';

/** The command line was used wrongly: exit code 2, in English like all of the option parser's words; usage-in-japanese.ts says it in Japanese. */
export class WrongUsage extends Error {}

/** One of the words that an option may have. @throws WrongUsage */
export function choice<const Words extends readonly string[]>(text: unknown, words: Words): Words[number] {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new WrongUsage(`expected ${words.join(' or ')}, not "${String(text)}"`);
  return found;
}

const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;

/**
 * The figure of an option, as an import reads it: digits of any width, thousands with commas. Null for what says more than a
 * figure or is none: 45%, about 80, 12abc, 0x10. What programs write of large and small ones (2e9) is read too.
 */
function figureIn(text: unknown): number | null {
  if (typeof text === 'string' && SCIENTIFIC.test(text)) return Number(text);
  const reading = typeof text === 'string' || typeof text === 'number' ? readNumber(String(text), '.') : null;
  if (reading?.kind !== 'number' || reading.estimated || reading.percent || reading.unit !== null)
    return null;
  return reading.value;
}

/** A whole number of `least` or more, by what the option calls it. @throws WrongUsage */
export function wholeNumber(text: unknown, least = 1, called = 'a whole number'): number {
  const value = figureIn(text);
  if (value === null || !Number.isSafeInteger(value) || value < least) {
    throw new WrongUsage(`expected ${called} of ${least} or more, not "${String(text)}"`);
  }
  return value;
}

/** A number; what it may be is decided by the service. @throws WrongUsage */
export function decimal(text: unknown): number {
  const value = figureIn(text);
  if (value === null) throw new WrongUsage(`expected a number such as 12.5, not "${String(text)}"`);
  return value;
}

/** A calendar year. @throws Refusal `refusal.share.year` */
export function year(text: unknown, field = 'year'): number {
  const value = figureIn(text);
  if (value === null || !isYear(value))
    throw new Refusal('refusal.share.year', { year: String(text) }, { field });
  return value;
}

/** The text of an option, or null when it was not given. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** "a, b ,c" as a list without blanks. */
export function listOf(value: unknown): string[] {
  return typeof value === 'string'
    ? value
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : [];
}

/** Gathers an option that can be repeated. */
export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}

/** A day as YYYY-MM-DD. @throws WrongUsage */
export function date(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day !== null) return day;
  throw new WrongUsage(
    isNoDay(text)
      ? `there is no day "${text}" in the calendar`
      : `expected a day as YYYY-MM-DD, not "${text}"`,
  );
}

/**
 * The model file that a command is asked about; null where it is asked about a project.
 * @param file the project file, which a model leaves no place for
 * @param said options that say of a project what a model says itself
 * @throws WrongUsage naming what --model leaves no place for: left aside, it would be lost without a word
 */
export function modelPath(
  options: Readonly<Record<string, unknown>>,
  file: string | undefined,
  said: readonly string[] = ['scenario', 'materials'],
): string | null {
  const path = textOrNull(options.model);
  if (path === null) return null;
  const twice = [
    ...(file === undefined ? [] : ['the project file']),
    ...said.flatMap((name) => (options[name] === undefined ? [] : [`--${name}`])),
  ];
  if (twice.length > 0) throw new WrongUsage(`--model says all by itself: leave out ${twice.join(' and ')}`);
  return path;
}
