/** A program that has saved the form may write the same number in another way. */
export function isSameCell(found: string, written: string | number): boolean {
  if (typeof written === 'string') return found === written.normalize('NFKC').trim();
  return found !== '' && Math.abs(Number(found) - written) <= 1e-9 * Math.max(1, Math.abs(written));
}
