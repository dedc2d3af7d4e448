import type { IsoDate } from '@shared/base/calendar';
import type { Mark } from '@shared/base/certainty';
import type { FigureKind } from '@shared/base/figure-kind';
import type { MassBasis } from '@shared/base/mass-basis';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MassUnit } from '@shared/model/mapping';
import type { MaterialId } from '@shared/model/material';
import type { SupplierReference } from './supplier-reference';

/** What a figure is a figure of. */
export type FigureUnit = 'percent' | 'tonnes' | 'usd_per_kg' | 'usd' | 'eur' | 'jpy';

/** What a figure counts: so many times a unit, on a basis. */
export interface Measure {
  readonly unit: MassUnit;
  readonly times: number;
  readonly basis: MassBasis;
}

/** A part of a year that a published figure can be of. */
export type Span = 'year' | 'half' | 'quarter' | 'month';

/** A figure of a file that goes into another table than that of shares. */
export interface Figure {
  readonly row: number;
  /** What it counts: of its own row, else of the whole file. */
  readonly kind: FigureKind;
  readonly materialId: MaterialId;
  /** The customs code by which its goods are known; null where they are named by words. */
  readonly code: string | null;
  /** Null where nothing says it. */
  readonly stage: Stage | null;
  /** Of which country; null for the world, or where the table names none. */
  readonly countryId: CountryId | null;
  /** Whose statistics, stock or need it is; null where nothing says it. */
  readonly economyId: CountryId | null;
  /** Of capacities alone. */
  readonly supplier: SupplierReference | null;
  /** Null for a stock, which is as it is. */
  readonly year: number | null;
  readonly month: number | null;
  /** The day of a price that is one of a day. */
  readonly day: IsoDate | null;
  /** What part of the year the figure is of, the last month of which is its month. */
  readonly span: Span;
  readonly value: number;
  readonly unit: FigureUnit;
  /** Of tonnes alone. */
  readonly basis: MassBasis | null;
  /** What made tonnes of it; of tonnes alone. */
  readonly measure: Measure | null;
  readonly mark: Mark;
  /** Market of a price, tier of a stock, use of a demand, breakdown of a series. */
  readonly at: string | null;
  /** A1 address of the cell that gave the value. */
  readonly valueCell: string;
  readonly source: string | null;
  readonly note: string | null;
}
