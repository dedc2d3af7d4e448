import { MONEY_GUESSES, type MoneyGuesses } from '@shared/model/money';
import { createStore } from '../../kit/state/store';

/** What no source says, as the person has last set it; kept while another stock or area is in view. */
export const moneyGuesses = createStore<MoneyGuesses>(MONEY_GUESSES);

/** What each of them may be, as the door checks it. */
const GUESS_RANGES = {
  yenPerUsd: { least: 0.01, most: 100_000, whole: false },
  holdingPercent: { least: 0, most: 1_000, whole: false },
  years: { least: 1, most: 50, whole: true },
  discountPercent: { least: 0, most: 1_000, whole: false },
} as const satisfies Record<
  keyof MoneyGuesses,
  { readonly least: number; readonly most: number; readonly whole: boolean }
>;

/** Sets one guess. @returns false, and changes nothing, for what it cannot be */
export function setGuess(key: keyof MoneyGuesses, value: number): boolean {
  const { least, most, whole } = GUESS_RANGES[key];
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) return false;
  moneyGuesses.set((before) => ({ ...before, [key]: value }));
  return true;
}
