import { requireNumber } from './require-figures';

/** The ends of the scale that governance is read on. Fixed: a new country moves nobody else. */
export const WEAKEST = -2.5;
export const STRONGEST = 2.5;

/** A score on the fixed scale, with the mark that it had to be clipped to it. */
export interface FixedScore {
  readonly value: number;
  readonly clipped: boolean;
}

/**
 * W_c = 2 * (2.5 - score), 0..10, 10 worst. Scores beyond +-2.5 exist and are clipped, with a mark.
 * Source: docs/engine.md 14.2 (European Commission, 2017 and 2023).
 * @param score mean of the six WGI dimensions
 * @throws Refusal when it is not a number
 */
export function governanceWeight(score: number): FixedScore {
  const { value, clipped } = clip(score);
  return { value: 2 * (STRONGEST - value), clipped };
}

/**
 * Political instability 0..1 on the fixed scale, 1 worst: g = (2.5 - score) / 5.
 * Source: docs/engine.md 14.2, 14.5, on the fixed scale (never the observed least and most).
 * @param score WGI political stability
 */
export function instability(score: number): FixedScore {
  const { value, clipped } = clip(score);
  return { value: (STRONGEST - value) / (STRONGEST - WEAKEST), clipped };
}

function clip(score: number): FixedScore {
  requireNumber(score, 'governance');
  const value = Math.min(STRONGEST, Math.max(WEAKEST, score));
  return { value, clipped: value !== score };
}
