import type { PaperKeys } from '@shared/features/brief/paper-keys';
import { digitsIn } from '@shared/features/brief/pieces';
import type { FoundBrief } from './paper-content';

interface Run {
  readonly digits: string;
  /** Where it is expected, or the piece of text in which it was found. */
  readonly at: number;
}

/** Numbers that are expected times numbers that are there: a page has some two hundred of each. */
const MOST_COMPARED = 4_000_000;
/** And numbers that are expected at all, each of which is looked for among the others. */
const MOST_EXPECTED = 5_000;

/**
 * Finds the numbers of a brief in a text that does not say which is which: the digits that are expected and those that are
 * there are laid side by side in their order, as many as possible on each other.
 * @returns null where there are more of both than any brief has
 */
export function figuresInText(
  texts: readonly string[],
  { keys, order }: Pick<PaperKeys, 'keys' | 'order'>,
): Pick<FoundBrief, 'figures' | 'texts'> | null {
  if (order.length > MOST_EXPECTED) return null;
  const expected = order.flatMap((key, place) => runsOf(keys[key]?.shown ?? '', place));
  const found = texts.flatMap((text, piece) => runsOf(text, piece));
  if (expected.length > MOST_EXPECTED || expected.length * found.length > MOST_COMPARED) return null;
  const pairs = aligned(expected, found);
  const figures: { place: number; text: string }[] = [];
  const used = new Set(pairs.map(([, other]) => other));
  order.forEach((key, place) => {
    const shown = keys[key]?.shown ?? '';
    const own = expected.flatMap((run, index) => (run.at === place ? index : []));
    const met = own.flatMap((index) => pairs.find(([one]) => one === index)?.[1] ?? []);
    if (met.length === own.length) {
      figures.push({ place, text: shown });
      return;
    }
    // What stands between its neighbours was typed in its place.
    const [first = 0] = own;
    const last = own.at(-1) ?? first;
    const before = pairs.filter(([one]) => one < first).at(-1)?.[1] ?? -1;
    const behind = pairs.find(([one]) => one > last)?.[1] ?? found.length;
    const between = found.flatMap(({ digits }, index) =>
      index > before && index < behind ? [{ digits, index }] : [],
    );
    if (between.length === 0) return;
    for (const { index } of between) used.add(index);
    figures.push({ place, text: between.map(({ digits }) => digits).join(' ') });
  });
  const bare = [...new Set(found.flatMap(({ at }, index) => (used.has(index) ? [] : at)))];
  return { figures, texts: bare.flatMap((piece) => texts[piece] ?? []) };
}

function runsOf(text: string, at: number): Run[] {
  return digitsIn(text.normalize('NFKC')).map((digits) => ({ digits, at }));
}

/** The longest common part of two lists of digits, as pairs of places. */
function aligned(a: readonly Run[], b: readonly Run[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]?.digits === b[j]?.digits ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.digits === b[j]?.digits) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
