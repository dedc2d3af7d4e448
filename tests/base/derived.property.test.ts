import { derived, derivedByReading, derivedFrom, derivedOfText } from '@shared/base/derived';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/**
 * Derived values beside a twin that works everything out anew. Lists of a small world are replaced at random, taken back
 * and asked for; nothing is ever written to.
 */

type List = readonly number[];
interface World {
  readonly lists: readonly List[];
  readonly factor: number | null;
}
interface Act {
  readonly replace: number;
  readonly value: number;
  readonly ask: readonly [number, number];
  readonly name: string;
  readonly factor: number | null;
  /** So many worlds back the next one begins. */
  readonly back: number;
}

const LISTS = 3;
const act: fc.Arbitrary<Act> = fc.record({
  replace: fc.nat(LISTS - 1),
  value: fc.nat(3),
  ask: fc.tuple(fc.nat(LISTS - 1), fc.nat(LISTS - 1)),
  name: fc.constantFrom('a', 'b', 'c'),
  factor: fc.constantFrom(1, 2, null),
  back: fc.nat(6),
});
/** Kept, so that two days compare; others are drawn by LODESTONE_SEED. */
const SEEDS = [1, 7, 35, 20261201];

const sum = (list: List) => list.reduce((all, one) => all + one, 0);
const product = (a: List, b: List, factor: number | null, name: string) =>
  `${name}:${sum(a) * sum(b) * (factor ?? 10)}`;

/** Goes through the worlds that the acts make. */
function live(acts: readonly Act[], look: (world: World, act: Act) => void): void {
  const worlds: World[] = [{ lists: [[], [1], [2, 3]], factor: 1 }];
  for (const one of acts) {
    const { lists } = worlds.at(-1 - (one.back % worlds.length)) as World; // within the list
    const now = {
      lists: lists.map((list, at) => (at === one.replace ? [...list, one.value] : list)),
      factor: one.factor,
    };
    worlds.push(now);
    look(now, one);
  }
}
const atOf = (world: World, at: number): List => world.lists[at] as List; // of LISTS lists

describe.each(SEEDS)('under seed %i', (seed) => {
  const holds = (look: () => (world: World, act: Act) => void) =>
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => live(acts, look())),
      { seed },
    );

  test('what is derived from one object is what is worked out anew', () => {
    holds(() => {
      const total = derived(sum);
      return (world, { ask: [first] }) => expect(total(atOf(world, first))).toBe(sum(atOf(world, first)));
    });
  });

  test.each([{}, { versions: 1 }, { names: 1 }, { versions: 2, names: 2 }])(
    'so is what is derived from several, whatever is kept: %o',
    (bounds) => {
      holds(() => {
        const derive = derivedFrom<string>(bounds);
        return (world, { ask: [first, second], name }) => {
          const [a, b] = [atOf(world, first), atOf(world, second)];
          const made = () => product(a, b, world.factor, name);
          expect(derive(a, name, [b, world.factor], made)).toBe(made());
        };
      });
    },
  );

  test('so is what keeps in mind what it read', () => {
    holds(() => {
      const derive = derivedByReading<World, number>();
      const owner = {};
      // Which lists are read hangs on what the first one says.
      const walk = (read: (at: number) => List, first: number): number => {
        const list = read(first);
        const next = sum(list) % LISTS;
        return sum(list) + (next === first ? 0 : 10 * sum(read(next)));
      };
      return (world, { ask: [first] }) => {
        const now = derive(owner, String(first), world, (read) =>
          walk((at) => read(({ lists }) => lists[at] as List), first),
        );
        expect(now).toBe(walk((at) => atOf(world, at), first));
      };
    });
  });

  test('so is what is derived from a text', () => {
    holds(() => {
      const lengths = derivedOfText((text: string) => text.length, 2);
      return (_world, { name, value }) => {
        const text = name.repeat(value);
        expect(lengths(text)).toBe(text.length);
      };
    });
  });
});

describe('how often it is made', () => {
  const [of, other] = [[1], [1]];

  test.each<[what: string, made: number, ask: (count: () => number) => void]>([
    [
      'one object, asked twice',
      1,
      (count) => {
        const get = derived(count);
        get(of);
        get(of);
      },
    ],
    [
      'two objects that say the same',
      2,
      (count) => {
        const get = derived(count);
        get(of);
        get(other);
      },
    ],
    [
      'one that is known otherwise',
      0,
      (count) => {
        const get = derived<object, number>(count);
        get.keep(of, 3);
        get(of);
      },
    ],
    [
      'the same inputs again',
      1,
      (count) => {
        const get = derivedFrom();
        get(of, '', [other, 1], count);
        get(of, '', [other, 1], count);
      },
    ],
    [
      'an input more',
      2,
      (count) => {
        const get = derivedFrom();
        get(of, '', [other], count);
        get(of, '', [other, 1], count);
      },
    ],
    [
      'another object in the place of an input, and the first one again',
      2,
      (count) => {
        const get = derivedFrom();
        for (const input of [of, other, of]) get(of, '', [input], count);
      },
    ],
    [
      'more inputs than are kept, round and round',
      6,
      (count) => {
        const get = derivedFrom({ versions: 2 });
        for (const input of [1, 2, 3, 1, 2, 3]) get(of, '', [input], count);
      },
    ],
    [
      'more names than are kept: the oldest is gone',
      4,
      (count) => {
        const get = derivedFrom({ names: 2 });
        for (const name of ['a', 'b', 'c', 'b', 'a']) get(of, name, [], count);
      },
    ],
    [
      'a list that was not read is another one',
      1,
      (count) => {
        const get = derivedByReading<readonly List[], number>();
        for (const source of [
          [of, of],
          [of, other],
        ])
          get(of, '', source, (read) => (read(([first]) => first) === of ? count() : 0));
      },
    ],
    [
      'a list that was read is another one',
      2,
      (count) => {
        const get = derivedByReading<readonly List[], number>();
        for (const source of [
          [of, of],
          [other, of],
        ])
          get(of, '', source, (read) => count() + read(([first]) => (first === of ? 1 : 2)));
      },
    ],
  ])('%s: %i times', (_what, made, ask) => {
    let times = 0;
    ask(() => ++times);
    expect(times).toBe(made);
  });

  test('what failed is tried again, a promise too', async () => {
    const [get, promised] = [derivedFrom<number>(), derivedFrom<Promise<number>>()];
    const fail = (): never => {
      throw new Error('not now');
    };
    expect(() => get(of, '', [], fail)).toThrow('not now');
    expect(get(of, '', [], () => 1)).toBe(1);
    await expect(promised(of, '', [], async () => fail())).rejects.toThrow('not now');
    await expect(promised(of, '', [], async () => 1)).resolves.toBe(1);
  });
});
