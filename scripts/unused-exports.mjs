import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-root.mjs';

const DECLARED =
  /^export (?:declare )?(?:(type|interface)|(?:async )?function\*?|const|let|class|enum) (\w+)/gm;

/**
 * What files export and no other file, a test included, names. Read as text: a name that stands anywhere else counts as
 * used, so that what is listed is really unused.
 * @param {readonly string[]} files
 * @param {readonly string[]} besides files that may use them
 * @returns {{ values: string[], types: string[] }} "file: name"
 */
export function unusedExports(files, besides) {
  const texts = new Map([...files, ...besides].map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  /** @type {Map<string, Set<string>>} */
  const homes = new Map();
  for (const [file, text] of texts) {
    for (const word of new Set(text.match(/\b[A-Za-z_]\w*\b/g))) {
      const found = homes.get(word) ?? new Set();
      homes.set(word, found.add(file));
    }
  }
  /** @type {{ values: string[], types: string[] }} */
  const unused = { values: [], types: [] };
  for (const file of files) {
    for (const [, isType, name = ''] of (texts.get(file) ?? '').matchAll(DECLARED)) {
      if ((homes.get(name)?.size ?? 0) > 1) continue;
      unused[isType === undefined ? 'values' : 'types'].push(`${file}: ${name}`);
    }
  }
  return unused;
}
