/** What dies as often within a minute dies of what it does, and would do so for ever. */
const MOST = 3;
const WITHIN_MS = 60_000;

/** Counts deaths. @returns whether the one that is told of is one too many */
export function countedDeaths(): () => boolean {
  let deaths: number[] = [];
  return () => {
    const now = Date.now();
    deaths = [...deaths.filter((at) => now - at < WITHIN_MS), now];
    return deaths.length > MOST;
  };
}
