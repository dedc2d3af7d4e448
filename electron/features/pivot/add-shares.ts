import { CELL } from '@shared/features/pivot/contract';
import type { PivotQuestion } from '@shared/features/pivot/question';
import { type CellsOf, cellsOf, type Ground, type Sums, sumsOf } from './add-up';
import type { Facts, Sets } from './facts';

/** The total supplies behind the cells of a table. */
interface Whole {
  readonly sets: Uint32Array;
  /** Tonnes of those whose total is known. */
  readonly weight: Float64Array;
  readonly unknown: Uint32Array;
  /** Where a cell of the table has its own. */
  readonly at: (cell: number) => number;
}

/** What stands behind each cell, whoever supplies it: an axis of suppliers or of their countries divides no supply. */
function wholeOf(
  sets: Sets,
  picked: Uint32Array,
  weights: Float64Array,
  question: PivotQuestion,
  ground: Ground,
): Whole {
  const [isDown, isAcross] = [
    sets.axes[question.down] !== undefined,
    sets.axes[question.across] !== undefined,
  ];
  const [height, width] = [isDown ? ground.height : 1, isAcross ? ground.width : 1];
  const size = height * width;
  const whole = {
    sets: new Uint32Array(size),
    weight: new Float64Array(size),
    unknown: new Uint32Array(size),
  };
  const cells = cellsOf(sets.axes, question, { ...ground, height, width });
  for (const at of picked) {
    const weight = weights[at] ?? Number.NaN;
    cells(at, (cell) => {
      whole.sets[cell] = (whole.sets[cell] ?? 0) + 1;
      if (Number.isNaN(weight)) whole.unknown[cell] = (whole.unknown[cell] ?? 0) + 1;
      else whole.weight[cell] = (whole.weight[cell] ?? 0) + weight;
    });
  }
  return {
    ...whole,
    at: (cell) =>
      (isDown ? Math.floor(cell / ground.width) : 0) * width + (isAcross ? cell % ground.width : 0),
  };
}

/**
 * What the picked shares are of the supplies behind each cell: within one supply the sum of their percentages, in several
 * that of their tonnes, as each material counts them, over all totals. A supply of which no total is known is left out there.
 * @param base those of the plan
 */
export function addShares(
  facts: Facts & { readonly sets: Sets },
  picked: { readonly figures: Uint32Array; readonly sets: Uint32Array },
  cells: CellsOf,
  {
    question,
    ground,
    base,
  }: { readonly question: PivotQuestion; readonly ground: Ground; readonly base: boolean },
): Sums {
  const { sets } = facts;
  const sums = sumsOf(ground);
  const weights = base ? sets.baseWeight : sets.weight;
  const percents = base ? (facts.baseOwn ?? facts.own) : facts.own;
  const whole = wholeOf(sets, picked.sets, weights, question, ground);
  for (const at of picked.figures) {
    const percent = percents[at] ?? Number.NaN;
    const weight = weights[sets.of[at] ?? 0] ?? Number.NaN;
    cells(at, (cell) => {
      const figure = whole.sets[whole.at(cell)] === 1 ? percent : percent * weight;
      if (Number.isNaN(figure)) sums.note(cell, CELL.partial);
      else sums.add(cell, figure);
    });
  }
  for (const [cell, sum] of sums.value.entries()) {
    const behind = whole.at(cell);
    if (Number.isNaN(sum) || whole.sets[behind] === 1) continue;
    const weight = whole.weight[behind] ?? 0;
    sums.value[cell] = weight > 0 ? sum / weight : Number.NaN;
    if ((whole.unknown[behind] ?? 0) > 0) sums.note(cell, CELL.partial);
  }
  return sums;
}
