/** What the style sheets weigh, and how often they say the same again. */

const COMMENT = /\/\*[\s\S]*?\*\//g;
/** A block of declarations without blocks in it, with what stands before it. */
const RULE = /([^{};]+)\{([^{}]*)\}/g;
/** A colour that is written out, or a size of type. */
const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i;
const SIZE_OF_TYPE = /^(?:font|font-size|line-height):(?=[^;]*\dpx)/;
/** The one sheet in which values are written out. */
const TOKENS = 'tokens.css';

/**
 * The rules of a sheet, each as its declarations with single spaces.
 * @param {string} css
 * @returns {string[][]}
 */
export function rulesOf(css) {
  return [...css.replace(COMMENT, '').matchAll(RULE)].map(([, , body = '']) =>
    body
      .split(/;(?![^(]*\))/)
      .map((declaration) => declaration.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  );
}

/**
 * The rows of `npm run house` on style sheets. A rule repeats a body where another has the same declarations, in any order.
 * @param {readonly { file: string, css: string }[]} sheets
 * @returns {[what: string, figure: number][]}
 */
export function cssMeasures(sheets) {
  const rules = sheets.flatMap(({ css }) => rulesOf(css));
  const declarations = rules.flat();
  /** @type {Map<string, number>} */
  const bodies = new Map();
  for (const rule of rules) {
    const body = [...rule].sort().join(';');
    bodies.set(body, (bodies.get(body) ?? 0) + 1);
  }
  const written = sheets
    .filter(({ file }) => !file.endsWith(TOKENS))
    .flatMap(({ css }) => rulesOf(css).flat());
  return [
    ['CSS lines', sheets.reduce((sum, { css }) => sum + css.split('\n').length - 1, 0)],
    ['CSS rules', rules.length],
    ['CSS rules that repeat a body', [...bodies.values()].reduce((sum, n) => (n > 1 ? sum + n : sum), 0)],
    ['CSS declarations', declarations.length],
    ['CSS declarations, distinct', new Set(declarations).size],
    ['CSS values written out beside the tokens: colours', written.filter((one) => COLOUR.test(one)).length],
    [
      'CSS values written out beside the tokens: sizes of type',
      written.filter((one) => SIZE_OF_TYPE.test(one)).length,
    ],
  ];
}
