import type { DrawnInput, Driver, SurePair, Turning } from '@shared/model/sure';
import type { WhatIfModel } from '@shared/model/what-if';
import { drawnKey } from './drawn-inputs';
import { lossOf } from './drawn-runs';

/** A model of which one input after the other is turned. */
export interface Turned {
  readonly inputs: readonly DrawnInput[];
  readonly turned: (values: Float64Array) => WhatIfModel;
}

/** So many of the inputs that move a difference most are tried, and so often a stretch is halved. */
const MOST_TRIED = 5;
const HALVINGS = 24;
/** A difference below this part of that as entered is a tie. */
const TIE = 1e-9;

/**
 * The first of the inputs that move the difference of two models most which turns their order by itself, all else as entered,
 * and the value within its range from which on it does; null where none of them does.
 * Source: docs/engine.md 9.5.
 * @param asEntered the other's loss less the one's, not 0
 * @param drivers the strongest first
 */
export function turningOf(
  one: Turned,
  other: Turned,
  { measure, asEntered }: Pick<SurePair, 'measure' | 'asEntered'>,
  drivers: readonly Driver[],
): Turning | null {
  for (const { ref } of drivers.slice(0, MOST_TRIED)) {
    const key = drawnKey(ref);
    const input = [...one.inputs, ...other.inputs].find((own) => drawnKey(own.ref) === key);
    if (input === undefined) continue;
    const turnsAt = (place: number): boolean => {
      const [own, others] = [one, other].map((model) => lossOf(modelAt(model, key, place), measure));
      if (own === null || own === undefined || others === null || others === undefined) return false;
      return (others - own) * Math.sign(asEntered) <= TIE * Math.abs(asEntered);
    };
    const end = [-1, 1].find((side) => valueAt(input, side) !== input.base && turnsAt(side));
    if (end === undefined) continue;
    let [holds, turns] = [0, end];
    for (let halving = 0; halving < HALVINGS && !isOneDay(input, holds, turns); halving++) {
      const middle = (holds + turns) / 2;
      if (turnsAt(middle)) turns = middle;
      else holds = middle;
    }
    return { ref, unit: input.unit, base: input.base, value: valueAt(input, turns) };
  }
  return null;
}

/** @param place from -1, the low end of the range, over 0, as entered, to 1, its high end */
function valueAt({ low, base, high, unit }: DrawnInput, place: number): number {
  const value = place < 0 ? base + place * (base - low) : base + place * (high - base);
  return unit === 'days' ? Math.round(value) : value;
}

function isOneDay(input: DrawnInput, holds: number, turns: number): boolean {
  return input.unit === 'days' && Math.abs(valueAt(input, holds) - valueAt(input, turns)) <= 1;
}

function modelAt({ inputs, turned }: Turned, key: string, place: number): WhatIfModel {
  return turned(
    Float64Array.from(inputs, (own) => (drawnKey(own.ref) === key ? valueAt(own, place) : own.base)),
  );
}
