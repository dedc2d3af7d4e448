import type { IsoDate } from '../../base/calendar';
import type { Message } from '../../base/message';
import type { NamedUses } from '../named-uses';
import type { SupplierId } from '../supplier';
import type { CellFormulas, Refs, StepLetters, StreamPlace } from './formulas';
import type { ShockScope } from './scope';
import type { Acted, AskedStream, Stream, StreamDays } from './stream';
import type { CellOf, Terms, TermsOf } from './term';

/** A shock of a kind, as it is kept and run. */
export type ShockOf<Kind extends string, T extends Terms> = {
  readonly [Field in keyof (Named<Kind> & ShockScope & TermsOf<T>)]: (Named<Kind> &
    ShockScope &
    TermsOf<T>)[Field];
};
interface Named<Kind extends string> {
  readonly kind: Kind;
}

/** A function whose shock may be a narrower one: a kind acts on shocks of its own only. */
type Of<Input extends readonly unknown[], Output> = { call(...input: Input): Output }['call'];

/** How figures are said in the words of a bar. */
export interface Say {
  /** Tonnes REO with their unit. */
  mass(tonnes: number): string;
  /** The words of the option that a term has chosen. */
  option(term: string): string;
}

/** What of the days before counts too (electron/engine/run/supply/history.ts). */
interface Memory<Shock> {
  /** How many of the `before` days since its start still send something into the window; 0 where none does. */
  readonly days: Of<[shock: Shock, before: number], number>;
  /** First day of the account that a day falls into, as day numbers; null where nothing is counted up by period. */
  readonly accountFrom: Of<[shock: Shock, day: number], number> | null;
}

/** Whom a shock asks of those that its scope touches; an empty list of firms means all. */
interface Asked {
  readonly firms: readonly SupplierId[];
  /** Firms that it does not ask. */
  readonly exempt: readonly SupplierId[];
  readonly endUses: NamedUses;
}

/** How a kind asks some firms, or for some end uses, alone. Source: docs/engine.md 3.9. */
interface Asking<Shock> {
  readonly of: Of<[shock: Shock], Asked>;
  /** The part of each day's flow that it asks, 0..1. */
  readonly part: Of<[shock: Shock, days: StreamDays], Float64Array>;
}

/** The column of a workbook that a step counts with, beside what it lets through. */
interface Counted<Shock> {
  readonly unit: 'mass' | 'perDay';
  /** The engine's figures of it. @param firstDay day number on which the first of them left */
  readonly figures: Of<[shock: Shock, step: CountedStep, firstDay: number], ArrayLike<number>>;
}
interface CountedStep {
  readonly queued: Float64Array | null;
  readonly passed: Float64Array;
  readonly withheld?: Float64Array;
}

/** A rule over several terms. */
interface Rule<Shock, Name extends string> {
  readonly name: Name;
  /** The term at which it is told. */
  readonly at: string;
  readonly holds: Of<[shock: Shock], boolean>;
}

/** What a kind is called and says. */
interface KindWords {
  readonly editor: Message;
  readonly workbook: Message;
  /** One line on a bar of the time axis, with the barParams. */
  readonly bar: Message;
  /** Over the column that a step counts with, with {{shock}}; null without one. */
  readonly counted: Message | null;
  /** What is said where a rule is broken, by its name, with {{label}}. */
  readonly broken: Readonly<Record<string, Message>>;
  /** What a stress test calls the terms that it turns alone, with {{shock}}: keys of `turned`. */
  readonly turned: Readonly<Record<string, Message>>;
}

/** All that is said of one kind of shock. Every part has to be said: null for what it has not. */
interface Parts<Kind extends string, Shock, Cell extends string, TermName extends string> {
  readonly kind: Kind;
  /** Places among the buttons that add a shock, and in the list of kinds. */
  readonly place: { readonly button: number; readonly list: number };
  readonly barParams: Of<[shock: Shock, say: Say], Readonly<Record<string, string | number>>>;
  /** Ends on its last day, with no ramp behind it: `recoveryDays` is 0. */
  readonly endsAtOnce: boolean;
  /** More of it is never better: docs/engine.md 7. */
  readonly monotone: boolean;
  /** The plant at which it happens, whose goods it touches wherever they go; null for a measure of a country at its border. */
  readonly plantOf: Of<[shock: Shock], SupplierId> | null;
  /** Null for a kind that asks everybody. */
  readonly asking: Asking<Shock> | null;
  /** Acts also on what is sent on to be worked up elsewhere. */
  readonly actsOnFeeds: boolean;
  readonly memory: Memory<Shock> | null;
  /** How many days later it brings back some of what the others of its country withhold; null for a kind that does not. */
  readonly bringsBackAfter: Of<[shock: Shock], number> | null;
  /** How many days late it lets goods through; null for a kind that delays nothing. */
  readonly late: Of<[shock: Shock], number> | null;
  /** What it does to what goes out. */
  readonly act: Of<[shock: Shock, stream: Stream], Acted>;
  /**
   * The part of each day's dispatch that goes out, 0..1, by group, where what one may send depends on what all ask for;
   * null for a kind that acts on each group alone.
   */
  readonly shareOut: Of<[shock: Shock, start: IsoDate, asked: readonly AskedStream[]], Float64Array[]> | null;
  /** Terms that are asked for only where they mean something. */
  readonly askedFor: { readonly [Name in TermName]?: Of<[shock: Shock], boolean> };
  /** What a change of a term in the editor draws after it. */
  readonly settle: { readonly [Name in TermName]?: Of<[shock: Shock], Shock> };
  /** The formulas of a day of a workbook. @param withheldSoFar formula of what the steps before withheld of it */
  readonly formulas: Of<
    [place: StreamPlace, refs: Refs<Cell>, own: StepLetters, withheldSoFar: () => string],
    CellFormulas
  >;
  /** Formula of what it withheld of a day's goods, negative for what it brought back; null where nothing is withheld. */
  readonly withheld: Of<[place: StreamPlace, refs: Refs<Cell>, own: StepLetters], string> | null;
}

interface ShockKind<Kind extends string, T extends Terms, W extends KindWords>
  extends Parts<Kind, ShockOf<Kind, T>, CellOf<T>, keyof T & string> {
  readonly words: W;
  readonly terms: T;
  readonly rules: readonly Rule<ShockOf<Kind, T>, keyof W['broken'] & string>[];
  readonly counted: W['counted'] extends null ? null : Counted<ShockOf<Kind, T>>;
  /** The terms that a stress test turns alone, by the names that its inputs have in files and options. */
  readonly turned: { readonly [Name in keyof W['turned']]: keyof T & string };
}

/** Declares a kind of shock. */
export function shockKind<const Kind extends string, const T extends Terms, const W extends KindWords>(
  said: { readonly kind: Kind; readonly terms: T; readonly words: W } & NoInfer<ShockKind<Kind, T, W>>,
): ShockKind<Kind, T, W> {
  return said;
}

/** A kind as whoever handles any of them sees it. */
export interface AnyKind extends Parts<string, AnyShock, string, string> {
  readonly words: KindWords;
  readonly terms: Terms;
  readonly rules: readonly Rule<AnyShock, string>[];
  readonly counted: Counted<AnyShock> | null;
  readonly turned: Readonly<Record<string, string>>;
}
type AnyShock = ShockScope & Named<string>;
