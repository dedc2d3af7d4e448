/** Excel's limit. */
const LONGEST = 31;

/**
 * Makes a legal sheet name of any text, unique (whatever the case) among those already taken. Apostrophes go too: they
 * are legal inside a name, but ExcelJS writes a damaged file when such a sheet has print titles.
 * @param taken lower-case names in use; the new one is added
 */
export function sheetName(wanted: string, taken: Set<string>): string {
  const cleaned = wanted
    .replace(/[\\/?*[\]:']/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const base = cleaned === '' || cleaned.toLowerCase() === 'history' ? `${cleaned} sheet`.trim() : cleaned;
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : ` (${copy})`;
    const name = cut(base, LONGEST - suffix.length) + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Cuts to a number of UTF-16 units, as Excel counts, and never through a pair. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return (/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short).trimEnd();
}
