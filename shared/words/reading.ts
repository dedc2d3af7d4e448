import { derivedOfText } from '../base/derived';
import type { Language } from '../base/message';

/** How the words of kanji are read that names of countries and suppliers are made of. */
const READINGS: Readonly<Record<string, string>> = {
  欧州連合: 'おうしゅうれんごう',
  北朝鮮: 'きたちょうせん',
  中央: 'ちゅうおう',
  中国: 'ちゅうごく',
  香港: 'ほんこん',
  台湾: 'たいわん',
  日本: 'にほん',
  韓国: 'かんこく',
  米国: 'べいこく',
  英国: 'えいこく',
  豪州: 'ごうしゅう',
  米領: 'べいりょう',
  英領: 'えいりょう',
  仏領: 'ふつりょう',
  極南諸島: 'きょくなんしょとう',
  南極: 'なんきょく',
  合衆国: 'がっしゅうこく',
  領有小離島: 'りょうゆうしょうりとう',
  民主共和国: 'みんしゅきょうわこく',
  共和国: 'きょうわこく',
  首長国: 'しゅちょうこく',
  連邦: 'れんぽう',
  諸島: 'しょとう',
  赤道: 'せきどう',
  地域: 'ちいき',
  洋: 'よう',
  北方: 'ほっぽう',
  包頭: 'ほうとう',
  贛州: 'かんしゅう',
  三徳: 'さんとく',
  住友: 'すみとも',
  信越: 'しんえつ',
  金属: 'きんぞく',
  化学: 'かがく',
  工業: 'こうぎょう',
  鉱山: 'こうざん',
  集団: 'しゅうだん',
  公社: 'こうしゃ',
  重希土類: 'じゅうきどるい',
  軽希土類: 'けいきどるい',
  希土類: 'きどるい',
  稀土: 'きど',
  国内: 'こくない',
  新工場: 'しんこうじょう',
  工場: 'こうじょう',
  天然: 'てんねん',
  黒鉛: 'こくえん',
  磁石: 'じしゃく',
  分離: 'ぶんり',
  精製: 'せいせい',
  合金: 'ごうきん',
  地金: 'じがね',
  全体: 'ぜんたい',
  東: 'ひがし',
  西: 'にし',
  南: 'みなみ',
  北: 'きた',
  島: 'とう',
  領: 'りょう',
  国: 'くに',
  年: 'ねん',
  他: 'た',
  及: 'およ',
};
const WORDS = new RegExp(
  Object.keys(READINGS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** A name as it is read, with the kanji that are known in kana: 英国 is えいこく. */
export const readingOf = derivedOfText((name: string): string =>
  name.replace(WORDS, (word) => READINGS[word] ?? word),
);

/**
 * Compares names as a list of a language has them: in Japanese by reading (五十音), so that a name in kanji stands among those
 * in kana and not behind all of them.
 */
export function byReading(language: Language): (one: string, other: string) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return language === 'ja'
    ? (one, other) => compare(readingOf(one), readingOf(other)) || compare(one, other)
    : compare;
}
