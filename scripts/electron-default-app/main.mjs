// Stands in for Electron's default app, which the test runtime does not have: it starts the app folder that is
// named on the command line. It is copied into the runtime and never runs from this folder.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const REQUIRE = ['-r', '--require'];
const VERSION = ['-v', '--version'];

/** @type {string[]} */
const modules = [];
/** @type {string | undefined} */
let appPath;
const rest = process.argv.slice(1);
while (rest.length > 0 && appPath === undefined) {
  const word = rest.shift() ?? '';
  if (VERSION.includes(word)) {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  } else if (REQUIRE.includes(word)) modules.push(rest.shift() ?? '');
  else if (!word.startsWith('-')) appPath = resolve(word);
}

const requireHere = createRequire(join(process.cwd(), 'electron-default-app.cjs'));
for (const module of modules) requireHere(module);

if (appPath === undefined) {
  process.stderr.write('Usage: electron [switches] <app folder>\n');
  process.exit(1);
}

const manifest = join(appPath, 'package.json');
let main = appPath;
if (existsSync(manifest)) {
  const { name, productName, version, main: entry = 'index.js' } = JSON.parse(readFileSync(manifest, 'utf8'));
  // Electron keeps these two setters out of its types: they are for the default app alone.
  const settable = /** @type {typeof app & { setVersion(v: string): void, setAppPath(p: string): void }} */ (
    app
  );
  if (version) settable.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name);
  settable.setAppPath(appPath);
  main = join(appPath, entry);
}

try {
  // Awaited: Electron holds `ready` back until its own main module has been evaluated, so this makes `ready`
  // wait for the app's module too.
  await import(pathToFileURL(main).href);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
