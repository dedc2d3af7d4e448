import { foldText } from '@shared/base/fold-text';

/** The money that stands before a figure, and the figure without it: "USD 62.5", "$1,200". Null where none does. */
export function moneyBefore(text: string): { readonly money: string; readonly figure: string } | null {
  const folded = foldText(text);
  const [money] = BEFORE.exec(folded) ?? [];
  return money === undefined ? null : { money: money.trim(), figure: folded.slice(money.length) };
}

const BEFORE = /^(?:us ?\$|[$€£¥]|(?:usd|eur|jpy|cny|rmb|gbp|aud|cad|krw|inr)(?![a-z])) ?(?=[\d.])/;
