import type { IsoDate } from '../../base/calendar';
import type { Mark } from '../../base/certainty';
import type { WithNames } from '../../model/catalogue';
import type { CountryId } from '../../model/country';
import type { MeasureKind } from '../../model/measures/measure-terms';
import type { ImportRecord } from '../../model/tables/import-record';
import type { Series } from '../../model/tables/series';
import type { WatchedRule } from '../tripwires/watch-view';

/** One month of a series for a partner, in the unit of the series. */
export interface ShownMonth {
  /** YYYY-MM. */
  readonly month: string;
  /** Null: not known. 0 only where it is said, or where a rule on the series says that a month that is absent had no trade. */
  readonly value: number | null;
  /**
   * The least and the most of the 24 months before it, without those under a measure, or of the last 24 without one; null where
   * there are no twelve. `until` is the newest month that they rest on.
   */
  readonly bounds: { readonly low: number; readonly high: number; readonly until: string } | null;
  readonly underMeasure: boolean;
  /** The other side's own record of the same trade; never added to the first. */
  readonly mirror: number | null;
  /** Money a tonne, in the currency of the money's series. */
  readonly unitValue: number | null;
  /** The published figure that it is; null for a sum of partners, and for a month that is not known. */
  readonly rowId: string | null;
  readonly mark: Mark | null;
}

/** The months of one series for a partner. */
export interface MonthRow {
  readonly series: Series;
  /** The customs codes that its name or definition says. */
  readonly codes: readonly string[];
  /** Several metals stand in one code: the figure is of none of them. */
  readonly isMixed: boolean;
  /** Every month from the first that is asked to the newest of all, oldest first. */
  readonly months: readonly ShownMonth[];
  /** The newest month that is known. */
  readonly newest: ShownMonth;
  /** The day from which the newest month can be known, and that of the one behind it. */
  readonly published: IsoDate;
  readonly nextDue: IsoDate;
  readonly mirror: {
    readonly series: Series;
    readonly newest: string | null;
    /** The day from which the mirror of the newest month can be known, where it is not there yet. */
    readonly due: IsoDate | null;
  } | null;
  readonly money: Series | null;
  /** Unit value of the newest month over that of the first one that has one; null where either is not known. */
  readonly unitValueTimes: number | null;
  /** The newest year: twelve months are a year, fewer are so many of twelve. */
  readonly year: { readonly year: number; readonly months: number; readonly sum: number };
  /** Rules that look at it, those at the highest level first. */
  readonly rules: readonly WatchedRule[];
  readonly level: WatchedRule['level'];
}

/** A day of a measure that touches what the rows count. */
export interface MonthMark extends WithNames {
  readonly date: IsoDate;
  readonly measureId: string;
  readonly is: 'in force' | 'suspended' | 'unknown';
  readonly kind: MeasureKind;
}

export interface MonthsView {
  readonly economyId: CountryId;
  /** Null: all partners together. */
  readonly partnerId: CountryId | null;
  readonly on: IsoDate;
  /** The months that are drawn; null where none is on record. */
  readonly from: string | null;
  readonly to: string | null;
  /** Partners with months on record. */
  readonly partners: readonly CountryId[];
  /** Those at the highest level first, then those furthest below their bounds. */
  readonly rows: readonly MonthRow[];
  readonly marks: readonly MonthMark[];
  /** The files that the months came in, the newest first. */
  readonly files: readonly ImportRecord[];
}
