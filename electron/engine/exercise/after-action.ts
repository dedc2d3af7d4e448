import type { AfterAction, Game, GameDecision, GameOutcome, GroupAfter } from '@shared/model/exercise-game';
import { amountIn } from '@shared/model/instalments';
import { type LinearSolver, mixCost } from '../solve';
import { believedOf } from './believed';
import { bestKnown, movedToFirst, solvedHindsight } from './best-courses';
import { delaysOf, openedOn } from './delays';
import { asItWas, knownOn } from './known-shocks';
import { laidOut, problemOf } from './laid-out';
import { isBetter, linesUnder, lossOf, outcomeOf } from './outcome';

/** Called between two steps; may throw to stop the work. */
type Step = (done: number, total: number) => Promise<void> | void;

/**
 * Looks at an exercise from its end, as everything was: each group's decisions, nothing decided, the best with what was known at each turn, and the best in
 * hindsight. The last is the least of what the solver finds and of every course that was run here, since the solver counts a stock without its tiers and rules:
 * so it is never worse than a decision played. The same decisions give the same figures. Source: docs/engine.md 10.11.
 * @param groups the decisions of each group, in any order
 * @throws Refusal as laidOut()
 */
export async function afterAction(
  solver: LinearSolver,
  game: Game,
  groups: readonly (readonly GameDecision[])[],
  step: Step = () => undefined,
): Promise<AfterAction> {
  const total = groups.length + 2;
  const model = asItWas(game);
  const nothing = outcomeOf(game, model, []);
  const looked: GroupAfter[] = [];
  for (const decisions of groups) {
    await step(looked.length, total);
    looked.push({
      decisions,
      outcome: outcomeOf(game, model, decisions),
      delays: delaysOf(game, model, decisions),
      believed: believedOf(game, model, decisions),
      turns: game.turns.map((day) => {
        const made = decisions.filter((decision) => decision.day <= day);
        const [believed, wasSo] = [knownOn(game, day), model].map((seen) => outcomeOf(game, seen, made));
        return { day, believed: lossAlone(believed ?? nothing), wasSo: lossAlone(wasSo ?? nothing) };
      }),
    });
  }
  await step(groups.length, total);
  const decisions = bestKnown(solver, game);
  const known = { decisions, outcome: outcomeOf(game, model, decisions) };
  await step(groups.length + 1, total);
  const hindsight = bestHindsight(solver, game, { nothing, known: known.outcome, groups: looked });
  await step(total, total);
  return { nothing, groups: looked, known, hindsight };
}

function lossAlone({ lostYen, lineDays }: GameOutcome) {
  return { lostYen, lineDays };
}

function bestHindsight(
  solver: LinearSolver,
  game: Game,
  run: { readonly nothing: GameOutcome; readonly known: GameOutcome; readonly groups: readonly GroupAfter[] },
): AfterAction['hindsight'] {
  const model = asItWas(game);
  const { levers, mix } = solvedHindsight(solver, game);
  const { total, notKnown } = mixCost(problemOf(game, levers), ({ id }) => amountIn(mix, id));
  const solved = { ...lossOf(linesUnder(model, { levers, mix })), costYen: total, costNotKnown: notKnown };
  const moved = run.groups.flatMap(({ decisions }) => movedOutcome(game, decisions) ?? []);
  const courses: AfterAction['hindsight'][] = [
    { by: 'solver', outcome: solved },
    { by: 'known', outcome: run.known },
    ...moved.map((outcome) => ({ by: 'moved' as const, outcome })),
    ...run.groups.map(({ outcome }) => ({ by: 'group' as const, outcome })),
    { by: 'nothing', outcome: run.nothing },
  ];
  return courses.reduce((best, one) => (isBetter(one.outcome, best.outcome) ? one : best));
}

/** What a group would have lost had each decision come on the first turn on which it was open; null where that is over the budget. */
function movedOutcome(game: Game, decisions: readonly GameDecision[]): GameOutcome | null {
  const moved = movedToFirst(decisions, (decision) => openedOn(game, decision));
  const { costYen } = laidOut({ ...game, budgetYen: null }, moved);
  const isWithin = game.budgetYen === null || costYen <= game.budgetYen;
  return isWithin ? outcomeOf(game, asItWas(game), moved) : null;
}
