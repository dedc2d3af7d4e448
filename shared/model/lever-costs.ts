/**
 * Prices of levers where no price book has one: of a model by itself, or of a material that the book of a project does
 * not name. Yen a tonne of oxide: round figures of the order of
 * prices outside China in the middle of the 2020s, recalled and not read in a source. Everything made from them is
 * marked "guessed", is said with the answer, and is there to be replaced.
 */
const ILLUSTRATIVE_PRICES: Readonly<Record<string, number>> = {
  La: 150_000,
  Ce: 200_000,
  Pr: 12_000_000,
  Nd: 12_000_000,
  NdPr: 12_000_000,
  Sm: 4_000_000,
  Eu: 5_000_000,
  Gd: 5_000_000,
  Tb: 250_000_000,
  Dy: 60_000_000,
  Ho: 12_000_000,
  Er: 8_000_000,
  Tm: 100_000_000,
  Yb: 3_000_000,
  Lu: 120_000_000,
  Y: 2_000_000,
  Sc: 150_000_000,
  REE: 2_000_000,
};

/** For a material that the list above does not hold, yen a tonne. */
const ILLUSTRATIVE_PRICE_ELSE = 10_000_000;

/** What stands in for a price of a material that no price book has, yen a tonne; guessed. */
export function guessedPriceOf(materialId: string): number {
  return ILLUSTRATIVE_PRICES[materialId] ?? ILLUSTRATIVE_PRICE_ELSE;
}

/** What a lever costs where nobody has said so, as a part of the price; guessed. */
export const GUESSED_COSTS = {
  /** Premium of an offtake over what it takes the place of. */
  offtake: 0.1,
  /** Cost of recycling over the value of what comes back. */
  recycling: 0.3,
  /** Cost of needing a tonne less. */
  saving: 0.5,
  /** The same at once and by order, with output that is forgone. */
  orderedSaving: 2,
  /** Price on the spot. */
  spot: 1.5,
  /** What goes back of a loan, and its fee. */
  swap: 1.3,
} as const;

/** Days from the decision to the first of a lever where nobody has said so; an offtake's goods are under way besides. Guessed. */
export const GUESSED_LEADS = {
  stock: 60,
  offtake: 90,
  recycling: 365,
  saving: 180,
  orderedSaving: 30,
  spot: 20,
  swap: 40,
} as const;

/** Days from the order to release a tier to its first delivery, where neither a rule nor a person has said so; guessed. */
export const GUESSED_DELIVERY_DAYS = 14;

/** How far a lever goes where neither the project nor a person has said so; guessed. */
export const GUESSED_LIMITS = {
  /** New stock: days of the need. */
  stockDays: 365,
  /** Offtake from a supplier of unknown capacity: percent of the total supply of a year. */
  offtakePercent: 10,
  /** More recycling: percent of the demand of a year. */
  recyclingPercent: 10,
  /** More saving: percentage points of the demand. */
  savingPoints: 10,
  /** Saving by order: percentage points of the demand that every use bears. */
  orderedPoints: 10,
  /** On the spot: days of the need, in all and in a month. */
  spotDays: 20,
  spotDaysAMonth: 3,
  /** Loan of an ally: days of the need. */
  swapDays: 10,
  /** New stock: days of the need that can be bought in a month. */
  stockDaysAMonth: 30,
  /** Years from the start of a plant to all of its output. */
  yearsToFull: 2,
} as const;
