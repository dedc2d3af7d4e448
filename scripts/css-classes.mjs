/** Which classes of the style sheets no source names. */

const COMMENT = /\/\*[\s\S]*?\*\//g;
/** What stands before a block of declarations, or before the blocks of a condition. */
const HEAD = /([^{};]+)\{/g;
const CLASS = /\.([a-z_][\w-]*)/gi;
/** Of the libraries: they name them. */
const OF_LIBRARIES = /^(?:ag|fui)-/;
/** A value in a name that is put together, with what is fixed before and after it: `is-${kind}`. */
const PUT_TOGETHER = /([\w-]*)\$\{[^{}]*\}([\w-]*)/g;

/**
 * The classes that a rule is for and no source names, as a whole or put together from a fixed part of three letters or more and
 * a word of the sources.
 * @param {readonly string[]} sheets texts of style sheets
 * @param {readonly string[]} sources texts of what draws
 * @returns {string[]} sorted
 */
export function unnamedClasses(sheets, sources) {
  const classes = new Set(
    sheets.flatMap((css) =>
      [...css.replace(COMMENT, '').matchAll(HEAD)]
        .filter(([, head = '']) => !head.trim().startsWith('@'))
        .flatMap(([, head = '']) => [...head.matchAll(CLASS)].map(([, name = '']) => name)),
    ),
  );
  const words = new Set(sources.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const parts = sources
    .flatMap((text) => [...text.matchAll(PUT_TOGETHER)])
    .map(([, before = '', after = '']) => ({ before, after }))
    .filter(({ before, after }) => before.length + after.length >= 3);
  const isPutTogether = (/** @type {string} */ name) =>
    parts.some(
      ({ before, after }) =>
        name.startsWith(before) &&
        name.endsWith(after) &&
        words.has(name.slice(before.length, name.length - after.length)),
    );
  return [...classes]
    .filter((name) => !OF_LIBRARIES.test(name) && !words.has(name) && !isPutTogether(name))
    .sort();
}
