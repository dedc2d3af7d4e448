import { byReading } from '@shared/words/reading';
import type { FigureLine } from '../figure-sheet';

/** Names of either language: what holds no kanji or kana is ordered alike by both. */
const compare = byReading('ja');

/** By what a line is ordered; null for a line that says nothing in the column. */
export type OrderKey = number | string | null;

/** A line with what stands below it: they stay together. */
interface Family<Line> {
  readonly first: Line;
  readonly below: Line[];
}

function familiesOf<Line extends FigureLine>(lines: readonly Line[]): Family<Line>[] {
  const families: Family<Line>[] = [];
  for (const line of lines) {
    const last = families.at(-1);
    if (line.look === 'below' && last !== undefined) last.below.push(line);
    else families.push({ first: line, below: [] });
  }
  return families;
}

/** Lines in the order of a column: heads among each other, and what stands below each. What says nothing comes last. */
export function ordered<Line extends FigureLine>(
  lines: readonly Line[],
  keyOf: (line: Line) => OrderKey,
  down: boolean,
): readonly Line[] {
  const order = (a: Line, b: Line): number => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const way = down ? -1 : 1;
    if (typeof one === 'number' && typeof other === 'number') return way * (one - other);
    return way * compare(String(one), String(other));
  };
  return familiesOf(lines)
    .map(({ first, below }) => ({ first, below: below.sort(order) }))
    .sort((a, b) => order(a.first, b.first))
    .flatMap(({ first, below }) => [first, ...below]);
}

/** Lines where they stood when they were ordered; a new one stands behind the one that it follows. */
export function inOrderOf<Line extends FigureLine>(
  lines: readonly Line[],
  ids: readonly string[],
): readonly Line[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  let last = ids.length; // what is new at the very beginning comes last
  const placed = lines.map((line) => {
    last = places.get(line.id) ?? last;
    return { line, place: last };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ line }) => line);
}

/** The ids of lines that a filter hides: a head stays with what it has, and all stays below a head that fits itself. */
export function hiddenBy<Line extends FigureLine>(
  lines: readonly Line[],
  fits: (line: Line) => boolean,
): ReadonlySet<string> {
  const hidden = familiesOf(lines).flatMap(({ first, below }) => {
    if (fits(first)) return [];
    const gone = below.filter((line) => !fits(line));
    return gone.length === below.length ? [first, ...below] : gone;
  });
  return new Set(hidden.map(({ id }) => id));
}
