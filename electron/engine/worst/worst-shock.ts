import { addDays } from '@shared/base/calendar';
import { itemAt } from '@shared/base/element-at';
import type { WhatIfModel } from '@shared/model/what-if';
import {
  USUAL_SIZES,
  type WorstQuestion,
  type WorstResult,
  type WorstShock,
} from '@shared/model/worst-shock';
import { runWhatIf } from '../run/daily-simulation';
import { totalsOf } from '../stress/exposure';
import { nodesOf } from '../stress/removal';
import type { Step } from '../stress/step';
import { objectiveOf } from './objective';
import { type Found, searchWorst } from './search';
import { SlackBound } from './slack-bound';
import { unprovenOf } from './unproven';
import { type Window, withWindows } from './window';
import { WindowRuns } from './window-runs';
import { withheldSteps } from './withheld-steps';

/** Runs that all sizes of a question may take together: what is open then stays open, with its bound. */
const MOST_RUNS = 3000;
/** A value found by difference is that of the whole run but for this part. */
const SAME = 1e-9;

/**
 * The worst shock of each size: nodes away over days of their own, as many node-days together as the size, chosen so that the
 * objective is as large as it can be. Each is run whole for what is said of it.
 * Source: docs/engine.md 6.7.
 * @param question checked before (check-question.ts), and so is the model
 */
export async function worstShock(
  model: WhatIfModel,
  { objective, sizes, nodes: most, plants }: WorstQuestion,
  step: Step,
): Promise<WorstResult> {
  const nodes = nodesOf(model).filter((node) =>
    node.kind === 'supplier' ? plants : node.countryId !== model.economyId,
  );
  const runs = new WindowRuns(model, nodes);
  const slack = new SlackBound(runs, objective);
  const felt = [...nodes.keys()].filter((node) =>
    runs.parts.some((part) => part.some(({ reached }) => reached.has(node))),
  );
  const asked = sizes ?? usualSizes(model.days);
  const unproven = unprovenOf(model);
  const base = objectiveOf(runs.base, objective);
  const shocks: WorstShock[] = [];
  let before: readonly Window[] = [];
  for (const [place, size] of asked.toSorted((a, b) => a - b).entries()) {
    const from = runs.runs;
    const search = {
      runs,
      objective,
      slack,
      nodes: felt,
      most,
      mostRuns: Math.floor(MOST_RUNS / asked.length),
    };
    const found = await searchWorst(search, size, before.length === 0 ? [] : [before], (done, total) =>
      step(place * total + done, asked.length * total),
    );
    before = found.windows;
    shocks.push(saidOf(runs, found, size, runs.runs - from, unproven === null));
  }
  const inTonnes = objective === 'lines' && unproven === null;
  const withheld = inTonnes ? withheldSteps(runs, slack.materials, felt) : null;
  await step(1, 1);
  return { kind: 'worst', objective, nodes: most, plants, base, unproven, shocks, withheld };

  function saidOf(
    of: WindowRuns,
    { windows, value, bound }: Found,
    size: number,
    taken: number,
    isBound: boolean,
  ): WorstShock {
    const exposure = runWhatIf(withWindows(model, nodes, windows), 'lines');
    const whole = objectiveOf(exposure, objective);
    if (Math.abs(whole - value) > SAME * Math.max(1, whole))
      throw new Error(`a shock of ${value} comes to ${whole} in the whole run`);
    const dateOf = (day: number) => addDays(model.start, day);
    return {
      nodeDays: size,
      away: windows.map(({ node, from, to }) => ({
        node: itemAt(of.nodes, node),
        from: dateOf(from),
        to: dateOf(to),
      })),
      value: whole,
      bound: isBound ? Math.max(whole, bound) : null,
      totals: totalsOf(exposure),
      linesStanding: exposure.lines.filter(({ standsFrom }) => standsFrom !== null).length,
      runs: taken,
    };
  }
}

function usualSizes(days: number): number[] {
  return USUAL_SIZES.filter((size) => size <= days);
}
