/** A name without the letter of a mark that lost its height, and the numbers of notes behind it: "Chinae", "Russiar, 4". The same text where none is there. */
export const withoutGlued = (text: string): string => GLUED.exec(text)?.[1] ?? text;

/** Names of five letters and more, so that no code with a letter more is one. */
const GLUED = /^(\p{L}[\p{L} .'()-]{3,}[\p{L})])(?:[epr]|[epr]?,? ?\d{1,2}(?:, ?\d{1,2})*)$/u;
