import { expect, it } from 'vitest';
import { afterTest } from '../tidy-up';
import { SUBJECTS } from './subjects';
import { type Tried, tryCases } from './try-cases';

/** Kept, so that each run of the tests tries the same; `npm run fuzz` draws others. */
const SEED = 20261128;
/** Two thousand histories on a machine that others use too. */
const LONGEST_MS = 600_000;

it.each(Object.entries(SUBJECTS))(
  'reads harmed %s, or says in a sentence why not, and changes nothing',
  async (_name, { open, few }) => {
    const subject = await open();
    afterTest(() => subject.close());
    const tried: Tried[] = [];
    for await (const one of tryCases(subject, { seed: SEED, first: 0, count: few })) tried.push(one);
    expect(tried.filter(({ finding }) => finding !== null)).toEqual([]);
    expect(tried.length).toBe(few);
    // Cases that are all refused at the IPC boundary would try nothing behind it.
    expect(tried.filter(({ outcome }) => !outcome.startsWith('refusal.')).length).toBeGreaterThan(few / 6);
  },
  LONGEST_MS,
);
