/** @typedef {{ specifier: string, typeOnly: boolean }} Import */

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const FROM = /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const CALLED = /\b(?:import|require)\s*\(\s*['"`]([^'"`\n]+)['"`]/g;

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
    })),
    ...[...code.matchAll(CALLED)].map((found) => ({ specifier: found[1] ?? '', typeOnly: false })),
  ];
}
