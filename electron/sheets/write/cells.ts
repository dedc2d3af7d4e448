import type { Mark } from '@shared/base/certainty';
import type { Translate } from '@shared/base/message';
import type { Term } from '@shared/model/expression';
import type { InputRule } from '@shared/model/workbook-origin';
import type { Held } from './cell-content';
import { type CellRole, FORMAT } from './styles';
import type { InputOrigin } from './written-input';

/** What stands in a cell, how it looks, and what may be done with it. */
export interface Cell<Value extends Held = Held> {
  readonly content: Value | Term<NonNullable<Value>>;
  readonly role: CellRole;
  readonly format?: string;
  /** Of a cell that may be changed; an empty one says "no limit" or "never". */
  readonly input?: {
    readonly value: number | null;
    readonly rule: InputRule;
    readonly origin: InputOrigin | null;
  };
  /** Parts of its name. */
  readonly name?: readonly (string | number)[];
}

const cell =
  (role: CellRole) =>
  <Value extends Held>(
    content: Value | Term<NonNullable<Value>>,
    format: string = FORMAT.general,
  ): Cell<Value> => ({ content, role, format });

export const text = cell('text');
/** Sentences of a page that many of them are to fit on. */
export const small = cell('small');
export const mark = cell('mark');
export const note = cell('note');
/** Runs on over the empty cells beside it. */
export const line = cell('line');
/** The same words as in the line above. */
export const again = cell('again');
export const hint = cell('hint');
export const label = cell('label');
export const notice = cell('notice');
export const head = cell('head');
export const caution = cell('caution');
/** A value that stands still. */
export const fixed = cell('fixed');
/** A figure that no formula follows. */
export const value = cell('value');
export const change = cell('change');
export const verdict = cell('verdict');
export const computed = <Value extends number | string>(term: Term<Value>, format: string) =>
  cell('computed')<Value>(term, format);
export const main = <Value extends number | string>(term: Term<Value>, format: string) =>
  cell('main')<Value>(term, format);

export const texts = (...contents: readonly Held[]) => contents.map((content) => text(content));

/** How certain a figure is: a guess is told by its colour too. */
export const certainty = (t: Translate, found: Mark | null): Cell =>
  (found === 'guessed' ? caution : mark)(found === null ? '' : t(`mark.${found}`));

export const input = <Value extends number | null>(
  content: Value,
  rule: InputRule,
  format: string,
  origin: InputOrigin | null = null,
): Cell<Value> => ({ content, role: 'input', format, input: { value: content, rule, origin } });

export const named = <Value extends Held>(
  of: Cell<Value>,
  ...name: readonly (string | number)[]
): Cell<Value> => ({ ...of, name });
