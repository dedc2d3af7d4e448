import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOORS } from './doors.mjs';
import { ROOT } from './project-root.mjs';
import { relatedTests, usersOfAll } from './related-tests.mjs';
import { importGraph } from './source-graph.mjs';

/** What a change costs and how deep a reader has to go; printed by `npm run house`. */

const LONG = 100;
/** Fields of a stock's tier, named wherever a new number of a stock would have to be named too. */
const TIER_FIELDS = ['maximumReleasePerDay', 'targetDays'];
/** Kept by identity, or in a module, which never ends: also what only marks objects, and the derivation itself. */
const CACHE =
  /\bnew Weak(?:Map|Set|Ref)\b|^(?:export )?(?:const|let) \w+(?:: [^=]+)? = new Map(?:<[^;]*?>)?\(\)/gm;
const CAST = /\bas [A-Z]\w*/g;
const SPREAD_LITERAL = /\.\.\.\{/g;
/** A figure, a text or an object that is not there, read as none without a word on what that means. */
const MISSING_AS_NONE = /\?\? (?:0(?![\d.])|''|null\b)/g;
const OWN_TABLE = /\btextTable\(/g;
const FUNCTION =
  /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\*?\s|(?:const|let) \w+.*=>\s*\{$|(?:(?:static|private|override|get|set|async) )*[#*]?\w+(?:<[^>]*>)?\(.*\{$)/;

/**
 * @param {readonly string[]} files sources
 * @returns {[what: string, figure: string | number][]}
 */
export function changeMeasures(files) {
  const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const code = [...texts.values()].map(withoutImports);
  /** @param {RegExp} pattern */
  const times = (pattern) => code.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const chain = longestChain(files);
  return [
    ...TIER_FIELDS.map(
      (field) =>
        /** @type {[string, number]} */ ([
          `files naming ${field}`,
          [...texts.values()].filter((text) => text.includes(field)).length,
        ]),
    ),
    ['longest chain of imports, files', chain.length],
    ['caches by hand (WeakMap, WeakSet, Map of a module)', times(CACHE)],
    ['test files related to a change, median', testsOfAChange(files)],
    [
      `functions over ${LONG} lines`,
      [...texts.values()].reduce((sum, text) => sum + longFunctions(text).length, 0),
    ],
    ...Object.entries(DOORS).map(
      ([room, doors]) => /** @type {[string, number]} */ ([`doors of ${room}`, doors.length]),
    ),
    ['casts to a type', times(CAST)],
    ['spread literals', times(SPREAD_LITERAL)],
    [
      'tables of text made by hand in features',
      files
        .filter((file) => file.startsWith('electron/features/'))
        .reduce((sum, file) => sum + (texts.get(file)?.match(OWN_TABLE)?.length ?? 0), 0),
    ],
    [
      'missing figures read as 0, empty or null in engine and plan',
      files
        .filter((file) => /^electron\/(?:engine|plan)\//.test(file))
        .reduce((sum, file) => sum + (texts.get(file)?.match(MISSING_AS_NONE)?.length ?? 0), 0),
    ],
    ['lines of the command line', linesOf(texts, isCommandLine)],
  ];
}

/** @param {string} file */
const isCommandLine = (file) =>
  file.startsWith('electron/terminal/') || /^electron\/features\/.*command/.test(file);

/**
 * @param {ReadonlyMap<string, string>} texts
 * @param {(file: string) => boolean} counts
 */
function linesOf(texts, counts) {
  return [...texts].reduce((sum, [file, text]) => sum + (counts(file) ? text.split('\n').length - 1 : 0), 0);
}

/** @param {string} text */
const withoutImports = (text) =>
  text.replace(/^(?:import|export)\b[^;]*?\bfrom '[^']+';$/gm, '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/**
 * The longest way from file to file along imports of values that are there when a program starts.
 * @param {readonly string[]} files sources without an import circle
 * @returns {string[]}
 */
export function longestChain(files) {
  const graph = importGraph(
    files,
    ({ typeOnly, called, specifier }) => !typeOnly && !called && !specifier.endsWith('?modulePath'),
  ); // the entry of a worker is named, not run;
  /** @type {Map<string, string[]>} */
  const known = new Map();
  /** @type {(file: string) => string[]} */
  const from = (file) => {
    const found = known.get(file);
    if (found !== undefined) return found;
    known.set(file, [file]); // a circle would end here
    const longest = (graph.get(file) ?? [])
      .map(from)
      .reduce((best, chain) => (chain.length > best.length ? chain : best), /** @type {string[]} */ ([]));
    const chain = [file, ...longest];
    known.set(file, chain);
    return chain;
  };
  return [...graph.keys()]
    .map(from)
    .reduce((best, chain) => (chain.length > best.length ? chain : best), /** @type {string[]} */ ([]));
}

/**
 * The first lines (from 1) of functions longer than `LONG` lines, by the indentation that the formatter gives.
 * @param {string} text
 * @returns {number[]}
 */
export function longFunctions(text) {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const indent = FUNCTION.exec(line)?.[1];
    if (indent === undefined || /^\s*(?:if|for|while|switch|return|else|catch)\b/.test(line)) return [];
    const body = lines.slice(index + 1);
    const opens = line.endsWith('{') ? 0 : body.findIndex((next) => next.endsWith('{'));
    const length = body
      .slice(opens)
      .findIndex((next) => new RegExp(`^${indent}[})]`).test(next) && !next.endsWith('{'));
    return opens + length + 2 > LONG ? [index + 1] : [];
  });
}

/**
 * How many test files reach a source file along imports, types included: the median of all sources.
 * @param {readonly string[]} files
 */
function testsOfAChange(files) {
  const users = usersOfAll();
  const counts = files.map((file) => relatedTests([file], users).length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}
