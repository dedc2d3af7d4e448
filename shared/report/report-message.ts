import type { IsoDate } from '../base/calendar';
import type { Language, MessageKey, MessageParam, Translate } from '../base/message';
import type { Notice } from '../base/refusal';
import { nameIn, type WithNames } from '../model/catalogue';
import { fittingFigure, fittingMass } from '../words/fitting-figure';
import type { Formats } from '../words/formats';
import { grouped } from '../words/grouped';
import { noticeWords } from '../words/notice-words';

/** A thing of the reference by its id: a drawer gives its name, and a window its colour. */
export interface Named {
  readonly of: 'country' | 'supplier' | 'material' | 'use';
  readonly id: string;
}

/** What a figure may be, by how it is written. */
export interface Figures {
  /** Tonnes REO, in the digits that their size deserves. */
  mass: number;
  /** The same with the unit behind it. */
  tonnes: number;
  /** With one decimal. */
  figure: number;
  whole: number;
  /** With all its digits. */
  exact: number;
  /** A year or a rank: digits alone. */
  plain: number;
  /** To ten significant digits. */
  significant: number;
  /** With two decimals, as estimates of samples stand. */
  hundredths: number;
  /** 38.4 stands for 38.4 %. */
  percent: number;
  /** The same with the digits that it was given. */
  percentExact: number;
  /** A change in percent, with its sign. */
  change: number;
  /** With one decimal and its sign. */
  signed: number;
  /** Yen in the unit that its size deserves. */
  money: number;
  /** A change in yen, with its sign. */
  moneyChange: number;
}
export type FigureFormat = keyof Figures;

/** A figure among words; in a mixed column each with decimals of its own. */
export type Figured =
  | { readonly format: FigureFormat; readonly value: number }
  | { readonly decimals: number; readonly value: number; readonly signed?: true };

/**
 * The keys that an answer can say: a refusal stands in a notice, and help and wrong usage in no answer. The fewer there are, the
 * further off is the size from which on the compiler gives up on lists of messages (TS2590).
 */
export type ReportKey = Exclude<MessageKey, `${'refusal' | 'terminal' | 'usage'}.${string}`>;

/**
 * Words as data: what to say, in no language yet. A plain string is the key of a message, a notice says itself; words of
 * a person's own are `{ text }`; a list is said with commas, lines stand one below the other.
 */
export type ReportMessage =
  | ReportKey
  | Notice
  | { readonly text: string }
  /** What has a name in each language. */
  | WithNames
  | { readonly date: IsoDate }
  /** An ISO instant, in local time. */
  | { readonly instant: string }
  | Named
  /** China + Lynas Kuantan */
  | { readonly names: readonly Named[] }
  | Figured
  | { readonly key: MessageKey; readonly with: Readonly<Record<string, ReportMessage | number>> }
  | { readonly lines: readonly ReportMessage[] }
  | readonly ReportMessage[];

/** All that it takes to say something: the language, and how things of the reference are called. */
export interface Formatter {
  readonly t: Translate;
  readonly f: Formats;
  readonly language: Language;
  readonly nameOf: (thing: Named) => string;
}

const FIGURES: Readonly<Record<FigureFormat, (value: number, f: Formats) => string>> = {
  mass: fittingFigure,
  tonnes: fittingMass,
  figure: (value, f) => f.figure(value),
  whole: (value, f) => f.whole(value),
  exact: (value, f) => f.exact(value),
  plain: String,
  significant: (value) => grouped(String(Number(value.toPrecision(10)))),
  hundredths: (value) => grouped(value.toFixed(2)).replace('-', '\u2212'),
  percent: (value, f) => f.percent(value),
  percentExact: (value, f) => f.percentExact(value),
  change: (value, f) => f.changePercent(value),
  signed: (value, f) => f.signed(value),
  money: (value, f) => f.money(value),
  moneyChange: (value, f) => `${value > 0 ? '+' : ''}${f.money(value)}`,
};

/** A figure as its format and the language write it. */
export function figureWords(figure: Figured, { f }: Formatter): string {
  if ('format' in figure) return FIGURES[figure.format](figure.value, f);
  const { value, decimals, signed = false } = figure;
  if (!signed) return grouped(value.toFixed(decimals));
  const size = Math.abs(value).toFixed(decimals); // what rounds to nothing has no sign
  return Number(size) === 0 ? size : `${value > 0 ? '+' : '\u2212'}${grouped(size)}`;
}

/** What has a name, with what it is: `Price: 12`. */
export function pair(name: ReportMessage, value: ReportMessage): ReportMessage {
  return { key: 'report.pair', with: { name, value } };
}

/** Says it in the language of the formatter. */
export function formatted(message: ReportMessage, formatter: Formatter): string {
  if (typeof message === 'string') return formatter.t(message);
  if (isList(message))
    return message.map((part) => formatted(part, formatter)).join(formatter.t('report.join'));
  if ('text' in message) return message.text;
  if ('nameEn' in message) return nameIn(formatter.language, message);
  if ('instant' in message) return formatter.f.instant(message.instant);
  if ('date' in message) return formatter.f.tableDate(message.date);
  if ('names' in message) return message.names.map(formatter.nameOf).join(' + ');
  if ('of' in message) return formatter.nameOf(message);
  if ('value' in message) return figureWords(message, formatter);
  if ('code' in message) return noticeWords(message, formatter.t);
  if ('lines' in message) return message.lines.map((line) => formatted(line, formatter)).join('\n');
  return formatter.t(message.key, paramsOf(message.with, formatter));
}

/** Array.isArray does not know read-only lists. */
function isList(message: ReportMessage): message is readonly ReportMessage[] {
  return Array.isArray(message);
}

function paramsOf(params: Readonly<Record<string, ReportMessage | number>>, formatter: Formatter) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]): [string, MessageParam] => [name, paramOf(value, formatter)]),
  );
}

/** A day in a sentence is written as the language does, also where columns of days are to be sorted. */
function paramOf(value: ReportMessage | number, formatter: Formatter): MessageParam {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'date' in value ? value : formatted(value, formatter);
}
