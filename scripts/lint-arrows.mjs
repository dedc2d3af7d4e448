#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { ARROWS, HOMES, PURE, PURE_FOLDERS, USES } from './arrows.mjs';
import { DOORS, INSIDE } from './doors.mjs';
import { importsComputed, importsOf } from './imports-of.mjs';
import { ROOT } from './project-root.mjs';
import { goalOf, sourceFiles } from './source-graph.mjs';

/**
 * What is wrong with the imports of one file, in sentences; `path` is seen from the project's root.
 * @param {string} path
 * @param {string} source
 * @returns {string[]}
 */
export function wrongArrows(path, source) {
  const arrow = ARROWS.find(({ of }) => liesUnder(path, of));
  if (arrow === undefined) return [`${path}: no row of scripts/arrows.mjs says what it may import; add one.`];
  if (importsComputed(source))
    return [`${path}: may not import a computed name: write it out, so that it can be held to the table.`];
  const imports = importsOf(source);
  const wrong = imports.flatMap(({ specifier }) => {
    const goal = goalOf(path, specifier);
    const reason =
      goal === undefined
        ? wrongPackage(path, arrow.node, specifier)
        : (wrongFolder(arrow, goal) ?? wrongDoor(path, goal) ?? wrongFeature(path, goal));
    return reason === undefined ? [] : [`${path}: may not import ${specifier}: ${reason}.`];
  });
  const served = (arrow.oneOf ?? []).filter((folder) =>
    imports.some(({ specifier, typeOnly }) => !typeOnly && goalOf(path, specifier)?.startsWith(folder)),
  );
  return served.length > 1
    ? [...wrong, `${path}: serves ${served.join(' and ')}; a job may reach only one of them.`]
    : wrong;
}

/**
 * @param {import('./arrows.mjs').Arrow} arrow
 * @param {string} goal
 */
function wrongFolder({ of, to }, goal) {
  return [of, ...to].some((open) => liesUnder(goal, open))
    ? undefined
    : `${of} imports only ${[of, ...to].join(', ')}`;
}

/**
 * @param {string} path
 * @param {string} goal
 */
function wrongDoor(path, goal) {
  const [room, doors] = Object.entries(DOORS).find(([name]) => goal.startsWith(name)) ?? [];
  if (room === undefined || doors === undefined || path.startsWith(room)) return undefined;
  if (INSIDE.some((one) => one.room === room && path.startsWith(one.of))) return undefined;
  return doors.includes(goal.slice(room.length))
    ? undefined
    : `${room} is entered through its doors (scripts/doors.mjs)`;
}

const FEATURE = /^(shared|electron|renderer)\/features\/(?:([^/]+)\/)?/;

/**
 * @param {string} path
 * @param {string} goal
 */
function wrongFeature(path, goal) {
  const [, side, name] = FEATURE.exec(path) ?? [];
  const [, goalSide, goalName] = FEATURE.exec(`${goal}/`) ?? [];
  // What stands in features/ itself is the index of the side, which may import every feature.
  if (side === undefined || side !== goalSide || name === undefined || name === goalName) return undefined;
  const uses = USES[/** @type {keyof typeof USES} */ (side)][name] ?? [];
  return goalName !== undefined && uses.includes(goalName)
    ? undefined
    : `the feature ${name} builds on ${uses.join(', ') || 'no other'} (USES in scripts/arrows.mjs)`;
}

/**
 * @param {string} path
 * @param {boolean} node
 * @param {string} specifier
 */
function wrongPackage(path, node, specifier) {
  if (isBuiltin(specifier)) return node ? undefined : 'it has to run without Node';
  const home = Object.entries(HOMES).find(([name]) => isPackage(specifier, name))?.[1];
  if (home?.some((folder) => liesUnder(path, folder))) return undefined;
  if (home !== undefined) return `only ${home.join(', ')} may`;
  const pure = PURE_FOLDERS.some((folder) => path.startsWith(folder));
  return pure && !PURE.some((name) => isPackage(specifier, name))
    ? `only ${PURE.join(', ')} are pure enough`
    : undefined;
}

/**
 * @param {string} path
 * @param {string} place a folder that ends in a slash, or a file without its ending
 */
function liesUnder(path, place) {
  if (place.endsWith('/')) return path.startsWith(place) || `${path}/` === place;
  return path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`);
}

/**
 * @param {string} specifier
 * @param {string} name
 */
function isPackage(specifier, name) {
  return /[/-]$/.test(name)
    ? specifier.startsWith(name)
    : specifier === name || specifier.startsWith(`${name}/`);
}

if (process.argv[1]?.endsWith('lint-arrows.mjs')) {
  const files = sourceFiles();
  const wrong = files.flatMap((file) => wrongArrows(file, readFileSync(join(ROOT, file), 'utf8')));
  for (const sentence of wrong) console.error(sentence);
  console.log(`${files.length} files, ${wrong.length} wrong arrows`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
