/**
 * The smallest whole number from `least` to `most` at which something holds, if it holds from some number on to the
 * end; null when it does not hold at `most`.
 * @param holds asked about log2(most - least) times
 */
export function smallestWhole(least: number, most: number, holds: (value: number) => boolean): number | null {
  return most >= least && holds(most) ? closeIn(least - 1, most, holds) : null;
}

/**
 * The same where nothing says that it holds to the end: looks at so many evenly spaced numbers, and closes in below the
 * first one at which it holds. What begins and ends between two of them is not seen.
 */
export function firstWhole(
  least: number,
  most: number,
  pieces: number,
  holds: (value: number) => boolean,
): number | null {
  let before = least - 1;
  for (let piece = 1; piece <= pieces; piece++) {
    const at = least + Math.floor(((most - least) * piece) / pieces);
    if (at > before && holds(at)) return closeIn(before, at, holds);
    before = Math.max(before, at);
  }
  return null;
}

function closeIn(below: number, at: number, holds: (value: number) => boolean): number {
  let [fails, held] = [below, at];
  while (held - fails > 1) {
    const middle = Math.floor((fails + held) / 2);
    if (holds(middle)) held = middle;
    else fails = middle;
  }
  return held;
}
