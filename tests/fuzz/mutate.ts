import { inflateRawSync } from 'node:zlib';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import type { Draw } from '../reliability/seeded';

/** What stands in a text where it hurts: numbers beyond all, signs that turn lines round, quotes, ends, entities, paths. */
const HURTS = [
  ...[
    '',
    '"',
    '""',
    '\0',
    '\r',
    '\n',
    '\t',
    ';',
    ',',
    '-',
    '0',
    '-1',
    '1e309',
    '9999999999999999999',
    'NaN',
    'Infinity',
    'null',
  ],
  ...[
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ud800',
    '１２３',
    '㌧',
    '三十',
    '令和８年',
    '△1,234',
    '=1+1',
    '@SUM(A1)',
    '&amp;',
    '&x;',
    ']]>',
  ],
  ...[
    '<script>',
    '../../etc/passwd',
    '{{file}}',
    '__proto__',
    'constructor',
    'A'.repeat(5_000),
    ','.repeat(3_000),
  ],
];

/** Bytes with a few places harmed. */
export function mutatedBytes(whole: Buffer, draw: Draw): Buffer {
  let bytes = Buffer.from(whole);
  for (let turn = 1 + draw(4); turn > 0; turn--) {
    const at = draw(Math.max(1, bytes.length));
    switch (draw(6)) {
      case 0:
        if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
        break;
      case 1:
        bytes = bytes.subarray(0, at);
        break;
      case 2:
        bytes.fill(draw(256), at, Math.min(bytes.length, at + 1 + draw(300)));
        break;
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + draw(200))]);
        break;
      case 4: {
        const from = draw(Math.max(1, bytes.length));
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          bytes.subarray(from, from + draw(400)),
          bytes.subarray(at),
        ]);
        break;
      }
      default:
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(hurt(draw)), bytes.subarray(at)]);
    }
  }
  return bytes;
}

function hurt(draw: Draw): string {
  return HURTS[draw(HURTS.length)] ?? '';
}

/** A text with places harmed where something is said: numbers, words between signs, whole lines. */
export function mutatedText(whole: string, draw: Draw): string {
  let text = whole;
  for (let turn = 1 + draw(5); turn > 0; turn--) {
    const places = [...text.matchAll(PLACES[draw(PLACES.length)] ?? /./g)];
    const place = places[draw(Math.max(1, places.length))];
    if (place === undefined) continue;
    const { index } = place;
    const end = index + place[0].length;
    const other = places[draw(places.length)]?.[0] ?? '';
    const put = [hurt(draw), other, `${place[0]}${place[0]}`, `${place[0]}${hurt(draw)}`, ''][draw(5)] ?? '';
    text = text.slice(0, index) + put + text.slice(end);
    if (text.length > 2_000_000) text = text.slice(0, 2_000_000);
  }
  return text;
}

const PLACES = [
  /-?\d+(\.\d+)?/g,
  /[^\s<>",:;={}[\]]+/g,
  /"[^"\n]*"/g,
  /[^\n]*\n/g,
  /[<>",:;={}[\]]/g,
  /<[^>]*>/g,
];

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** The parts of a zip that nobody has harmed yet. */
export function partsOf(zip: Buffer): Part[] {
  const parts: Part[] = [];
  const end = zip.lastIndexOf('PK\x05\x06', zip.length, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameSize] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameSize);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    parts.push({ name, content: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

/** A zip whose parts are harmed inside, so that it can be unpacked and is read; or one that cannot. */
export function mutatedZip(parts: readonly Part[], whole: Buffer, draw: Draw): Buffer {
  if (draw(3) === 0) return mutatedBytes(whole, draw);
  const chosen = draw(parts.length);
  return rawZip(
    parts.flatMap(({ name, content }, index): Part[] => {
      if (index !== chosen && draw(6) !== 0) return [{ name, content }];
      if (draw(12) === 0) return [];
      if (draw(12) === 0)
        return [
          { name, content },
          { name, content },
        ];
      const isText = /\.(xml|rels|html|json|txt)$/.test(name);
      return [
        {
          name,
          content: isText
            ? Buffer.from(mutatedText(content.toString('utf8'), draw))
            : mutatedBytes(content, draw),
        },
      ];
    }),
  );
}
