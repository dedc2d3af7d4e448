import type { IsoDate } from '../../base/calendar';
import { currencyWord } from '../../base/currency-word';
import type { Language } from '../../base/message';
import type { WithNames } from '../../model/catalogue';
import { dayLabel, MONTHS } from '../../words/day-label';
import { formats } from '../../words/formats';
import { paperDate, paperInstant } from './paper-date';
import { paperAmount, paperMoney } from './paper-money';
import type { Shown } from './shown';

/** What a figure of a brief holds, in no language yet. */
export type Content =
  | { readonly kind: 'date'; readonly value: IsoDate }
  /** A date without its year. */
  | { readonly kind: 'day'; readonly value: IsoDate }
  /** The month of a date with its year, and alone. */
  | { readonly kind: 'month'; readonly value: IsoDate }
  | { readonly kind: 'monthOnly'; readonly value: IsoDate }
  /** A date that stands for the whole paper: with its era in Japanese. */
  | { readonly kind: 'eraDate'; readonly value: string }
  /** An ISO instant, said in the time of a zone. */
  | { readonly kind: 'instant'; readonly value: string; readonly zone: string }
  | { readonly kind: 'whole'; readonly value: number }
  /** Days with one decimal. */
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  /** With two decimals. */
  | { readonly kind: 'hundredths'; readonly value: number }
  /** Money, in a currency by its ISO code. */
  | { readonly kind: 'money'; readonly value: number; readonly currency: string }
  /** Money in a column whose head has the unit. */
  | { readonly kind: 'amount'; readonly value: number; readonly currency: string }
  /** Words of the project or of a person, which may hold digits. */
  | { readonly kind: 'text'; readonly value: string | WithNames };

/** A number of a brief with its key: where it comes from, so that it can be looked up again. */
export interface BriefFigure {
  /** Null for what holds of the project or the paper itself. */
  readonly scenarioId: string | null;
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly content: Content;
}

/**
 * One name for the cell that a figure stands for, and for how it is written where a column says the rest: the same in both
 * languages.
 */
export function figureId({
  scenarioId,
  table,
  row,
  column,
  content,
}: Omit<BriefFigure, 'content'> & Partial<Pick<BriefFigure, 'content'>>): string {
  const cell = [scenarioId ?? '', table, row, column].map(encodeURIComponent).join('/');
  return content?.kind === 'amount' || content?.kind === 'day' ? `${cell}~${content.kind}` : cell;
}

/** Whether it is written as 1, so that what it counts is one. */
export function isOne({ content }: BriefFigure): boolean {
  return content.kind === 'whole' && content.value === 1;
}

/** How a figure is written: the same digits in both languages, but for the names of months. */
export function shownFigure({ content }: BriefFigure, language: Language): Shown {
  const f = formats(language);
  const ja = language === 'ja';
  const bare = (text: string): Shown => ({ text, unit: '', decimals: null });
  switch (content.kind) {
    case 'date':
      return bare(f.date(content.value));
    case 'day':
      return bare(dayLabel(content.value, language, Number(content.value.slice(0, 4))));
    case 'month':
      return bare(f.date(content.value.slice(0, 7)));
    case 'monthOnly': {
      const month = Number(content.value.slice(5, 7));
      return bare(ja ? `${month}月` : (MONTHS[month - 1] ?? ''));
    }
    case 'eraDate':
      return bare(paperDate(content.value, language));
    case 'instant':
      return bare(paperInstant(content.value, language, content.zone));
    case 'whole':
      return { text: f.whole(content.value), unit: '', decimals: 0 };
    case 'days':
      return { text: f.figure(content.value), unit: ja ? '日' : 'days', decimals: 1 };
    case 'percent':
      return { text: f.percentExact(content.value), unit: '%', decimals: null };
    case 'hundredths':
      return { text: content.value.toFixed(2).replace('-', '\u2212'), unit: '', decimals: 2 };
    case 'money':
      return paperMoney(content.value, currencyWord(content.currency, language), language);
    case 'amount':
      return paperAmount(content.value, currencyWord(content.currency, language), language);
    case 'text':
      return bare(saidText(content.value, language));
  }
}

/** What a figure is worth, as its key says it. */
export function figureValue({ content }: BriefFigure, language: Language): string | number {
  return content.kind === 'text' ? saidText(content.value, language) : content.value;
}

function saidText(value: string | WithNames, language: Language): string {
  if (typeof value === 'string') return value;
  return language === 'ja' ? value.nameJa : value.nameEn;
}
