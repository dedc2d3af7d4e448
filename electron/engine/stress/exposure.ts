import { lostValueOf, rulingStops } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';
import type { ExposureTotals, LineStop } from '@shared/model/stress';
import type { LineResult, Moment, UseResult, WhatIfResult } from '@shared/model/what-if-result';

/** What is kept of a run: a few figures a material and the lines, so that thousands of runs fit. */
export interface Exposure {
  readonly materials: readonly MaterialExposure[];
  readonly lines: readonly LineResult[];
}

interface MaterialExposure {
  readonly materialId: MaterialId;
  /** Tonnes REO over the window. */
  readonly totalShortfall: number;
  readonly firstShortfall: Moment | null;
  readonly uses: readonly UseResult[];
  /** Days of cover at the end of each day. */
  readonly cover: Float64Array;
  /** Never sent because of shocks, tonnes REO. */
  readonly lost: number;
}

/** The figures of a run that the stress tests look at. */
export function exposureOf(result: WhatIfResult): Exposure {
  return {
    lines: result.lines,
    materials: result.materials.map(
      ({ materialId, totalShortfall, firstShortfall, uses, series, ledger }) => ({
        materialId,
        totalShortfall,
        firstShortfall,
        uses,
        cover: series.cover,
        lost: ledger.lost,
      }),
    ),
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

function earliest(stops: readonly LineStop[]): LineStop | null {
  let first: LineStop | null = null;
  for (const stop of stops) if (first === null || stop.moment.day < first.moment.day) first = stop;
  return first;
}

/** Adds a run up. Lost yen are the sum over the lines whose value is known. */
export function totalsOf(exposure: Exposure): ExposureTotals {
  const { materials, lines } = exposure;
  const stopped = lines.filter(({ firstStop }) => firstStop !== null);
  const [firstStop, any] = [rulingStopOf(exposure), firstStopOf(lines)];
  const isLight = any !== null && (firstStop === null || any.moment.day < firstStop.moment.day);
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
