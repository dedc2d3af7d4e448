import { floatAt, itemAt } from '@shared/base/element-at';
import { type Answer, type LeastGoal, leastKind, type SolveProblem } from '@shared/model/goal';
import { nothingWithout } from '@shared/model/missing-figures';
import type { WhatIfModel } from '@shared/model/what-if';
import type { LineResult } from '@shared/model/what-if-result';
import { productionLines, valueOfDay } from '../run/lines/production-lines';
import { needOfUse } from '../run/stock/daily-need';
import { yearSpans } from '../run/year-spans';
import { allInstalments } from './instalments';
import { leverRates } from './lever-rates';
import type { NamedLimit } from './limits';
import type { LinearSolver } from './linear-solver';
import { mixOf } from './mix-of';
import { allPlaces } from './places';
import { programOf } from './program';
import type { ProgramInput } from './program-input';
import { type Response, responsesTogether } from './responses';
import type { LosingLine } from './shortages';
import { verifyAnswer } from './verify-answer';

/** A yen or day of a line whose value nobody knows: least of all, and not nothing. */
const UNKNOWN_VALUE = 1e-9;

/**
 * The mix with which the lines lose least over the whole run, within the limits and the budget; of those that lose alike the cheapest.
 * What it leaves is what its run by day says. Source: docs/engine.md 10.8.
 * @param nothingDone the lines of the run without levers
 */
export function leastLoss(
  solver: LinearSolver,
  asked: SolveProblem,
  least: LeastGoal,
  limits: readonly NamedLimit[],
  nothingDone: readonly LineResult[],
): Answer {
  const { model } = asked;
  const problem = { ...asked, coverDays: model.days };
  const rates = model.materials.map((material) => leverRates(problem, material));
  const responses = responsesTogether(problem, rates, model.days);
  const input: ProgramInput = {
    problem,
    places: allPlaces(problem),
    instalments: allInstalments(problem),
    rates,
    responses,
    limits,
    withShares: asked.shares.length > 0,
    margin: 0,
  };
  const lines = losingLines(model, responses, least);
  const solution = solver.solve(programOf(input, { kind: 'loss', lines }));
  const mix = solution === null ? {} : mixOf(input, solution);
  const gap = nothingWithout(solution?.gap);
  const beside = { ...input, problem: asked, rates: [] };
  const answer = verifyAnswer(beside, leastKind(least), mix, gap, nothingDone);
  if (answer === null) throw new Error('a mix that promises no days missed some');
  return { ...answer, binding: [] };
}

/** What each line loses in each stretch, as a part of the largest of all, and needs of each material. */
function losingLines(model: WhatIfModel, responses: readonly Response[], least: LeastGoal): LosingLine[] {
  const spans = yearSpans(model.start, 0, model.days);
  const stretches = itemAt(responses, 0).stretches.map(({ days }) => days);
  const lines = productionLines(model).map((line) => {
    const needs = line.parts.map(({ material, use }) => {
      const of = itemAt(model.materials, material);
      return needOfUse(model.start, of, itemAt(of.uses, use), spans);
    });
    const valueOn = (day: number) =>
      valueOfDay(
        line,
        needs.map((need) => floatAt(need, day)),
      ) ?? UNKNOWN_VALUE;
    return {
      loss: overStretches(stretches, least === 'yen' ? valueOn : () => 1),
      needs: new Map(
        line.parts.map(({ material }, at) => [
          itemAt(model.materials, material).materialId,
          overStretches(stretches, (day) => floatAt(itemAt(needs, at), day)),
        ]),
      ),
    };
  });
  const largest = Math.max(UNKNOWN_VALUE, ...lines.flatMap(({ loss }) => loss));
  return lines.map(({ loss, needs }) => ({ loss: loss.map((one) => one / largest), needs }));
}

function overStretches(stretches: readonly number[], of: (day: number) => number): number[] {
  let day = 0;
  return stretches.map((days) => {
    let sum = 0;
    for (const end = day + days; day < end; day++) sum += of(day);
    return sum;
  });
}
