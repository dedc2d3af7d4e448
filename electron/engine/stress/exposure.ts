import { lostValueOf } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';
import type { ExposureTotals, LineStop } from '@shared/model/stress';
import type { LineResult, Moment, WhatIfResult } from '@shared/model/what-if-result';

/** What is kept of a run: a few figures a material and the lines, so that thousands of runs fit. */
export interface Exposure {
  readonly materials: readonly MaterialExposure[];
  readonly lines: readonly LineResult[];
}

interface MaterialExposure {
  readonly materialId: MaterialId;
  /** Tonnes REO over the window. */
  readonly shortfall: number;
  readonly firstShortfall: Moment | null;
  /** Days of cover at the end of each day. */
  readonly cover: Float64Array;
  /** Never sent because of shocks, tonnes REO. */
  readonly lost: number;
}

/** The figures of a run that the stress tests look at. */
export function exposureOf(result: WhatIfResult): Exposure {
  return {
    lines: result.lines,
    materials: result.materials.map(({ materialId, totalShortfall, firstShortfall, series, ledger }) => ({
      materialId,
      shortfall: totalShortfall,
      firstShortfall,
      cover: series.cover,
      lost: ledger.lost,
    })),
  };
}

/** The line that stops first; of two at the same moment the one that comes first in the model. */
export function firstStopOf(lines: readonly LineResult[]): LineStop | null {
  let first: LineStop | null = null;
  for (const { useId, firstStop, binding } of lines) {
    if (firstStop !== null && (first === null || firstStop.day < first.moment.day))
      first = { useId, moment: firstStop, binding };
  }
  return first;
}

/** Adds a run up. Lost yen are the sum over the lines whose value is known. */
export function totalsOf({ materials, lines }: Exposure): ExposureTotals {
  const stopped = lines.filter(({ firstStop }) => firstStop !== null);
  return {
    shortfall: materials.reduce((sum, { shortfall }) => sum + shortfall, 0),
    firstStop: firstStopOf(lines),
    linesStopped: stopped.length,
    lostDays: lines.reduce((sum, { lostDays }) => sum + lostDays, 0),
    lostValue: lostValueOf(lines),
    linesWithoutValue: stopped.filter(({ lostValue }) => lostValue === null).length,
    materialsShort: materials.filter(({ shortfall }) => shortfall > 0).map(({ materialId }) => materialId),
  };
}
