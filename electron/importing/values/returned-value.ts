import { parseIsoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { foldText } from '@shared/base/fold-text';
import { readNumber } from '@shared/base/numbers';
import type { Notice } from '@shared/base/refusal';
import type { RawCell } from '@shared/base/sheet-cell';
import { type InputRule, NUMBER_ENDS, type ReturnedInput } from '@shared/model/workbook-origin';
import { readUnit } from './read-unit';

/** Other programs keep fifteen digits of a number: what differs by less was not edited. */
const SAME = 1e-12;

/** What an input cell of a workbook that came back says. */
type ReturnedValue =
  | { readonly kind: 'same' }
  /** Null for a limit that was taken away. */
  | {
      readonly kind: 'edited';
      readonly value: number | null;
      /** It can be read in another way as well; the remarks say which. */
      readonly isUnsure: boolean;
      readonly remarks: readonly Notice[];
    }
  | { readonly kind: 'unreadable'; readonly reason: Notice };

export function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}

/** Reads a cell as its input rule wants it: percent, tonnes REO, days, or a day serial. */
export function returnedValue({
  now,
  rule,
  written,
}: Pick<ReturnedInput, 'now' | 'rule' | 'written'>): ReturnedValue {
  if (now.fault === 'no_result') return unreadable('roundTrip.left.noResult');
  if (now.fault === 'error') return unreadable('roundTrip.left.error', { value: now.text });
  const remarks: Notice[] = [];
  if (now.formula !== undefined)
    remarks.push({ code: 'roundTrip.remark.formula', params: { formula: now.formula } });
  const read = now.value === null ? null : numberIn(now, rule, written, remarks);
  if (read !== null && typeof read === 'object') return { kind: 'unreadable', reason: read };
  if (isSame(read, written)) return { kind: 'same' };
  const wrong = outsideRule(read, rule);
  if (wrong !== null) return { kind: 'unreadable', reason: wrong };
  // 45 % typed into a cell of numbers is kept as 0.45 by spreadsheet programs; beside a part below one that is no wonder.
  const isUnsure =
    rule === 'percent' &&
    typeof now.value === 'number' &&
    !now.percent &&
    isBelowOne(read) &&
    !isBelowOne(written);
  if (isUnsure)
    remarks.push({
      code: 'roundTrip.remark.belowOne',
      params: { value: read, hundredfold: roundedPercent(read) },
    });
  return { kind: 'edited', value: read, isUnsure, remarks };
}

function numberIn(now: RawCell, rule: InputRule, written: number | null, remarks: Notice[]): number | Notice {
  const isDate = rule === 'date' || rule === 'dateOrNone';
  if (isDate) return dayIn(now);
  if (typeof now.value === 'number') {
    if (!now.percent) return now.value;
    if (rule !== 'percent') return { code: 'roundTrip.left.percentInMass', params: { value: now.text } };
    // The format was changed and the number was not: shown is a hundred times of what was written.
    if (isSame(now.value, written))
      return { code: 'roundTrip.left.percentFormat', params: { value: now.text } };
    remarks.push({ code: 'roundTrip.remark.percentFormat', params: { value: now.text } });
    return roundedPercent(now.value);
  }
  const reading = readNumber(now.text, null);
  if (reading.kind === 'ambiguous') {
    const [one, other] = reading.readings;
    return { code: 'roundTrip.left.ambiguous', params: { value: now.text, one, other } };
  }
  if (reading.kind !== 'number' || reading.estimated) return notANumber(now);
  if (reading.percent && rule !== 'percent')
    return { code: 'roundTrip.left.percentInMass', params: { value: now.text } };
  if (reading.unit !== null && !(isMass(rule) && isTonnes(reading.unit))) return notANumber(now);
  remarks.push({ code: 'roundTrip.remark.text', params: { text: now.text, value: reading.value } });
  return reading.value;
}

/** 2026-04-01, 2026/4/1 or a day serial. */
function dayIn(now: RawCell): number | Notice {
  if (typeof now.value === 'number') return now.percent ? notANumber(now) : now.value;
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(foldText(now.text));
  const date =
    match === null
      ? null
      : parseIsoDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`);
  return date === null ? { code: 'roundTrip.left.notDate', params: { value: now.text } } : serialOfDate(date);
}

/** A part of one percent. */
function isBelowOne(value: number | null): value is number {
  return value !== null && value > 0 && value < 1;
}

/** 45 % is kept as 0.45, whose hundredfold is 45.00000000000001 in some cases. */
function roundedPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

function outsideRule(value: number | null, rule: InputRule): Notice | null {
  const wrong = (code: Notice['code']): Notice => ({ code, params: { value: value ?? '' } });
  if (value === null) return MAY_BE_BLANK.includes(rule) ? null : wrong('roundTrip.left.blank');
  // Factors live in the workbook only: whatever stands there is listed.
  if (rule in NUMBER_ENDS) return null;
  if (rule === 'percent') return value >= 0 && value <= 100 ? null : wrong('roundTrip.left.notPercent');
  if (isMass(rule)) return value >= 0 ? null : wrong('roundTrip.left.notMass');
  if (rule === 'notPositive') return value <= 0 ? null : wrong('roundTrip.left.notElasticity');
  if (rule === 'months') return Math.abs(value) <= MOST_MONTHS ? null : wrong('roundTrip.left.notMonths');
  if (rule === 'wholeDays')
    return Number.isInteger(value) && value >= 0 && value <= MOST_DAYS
      ? null
      : wrong('roundTrip.left.notDays');
  return Number.isInteger(value) && value >= EARLIEST && value <= LATEST
    ? null
    : wrong('roundTrip.left.notDate');
}

/** As the checks of the input cells have it: a hundred years, and 1 January 1950 to 31 December 2199. */
const MOST_DAYS = 36_525;
const MOST_MONTHS = 600;
const EARLIEST = 18_264;
const LATEST = 109_574;

/** Tonnes without a basis of their own, or of the one that the workbook is in. */
function isTonnes(text: string): boolean {
  const unit = readUnit(text);
  return unit.kind === 'mass' && unit.unit === 't' && (unit.basis === null || unit.basis === 'reo');
}

const MAY_BE_BLANK: readonly InputRule[] = ['massOrNone', 'dateOrNone', 'scoreOrNone'];
const isMass = (rule: InputRule) => rule === 'mass' || rule === 'massOrNone';
const notANumber = ({ text }: RawCell): Notice => ({ code: 'roundTrip.left.text', params: { value: text } });
const unreadable = (code: Notice['code'], params: Notice['params'] = {}): ReturnedValue => ({
  kind: 'unreadable',
  reason: { code, params },
});
