import type { IsoDate } from '../base/calendar';
import type { Mark } from '../base/certainty';
import type { Stage } from '../base/stage';
import type { GrantedClaim } from './claims';
import type { CountryId } from './country';
import type { MaterialId } from './material';
import type { SupplierId } from './supplier';
import type { PricePlace } from './tables/price';
import type { RampState } from './tables/ramp';

/** A claim on a plant in a year: by contract, or by the share of the plan where there is none. */
export interface ProjectClaim extends GrantedClaim {
  readonly by: 'offtake' | 'share';
  readonly holder: string | null;
  /** Of the contract; null where a share of the plan says it. */
  readonly mark: Mark | null;
}

/** One year of a plant. Tonnes a year in what the material counts; null where the capacity is not known. */
export interface ProjectYear {
  readonly year: number;
  /** As first planned, without a slip. */
  readonly planned: number | null;
  readonly output: number | null;
  /** With the least and the most slip that is held possible. */
  readonly soonest: number | null;
  readonly latest: number | null;
  readonly claims: readonly ProjectClaim[];
  readonly claimed: number;
  /** Price of the book at the place of the project; null where there is none. */
  readonly usdPerKg: number | null;
}

/** What one economy pays for its price floor, year by year; negative where it gets back more. */
export interface ProjectFloor {
  readonly id: string;
  readonly economyId: CountryId;
  readonly floorUsdPerKg: number;
  readonly place: PricePlace;
  readonly mark: Mark;
  readonly years: readonly {
    readonly year: number;
    /** Within the term of the floor. */
    readonly isGiven: boolean;
    /** Null where the book has no price. */
    readonly referenceUsdPerKg: number | null;
    readonly tonnes: number;
    readonly paidYen: number | null;
  }[];
  readonly totalYen: number;
}

/** A capacity and how it comes. */
export interface PlantProject {
  readonly supplierId: SupplierId;
  readonly materialId: MaterialId;
  readonly countryId: CountryId;
  readonly stage: Stage;
  readonly capacity: number | null;
  readonly capacityMark: Mark;
  /** Null for a capacity that has no ramp of its own: it is there. */
  readonly ramp: {
    readonly id: string;
    readonly state: RampState;
    readonly mark: Mark;
    readonly permitDate: IsoDate | null;
    readonly plannedStart: IsoDate;
    readonly slipMonths: number;
    /** Of the plan, whatever the scenario in view. */
    readonly plannedSlip: number;
    readonly monthsToFull: number;
    readonly needsUsdPerKg: number | null;
    readonly place: PricePlace;
    /** With the slip, and not before the price is there; null where no year of the book has it. */
    readonly start: IsoDate | null;
    /** With the least and the most slip that is held possible. */
    readonly soonest: IsoDate | null;
    readonly latest: IsoDate | null;
    /** The start as if no economy gave a price floor. */
    readonly startWithoutFloor: IsoDate | null;
  } | null;
  readonly years: readonly ProjectYear[];
  readonly floors: readonly ProjectFloor[];
  /** The most that is claimed in a year above what the plant can make in the end; null where that is not known. */
  readonly over: number | null;
}

export interface ProjectsView {
  readonly economyId: CountryId;
  readonly from: number;
  readonly to: number;
  readonly yenPerUsd: number;
  readonly projects: readonly PlantProject[];
}
