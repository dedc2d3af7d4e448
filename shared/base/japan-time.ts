/** Japan keeps one time all the year round, nine hours before UTC. */
const AHEAD_MS = 9 * 3_600_000;

/** What a clock in Japan shows: 2026-04-02T18:30:00.000. @param iso an instant, with its offset */
export function clockInJapan(iso: string): string {
  return new Date(Date.parse(iso) + AHEAD_MS).toISOString().slice(0, -1);
}
