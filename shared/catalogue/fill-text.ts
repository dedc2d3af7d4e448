import { oneOrMany } from './counted';

/** What is put into a text, by the name of its place. */
export type Filling = Readonly<Record<string, string | number>>;

/** A place of a text: its name, and the words of which one follows the figure there; null where the value itself stands. */
interface Place {
  readonly name: string;
  readonly words: string | null;
  /** What the text says behind it. */
  readonly behind: string;
}

const PLACE = /\{\{(\w+)(?:, ([^{}]*))?\}\}/;

/**
 * A text of the catalogue, ready to be filled again and again: its places are looked for once.
 * @param text with {{name}} where a value stands, {{rows, row|rows}} where a word follows one
 * @returns the text with the values in their places, as they are given; a place without a value stays empty
 */
export function fillable(text: string): (filling: Filling) => string {
  // A split by two groups gives what stands before, then name, words and what stands behind of each place.
  const [before = '', ...parts] = text.split(PLACE);
  const places: Place[] = [];
  for (let at = 0; at < parts.length; at += 3)
    places.push({ name: parts[at] ?? '', words: parts[at + 1] ?? null, behind: parts[at + 2] ?? '' });
  return (filling) => {
    let said = before;
    for (const { name, words, behind } of places)
      said += (words === null ? (filling[name] ?? '') : oneOrMany(filling[name], words)) + behind;
    return said;
  };
}
