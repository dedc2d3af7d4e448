/** Years one after another of which the same is said. */
interface YearStretch<Said> {
  readonly year: number;
  readonly last: number;
  readonly said: Said;
}

/**
 * Years as stretches, so that a run of ten years says once what holds for nine of them.
 * @param years ascending
 * @param saidOf what is said of a year
 */
export function yearStretches<Said>(
  years: readonly number[],
  saidOf: (year: number) => Said,
): readonly YearStretch<Said>[] {
  const found: YearStretch<Said>[] = [];
  for (const year of years) {
    const [before, said] = [found.at(-1), saidOf(year)];
    if (before?.last === year - 1 && before.said === said)
      found[found.length - 1] = { ...before, last: year };
    else found.push({ year, last: year, said });
  }
  return found;
}
