/** @typedef {{ specifier: string, typeOnly: boolean, called: boolean }} Import `called`: when the code gets there, not before */

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const FROM = /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const CALLED = /\b(?:import|require)\s*\(\s*['"`]([^'"`\n]+)['"`]/g;

const COMPUTED = /\b(?:import|require)\s*\((?!\s*(['"`])[^'"`\n$]*\1\s*[,)])/;

/**
 * Whether a file imports something whose name is only known when it runs, so that no rule can be held to it.
 * @param {string} source
 */
export function importsComputed(source) {
  return COMPUTED.test(source.replace(COMMENT, ''));
}

/**
 * What one source file imports, in TypeScript's words.
 * @param {string} source
 * @returns {Import[]}
 */
export function importsOf(source) {
  const code = source.replace(COMMENT, '');
  return [
    ...[...code.matchAll(FROM)].map((found) => ({
      specifier: found[2] ?? '',
      typeOnly: found[1] !== undefined,
      called: false,
    })),
    ...[...code.matchAll(CALLED)].map((found) => ({
      specifier: found[1] ?? '',
      typeOnly: false,
      called: true,
    })),
  ];
}
