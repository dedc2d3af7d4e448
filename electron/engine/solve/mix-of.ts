import { floatAt } from '@shared/base/element-at';
import type { Mix } from '@shared/model/lever';
import { inMix, nothingWithout, sumUnder } from '@shared/model/missing-figures';
import { rampIn } from './lever-years';
import type { LinearSolution } from './linear-solver';
import type { ProgramInput } from './program-input';
import { shareCells } from './share-of-goal';

/** What changes no stock by more days of need, and no share by more percentage points, is the solver's rounding. */
const NOTHING = 1e-9;

/** The levers that a solution uses in their own units, and the places that they take in tonnes, by id. */
export function mixOf(input: ProgramInput, { values }: Pick<LinearSolution, 'values'>): Mix {
  const { levers } = input.problem;
  const effects = effectsOf(input);
  const used: Mix = Object.fromEntries(
    levers.flatMap(({ id }, index) => {
      const amount = floatAt(values, index);
      return amount * sumUnder(effects, id) > NOTHING ? [[id, amount]] : [];
    }),
  );
  const taken = input.places.flatMap(({ id, materialId, rampYear }, at) => {
    const amount = floatAt(values, levers.length + at);
    // A place holds what offtakes bring: a part of that is taken, or rounding.
    const brought = levers.reduce(
      (sum, lever) =>
        lever.kind === 'offtake' && lever.materialId === materialId
          ? sum + inMix(used, lever.id) * rampIn(lever.ramp, rampYear)
          : sum,
      0,
    );
    return brought > 0 && amount > NOTHING * brought ? [[id, amount] as const] : [];
  });
  const bought = input.instalments.flatMap(({ id }, at) => {
    const amount = floatAt(values, levers.length + input.places.length + at);
    return amount * sumUnder(effects, id) > NOTHING ? [[id, amount] as const] : [];
  });
  return atOnce(input, { ...used, ...Object.fromEntries(taken), ...Object.fromEntries(bought) });
}

/** What can be there on the first day is, where that day counts: an answer does not wait for what costs the same. */
function atOnce({ problem, instalments, responses }: ProgramInput, mix: Mix): Mix {
  const moved: Record<string, number> = { ...mix };
  for (const lever of problem.levers) {
    const isLate = responses.some(
      ({ material, fromStart }) => !fromStart && material.materialId === lever.materialId,
    );
    if (lever.kind !== 'stock' || isLate) continue;
    const stock = problem.model.materials.find(({ materialId }) => materialId === lever.materialId)?.stock;
    const store = (stock?.maximum ?? Number.POSITIVE_INFINITY) - nothingWithout(stock?.opening);
    let room = Math.min(lever.max, lever.inTime ?? lever.max, store) - inMix(moved, lever.id);
    for (const { id, leverId } of instalments) {
      const later = leverId === lever.id ? inMix(moved, id) : 0;
      const taken = Math.min(later, room);
      if (taken <= 0) continue;
      room -= taken;
      moved[lever.id] = inMix(moved, lever.id) + taken;
      if (later > taken) moved[id] = later - taken;
      else delete moved[id];
    }
  }
  return moved;
}

/** What one unit of a lever changes at most, by id: days of need, or percentage points of a share that is asked for. */
function effectsOf(input: ProgramInput): Map<string, number> {
  const effects = new Map<string, number>();
  const add = (id: string, effect: number) => effects.set(id, sumUnder(effects, id) + Math.abs(effect));
  for (const { material, dayNeed, stretches } of input.responses) {
    if (dayNeed === 0) continue;
    for (const { id, kind, materialId } of input.problem.levers)
      if (kind === 'stock' && materialId === material.materialId) add(id, 1 / dayNeed);
    for (const { relief, sets } of stretches)
      for (const of of [relief, ...sets.flatMap(({ comes, needs }) => [comes.relief, needs.relief])])
        for (const [id, tonnes] of of) add(id, tonnes / dayNeed);
  }
  for (const at of input.problem.shares.keys())
    for (const [id, points] of shareCells(input, at)) add(id, points);
  // An offtake changes what it takes the place of, too.
  for (const lever of input.problem.levers)
    if (lever.kind === 'offtake')
      for (const { id, materialId, rampYear } of input.places)
        if (materialId === lever.materialId)
          add(lever.id, rampIn(lever.ramp, rampYear) * sumUnder(effects, id));
  return effects;
}
