import type { SaxEvent } from 'exceljs/lib/utils/parse-sax.js';
import { FedEvents } from './fed-events';

/**
 * What reads the repeated element of a part, such as a shared string: quickly where it is written as nearly all programs write
 * it, and from XML events where it is not.
 */
interface ElementReader<T> {
  /** Name without a prefix. */
  readonly element: string;
  /** @param text holds the whole element from `at` to `end`; null where it is written in any other than the plain way */
  readonly plain: (text: string, at: number, end: number) => T | null;
  /** Takes the events of everything else; gives what an element comes to when it ends. */
  readonly event: (event: SaxEvent) => T | null;
}

/**
 * The elements of a part in their order, in batches, as its XML streams by. Everything that is not a plain element,
 * what stands around them too, goes through the XML reader of ExcelJS, so that broken XML is found as before: a part
 * without a plain element is read by it alone.
 * @throws Error of the XML reader
 */
export async function* plainElements<T>(
  pieces: AsyncIterable<string>,
  { element, plain, event }: ElementReader<T>,
): AsyncGenerator<T[]> {
  const opening = `<${element}`;
  const closing = `</${element}>`;
  const slowly = new FedEvents();
  const read = async (text: string, found: T[]) => {
    for (const each of await slowly.feed(text)) {
      const ended = event(each);
      if (ended !== null) found.push(ended);
    }
  };
  let text = '';
  let isPlainPart = true;
  for await (const piece of pieces) {
    text += piece;
    const found: T[] = [];
    let at = 0;
    // A comment or a section of raw text may hold what looks like an element: from there on nothing is taken for plain.
    isPlainPart &&= !text.includes('<!');
    const isOdd = ODD.test(text);
    while (isPlainPart) {
      const start = nextOpening(text, opening, at);
      if (start < 0) break;
      const end = endOf(text, start, closing);
      if (end < 0) break;
      if (start > at && !(at > 0 && isBlank(text, at, start))) {
        const between = text.slice(at, start);
        // An entity outside of elements: where it has no end, the XML reader takes what follows for a part of it.
        isPlainPart = !between.includes('&');
        if (!isPlainPart) break;
        await read(between, found);
      }
      const quick = isOdd && ODD.test(text.slice(start, end)) ? null : plain(text, start, end);
      at = end;
      if (quick !== null) found.push(quick);
      else {
        const count = found.length;
        await read(text.slice(start, end), found);
        // An element that does not end where it seems to: what follows may be a part of it.
        isPlainPart = found.length > count;
      }
    }
    // What is left may be the first half of an element, or of the mark that tells that nothing is plain.
    const keep = isPlainPart ? openEnd(text, opening, at) : text.length;
    if (keep > at) await read(text.slice(at, keep), found);
    text = text.slice(keep);
    if (text.length > LONGEST) {
      isPlainPart = false;
      await read(text, found);
      text = '';
    }
    if (found.length > 0) yield found;
  }
  const last: T[] = [];
  if (text !== '') await read(text, last);
  if (last.length > 0) yield last;
}

/** Where the element opens next; `<row` is no opening of `<rowBreaks`. */
function nextOpening(text: string, opening: string, from: number): number {
  for (let at = text.indexOf(opening, from); at >= 0; at = text.indexOf(opening, at + 1)) {
    const behind = text.charCodeAt(at + opening.length);
    if (behind === GREATER || behind === SLASH || behind <= SPACE) return at;
  }
  return -1;
}

/** Where an element ends, behind its last character; -1 where that is not in the text. */
function endOf(text: string, start: number, closing: string): number {
  const tag = text.indexOf('>', start);
  if (tag < 0) return -1;
  if (text.charCodeAt(tag - 1) === SLASH) return tag + 1;
  const end = text.indexOf(closing, tag);
  return end < 0 ? -1 : end + closing.length;
}

/** Between two elements white space says nothing, and may stand a hundred thousand times. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > SPACE) return false;
  return true;
}

/** From where on a text has to wait for what follows it: at an element that has opened, or at a tag that has begun. */
function openEnd(text: string, opening: string, from: number): number {
  const element = nextOpening(text, opening, from);
  if (element >= 0) return element;
  const tag = text.lastIndexOf('<');
  return tag >= from && text.indexOf('>', tag) < 0 ? tag : text.length;
}

const GREATER = 62;
const SLASH = 47;
const SPACE = 32;
/** Characters that XML forbids or changes while it is read; what a plain element holds is taken as it stands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for
const ODD = /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|\]\]>/;
/** Characters of an element that has no end: the XML reader says what is wrong with it. */
const LONGEST = 8_000_000;
