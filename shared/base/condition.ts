import { readTypedNumber } from './typed-number';

/** What a cell says: its figure, where it is one, and its words. */
export interface Said {
  readonly value: number | null;
  readonly shown: string;
}

type Condition = (said: Said) => boolean;

const COMPARED: Readonly<Record<string, (value: number, to: number) => boolean>> = {
  '>': (value, to) => value > to,
  '>=': (value, to) => value >= to,
  '<': (value, to) => value < to,
  '<=': (value, to) => value <= to,
  '=': (value, to) => value === to,
  '<>': (value, to) => value !== to,
};

/** Width and case aside: ５２０ finds 520. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/**
 * Reads what a filter asks for, as in Excel: ">5", "<=40", "=12", "<>0" of figures, "5..10" from one to another, "=" for empty
 * and "<>" for not empty, "<>text" for all but a text, and any other text for what has it.
 * @returns null where nothing is asked for
 */
export function conditionOf(asked: string): Condition | null {
  const text = plain(asked).replace('≥', '>=').replace('≤', '<=').replace('≠', '<>');
  if (text === '') return null;
  const range = rangeOf(text);
  if (range !== null) return ({ value }) => value !== null && value >= range.from && value <= range.to;
  const [, sign, of = ''] = /^(>=|<=|<>|>|<|=)\s*(.*)$/.exec(text) ?? [];
  if (sign === undefined) return ({ shown }) => plain(shown).includes(text);
  const isEmpty = ({ value, shown }: Said): boolean => value === null && !/[\p{L}\p{N}]/u.test(shown);
  if (of === '') return sign === '=' ? isEmpty : sign === '<>' ? (said) => !isEmpty(said) : null;
  const compared = COMPARED[sign];
  const to = readTypedNumber(of);
  if (to.kind === 'number' && compared !== undefined)
    return ({ value }) => (value === null ? sign === '<>' : compared(value, to.value));
  if (sign === '=') return ({ shown }) => plain(shown) === of;
  return sign === '<>' ? ({ shown }) => plain(shown) !== of : () => false;
}

/** "5..10", "5～10": both ends belong to it. */
function rangeOf(text: string): { readonly from: number; readonly to: number } | null {
  const [, low = '', high = ''] = /^([^.~〜…]*\d)\s*(?:\.{2,3}|…|~|〜)\s*(\S*\d.*)$/.exec(text) ?? [];
  const [from, to] = [readTypedNumber(low), readTypedNumber(high)];
  return from.kind === 'number' && to.kind === 'number' ? { from: from.value, to: to.value } : null;
}
