/** So long a machine is taken for one without graphics hardware before a start looks again. */
const DAYS = 7;
const MS_A_DAY = 86_400_000;

/** What a start that found no graphics hardware leaves for the next ones. */
export function noGraphics(version: string, now: Date): string {
  return JSON.stringify({ version, at: now.toISOString() });
}

/**
 * Whether a start need not look for graphics hardware: one of the last days, of the same version, found none.
 * @param left what it has left; null for nothing. What cannot be read is nothing.
 */
export function foundNoGraphics(left: string | null, version: string, now: Date): boolean {
  try {
    const said: unknown = JSON.parse(left ?? 'null');
    if (typeof said !== 'object' || said === null || !('version' in said) || !('at' in said)) return false;
    const days = (now.getTime() - Date.parse(String(said.at))) / MS_A_DAY;
    return said.version === version && days >= 0 && days < DAYS;
  } catch {
    return false;
  }
}
