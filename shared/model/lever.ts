import type { IsoDate } from '../base/calendar';
import type { Mark } from '../base/certainty';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';

/** What can be done about a shortfall, in the order in which the mixes list it. */
export const LEVER_KINDS = [
  'stock',
  'offtake',
  'recycling',
  'saving',
  'orderedSaving',
  'spot',
  'swap',
] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

/** Yen by kind of lever: of a mix that does nothing. */
export const NOTHING_SPENT: Readonly<Record<LeverKind, number>> = {
  stock: 0,
  offtake: 0,
  recycling: 0,
  saving: 0,
  orderedSaving: 0,
  spot: 0,
  swap: 0,
};

/** When a lever that takes years gives how much of what was agreed: nothing before the start, then in even steps. */
export interface LeverRamp {
  /** First year with something; null where all of it is there from the start of the run. */
  readonly startYear: number | null;
  /** Years from the first to the one that gives all; 0 gives all in the first year. */
  readonly yearsToFull: number;
  /** Steps that were done before the first year, of a plant that was there before the lever was; absent: none. */
  readonly stepsDone?: number | undefined;
  /** A day of the year before the first one from which on its first step is there; absent: it begins with a year. */
  readonly fromDay?: IsoDate | undefined;
}

interface LeverOfMaterial {
  /** Unique in a question: kind, material and, for an offtake, the supplier. */
  readonly id: string;
  readonly materialId: MaterialId;
  /** Spent once as soon as any of the lever is used, yen; 0 for none. Anything above makes the programme mixed-integer. */
  readonly fixedYen: number;
  /** Days from the decision to the first of it. */
  readonly leadDays: number;
  /** First day on which anything of it can be there; null where nobody has said when it is decided: on every day. */
  readonly from: IsoDate | null;
  /** The weakest mark among the figures of this lever: defaults are guessed. */
  readonly mark: Mark;
}

/** New stock, tonnes REO bought before the run begins, or during it (instalments.ts). */
export interface StockLever extends LeverOfMaterial {
  readonly kind: 'stock';
  readonly max: number;
  /** Most that can be bought in a month, tonnes REO; null for no limit. */
  readonly perMonth: number | null;
  /** Most that can be bought by then, tonnes REO; null for no limit. */
  readonly inTime: number | null;
  /** Yen a tonne, once; null where nobody knows it. */
  readonly purchaseYen: number | null;
  /** Yen a tonne and year. */
  readonly holdingYen: number;
}

/** A contract with a supplier for more than today's share, tonnes REO a year at full ramp. */
export interface OfftakeLever extends LeverOfMaterial {
  readonly kind: 'offtake';
  readonly supplierId: SupplierId;
  readonly max: number;
  readonly ramp: LeverRamp;
  /** Premium over the price of what it displaces, yen a tonne; null where nobody knows it. */
  readonly yenPerTonne: number | null;
}

/** More recycling, tonnes REO a year at full ramp. */
export interface RecyclingLever extends LeverOfMaterial {
  readonly kind: 'recycling';
  readonly max: number;
  readonly ramp: LeverRamp;
  /** Cost over the value of what comes back, yen a tonne; null where nobody knows it. */
  readonly yenPerTonne: number | null;
}

/** More saving or substitution, percentage points of the demand at full ramp. */
export interface SavingLever extends LeverOfMaterial {
  readonly kind: 'saving';
  readonly max: number;
  readonly ramp: LeverRamp;
  /** Yen for each tonne of need that is saved; null where nobody knows it. */
  readonly yenPerTonne: number | null;
}

/** Saving that is ordered, percentage points of the demand of every use, from its day to the end of the run. */
export interface OrderedSavingLever extends LeverOfMaterial {
  readonly kind: 'orderedSaving';
  /** Most that a use bears. */
  readonly max: number;
  /** Yen for each tonne of need that is saved; null where nobody knows it. */
  readonly yenPerTonne: number | null;
}

/** Bought on the spot during the run, tonnes REO, at a premium; it is used up and not kept. */
export interface SpotLever extends LeverOfMaterial {
  readonly kind: 'spot';
  readonly max: number;
  /** Most that can be bought in a month, tonnes REO; null for no limit. */
  readonly perMonth: number | null;
  /** The price with the premium, yen a tonne; null where nobody knows it. */
  readonly purchaseYen: number | null;
}

/** Lent by an ally, tonnes REO: it comes in as soon as it can, and as much goes back once the run is over. */
export interface SwapLever extends LeverOfMaterial {
  readonly kind: 'swap';
  readonly max: number;
  /** Of what goes back, and for the loan, yen a tonne; null where nobody knows it. */
  readonly purchaseYen: number | null;
}

/** What comes, or is saved, year by year. */
export type FlowLever = OfftakeLever | RecyclingLever | SavingLever;
/** What comes in by parts that have a day. */
export type BoughtLever = StockLever | SpotLever | SwapLever;
export type Lever = BoughtLever | FlowLever | OrderedSavingLever;

export function isBought(lever: Lever): lever is BoughtLever {
  return lever.kind === 'stock' || lever.kind === 'spot' || lever.kind === 'swap';
}

/** What a unit of it costs before years and horizon, yen; null where nobody knows it. */
export function priceOfLever(lever: Lever): number | null {
  return isBought(lever) ? lever.purchaseYen : lever.yenPerTonne;
}

/** How much of each lever: by id, in the lever's own unit. A lever that is not named is not used. */
export type Mix = Readonly<Record<string, number>>;

/** Whether it is counted in percentage points of the need. */
export function isSaved({ kind }: Pick<Lever, 'kind'>): boolean {
  return kind === 'saving' || kind === 'orderedSaving';
}
