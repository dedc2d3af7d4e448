import { floatAt } from '@shared/base/element-at';
import { chanceOf } from '@shared/model/chance';
import { notKnown } from '@shared/model/missing-figures';
import { isApart, pairedDifference } from '@shared/model/significant-difference';
import type { SurePair } from '@shared/model/sure';
import type { ModelDraws } from './drawn-runs';
import { type Axis, driversOf } from './drivers';
import { type Turned, turningOf } from './turning';

interface Option extends Turned {
  readonly kept: ModelDraws;
  /** One run, with everything as entered. */
  readonly entered: ModelDraws;
}

/** Every two models held against each other draw by draw. Source: docs/engine.md 9.5. */
export function pairsOf(options: readonly Option[], axes: readonly Axis[]): SurePair[] {
  return options.flatMap((one, at) =>
    options.slice(at + 1).flatMap((other, next) =>
      (['lostValue', 'lostDays'] as const).flatMap((measure): SurePair[] => {
        const [own, others] = [one.kept[measure], other.kept[measure]];
        const [ownEntered, othersEntered] = [one.entered[measure], other.entered[measure]];
        if (own === null || others === null || ownEntered === null || othersEntered === null) return [];
        const asEntered = floatAt(othersEntered, 0) - floatAt(ownEntered, 0);
        const places = { one: at, other: at + 1 + next, measure, asEntered };
        const drivers = driversOf(differencesOf(own, others), axes);
        const turning = asEntered === 0 ? null : turningOf(one, other, places, drivers);
        return [
          { ...places, ...heldAgainst(own, others, asEntered), turnedBy: notKnown(drivers[0]), turning },
        ];
      }),
    ),
  );
}

function heldAgainst(
  own: Float64Array,
  others: Float64Array,
  asEntered: number,
): Pick<SurePair, 'difference' | 'better' | 'turns' | 'apart'> {
  const differences = differencesOf(own, others);
  const [less, alike, more] = [1, 0, -1].map(
    (sign) => differences.filter((difference) => Math.sign(difference) === sign).length,
  ) as [number, number, number]; // one a sign
  const draws = differences.length;
  const difference = pairedDifference(own, others);
  return {
    difference,
    better: chanceOf(less + alike / 2, draws),
    turns: asEntered === 0 ? null : chanceOf(asEntered > 0 ? more : less, draws),
    apart: isApart(difference),
  };
}

function differencesOf(own: Float64Array, others: Float64Array): Float64Array {
  return own.map((loss, draw) => floatAt(others, draw) - loss);
}
