/** Finds the ends of lines from front to back, each character looked at once: CRLF, LF or CR. */
export class LineEnds {
  readonly #text: string;
  #feed = -1;
  #return = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the line ends that a place lies in; places come in their order. */
  from(at: number): number {
    if (this.#feed < at) this.#feed = placeOf(this.#text, '\n', at);
    if (this.#return < at) this.#return = placeOf(this.#text, '\r', at);
    return Math.min(this.#feed, this.#return);
  }
}

/** The same for a place ahead: looks no further than that line. */
export function endOfLine(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    const sign = text.charCodeAt(end);
    if (sign === FEED || sign === RETURN) return end;
  }
  return text.length;
}

/** Where the next line begins. */
export function behindLine(text: string, end: number): number {
  return text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === FEED ? end + 2 : end + 1;
}

/** Where a sign stands next; the length of the text where it does not. */
export function placeOf(text: string, sign: string, at: number): number {
  const place = text.indexOf(sign, at);
  return place === -1 ? text.length : place;
}

const [FEED, RETURN] = [10, 13];
