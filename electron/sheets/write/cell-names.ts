/** Excel's limit for a name. */
const LONGEST = 255;

/**
 * Makes a legal, unique name for a cell out of parts (scenario, material, figure). Parts are joined by underscores, so
 * that a name never looks like a cell (Dy1) or like R1C1.
 * @param taken lower-case names in use; the new one is added
 */
export function cellName(parts: readonly (string | number)[], taken: Set<string>): string {
  const cleaned = parts.map((part) =>
    String(part)
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/^_+|_+$/g, ''),
  );
  const joined = cleaned.filter((part) => part !== '').join('_');
  const base = (/^[\p{L}]/u.test(joined) && joined.includes('_') ? joined : `n_${joined}`).slice(
    0,
    LONGEST - 8,
  );
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? base : `${base}_${copy}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
