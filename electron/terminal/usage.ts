import { type IsoDate, parseIsoDate } from '@shared/base/calendar';
import type { MessageKey } from '@shared/base/message';
import { readNumber } from '@shared/base/numbers';
import { isNoDay } from '@shared/base/read-date';
import { type Notice, Refusal } from '@shared/base/refusal';
import { isYear } from '@shared/base/year-range';

/** The command line was used wrongly: exit code 2, told in the language of help. */
export class Misused extends Error {
  readonly notice: Notice;
  /** What may have been meant. */
  readonly nearest: readonly string[];

  constructor(
    code: MessageKey & `usage.${string}`,
    params: Notice['params'] = {},
    nearest: readonly string[] = [],
  ) {
    super(code);
    this.notice = { code, params };
    this.nearest = nearest;
  }
}

/** An option as it is typed: "undoRestore" is --undo-restore. */
export function optionCalled(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** One of the words that an option may have. @throws Misused */
export function choice<const Words extends readonly string[]>(text: unknown, words: Words): Words[number] {
  const found = words.find((word) => word === text);
  if (found === undefined)
    throw new Misused('usage.choice', { words: { either: words }, text: String(text) });
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

/** A whole number of `least` or more. @param key how it is refused. @throws Misused */
export function wholeNumber(
  text: unknown,
  least = 1,
  key: 'usage.whole' | 'usage.seed' = 'usage.whole',
): number {
  const value = figureIn(text);
  if (value === null || !Number.isSafeInteger(value) || value < least) {
    throw new Misused(key, { least, text: String(text) });
  }
  return value;
}

/** A number; what it may be is decided by the service. @throws Misused */
export function decimal(text: unknown): number {
  const value = figureIn(text);
  if (value === null) throw new Misused('usage.number', { text: String(text) });
  return value;
}

/** @param option what a refusal calls it. @throws Misused */
export function decimalBetween(text: unknown, low: number, high: number, option: string): number {
  const value = decimal(text);
  if (value < low || value > high) throw new Misused('usage.between', { option, low, high });
  return value;
}

/** A calendar year. @throws Refusal `refusal.share.year` */
export function year(text: unknown, field = 'year'): number {
  const value = figureIn(text);
  if (value === null || !isYear(value))
    throw new Refusal('refusal.share.year', { year: String(text) }, { field });
  return value;
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

/** What stands at the place of an argument that may be left out in other cases. @throws Misused */
export function needed(given: string | null, name: string): string {
  if (given === null) throw new Misused('usage.argument', { name });
  return given;
}

/** A day as YYYY-MM-DD. @throws Misused */
export function date(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day !== null) return day;
  throw new Misused(isNoDay(text) ? 'usage.noDay' : 'usage.day', { text });
}

/**
 * The model file that a command is asked about; null where it is asked about a project.
 * @param said options that say of a project what a model says itself
 * @throws Misused naming what --model leaves no place for: left aside, it would be lost without a word
 */
export function modelPath(
  given: { readonly model: string | null; readonly file: string | null; readonly [name: string]: unknown },
  said: readonly string[] = ['scenario', 'materials'],
): string | null {
  const { model: path, file } = given;
  if (path === null) return null;
  const twice = said.filter((name) => given[name] != null).map(optionCalled);
  if (file !== null)
    throw twice.length === 0
      ? new Misused('usage.model.file')
      : new Misused('usage.model.both', { options: twice });
  if (twice.length > 0) throw new Misused('usage.model', { options: twice });
  return path;
}
