import { currencyWord, YEN } from '../base/currency-word';
import { derivedFrom, derivedOnce } from '../base/derived';
import type { MassBasis } from '../base/mass-basis';
import type { Language } from '../base/message';
import { countedWord, type MassUnit, REO_UNIT } from './mass-words';
import { shortDate, spanOfDates, writeDate } from './written-date';

/** How a language writes numbers, units and dates. One place, so that screen, workbook and command line agree. */
export interface Formats {
  /** A share or another figure with one decimal, without unit: 38.4. */
  figure(value: number): string;
  /** 38.4 % (narrow no-break space); 38.4% in Japanese. */
  percent(value: number): string;
  /** A percentage with the digits that it was given: 50 %, 12.25 %. */
  percentExact(value: number): string;
  /** 40.0 – 48.0 %; 40.0～48.0%. */
  percentRange(low: number, high: number): string;
  /** With sign, without unit: +27.0, −3.4 (true minus), 0.0. */
  signed(value: number): string;
  /** A change against a base: +27.0 %, −3.4 %. */
  changePercent(value: number): string;
  /** A change of a share: +27.0 points. */
  points(value: number): string;
  /** A whole number with separators: 2,475. */
  whole(value: number): string;
  /** Full precision, for the inspector. */
  exact(value: number): string;
  /** A mass with what it counts, never "t" alone: 2,475 t REO; in the own unit where no other basis is said. */
  mass(tonnes: number, basis?: MassBasis): string;
  /** A mass with all its digits: 0.3 t REO. */
  massExact(tonnes: number, basis?: MassBasis): string;
  /** Money in the unit that its size deserves: 33.9 bn yen, 12.5 m yen; 339億円、12.5百万円; 12.5 m EUR. */
  money(amount: number): string;
  /** 40.0 – 48.0; 40.0～48.0. */
  range(low: number, high: number): string;
  /** From one to another, each said already: "2024 – 2026"; 「2024年～2026年」. */
  span(from: string, to: string): string;
  /** 30 May 2026; 2026年5月30日. */
  date(iso: string): string;
  /** In tables: 2026-07-31; 2026年7月31日. What runs from one to another, "2013 to 2026": 2013 – 2026; 2013年～2026年. */
  tableDate(iso: string): string;
  /** In a column with no space for words, as Excel's short date: 2026-07-31; 2026/7/31. */
  narrowDate(iso: string): string;
  /** Local time of an ISO instant: 2026-07-31 14:32; 2026年7月31日 14:32. */
  instant(iso: string): string;
  /** 14:32:08 */
  time(iso: string): string;
  /** 2026; 2026年. */
  year(value: number): string;
  /** "a, b and c"; 「a、b、c」. */
  list(items: readonly string[]): string;
  /** "a, b, c", as in a cell; 「a、b、c」. */
  items(items: readonly string[]): string;
  /** "a or b or c", of which one is to be chosen; 「a、b、c」. */
  either(items: readonly string[]): string;
  /** Sentences behind each other, with a blank between them where the language has one. */
  sentences(said: readonly string[]): string;
  /** Things that stand beside each other: "a · b"; 「a・b」. */
  beside(items: readonly string[]): string;
  /** not known; 不明. */
  readonly missing: string;
}

const NARROW_SPACE = '\u202f';
const MINUS = '\u2212';
const BASIS_WORDS: Readonly<Record<Language, Readonly<Record<MassBasis, string>>>> = {
  en: { reo: ' t REO', metal: ' t (metal)', gross: ' t (gross)' },
  ja: { reo: ' t（REO換算）', metal: ' t（純分）', gross: ' t（製品重量）' },
};

/** Large units first. */
const MONEY_UNITS: Readonly<Record<Language, readonly { readonly size: number; readonly word: string }[]>> = {
  en: [
    { size: 1e9, word: ' bn ' },
    { size: 1e6, word: ' m ' },
  ],
  ja: [
    { size: 1e8, word: '億' },
    { size: 1e6, word: '百万' },
  ],
};

/**
 * The formats of one language; made once.
 * @param mass what tonnes are where nothing else is said
 * @param currency ISO 4217: what money is
 */
export function formats(language: Language, mass: MassUnit = REO_UNIT, currency = YEN): Formats {
  return made(MONEY_UNITS[language], unitsKey(mass, currency), [], () =>
    makeFormats(language, mass, currencyWord(currency, language)),
  );
}

