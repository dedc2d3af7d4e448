import { foldText, isBlank } from '@shared/base/fold-text';
import { kindIn } from './figure-kinds';
import { matchHeaderWords } from './header-words';
import { inWords } from './in-words';
import { knownMineral } from './known-minerals';
import { readBasis, readUnit } from './read-unit';
import { findMaterial, type Vocabulary } from './vocabulary';

/** "品目：ジスプロシウム", "Material: Dy", one material alone in the words of the titles, or its symbol: "Imports of Dy oxide". */
export function materialOf(titles: readonly string[], vocabulary: Vocabulary): string | null {
  const found = new Set<string>();
  for (const title of titles) {
    for (const [, label = '', value = ''] of foldText(title).matchAll(/([^\s:]+)\s*:\s*([^\s:、,]+)/g)) {
      const material = matchHeaderWords(label).has('material') ? findMaterial(vocabulary, value) : null;
      if (material !== null) return material;
    }
    for (const word of [
      ...title.split(/[,;、，；]/),
      // A survey of rare earths may be of one of them; production of rare earths is of all.
      ...(kindIn(title) === null ? [] : pairsIn(title)),
      ...title.split(/[\s、，,:：()（）・／/「」]|の/).flatMap((part) => [part, ...part.split(AROUND)]),
    ]) {
      const material = word.length < (ONE_SIGN.test(word) ? 2 : 3) ? null : findMaterial(vocabulary, word);
      if (material !== null) found.add(material);
    }
    for (const symbol of symbolsIn(title)) {
      const material = findMaterial(vocabulary, symbol);
      if (material !== null) found.add(material);
    }
  }
  // A title on the rare earths names one of them as well: the closer word is meant.
  if (found.size === 2) found.delete('REE');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** A word in signs of which two are a name: 稀土. */
const ONE_SIGN = /^\p{Script=Han}+$/u;

/** Words that stand without a space beside the name of a material in a Japanese, Chinese or Korean title. */
const AROUND =
  /\d+年?度?|国別|別|輸入|輸出|貿易|調達|生産|供給|需給|価格|埋蔵|資源|消費|需要|在庫|備蓄|進口|进口|出口|产量|生产|价格|储量|资源|消费|需求|库存|产能|世界|全球|全国|国内|主要|国家|各国|各省|推移|統計|统计|量|수입|수출|생산|가격|매장|국가별|세계/;

/** Words that stand beside each other: rare earths. */
function pairsIn(title: string): string[] {
  const words = title.split(/[^\p{L}\d'-]+/u);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/**
 * The one material that the name of a sheet or a file bears as a symbol of its own: 01_La, Dy_imports_2031. A symbol that is a word or
 * Europe's, and a whole name (dysprosium-production), stand alone beside numbers, units and what is counted.
 */
export function materialOfName(name: string, vocabulary: Vocabulary): string | null {
  return onlyOne(wordsOfName(name).flatMap((word) => findMaterial(vocabulary, word) ?? []));
}

/** The one mineral of the world (its English name) that a name bears likewise, whether a project holds it or not: Production_Li. */
export function mineralOfName(name: string): string | null {
  return onlyOne(wordsOfName(name).flatMap((word) => knownMineral(word)?.nameEn ?? []));
}

/** The words of a name that may be a material's. */
function wordsOfName(name: string): readonly string[] {
  const words = inWords(name)
    .split(/[\s\-–.()（）]+/)
    .filter((word) => !isBlank(word) && !/^\d+$/.test(word));
  const isAside = (word: string): boolean =>
    readUnit(word).kind === 'mass' || readBasis(word) !== null || kindIn(word) !== null || BESIDE.test(word);
  return words.filter((word) => {
    const isAlone = words.every((other) => other === word || isAside(other));
    return SYMBOL.test(word) ? isAlone || !WORDS.has(word) : isAlone && NAME.test(word);
  });
}

function onlyOne(found: readonly string[]): string | null {
  const [only, ...others] = new Set(found);
  return others.length === 0 ? (only ?? null) : null;
}

/** Symbols of a title in their own spelling; those that are words only before what a symbol stands before. */
function symbolsIn(title: string): string[] {
  return [
    ...inWords(title).matchAll(
      /(?<![\p{L}\d])([A-Z][a-z]?)(?![\p{L}\d])([ -]?\(?(?:oxides?|metal|compounds?|酸化物|金属|メタル|化合物|氧化物))?/gu,
    ),
  ]
    .filter(([, symbol = '', of]) => of !== undefined || (SYMBOL.test(symbol) && !WORDS.has(symbol)))
    .map(([, symbol = '']) => symbol);
}

/** A whole name: no short word is one. */
const NAME = /^\p{L}{4,}$/u;

/** Words of names of files and sheets that say nothing of what is counted. */
const BESIDE =
  /^(?:by|of|the|from|into|per|and|countr(?:y|ies)|origin|source|world|global|annual|yearly|data|table|sheet)$/i;

const SYMBOL = /^[A-Z][a-z]$|^NdPr$/;

/** Symbols that words of titles look like, or names of places: La producción, In 2031, Mining Co, Eu. */
const WORDS: ReadonlySet<string> = new Set(
  'Ac Am As At Be Co Cd Cs Er Es Eu He Ho In La Lu Md No Os Pa Po Pr Ra Re Se Si Ta Te Ti Th'.split(' '),
);
