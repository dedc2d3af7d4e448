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
    '<script>globalThis.strangersCodeRan=1</script>',
    '<img src=x onerror="globalThis.strangersCodeRan=1">',
    '=HYPERLINK("javascript:globalThis.strangersCodeRan=1")',
    "constructor.constructor('globalThis.strangersCodeRan=1')()",
    '{"__proto__":{"strangersCodeRan":1}}',
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
    const form = PLACES[draw(PLACES.length)] ?? /./g;
    const place = placeIn(text, form, draw);
    const other = placeIn(text, form, draw)?.[0] ?? '';
    if (place === null) continue;
    const [said] = place;
    const put = [hurt(draw), other, `${said}${said}`, `${said}${hurt(draw)}`, ''][draw(5)] ?? '';
    text = text.slice(0, place.index) + put + text.slice(place.index + said.length);
    if (text.length > 2_000_000) text = text.slice(0, 2_000_000);
  }
  return text;
}

/** An XML that stays well-formed, with words and values harmed in it: what reads it comes as far as their meaning. */
function mutatedWords(whole: string, draw: Draw): string {
  let text = whole;
  for (let turn = 1 + draw(5); turn > 0; turn--) {
    const place = placeIn(text, WORDS, draw);
    if (place === null) continue;
    const other = draw(2) === 0 ? hurt(draw) : (placeIn(text, WORDS, draw)?.[0] ?? '');
    const put = other.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    text = text.slice(0, place.index) + put + text.slice(place.index + place[0].length);
  }
  return text;
}

const WORDS = /(?<=>)[^<>]+(?=<)|(?<== *")[^"<>]*(?=")/g;

/** A JSON that stays one, with values in it put in the place of others, left out, doubled, or made what hurts. */
export function mutatedJson(whole: string, draw: Draw): string {
  const root: unknown = JSON.parse(whole);
  for (let turn = 1 + draw(3); turn > 0; turn--) {
    const nodes = nodesOf(root);
    const node = nodes[draw(nodes.length)];
    if (node === undefined) break;
    const keys = Object.keys(node);
    const key = keys[draw(Math.max(1, keys.length))] ?? '0';
    const other = nodes[draw(nodes.length)];
    const puts: readonly unknown[] = [
      hurt(draw),
      draw(100) - 50,
      null,
      [],
      {},
      other,
      [node[key], node[key]],
      undefined,
    ];
    // Copied, so that nothing holds itself.
    const put = JSON.stringify(puts[draw(puts.length)]);
    if (put === undefined) delete node[key];
    else node[draw(8) === 0 ? hurt(draw) : key] = JSON.parse(put);
  }
  return JSON.stringify(root);
}

/** Everything in a JSON that holds something, itself first. */
function nodesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesOf)];
}

/** The next place of a form behind one that is drawn; to look for all of them would take most of the time. */
function placeIn(text: string, form: RegExp, draw: Draw): RegExpExecArray | null {
  form.lastIndex = draw(Math.max(1, text.length));
  return form.exec(text) ?? form.exec(text); // the second one from the beginning
}

const PLACES = [
  /-?\d+(\.\d+)?/g,
  /[^\s<>",:;={}[\]]+/g,
  /"[^"\n]*"/g,
  /^[^\n]*\n?/gm,
  /[<>",:;={}[\]]/g,
  /<[^>]*>/g,
];

export interface Part {
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
            ? Buffer.from(
                draw(3) === 0
                  ? mutatedWords(content.toString('utf8'), draw)
                  : mutatedText(content.toString('utf8'), draw),
              )
            : mutatedBytes(content, draw),
        },
      ];
    }),
  );
}