/** By which what was made for units is found again: what tonnes are of, and what money is. */
export function unitsKey(mass: MassUnit, currency: string): string {
  return [currency, ...mass.map(({ basis, of }) => `${basis} ${of}`)].join();
}

/** By the words of a language, and by what they count. */
const made = derivedFrom<Formats>();

function makeFormats(language: Language, unit: MassUnit, coin: string): Formats {
  const ja = language === 'ja';
  const span = (from: string, to: string): string => `${from}${ja ? '～' : ' – '}${to}`;
  const sign = ja ? '%' : `${NARROW_SPACE}%`;
  const figure = (value: number): string => write(ONE, value);
  const own = ja ? ` t（${countedWord(unit, language)}）` : ` t ${countedWord(unit, language)}`;
  const [only, second] = unit;
  const behind = (basis?: MassBasis): string =>
    basis === undefined || (basis === only?.basis && second === undefined)
      ? own
      : BASIS_WORDS[language][basis];
  const signed = (value: number): string =>
    isShownAsZero(value) ? '0.0' : `${value > 0 ? '+' : ''}${figure(value)}`;
  return {
    figure,
    percent: (value) => `${figure(value)}${sign}`,
    percentExact: (value) => `${write(FULL, value)}${sign}`,
    percentRange: (low, high) => span(figure(low), `${figure(high)}${sign}`),
    signed,
    changePercent: (value) => `${signed(value)}${sign}`,
    points: (value) => `${signed(value)}${ja ? 'ポイント' : ' points'}`,
    whole: (value) => write(NONE, value),
    exact: (value) => write(FULL, value),
    mass: (tonnes, basis) => `${write(NONE, tonnes)}${behind(basis)}`,
    massExact: (tonnes, basis) => `${write(FULL, tonnes)}${behind(basis)}`,
    money: (sum) => {
      const unit = MONEY_UNITS[language].find(({ size }) => Math.abs(sum) >= size);
      if (unit === undefined) return `${write(NONE, sum)}${ja ? '' : ' '}${coin}`;
      const amount = sum / unit.size;
      return `${Math.abs(amount) >= 100 ? write(NONE, amount) : figure(amount)}${unit.word}${coin}`;
    },
    range: (low, high) => span(figure(low), figure(high)),
    span,
    date: (iso) => writeDate(iso, ja),
    tableDate: (iso) => spanOfDates(iso, (day) => (ja ? writeDate(day, ja) : day.slice(0, 10)), span),
    narrowDate: (iso) => spanOfDates(iso, (day) => (ja ? shortDate(day) : day.slice(0, 10)), span),
    instant: (iso) => `${ja ? writeDate(localDay(iso), ja) : localDay(iso)} ${localTime(iso).slice(0, 5)}`,
    time: localTime,
    year: (value) => (ja ? `${value}年` : `${value}`),
    list: (list) => CONJUNCTION[language]().format(list),
    items: (list) => list.join(ja ? '、' : ', '),
    either: (list) => list.join(ja ? '、' : ' or '),
    sentences: (said) => said.join(ja ? '' : ' '),
    beside: (list) => list.join(ja ? '・' : ' · '),
    missing: ja ? '不明' : 'not known',
  };
}

/** Both languages write figures alike. Making one takes longer than all that a page writes with it, so there is one of each. */
const ONE = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const NONE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const FULL = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });

const CONJUNCTION = {
  en: derivedOnce(() => new Intl.ListFormat('en-GB', { type: 'conjunction' })),
  ja: derivedOnce(() => new Intl.ListFormat('ja', { type: 'conjunction' })),
};

function write(format: Intl.NumberFormat, value: number): string {
  return trueMinus(format.format(value));
}

/** Intl writes a hyphen; a figure below zero has a true minus, and never a minus before a shown zero. */
function trueMinus(text: string): string {
  if (!text.startsWith('-')) return text;
  return /[1-9]/.test(text) ? `${MINUS}${text.slice(1)}` : text.slice(1);
}

function isShownAsZero(value: number): boolean {
  return Math.abs(value) < 0.05;
}

function localDay(iso: string): string {
  const at = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function localTime(iso: string): string {
  const at = new Date(iso);
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((value) => String(value).padStart(2, '0'))
    .join(':');
}
