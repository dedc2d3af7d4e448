import { mineralOfWord } from './known-minerals';

/** The one mineral that texts name in a word of its own, whether a project holds it or not; null for none and for several. */
export function mineralSaid(texts: readonly string[]): string | null {
  const found = new Set(
    texts.flatMap((text) =>
      PRODUCT.test(text.replace(/_/g, ' '))
        ? []
        : text.split(BETWEEN).flatMap((word) => mineralOfWord(word)?.nameEn ?? []),
    ),
  );
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** A hyphen joins: lithium-ion is no lithium. */
const BETWEEN =
  /[\s_、，,:：;；()（）[\]【】・／/「」.]+|(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])(?:の|輸入|輸出|生産|埋蔵|価格|产量|进口|出口|储量|생산|수입|수출)/u;

/** What bears the name of a mineral and is none. */
const PRODUCT =
  /\b(?:alloys?|scrap|batter(?:y|ies)|magnets?|catalysts?|cells?|waste)\b|合金|電池|电池|磁石|磁铁|スクラップ|废料|触媒|배터리|자석/i;
