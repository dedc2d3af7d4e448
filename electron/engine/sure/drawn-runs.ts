import { earliest, lostValueOf, rulingStops } from '@shared/model/headline';
import { untoldAsNone } from '@shared/model/missing-figures';
import type { WhatIfModel } from '@shared/model/what-if';
import { type LinesRead, runSound, runWhatIf } from '../run/daily-simulation';
import { ScratchPool } from '../run/scratch-pool';

/** What is kept of a line: one figure a draw. */
export interface LineDraws {
  readonly useId: string;
  /** Moments as days from the start; not a number in a draw without one. */
  readonly reducedFrom: Float64Array;
  readonly standsFrom: Float64Array;
  readonly lostDays: Float64Array;
  /** Yen; null for a line whose value is not known. */
  readonly lostValue: Float64Array | null;
}

/** What is kept of the runs of a model: one figure a draw. */
export interface ModelDraws {
  /** When the first line is reduced for want of a material that weighs enough; not a number where none is. */
  readonly first: Float64Array;
  readonly linesReduced: Float64Array;
  readonly linesStanding: Float64Array;
  readonly lostDays: Float64Array;
  /** Null where no line has a known value. */
  readonly lostValue: Float64Array | null;
  readonly lines: readonly LineDraws[];
}

/** Room for the runs of a model. @param draws as many, and one more at the end where that is asked for */
export function roomFor(model: WhatIfModel, draws: number): ModelDraws {
  const { lines } = runWhatIf(model, 'lines');
  const column = () => new Float64Array(draws);
  return {
    first: column(),
    linesReduced: column(),
    linesStanding: column(),
    lostDays: column(),
    lostValue: lostValueOf(lines) === null ? null : column(),
    lines: lines.map(({ useId, lostValue }) => ({
      useId,
      reducedFrom: column(),
      standsFrom: column(),
      lostDays: column(),
      lostValue: lostValue === null ? null : column(),
    })),
  };
}

/** Days of a run whose figures alone are kept. */
const scratch = new ScratchPool();

/** Runs a model that is known to be sound day by day, and keeps what it says as one draw. */
export function keepRun(model: WhatIfModel, kept: ModelDraws, draw: number): void {
  scratch.lend(() => keep(runSound(model, 'lines', scratch.take), kept, draw));
}

function keep(run: LinesRead, kept: ModelDraws, draw: number): void {
  kept.first[draw] = earliest(rulingStops(run))?.moment.day ?? Number.NaN;
  let [reduced, standing, lostDays] = [0, 0, 0];
  for (const [at, line] of run.lines.entries()) {
    if (line.firstStop !== null) reduced++;
    if (line.standsFrom !== null) standing++;
    lostDays += line.lostDays;
    const own = kept.lines[at];
    if (own === undefined) continue;
    own.reducedFrom[draw] = line.firstStop?.day ?? Number.NaN;
    own.standsFrom[draw] = line.standsFrom?.day ?? Number.NaN;
    own.lostDays[draw] = line.lostDays;
    if (own.lostValue !== null) own.lostValue[draw] = untoldAsNone(line.lostValue);
  }
  kept.linesReduced[draw] = reduced;
  kept.linesStanding[draw] = standing;
  kept.lostDays[draw] = lostDays;
  if (kept.lostValue !== null) kept.lostValue[draw] = untoldAsNone(lostValueOf(run.lines));
}

/** What a model that is known to be sound loses: yen, null where no line has a known value, or line-days. */
export function lossOf(model: WhatIfModel, measure: 'lostValue' | 'lostDays'): number | null {
  return scratch.lend(() => {
    const { lines } = runSound(model, 'lines', scratch.take);
    return measure === 'lostValue' ? lostValueOf(lines) : lines.reduce((sum, line) => sum + line.lostDays, 0);
  });
}
