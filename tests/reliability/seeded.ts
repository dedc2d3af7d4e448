/** Numbers below `below`, the same in each run of a seed. */
export type Draw = (below: number) => number;

export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** How many cases a run tries: few in a run of the tests, all of them by `npm run reliability`. */
export function howMany(name: string, few: number): number {
  return Number(process.env[name] ?? few);
}
