import { foldText } from '@shared/base/fold-text';
import { matchHeaderWords } from './header-words';
import { findMaterial, type Vocabulary } from './vocabulary';

/** "品目：ジスプロシウム", "Material: Dy", or one material alone in the words of the titles. */
export function materialOf(titles: readonly string[], vocabulary: Vocabulary): string | null {
  const found = new Set<string>();
  for (const title of titles) {
    for (const [, label = '', value = ''] of foldText(title).matchAll(/([^\s:]+)\s*:\s*([^\s:、,]+)/g)) {
      const material = matchHeaderWords(label).has('material') ? findMaterial(vocabulary, value) : null;
      if (material !== null) return material;
    }
    for (const word of [
      ...title.split(/[,;、，；]/),
      ...title.split(/[\s、，,:：()（）・／/「」]|の|国別|別|輸入|輸出|貿易|調達|生産|供給|需給|进口|出口/),
    ]) {
      const material = word.length < 3 ? null : findMaterial(vocabulary, word);
      if (material !== null) found.add(material);
    }
  }
  // A title on the rare earths names one of them as well: the closer word is meant.
  if (found.size === 2) found.delete('REE');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
