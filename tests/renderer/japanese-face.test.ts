import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { allMessages } from '@shared/catalogue/messages';
import { expect, test } from 'vitest';

const THEME = join(import.meta.dirname, '../../renderer/shell/theme');
const FACE = join(THEME, 'noto-sans-jp');
const CMAP = 0;
/** Glyph outlines and their places are stored in another form than other tables unless the version is 3. */
const GLYF = 10;
const LOCA = 11;

/** The signs that a WOFF2 file has, from its character map (format 4: none is above U+FFFF). */
function signsOf(file: string): Set<number> {
  const bytes = readFileSync(file);
  let at = 48;
  const varied = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  let start = 0;
  let cmapAt = -1;
  for (let left = bytes.readUInt16BE(12); left > 0; left--) {
    const flags = bytes.readUInt8(at++);
    const tag = flags & 0x3f;
    if (tag === 0x3f) at += 4;
    const length = varied();
    const plain = flags >> 6 === (tag === GLYF || tag === LOCA ? 3 : 0);
    if (tag === CMAP) cmapAt = start;
    start += plain ? length : varied();
  }
  const cmap = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20))).subarray(cmapAt);
  const found = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table++) {
    const own = cmap.subarray(cmap.readUInt32BE(8 + table * 8));
    if (own.readUInt16BE(0) !== 4) continue;
    const segments = own.readUInt16BE(6);
    for (let at = 0; at < segments; at += 2) {
      const [last, first] = [own.readUInt16BE(14 + at), own.readUInt16BE(16 + segments + at)];
      const delta = own.readUInt16BE(16 + 2 * segments + at);
      const offsetAt = 16 + 3 * segments + at;
      const offset = own.readUInt16BE(offsetAt);
      for (let sign = first; sign <= last && sign < 0xffff; sign++) {
        const glyph = offset === 0 ? sign + delta : own.readUInt16BE(offsetAt + offset + 2 * (sign - first));
        if ((glyph & 0xffff) !== 0) found.add(sign);
      }
    }
  }
  return found;
}

const words = signsOf(join(FACE, 'words.woff2'));
const rest = signsOf(join(FACE, 'rest.woff2'));
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const notIn = (text: string, ...files: ReadonlySet<number>[]): string[] =>
  [...new Set(text.match(JAPANESE))].filter(
    (sign) => !files.some((file) => file.has(sign.codePointAt(0) ?? 0)),
  );

test('every sign of the Japanese words is in the face', () => {
  const texts = Object.values(allMessages).map(({ ja }) => ja);
  expect(notIn(texts.join(''), words, rest)).toEqual([]);
});

test('what the first frame says comes from the file that is loaded at every start', () => {
  const pages = Object.entries(allMessages).filter(([key]) => key.startsWith('area.'));
  expect(notIn(pages.map(([, { ja }]) => ja).join(''), words)).toEqual([]);
});

test('names of people and places come from the second file, and no sign from both', () => {
  expect(notIn('髙﨑凜欟籬', rest)).toEqual([]);
  expect([...words].filter((sign) => sign > 0x7f && rest.has(sign))).toEqual([]);
});

test.each([400, 700])('what the window can show can be printed, in weight %i', (weight) => {
  const inter = signsOf(join(THEME, `print/inter-print-${weight}.woff2`));
  const noto = signsOf(join(THEME, `print/noto-sans-jp-print-${weight}.woff2`));
  const shown = [...words, ...rest, ...Buffer.from('AZaz09 .,')];
  expect(shown.filter((sign) => !inter.has(sign) && !noto.has(sign))).toEqual([]);
});
