import { evaluate } from '@shared/model/expression';
import {
  clipped,
  instability as instabilityOf,
  governanceWeight as weightOf,
} from '@shared/model/indicator-terms';
import { requireNumber } from './require-figures';

/** A score on the fixed scale, with the mark that it had to be clipped to it. */
interface FixedScore {
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
  return { value: evaluate(weightOf, score), clipped: isClipped(score) };
}

/**
 * Political instability 0..1 on the fixed scale, 1 worst: g = (2.5 - score) / 5.
 * Source: docs/engine.md 14.2, 14.5, on the fixed scale (never the observed least and most).
 * @param score WGI political stability
 */
export function instability(score: number): FixedScore {
  return { value: evaluate(instabilityOf, score), clipped: isClipped(score) };
}

function isClipped(score: number): boolean {
  requireNumber(score, 'governance');
  return evaluate(clipped, score) !== score;
}
