import type { IsoDate } from '../base/calendar';
import type { Mark } from '../base/certainty';
import type { Notice } from '../base/refusal';
import type { WithOneName } from './catalogue';
import type { SupplyEvent } from './tables/event';
import type { Source } from './tables/source';
import type { Moment } from './what-if-result';

/** The stops that are held against the record, by their year. */
export const REPLAYS = ['2010', '2025', '2026'] as const;
export type ReplayId = (typeof REPLAYS)[number];

/**
 * What a computed date is worth. calibration: an input was chosen so that the date comes out. prediction: nothing was
 * chosen after the recorded date. arithmetic: it follows from the inputs by division, and no date of it is on record.
 */
const REPLAY_LABELS = ['calibration', 'prediction', 'arithmetic'] as const;
export type ReplayLabel = (typeof REPLAY_LABELS)[number];

/** One figure or date that a replay takes in, with what stands behind it. */
export interface ReplayInput {
  readonly what: Notice;
  readonly value: number | IsoDate;
  readonly unit: 'date' | 'days' | 'percent';
  /** guessed: no source says so. */
  readonly mark: Mark;
  readonly sourceId: string | null;
}

/** What the record says: a day, or that nothing of the kind is on record up to a day. */
export type Recorded =
  | { readonly kind: 'on'; readonly date: IsoDate; readonly what: Notice }
  | { readonly kind: 'not_until'; readonly date: IsoDate; readonly what: Notice };

/**
 * Computed less recorded, in days: negative is too early. at_most and at_least where one side only has a bound; agrees
 * where neither has a day.
 */
export type Gap =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'at_most'; readonly days: number }
  | { readonly kind: 'at_least'; readonly days: number }
  | { readonly kind: 'agrees' };

/** One computed date beside the recorded one. */
export interface ReplayLine {
  readonly what: Notice;
  readonly label: ReplayLabel;
  readonly recorded: Recorded;
  /** Null: it does not happen up to `computedUntil`. */
  readonly computed: Moment | null;
  readonly computedUntil: IsoDate;
  readonly gap: Gap;
  /** What the reader must know of this line. */
  readonly remark: Notice | null;
}

/** One stop of the past, run again and held against the record. */
export interface ReplayView {
  readonly id: ReplayId;
  /** The dated record that it rests on, oldest first. */
  readonly events: readonly SupplyEvent[];
  readonly inputs: readonly ReplayInput[];
  readonly lines: readonly ReplayLine[];
  /** The scenario of the project that rests on the same event; null where there is none. */
  readonly scenario: ({ readonly id: string } & WithOneName) | null;
  /** Of the events and inputs. */
  readonly sources: readonly Pick<
    Source,
    'id' | 'title' | 'titleJa' | 'publisher' | 'publisherJa' | 'mark'
  >[];
  readonly remarks: readonly Notice[];
}
