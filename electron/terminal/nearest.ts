const MOST_EDITS = 3;
const LEAST_ALIKE = 0.4;

/** Which of some words a mistyped one may have been: those that take the fewest edits, in alphabetical order. */
export function nearest(word: string, among: readonly string[]): readonly string[] {
  const bare = (text: string) => text.replace(/^--/, '');
  const found = [...new Set(among)]
    .map((text) => ({ text, edits: edits(bare(word), bare(text)), length: bare(text).length }))
    .filter(({ edits, length }) => {
      const longest = Math.max(bare(word).length, length);
      return length > 1 && edits <= MOST_EDITS && (longest - edits) / longest > LEAST_ALIKE;
    });
  const fewest = Math.min(...found.map(({ edits }) => edits));
  return found
    .filter(({ edits }) => edits === fewest)
    .map(({ text }) => text)
    .sort((a, b) => a.localeCompare(b, 'en'));
}

/** How many letters have to be put in, taken out, exchanged or swapped with the next one. */
function edits(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_none, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let at = 1; at <= to.length; at++) {
      const exchanged = (last[at - 1] ?? 0) + (from[row - 1] === to[at - 1] ? 0 : 1);
      const swapped = row > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          exchanged,
          swapped ? (before[at - 2] ?? 0) + 1 : exchanged,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
}
