import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, expect } from 'vitest';
import { tidyUp } from './tidy-up';

/**
 * Properties draw the same examples in every run, so that a failure tells of the change at hand; another seed is looked
 * through with LODESTONE_SEED, a number or "any". A property may name a seed of its own.
 */
const { LODESTONE_SEED: wanted = '20100907' } = process.env;
if (wanted !== 'any') fc.configureGlobal({ seed: Number(wanted) });

// Runs before every file, also where files share their modules.
afterEach(tidyUp);

/**
 * Series that are alike byte by byte are alike; vitest walks them figure by figure, for half the time of some properties. Those
 * that are not it compares as ever.
 */
expect.addEqualityTesters([
  (one: unknown, other: unknown) =>
    ArrayBuffer.isView(one) && ArrayBuffer.isView(other) && isDeepStrictEqual(one, other) ? true : undefined,
]);
