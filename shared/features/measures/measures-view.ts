import type { IsoDate } from '../../base/calendar';
import type { GoodsStage, MeasureKind, Reading } from '../../model/measures/measure-terms';

/** What is asked of the register. */
export interface MeasuresAsked {
  readonly on: IsoDate;
  readonly from: string;
  readonly material: string;
  readonly stage: GoodsStage;
  readonly form: string | null;
  readonly code: string | null;
  readonly to: string;
  readonly firm: string | null;
  readonly use: 'civil' | 'military' | null;
  readonly asKnownOn: IsoDate | null;
}

/** A measure and what is to be said of it on that day. */
export interface MeasureRow {
  readonly measure: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly kind: MeasureKind;
  readonly destinations: readonly string[];
  /** In the words of the answer; null for one that speaks no law. */
  readonly law: string | null;
  readonly state: 'announced' | 'in force' | 'ended' | 'suspended' | 'unknown';
  /** The last day of a suspension; null where it has none, or nobody knows. */
  readonly until: IsoDate | null;
  readonly bites: 'yes' | 'if' | 'no';
  /** What is not said, or the part of the chain that says no. */
  readonly part: string | null;
  /** The materials that make goods controlled, where that is what is not said. */
  readonly materials: readonly string[];
  readonly goods: string | null;
  readonly sure: Reading;
  readonly sureNote: string | null;
  readonly checkedOn: IsoDate;
  readonly learntOn: IsoDate;
}

/** The answer: law, the act that says so, practice, and all that speaks, the strongest first. */
export interface MeasuresView {
  readonly law: string;
  readonly act: string | null;
  readonly practice: string | null;
  readonly rows: readonly MeasureRow[];
  readonly covered: boolean;
  readonly checkedOn: IsoDate | null;
}
