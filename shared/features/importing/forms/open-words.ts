import type { Formats } from '../../../words/formats';
import type { Answered } from './contract';

/** What a supplier has left open, the years of a material together: Tb 2026 – 2028, Dy 2027. */
export function openWords({ open }: Pick<Answered, 'open'>, f: Formats): string {
  const years = new Map<string, number[]>();
  for (const one of open) {
    const at = one.lastIndexOf(' ');
    const material = one.slice(0, at);
    years.set(material, [...(years.get(material) ?? []), Number(one.slice(at + 1))]);
  }
  return f.items(
    [...years].flatMap(([material, of]) =>
      runsOf(of).map(
        ([first, last]) =>
          `${material} ${first === last ? f.year(first) : f.span(String(first), f.year(last))}`,
      ),
    ),
  );
}

/** Years that follow each other, each run by its first and last. */
function runsOf(years: readonly number[]): (readonly [number, number])[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const ends = sorted.filter((year) => !sorted.includes(year + 1));
  return sorted
    .filter((year) => !sorted.includes(year - 1))
    .map((first, index) => [first, ends[index] ?? first] as const);
}
