const LETTERS = 'ABCDEF';

/** By what a scenario of a comparison is called in its columns: A to F. */
export function letterOf(place: number): string {
  return LETTERS[place] ?? '';
}
