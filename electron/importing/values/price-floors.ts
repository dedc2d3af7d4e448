import { foldText } from '@shared/base/fold-text';

/**
 * Metals that are traded by the troy ounce or the pound of oxide, with US dollars per kg below which none of them was sold
 * since 1970 (gold: 35 dollars an ounce; silver: 1.3; palladium: 33; uranium oxide: 6 dollars a pound). Rounded down.
 */
const FLOORS: readonly (readonly [RegExp, number])[] = [
  [/\bgold\b|(?<![\p{sc=Han}])金(?![\p{sc=Han}])|\bxau\b/u, 1_000],
  [/\bplatinum\b|\bpalladium\b|\brhodium\b|\biridium\b|白金|プラチナ|パラジウム|ロジウム|イリジウム/, 1_000],
  [/\bsilver\b|(?<![\p{sc=Han}])銀(?![\p{sc=Han}])|\bxag\b/u, 40],
  [/\buranium\b|\bu3o8\b|ウラン/, 10],
];

/** Whether a price is below all that the metal of a name has ever cost: its head says per tonne, and an ounce is meant. */
export function isBelowFloor(name: string, usdPerKg: number): boolean {
  const folded = foldText(name);
  return FLOORS.some(([words, floor]) => words.test(folded) && usdPerKg < floor);
}
