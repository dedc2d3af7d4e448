import { floatAt, intAt } from '@shared/base/element-at';
import { hashOf } from '../montecarlo/source-sampler';
import { threefry, uniform } from '../montecarlo/threefry';

/** Beside the keys of sources, which have 0 in its place: an input may bear the name of a source. */
const OF_INPUTS = 1;

/**
 * One axis of a Latin hypercube: in each of `draws` equal parts of 0..1 lies exactly one draw, at a random place of it, in an
 * order of its own. Seed and name give the key, so that an axis stays as it is when others come or go.
 * Source: docs/engine.md 9.5.
 */
export function axisOf(name: string, draws: number, seed: number): Float64Array {
  const words = new Int32Array(2);
  threefry(seed | 0, Math.floor(seed / 2 ** 32) | 0, hashOf(name), OF_INPUTS, words);
  const [key0 = 0, key1 = 0] = words;
  const axis = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    threefry(key0, key1, draw, 0, words);
    // Fisher and Yates from the front: what stands at `to` makes way.
    const to = Math.floor(uniform(intAt(words, 0)) * (draw + 1));
    axis[draw] = floatAt(axis, to);
    axis[to] = (draw + uniform(intAt(words, 1))) / draws;
  }
  return axis;
}
