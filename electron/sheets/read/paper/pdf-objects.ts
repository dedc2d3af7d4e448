import { inflateSync } from 'node:zlib';

/** An object of a PDF: its dictionary as it stands, and what follows it. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}
export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** Numbers of up to ten digits: in a run of a million each would begin a number else. */
const HEAD = /(\d{1,10}) \d{1,5} obj\b/g;
/** No stream of a page of text is larger. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The objects of a PDF, the newest of each number; one that stands plainly comes before one that is packed. Source: ISO 32000-1, 7.3.10 and 7.5.7. */
export function readObjects(bytes: Buffer): PdfObjects {
  const objects = plainObjects(bytes);
  const packed = new Map<number, PdfObject>();
  let left = MOST_BYTES;
  for (const pack of objects.values()) {
    if (left <= 0 || !/\/Type\s*\/ObjStm\b/.test(pack.dictionary)) continue;
    const text = unpacked(pack).toString('latin1');
    left -= text.length;
    for (const [number, dictionary] of packedIn(pack.dictionary, text))
      packed.set(number, { dictionary, stream: null });
  }
  return packed.size === 0 ? objects : new Map([...packed, ...objects]);
}

/** The objects in a packed stream: pairs of number and place at its head, then what stands there. */
function* packedIn(dictionary: string, text: string): Generator<readonly [number, string]> {
  const first = Number(/\/First\s+(\d{1,9})/.exec(dictionary)?.[1] ?? Number.NaN);
  if (Number.isNaN(first)) return;
  const head = text.slice(0, first).match(/\d{1,10}/g) ?? [];
  let from = first;
  for (let at = 0; at + 1 < head.length; at += 2) {
    const to = first + Number(head[at + 3] ?? text.length);
    // One behind the other: of a harmed file none is read twice.
    if (first + Number(head[at + 1]) !== from || to < from) return;
    yield [Number(head[at]), text.slice(from, to)];
    from = to;
  }
}

function plainObjects(bytes: Buffer): Map<number, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const opens = /\bstream\r?\n/g;
  // Looked for once for all objects before it: a file of a million of them has none.
  let opened = opens.exec(text);
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const from = head.index + head[0].length;
    const end = text.indexOf('endobj', from);
    if (end < 0) break;
    while (opened !== null && opened.index < from) opened = opens.exec(text);
    if (opened === null || opened.index > end) {
      objects.set(Number(head[1]), { dictionary: text.slice(from, end), stream: null });
      HEAD.lastIndex = end;
      continue;
    }
    const dictionary = text.slice(from, opened.index);
    const start = opened.index + opened[0].length;
    const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1] ?? Number.NaN);
    const close = Number.isNaN(length) ? text.indexOf('endstream', start) : start + length;
    if (close < 0) break;
    objects.set(Number(head[1]), { dictionary, stream: bytes.subarray(start, close) });
    HEAD.lastIndex = close;
  }
  return objects;
}

/** The object that a dictionary refers to under a name; null where it is not there. */
export function referred(objects: PdfObjects, dictionary: string, name: string): PdfObject | null {
  const number = new RegExp(`/${name} (\\d+) \\d+ R`).exec(dictionary)?.[1];
  return number === undefined ? null : (objects.get(Number(number)) ?? null);
}

/** The bytes of a stream, unpacked; nothing where they cannot be. */
export function unpacked({ dictionary, stream }: PdfObject): Buffer {
  if (stream === null) return Buffer.alloc(0);
  if (!dictionary.includes('/FlateDecode')) return stream;
  try {
    return inflateSync(stream, { maxOutputLength: MOST_BYTES });
  } catch {
    return Buffer.alloc(0); // damaged: what it said is missing then, which is told
  }
}
