import type { IsoDate } from '@shared/base/calendar';
import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { scenarioByName } from '../plan/list-scenarios';
import type { Session } from '../plan/session';
import type { CommandContext } from './command';
import { economyFrom, materialFrom, materialsFrom } from './share-key';
import {
  choice as choiceOf,
  date,
  decimal,
  decimalBetween,
  listOf,
  wholeNumber,
  year as yearIn,
} from './usage';

/** What help says: words of the catalogue, with what stands in them. */
export type HelpWords = MessageKey | readonly [MessageKey, Notice['params']];

/** A project that a command has opened. */
export interface OpenProject {
  readonly session: Session;
  readonly context: CommandContext;
  /** Read when it is first asked for: a project that is harmed may have none. */
  readonly reference: () => Promise<Reference>;
}

/** An argument or option of a command: how it is typed, what help says of it, and what comes of the text that is given. */
export interface Arg<Value, Reading = unknown> {
  /** In place of the value: "<code>", "[name]" where it may be left out; null: a switch. */
  readonly typed: string | null;
  readonly words: HelpWords;
  /** By its place behind the command, not by its name. */
  readonly isPlaced?: boolean;
  readonly isNeeded: boolean;
  /** Each time that it is typed counts. */
  readonly repeats?: boolean;
  /** Taken for typed where it is not. */
  readonly initial?: string;
  /** @throws Misused for what is wrong usage, Refusal for what the project has not */
  readonly read: (given: unknown, reading: Reading) => Value | Promise<Value>;
}

/** What the arguments of a command come to, by their names. */
export type Given<A> = {
  readonly [Name in keyof A]: A[Name] extends Arg<infer Value, never> ? Value : never;
};

const NEEDED = { isNeeded: true } as const;
const FREE = { isNeeded: false } as const;

/** Null where it is left out. */
export function optional<Value, Reading>(arg: Arg<Value, Reading>): Arg<Value | null, Reading> {
  const { read } = arg;
  return { ...arg, ...FREE, read: (given, reading) => (given === undefined ? null : read(given, reading)) };
}

/** At least once. */
export function needed<Value, Reading>(arg: Arg<Value, Reading>): Arg<Value, Reading> {
  return { ...arg, ...NEEDED };
}

/** What this text comes to where it is left out. */
export function initially<Value, Reading>(initial: string, arg: Arg<Value, Reading>): Arg<Value, Reading> {
  return { ...arg, ...FREE, initial };
}

/** The word "none" stands for itself. */
export function orNone<Value, Reading>(arg: Arg<Value, Reading>): Arg<Value | 'none', Reading> {
  const { read } = arg;
  return { ...arg, read: (given, reading) => (given === 'none' ? 'none' : read(given, reading)) };
}

/** What was given; null for the word "none". */
export function unlessNone<Value>(given: Value | 'none'): Value | null {
  return given === 'none' ? null : given;
}

/** Known by its place behind the command. */
export function placed<Value, Reading>(arg: Arg<Value, Reading>): Arg<Value, Reading> {
  return { ...arg, isPlaced: true };
}

export function text(words: HelpWords, typed = '<text>'): Arg<string> {
  return { ...NEEDED, typed, words, read: String };
}

/** A file, a folder or any other word that is known by its place. */
export function word(words: HelpWords): Arg<string> {
  return placed(text(words));
}

/** The project file that a command opens. */
export function projectFile(words: HelpWords = 'terminal.file'): Arg<string> {
  return word(words);
}

/** A switch. */
export function flag(words: HelpWords): Arg<boolean> {
  return { ...FREE, typed: null, words, read: (given) => given === true };
}

/** A switch that may have a text behind it; null: it is not set. */
export function flagOrText(words: HelpWords, typed: `[${string}]`): Arg<string | true | null> {
  return {
    ...FREE,
    typed,
    words,
    read: (given) => (given === undefined ? null : given === true ? true : String(given)),
  };
}

/** One of these words; help lists them where `words` has a place for them. */
export function choice<const Words extends readonly string[]>(
  typed: string,
  among: Words,
  words: MessageKey = 'terminal.words',
): Arg<Words[number]> {
  return { ...NEEDED, typed, words: [words, { words: among }], read: (given) => choiceOf(given, among) };
}

export function number(words: HelpWords, typed = '<number>'): Arg<number> {
  return { ...NEEDED, typed, words, read: decimal };
}

/** A whole number from 1 on. */
export function whole(words: HelpWords, typed = '<number>'): Arg<number> {
  return { ...NEEDED, typed, words, read: (given) => wholeNumber(given) };
}

/** @param option what a refusal calls it */
export function between(
  low: number,
  high: number,
  option: string,
  words: HelpWords,
  typed: string,
): Arg<number> {
  return { ...NEEDED, typed, words, read: (given) => decimalBetween(given, low, high, option) };
}

/** Any whole number from 0 on. */
export function seed(words: HelpWords): Arg<number> {
  return { ...NEEDED, typed: '<number>', words, read: (given) => wholeNumber(given, 0, 'usage.seed') };
}

export function day(words: HelpWords, typed = '<day>'): Arg<IsoDate> {
  return { ...NEEDED, typed, words, read: (given) => date(String(given)) };
}

/** A calendar year. @param field what a refusal calls it */
export function year(words: HelpWords, field = 'year'): Arg<number> {
  return { ...NEEDED, typed: '<year>', words, read: (given) => yearIn(given, field) };
}

/** Texts with commas between; none where it is left out. */
export function list(typed: string, words: HelpWords): Arg<readonly string[]> {
  return { ...FREE, typed, words, read: listOf };
}

/** Texts, one each time that it is typed. */
export function repeated(typed: string, words: HelpWords): Arg<readonly string[]> {
  return { ...FREE, typed, words, repeats: true, read: (given) => (Array.isArray(given) ? given : []) };
}

export function economy(words: HelpWords = 'terminal.economy'): Arg<CountryId, OpenProject> {
  return {
    ...NEEDED,
    typed: '<code>',
    words,
    read: async (given, { reference }) => economyFrom(given, await reference()),
  };
}

export function material(words: HelpWords = 'terminal.material'): Arg<MaterialId, OpenProject> {
  return {
    ...NEEDED,
    typed: '<symbol>',
    words,
    read: async (given, { reference }) => materialFrom(given, await reference()),
  };
}

/** Symbols and groups; none where it is left out. */
export function materials(words: HelpWords = 'terminal.materials'): Arg<MaterialId[], OpenProject> {
  return {
    ...FREE,
    typed: '<symbols>',
    words,
    read: async (given, { reference }) => materialsFrom(given, await reference()),
  };
}

/** The id of a scenario by its name or id. */
export function scenarioNamed(words: HelpWords = 'terminal.scenario.named'): Arg<string, OpenProject> {
  return {
    ...NEEDED,
    typed: '<name>',
    words,
    read: async (given, { session }) => (await scenarioByName(session, String(given))).id,
  };
}

/** The same; null, for the plan, where it is left out. */
export function scenario(words: HelpWords = 'terminal.scenario.changed'): Arg<string | null, OpenProject> {
  return optional(scenarioNamed(words));
}

/** A file of the tables that an answer prints, and what is left out of it. */
export const REPORT = {
  out: optional(text('terminal.report.out', '<file>')),
  redacted: flag('terminal.report.redacted'),
};

/** The answer as a picture. */
export const CHART = { chart: optional(text('terminal.report.chart', '<file.svg>')) };
