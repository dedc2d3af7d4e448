import type { z } from 'zod';
import type { Message } from '../../base/message';
import type { Ids } from '../field';

/** What kind of figure a term is: from it follow its unit, and how a run checks it and a workbook shows it. */
export type Measure =
  | 'percent'
  | 'rate'
  | 'days'
  | 'mass'
  | 'notPositive'
  | 'date'
  | 'choice'
  | 'supplier'
  | 'firms'
  | 'uses';

/** How a term is set in the editor. A date stands with the dates of the scope. */
export type Card =
  | {
      readonly kind: 'slider';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: '%' | 'days' | 'tonnes' | '';
      /** Larger values can be typed: the slider grows with the one that is kept. */
      readonly grows: boolean;
      readonly rank: number;
    }
  | {
      readonly kind: 'choice';
      readonly options: Readonly<Record<string, Message>>;
      readonly rank: number;
    }
  | { readonly kind: 'supplier'; readonly rank: number }
  /** Lists to tick, beside those of the scope. */
  | { readonly kind: 'firms'; readonly rank: number }
  | { readonly kind: 'uses'; readonly rank: number }
  | { readonly kind: 'date'; readonly rank: number };

/** The cell of a term in a workbook. Of several kinds with a cell of one name, each says the same. */
export interface TermCell {
  readonly name: string;
  readonly words: Message;
  readonly rank: number;
}

/** The rows of a table that a value names: with one of them gone, the shock means another one. */
interface Naming<Value> {
  readonly table: keyof Ids;
  idsIn(value: Value): readonly string[];
  /** The value that names each row by another id. */
  withIds(value: Value, idOf: (id: string) => string): Value;
}

/** One thing that a kind of shock says beside its scope. */
export interface Term<Value> {
  readonly measure: Measure;
  readonly check: z.ZodType<Value>;
  readonly words: Message;
  /** What a new shock says; of one that may be left out, what it means to say nothing. */
  readonly initial: Value;
  readonly optional: boolean;
  readonly card: Card;
  /** Whether more or less of it lets more through; null where that cannot be said of it alone. */
  readonly eases: 'more' | 'less' | null;
  readonly cell: TermCell | null;
  /** Null where it names no row: a figure, a date, a word of its own. */
  readonly names: Naming<Value> | null;
  /** The figure in its cell; null for "never". */
  toNumber(value: Value): number | null;
  /** The value that a figure stands for; undefined where a cell cannot say it, and the value stays. */
  fromNumber(figure: number | null): Value | undefined;
}

export type Terms = Readonly<Record<string, Term<unknown>>>;

/** The fields of a shock with these terms. */
export type TermsOf<T extends Terms> = {
  readonly [Name in keyof T as T[Name]['optional'] extends true ? never : Name]: T[Name]['initial'];
} & {
  readonly [Name in keyof T as T[Name]['optional'] extends true ? Name : never]?:
    | T[Name]['initial']
    | undefined;
};

/** The names of the cells of these terms. */
export type CellOf<T extends Terms> = {
  [Name in keyof T]: T[Name]['cell'] extends { readonly name: infer Cell } ? Cell & string : never;
}[keyof T];

/** The words of the options of a term. */
export type OptionOf<T extends Term<unknown>> = T['card'] extends {
  readonly options: Readonly<Record<infer Option, Message>>;
}
  ? Option & string
  : never;
