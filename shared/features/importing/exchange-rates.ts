import { CURRENCIES, type Currency } from '../../base/currency';
import { type ExchangeRate, exchangeRate } from '../../model/mapping';

/** The rate that was said for figures of a year; one that was said for all years where the year has none. */
export function rateFor(
  rates: readonly ExchangeRate[],
  currency: Currency,
  year: number | null,
): ExchangeRate | null {
  const own = rates.filter((rate) => rate.currency === currency);
  return own.find((rate) => rate.year === year) ?? own.find((rate) => rate.year === null) ?? null;
}

/** Rates with another one in place of that of its currency and year. */
export function withRate(rates: readonly ExchangeRate[], rate: ExchangeRate): ExchangeRate[] {
  const others = rates.filter(({ currency, year }) => currency !== rate.currency || year !== rate.year);
  return [...others, rate];
}

/** What a rate is asked for: "EUR 2031", or "EUR" for figures without a year. */
export function rateAsked(
  text: string,
): { readonly currency: Currency; readonly year: number | null } | null {
  const [, code = '', year] = /^([A-Za-z]{3})(?: (\d{4}))?$/.exec(text.trim()) ?? [];
  const currency = CURRENCIES.find((one) => one === code.toLowerCase());
  return currency === undefined ? null : { currency, year: year === undefined ? null : Number(year) };
}

/** "EUR 2031=0.92@2031-12-31", or "EUR=…" for figures of all years; null for anything else. */
export function rateFrom(text: string): ExchangeRate | null {
  const [, name = '', figure = '', day = ''] =
    /^([^=]+)=\s*(\d+(?:\.\d+)?)\s*@\s*(\d{4}-\d{2}-\d{2})$/.exec(text.trim()) ?? [];
  const asked = rateAsked(name);
  const read = exchangeRate.safeParse({ ...asked, perUsd: Number(figure), on: day });
  return asked === null || asked.currency === 'usd' || !read.success ? null : read.data;
}

/** "EUR 2031": a currency, and the year that a rate is of. */
export function rateName({ currency, year }: Pick<ExchangeRate, 'currency' | 'year'>): string {
  return `${currency.toUpperCase()}${year === null ? '' : ` ${year}`}`;
}

/** "0.92 EUR/USD (2031-12-31)", in every language: so many for one US dollar. */
export function rateText({ currency, perUsd, on }: ExchangeRate): string {
  return `${perUsd} ${currency.toUpperCase()}/USD (${on})`;
}
