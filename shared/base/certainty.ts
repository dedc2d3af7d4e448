/**
 * One vocabulary for certainty everywhere: known (read in a source), estimated, guessed.
 * A figure recalled from a named document, not read there, enters as estimated, with the note.
 */
export const MARKS = ['known', 'estimated', 'guessed'] as const;
export type Mark = (typeof MARKS)[number];
