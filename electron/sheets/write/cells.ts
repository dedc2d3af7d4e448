import type { Mark } from '@shared/base/certainty';
import type { Translate } from '@shared/base/message';
import type { InputRule } from '@shared/model/workbook-origin';
import type { CellContent, FormulaContent } from './cell-content';
import { type CellRole, FORMAT } from './styles';
import type { InputOrigin } from './written-input';

/** What stands in a cell, how it looks, and what may be done with it. */
export interface Cell {
  readonly content: CellContent;
  readonly role: CellRole;
  readonly format?: string;
  /** Of a cell that may be changed; null is an empty one: "no limit" or "never". */
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
  <Content extends CellContent>(content: Content, format: string = FORMAT.general): Cell => ({
    ...{ content, role, format },
  });

export const text = cell('text');
export const mark = cell('mark');
export const note = cell('note');
export const caution = cell('caution');
/** A value that stands still. */
export const fixed = cell('fixed');
/** A figure that no formula follows. */
export const value = cell('value');
export const change = cell('change');
export const verdict = cell('verdict');
export const computed = (content: FormulaContent, format: string) => cell('computed')(content, format);
export const main = (content: FormulaContent, format: string) => cell('main')(content, format);

export const texts = (...contents: readonly CellContent[]) => contents.map((content) => text(content));

/** How certain a figure is: a guess is told by its colour too. */
export const certainty = (t: Translate, found: Mark | null): Cell =>
  (found === 'guessed' ? caution : mark)(found === null ? '' : t(`mark.${found}`));

export const input = (
  content: number | null,
  rule: InputRule,
  format: string,
  origin: InputOrigin | null = null,
): Cell => ({ content, role: 'input', format, input: { value: content, rule, origin } });

export const named = (of: Cell, ...name: readonly (string | number)[]): Cell => ({ ...of, name });
