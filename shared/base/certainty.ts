/**
 * One vocabulary for certainty everywhere: known (read in a source), estimated, guessed.
 * A figure recalled from a named document, not read there, enters as estimated, with the note.
 */
export const MARKS = ['known', 'estimated', 'guessed'] as const;
export type Mark = (typeof MARKS)[number];

/** The least certain of several marks: what a sum of them deserves. Null without any. */
export function leastCertain(marks: readonly Mark[]): Mark | null {
  if (marks.includes('guessed')) return 'guessed';
  if (marks.includes('estimated')) return 'estimated';
  return marks.includes('known') ? 'known' : null;
}
