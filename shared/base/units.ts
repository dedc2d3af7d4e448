/**
 * Units as types: a brand costs nothing at run time and stops a percentage from being added to a fraction.
 * Every constructor refuses what is not a finite number, so that NaN never travels.
 */
declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** Percent of a whole, 0..100. The grid, the project file and the messages speak percent. */
export type Percent = Unit<'percent'>;
/** A fraction of a whole, 0..1. Formulas of the engine speak fractions. */
export type Fraction = Unit<'fraction'>;
/** Tonnes of rare-earth-oxide equivalent. Other bases are converted before they get this type (mass-basis.ts). */
export type TonnesReo = Unit<'tonnes REO'>;
/** Length of time in days; may be fractional. */
export type Days = Unit<'days'>;
/** A calendar year, 1900..2200. */
export type Year = Unit<'year'>;

/** Years that a project can hold; anything else is taken for a slip of the keyboard. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Thrown by the constructors below: a programming error, not a user's. What people type is checked before. */
export class NotAUnit extends Error {
  constructor(name: string, value: number) {
    super(`${value} is not a valid ${name}`);
    this.name = 'NotAUnit';
  }
}

/** A percentage 0..100. @throws NotAUnit outside of it. */
export function percent(value: number): Percent {
  if (!(value >= 0 && value <= 100)) throw new NotAUnit('percentage between 0 and 100', value);
  return value as Percent;
}

/** A fraction 0..1. @throws NotAUnit outside of it. */
export function fraction(value: number): Fraction {
  if (!(value >= 0 && value <= 1)) throw new NotAUnit('fraction between 0 and 1', value);
  return value as Fraction;
}

/** A mass of zero or more tonnes REO. @throws NotAUnit when negative or not finite. */
export function tonnesReo(value: number): TonnesReo {
  if (!(value >= 0 && Number.isFinite(value))) throw new NotAUnit('mass of zero or more tonnes REO', value);
  return value as TonnesReo;
}

/** A length of zero or more days. @throws NotAUnit when negative or not finite. */
export function days(value: number): Days {
  if (!(value >= 0 && Number.isFinite(value))) throw new NotAUnit('length of zero or more days', value);
  return value as Days;
}

/** A calendar year within FIRST_YEAR..LAST_YEAR. @throws NotAUnit outside of it. */
export function year(value: number): Year {
  if (!isYear(value)) throw new NotAUnit(`year between ${FIRST_YEAR} and ${LAST_YEAR}`, value);
  return value;
}

/** Whether a number is a year that a project can hold. */
export function isYear(value: number): value is Year {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** 45 % -> 0.45. */
export function toFraction(value: Percent): Fraction {
  return (value / 100) as Fraction;
}

/** 0.45 -> 45 %. */
export function toPercent(value: Fraction): Percent {
  return (value * 100) as Percent;
}
