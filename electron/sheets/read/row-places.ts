import { GREATER, LESS, SLASH, SPACE } from './byte-signs';

/** Where rows begin and end among the bytes of a sheet in UTF-8. */

/** Where a row opens next; `<row` is no opening of `<rowBreaks`. -1 for none. */
export function nextRow(bytes: Buffer, from: number): number {
  // As a rule it stands there at once: a search costs more than the row.
  for (
    let at = opensAt(bytes, from) ? from : bytes.indexOf('<row', from);
    at >= 0;
    at = bytes.indexOf('<row', at + 1)
  ) {
    const behind = bytes[at + 4] ?? 0;
    if (behind === GREATER || behind === SLASH || behind <= SPACE) return at;
  }
  return -1;
}

function opensAt(bytes: Buffer, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 119;
}

/** Where a row ends, behind its last byte; -1 where that is not among the bytes. */
export function endOfRow(bytes: Buffer, start: number): number {
  const tag = bytes.indexOf(GREATER, start);
  if (tag < 0) return -1;
  if (bytes[tag - 1] === SLASH) return tag + 1;
  const end = bytes.indexOf('</row>', tag);
  return end < 0 ? -1 : end + 6;
}

/** Whether white space alone stands there: between two rows it says nothing, and may stand a hundred thousand times. */
export function isBlankBetween(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] ?? 0) > SPACE) return false;
  return true;
}

/** From where on bytes have to wait for what follows them: at a row that has opened, or at a tag that has begun. */
export function openEnd(bytes: Buffer, from: number): number {
  const row = nextRow(bytes, from);
  if (row >= 0) return row;
  const tag = bytes.lastIndexOf(LESS);
  return tag >= from && bytes.indexOf(GREATER, tag) < 0 ? tag : bytes.length;
}

/** Whether a comment, a section of raw text or a declaration begins among the bytes. */
export function saysMore(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1))
    if (bytes[at - 1] === LESS) return true;
  return false;
}

const MARK = 33;
