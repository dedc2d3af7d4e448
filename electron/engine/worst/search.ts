import { numberAt } from '@shared/base/element-at';
import type { WorstObjective } from '@shared/model/worst-shock';
import type { Step } from '../stress/step';
import { BestFirst } from './best-first';
import { type Box, covering, halves, middleOf, wholeBox } from './box';
import { objectiveOf } from './objective';
import type { SlackBound } from './slack-bound';
import type { Window } from './window';
import type { WindowRuns } from './window-runs';

/** Figures that differ by less than this part are one: sums of doubles. */
const SAME = 1e-9;
/** Boxes that wait, at most: a search that needs more is left open. */
const MOST_WAITING = 200_000;

/** What a search has found, and what it leaves open. */
export interface Found {
  readonly windows: readonly Window[];
  readonly value: number;
  /** No shock of the size comes to more, if more of a shock is never better. */
  readonly bound: number;
}

/** A box, and whether it was run whole already. */
interface Waiting {
  readonly box: Box;
  readonly isRun: boolean;
}

/** What is searched, and how long. */
export interface Search {
  readonly runs: WindowRuns;
  readonly objective: WorstObjective;
  readonly slack: SlackBound;
  /** Nodes that may be away, and how many of them at most. */
  readonly nodes: readonly number[];
  readonly most: number;
  /** Runs that it may take. */
  readonly mostRuns: number;
}

/**
 * The worst shock of a size, best first over boxes of shocks: a box comes to no more than the run with each of its nodes away
 * over all days on which any of its shocks has it away, nor than what stocks and arrivals leave open (slack-bound.ts). The
 * search ends when nothing that waits can come to more than the best found. Source: docs/engine.md 6.7.
 * @param known shocks of no more than the size that were found before
 */
export async function searchWorst(
  { runs, objective, slack, nodes, most, mostRuns }: Search,
  size: number,
  known: readonly (readonly Window[])[],
  step: Step,
): Promise<Found> {
  const { days } = runs.model;
  const reachedUnder = (windows: readonly Window[]) => objectiveOf(runs.under(windows), objective);
  // Of values that are the same the first is kept.
  let best: { windows: readonly Window[]; value: number } = {
    windows: [],
    value: objectiveOf(runs.base, objective),
  };
  const look = (windows: readonly Window[]): void => {
    const value = reachedUnder(windows);
    if (value > best.value + SAME * best.value) best = { windows, value };
  };
  const isOpen = (value: number) => value > best.value + SAME * Math.max(1, best.value);
  const waiting = new BestFirst<Waiting>();
  const wait = (box: Box, above: number): void => {
    const found = Math.min(above, slack.of(box));
    if (isOpen(found)) waiting.push(found, { box, isRun: false });
  };
  const lookInto = (next: ReturnType<typeof waiting.pop>): void => {
    if (next === undefined) return;
    const { box, isRun } = next.item;
    const shared = isRun ? [] : halves(box, 'length', size, days);
    if (shared.length > 0) {
      for (const half of shared) wait(half, next.most);
    } else if (!isRun) {
      const found = Math.min(next.most, reachedUnder(covering(box, days)));
      if (isOpen(found)) waiting.push(found, { box, isRun: true });
    } else {
      look(middleOf(box, size, days));
      for (const half of halves(box, 'start', size, days)) wait(half, next.most);
    }
  };
  const from = runs.runs;
  for (const windows of known) look(windows);
  for (let many = 1; many <= most; many++) {
    for (const set of setsOf(nodes, Math.min(many, size))) {
      if (set.length !== many) continue;
      const box = wholeBox(set, size, days);
      // Where stocks and arrivals bound nothing, all of the window does: what is open has a bound however early the search ends.
      const above = slack.of(box);
      wait(box, Number.isFinite(above) ? above : reachedUnder(covering(box, days)));
    }
    // What fewer nodes come to leaves less of the sets of more to be looked at.
    const until = (mostRuns * many) / most;
    while (isOpen(waiting.most) && runs.runs - from < until && waiting.length < MOST_WAITING) {
      await step(runs.runs - from, mostRuns);
      lookInto(waiting.pop());
    }
  }
  return { ...best, bound: isOpen(waiting.most) ? waiting.most : best.value };
}

/** Every set of one node up to so many. */
function setsOf(nodes: readonly number[], most: number): number[][] {
  const sets: number[][] = [];
  const add = (set: readonly number[], from: number): void => {
    if (set.length > 0) sets.push([...set]);
    if (set.length < most)
      for (let at = from; at < nodes.length; at++) add([...set, numberAt(nodes, at)], at + 1);
  };
  add([], 0);
  return sets;
}
