import type { IsoDate } from '../base/calendar';
import type { MessageKey, Translate } from '../base/message';
import { fittingFigure } from '../words/fitting-figure';
import type { Formats } from '../words/formats';

/** A thing of the reference by its id: a drawer gives its name, and a window its colour. */
export interface Named {
  readonly of: 'country' | 'supplier' | 'material' | 'use';
  readonly id: string;
}

/** What a figure may be, by how it is written. */
export interface Figures {
  /** Tonnes REO, in the digits that their size deserves. */
  mass: number;
  /** With one decimal. */
  figure: number;
  whole: number;
  /** With all its digits. */
  exact: number;
  /** A year or a rank: digits alone. */
  plain: number;
  /** With two decimals and nothing between its thousands, as estimates of samples stand. */
  hundredths: number;
  /** 38.4 stands for 38.4 %. */
  percent: number;
  /** A change in percent, with its sign. */
  change: number;
  /** Yen in the unit that its size deserves. */
  money: number;
}
export type FigureFormat = keyof Figures;

/** A figure among words. */
export interface Figured {
  readonly format: FigureFormat;
  readonly value: number;
}

/**
 * Words as data: what to say, in no language yet. A plain string is the key of a message; words of a person's own are
 * `{ text }`; a list is said with commas.
 */
export type Saying =
  | MessageKey
  | { readonly text: string }
  | { readonly date: IsoDate }
  | Named
  /** China + Lynas Kuantan */
  | { readonly names: readonly Named[] }
  | Figured
  | { readonly key: MessageKey; readonly with: Readonly<Record<string, Saying | number>> }
  | readonly Saying[];

/** All that it takes to say something: the language, and how things of the reference are called. */
export interface Speech {
  readonly t: Translate;
  readonly f: Formats;
  readonly nameOf: (thing: Named) => string;
}

const FIGURES: Readonly<Record<FigureFormat, (value: number, f: Formats) => string>> = {
  mass: fittingFigure,
  figure: (value, f) => f.figure(value),
  whole: (value, f) => f.whole(value),
  exact: (value, f) => f.exact(value),
  plain: String,
  hundredths: (value) => value.toFixed(2),
  percent: (value, f) => f.percent(value),
  change: (value, f) => f.changePercent(value),
  money: (value, f) => f.money(value),
};

/** A figure as its format and the language write it. */
export function figureWords({ format, value }: Figured, { f }: Speech): string {
  return FIGURES[format](value, f);
}

/** Says it in the language of the speech. */
export function said(saying: Saying, speech: Speech): string {
  if (typeof saying === 'string') return speech.t(saying);
  if (isList(saying)) return saying.map((part) => said(part, speech)).join(speech.t('report.join'));
  if ('text' in saying) return saying.text;
  if ('date' in saying) return speech.f.tableDate(saying.date);
  if ('names' in saying) return saying.names.map(speech.nameOf).join(' + ');
  if ('of' in saying) return speech.nameOf(saying);
  if ('format' in saying) return figureWords(saying, speech);
  return speech.t(saying.key, paramsOf(saying.with, speech));
}

/** Array.isArray does not know read-only lists. */
function isList(saying: Saying): saying is readonly Saying[] {
  return Array.isArray(saying);
}

function paramsOf(params: Readonly<Record<string, Saying | number>>, speech: Speech) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : said(value, speech),
    ]),
  );
}
