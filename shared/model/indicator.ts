import type { Mark } from '../base/certainty';
import type { MassBasis } from '../base/mass-basis';
import type { Notice } from '../base/refusal';
import type { ObservedStage } from '../base/stage';
import type { Observation } from './tables/observation';

/**
 * A figure that need not be a point. Censored figures stay censored: nothing turns ">95" into 95, and a figure that
 * lacks an input says which, for missing is not zero.
 */
export type Figure =
  | { readonly kind: 'point'; readonly value: number }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'above'; readonly bound: number }
  | { readonly kind: 'below'; readonly bound: number }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'net_exporter' }
  | { readonly kind: 'missing'; readonly of: readonly MissingInput[] };

/** An input that a figure lacks; `who` names the country it is missing for, when it is one. */
export interface MissingInput {
  readonly input: 'governance' | 'import_reliance' | 'shares' | 'quantity' | 'consumption' | 'member';
  readonly who: string | null;
}

export const INDICATORS = [
  'hhi',
  'world_hhi',
  'effective_suppliers',
  'top_one',
  'top_three',
  /** After the EU's formula, with defaults in place of published factors. */
  'concentration_risk',
  /** The EU's: with published trade parameters, substitution index and recycling rate. */
  'supply_risk',
  'geopolrisk',
  'geopolrisk_factor',
  'import_reliance',
  'direct',
  'refining',
  'mining',
  'touches',
] as const;
export type IndicatorId = (typeof INDICATORS)[number];

/** Percent 0..100; index: HHI 0..10,000; number: how many; score: a dimensionless scale of its own. */
export type IndicatorUnit = 'percent' | 'index' | 'number' | 'score';

/** What the shares behind a figure are shares of, and in which mass. */
export interface FigureBasis {
  readonly of: 'supply' | 'imports' | 'consumption' | 'world_production';
  readonly mass: MassBasis | null;
  readonly weightedBy: 'volume' | 'value' | 'unclear' | null;
}

/** A figure with everything that has to stand beside it. */
export interface LabelledFigure {
  readonly indicator: IndicatorId;
  readonly unit: IndicatorUnit;
  readonly figure: Figure;
  /** What exactly is counted, in the words of the messages. */
  readonly definition: Notice;
  readonly basis: FigureBasis;
  readonly stage: ObservedStage;
  readonly year: number;
  readonly sourceIds: readonly string[];
  /** Percent of what the figure is made of that rests on rows not marked known. */
  readonly notKnownPercent: number;
  /** Defaults taken, scores clipped, years carried: what a reader has to know. */
  readonly remarks: readonly Notice[];
}

/** A plain figure. A low and a high that are the same double are a point. */
export function figureBetween(low: number, high: number): Figure {
  return low === high ? { kind: 'point', value: low } : { kind: 'interval', low, high };
}

/** The least and the most that a figure can be; null where it says nothing about size. */
export function boundsOf(figure: Figure): { readonly low: number; readonly high: number } | null {
  switch (figure.kind) {
    case 'point':
      return { low: figure.value, high: figure.value };
    case 'interval':
      return { low: figure.low, high: figure.high };
    case 'above':
      return { low: figure.bound, high: Number.POSITIVE_INFINITY };
    case 'below':
      return { low: Number.NEGATIVE_INFINITY, high: figure.bound };
    default:
      return null;
  }
}

/** A published figure with its censoring. A missing value without a mark for it is withheld from the reader. */
export function figureOfObservation({ value, censor }: Pick<Observation, 'value' | 'censor'>): Figure {
  if (censor === 'net_exporter') return { kind: 'net_exporter' };
  if (censor === 'withheld' || value === null) return { kind: 'withheld' };
  return censor === 'none' ? { kind: 'point', value } : { kind: censor, bound: value };
}

/** Percent of a weighted sum that rests on marks other than known; 0 when there is nothing to weigh. */
export function percentNotKnown(rows: readonly { readonly weight: number; readonly mark: Mark }[]): number {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const open = rows.reduce((sum, { weight, mark }) => sum + (mark === 'known' ? 0 : weight), 0);
  return total > 0 ? (open / total) * 100 : 0;
}
