import { foldText } from '@shared/base/fold-text';

/**
 * The shape of a sheet as a short text: its header words in order, without the years in them, so that next year's
 * file of the same form is known again. 64 bits in hex; two forms that collide would need a billion forms.
 * @param texts header texts, column by column; blank ones count as a place
 */
export function fingerprint(texts: readonly string[]): string {
  const shape = texts.map(withoutYears).join('\t').trimEnd();
  const offset = 0xcbf29ce484222325n;
  let hash = offset;
  for (let index = 0; index < shape.length; index++) {
    hash ^= BigInt(shape.charCodeAt(index));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n); // FNV-1a
  }
  return hash.toString(16).padStart(16, '0');
}

function withoutYears(text: string): string {
  return foldText(text)
    .replace(
      /(?:令和|平成|昭和)\s*(?:\d{1,2}|元)\s*年?度?|\b(?:fy|cy)?\s*(?:19|20)\d{2}(?:\s*[/-]\s*\d{2,4})?\s*年?度?|\b[rh]\d{1,2}\b/g,
      '',
    )
    .replace(/\s+/g, '');
}
