import { earliest, lostValueOf, ONE_MOMENT, rulingStops, type Weights } from '@shared/model/headline';
import type { ExposureTotals, LineStop } from '@shared/model/stress';
import type { LineResult } from '@shared/model/what-if-result';
import type { MaterialOutcome } from '../run/material-outcome';

/** What the stress tests look at of a run. */
export interface Exposure {
  readonly materials: readonly MaterialOutcome[];
  readonly lines: readonly LineResult[];
}

/** Parts of a model that have nothing to do with one another, together. */
export function joined(parts: readonly Exposure[]): Exposure {
  return {
    materials: parts.flatMap(({ materials }) => materials),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

/** The line that stops first, whatever it lacks; of two at the same moment the one that comes first in the model. */
export function firstStopOf(lines: readonly LineResult[]): LineStop | null {
  return earliest(
    lines.flatMap(({ useId, firstStop, binding }) =>
      firstStop === null ? [] : [{ useId, moment: firstStop, binding }],
    ),
  );
}

/** The same for want of a material that weighs enough. Source: docs/engine.md 5.5. */
export function rulingStopOf(exposure: Exposure): LineStop | null {
  return earliest(rulingStops(exposure));
}

/**
 * Adds a run up. Lost yen are the sum over the lines whose value is known.
 * @param weighed where it is known from another run with the same needs
 */
export function totalsOf(exposure: Exposure, weighed?: Weights): ExposureTotals {
  const { materials, lines } = exposure;
  const stopped = lines.filter(({ firstStop }) => firstStop !== null);
  const [firstStop, any] = [earliest(rulingStops(exposure, weighed)), firstStopOf(lines)];
  const isLight = any !== null && (firstStop === null || any.moment.day < firstStop.moment.day - ONE_MOMENT);
  return {
    shortfall: materials.reduce((sum, { totalShortfall }) => sum + totalShortfall, 0),
    firstStop,
    lightStop: isLight ? any : null,
    linesStopped: stopped.length,
    lostDays: lines.reduce((sum, { lostDays }) => sum + lostDays, 0),
    lostValue: lostValueOf(lines),
    linesWithoutValue: stopped.filter(({ lostValue }) => lostValue === null).length,
    materialsShort: materials
      .filter(({ totalShortfall }) => totalShortfall > 0)
      .map(({ materialId }) => materialId),
  };
}
