import { lostValueOf } from '@shared/model/headline';
import type { Measure, Outcome } from '@shared/model/sensitivity';
import { type Exposure, firstStopOf, rulingStopOf } from './exposure';

/** What a run says of a measure: a line that never stops has no first day, and lost yen may not be known. */
export function outcomeOf(measure: Measure, exposure: Exposure, days: number): Outcome {
  const { materials, lines } = exposure;
  const ofUse = lines.filter(({ useId }) => measure.useId === null || measure.useId === useId);
  switch (measure.kind) {
    case 'first-stop': {
      // A line that is asked for by name stops on the day on which it stops, whatever it lacks.
      const stop = measure.useId === null ? rulingStopOf(exposure) : firstStopOf(ofUse);
      return stop === null ? { kind: 'never', days } : { kind: 'value', value: stop.moment.day };
    }
    case 'shortfall':
      return {
        kind: 'value',
        value: materials
          .filter(({ materialId }) => measure.materialId === null || measure.materialId === materialId)
          .reduce((sum, { totalShortfall }) => sum + totalShortfall, 0),
      };
    case 'lost-days':
      return { kind: 'value', value: ofUse.reduce((sum, { lostDays }) => sum + lostDays, 0) };
    case 'lost-value': {
      const value = lostValueOf(ofUse);
      return value === null ? { kind: 'unknown' } : { kind: 'value', value };
    }
  }
}

/**
 * How far two outcomes lie apart. A run without a stop counts as one that stops at its end: the true distance is that
 * or more, and `atLeast` says so.
 */
export function distance(
  a: Outcome,
  b: Outcome,
): { readonly width: number | null; readonly atLeast: boolean } {
  const at = (outcome: Outcome) =>
    outcome.kind === 'value' ? outcome.value : outcome.kind === 'never' ? outcome.days : null;
  const [one, other] = [at(a), at(b)];
  const censored = (a.kind === 'never') !== (b.kind === 'never');
  if (one === null || other === null) return { width: null, atLeast: false };
  return { width: Math.abs(one - other), atLeast: censored };
}
