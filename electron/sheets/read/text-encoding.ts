import type { TextEncodingName } from '@shared/model/mapping';

/**
 * Guesses the encoding of a text file: byte order mark, zeros of UTF-16, valid UTF-8, then Shift_JIS against EUC-JP
 * against GB18030, EUC-KR and Big5 against Windows-1252 by how much like Japanese, Chinese or Korean the decoded text looks.
 */
export function guessEncoding(bytes: Buffer): TextEncodingName {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = zerosSay(bytes);
  if (wide !== null) return wide;
  if (decodeStrictly(bytes, 'utf-8') !== null) return 'utf-8';
  const [best] = (['shift_jis', 'euc-jp', 'gb18030', 'euc-kr', 'big5'] as const)
    .map((name) => ({ name, score: SCORES[name](decodeStrictly(bytes, name)) }))
    .sort((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.name : 'windows-1252';
}

/** Decodes a whole text; null when the bytes are not in that encoding. */
export function decodeStrictly(bytes: Buffer, encoding: TextEncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Mostly ASCII in UTF-16: zeros in the odd bytes (little endian) or the even ones. */
function zerosSay(bytes: Buffer): TextEncodingName | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample.length / 8 && even < odd / 10) return 'utf-16le';
  if (even > sample.length / 8 && odd < even / 10) return 'utf-16be';
  return null;
}

/**
 * Kana, neighbouring kanji and words of half-width kana speak for Japanese; a lone half-width kana or a lone kanji
 * between Latin letters (an accented letter, alone or with its neighbour) speak against it. EUC-JP read as Shift_JIS
 * gives long runs of half-width kana, which score less than the kanji that they are.
 */
function japaneseScore(text: string | null): number {
  if (text === null) return Number.NEGATIVE_INFINITY;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const kana = count(/[\u3041-\u30ff]/g);
  const pairs = count(/[\u4e00-\u9fff](?=[\u3005\u3041-\u30ff\u4e00-\u9fff])/g);
  const common = count(/[国年量元計他品単位数出備考重供給中日本米韓割合]/g);
  const lone = count(/[A-Za-z][\u4e00-\u9fff](?=[A-Za-z\s])/g);
  const halfWords = (text.match(/[\uff61-\uff9f]{3,}/g) ?? []).join('').length;
  const loneHalf = count(/[\uff61-\uff9f]/g) - halfWords;
  return kana * 2 + pairs + common * 3 + halfWords * 0.5 - loneHalf * 2 - lone * 4;
}

/**
 * Neighbouring characters speak for Chinese, the characters of its tables more so; kana speak against it, since EUC-JP
 * keeps its kana when it is read as GB18030.
 */
function chineseScore(
  text: string | null,
  inTables: RegExp = /[国年月量计数单位商品编码贸易伙名称出进口吨千克元其他]/g,
): number {
  if (text === null) return Number.NEGATIVE_INFINITY;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const pairs = count(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g);
  const lone = count(/[A-Za-z][\u4e00-\u9fff](?=[A-Za-z\s])/g);
  return pairs + count(inTables) * 3 - count(/[\u3041-\u30ff\ue000-\uf8ff]/g) * 4 - lone * 4;
}

/** Chinese as it is written in Taiwan. */
function taiwaneseScore(text: string | null): number {
  return chineseScore(text, /[國年月量計數單位商品編碼貿易夥名稱出進口噸千克元其他]/g);
}

/** Neighbouring syllables speak for Korean, those of its tables more so. */
function koreanScore(text: string | null): number {
  if (text === null) return Number.NEGATIVE_INFINITY;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const pairs = count(/[\uac00-\ud7a3](?=[\uac00-\ud7a3])/g);
  const inTables = count(
    /[국가품목수량단위중일본미호주베트남원소연도월비율합계기타생산입출공급재고희토류네오뮴톤]/g,
  );
  const others = count(/[\u3041-\u30ff\u4e00-\u9fff\ue000-\uf8ff]/g);
  return pairs + inTables * 3 - others * 2;
}

const SCORES = {
  shift_jis: japaneseScore,
  'euc-jp': japaneseScore,
  gb18030: (text: string | null) => chineseScore(text),
  'euc-kr': koreanScore,
  big5: taiwaneseScore,
};
