/**
 * What a field holds, by which every way out of the house is decided (open-view.ts): a `figure` leaves with its row, what is
 * `open` too (names, titles, codes, dates, references). `words` that people write beside figures can say what a secret stock
 * holds, a `person` is named, a `secret` is a place or an input of the house: these stay, unless their table opens them in a row.
 */
export type Says = 'figure' | 'words' | 'person' | 'secret' | 'open';

/** Whether it stays in the house though its row leaves. */
export const isClosed = (says: Says): boolean => says !== 'figure' && says !== 'open';
