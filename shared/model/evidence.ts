import type { IsoDate } from '../base/calendar';
import type { Mark } from '../base/certainty';
import type { ObservedStage } from '../base/stage';
import type { CountryId } from './country';

/** Where figures come from: a document, and the place in it when known. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Whether the figure was read there (known) or comes from memory of it (estimated). */
  readonly mark: Mark;
  readonly note: string | null;
}

/** Something taken to be so without a reading: owner, range, review date, and room for dissent. */
export interface Assumption {
  readonly id: string;
  readonly code: string;
  readonly textEn: string;
  readonly textJa: string;
  readonly owner: string;
  readonly mark: Mark;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly reviewDate: IsoDate | null;
  readonly dissent: string | null;
  readonly illustrative: boolean;
  readonly sourceId: string | null;
}

/** A dated record of a measure or a reaction: 2010, 2025. */
export interface SupplyEvent {
  readonly id: string;
  readonly date: IsoDate;
  readonly endDate: IsoDate | null;
  readonly titleEn: string;
  readonly titleJa: string;
  readonly kind: string;
  readonly imposedBy: string | null;
  readonly affected: string;
  readonly materials: string;
  readonly summary: string;
  readonly mark: Mark;
  readonly sourceId: string | null;
}

/** A target as data: what is counted, over what, by when, and who said so. */
export interface Target {
  readonly id: string;
  readonly economyId: CountryId;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly rule: 'at_most' | 'at_least' | 'below';
  readonly value: number;
  readonly unit: 'percent' | 'days';
  readonly numeratorEn: string;
  readonly denominatorEn: string;
  readonly stage: ObservedStage;
  readonly material: string;
  readonly countryId: CountryId | null;
  readonly date: string | null;
  readonly status: 'law' | 'policy' | 'aim' | 'benchmark';
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}
