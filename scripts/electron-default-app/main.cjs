// Stands in for Electron's default app, which the test runtime does not have: it starts the app folder that is
// named on the command line. It is copied into the runtime and never runs from this folder.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { app } = require('electron');

const REQUIRE = ['-r', '--require'];
const VERSION = ['-v', '--version'];

const modules = [];
let appPath;
const rest = process.argv.slice(1);
while (rest.length > 0 && appPath === undefined) {
  const word = rest.shift();
  if (VERSION.includes(word)) {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  } else if (REQUIRE.includes(word)) modules.push(rest.shift());
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
  if (version) app.setVersion(version);
  if (productName ?? name) app.setName(productName ?? name);
  app.setAppPath(appPath);
  main = join(appPath, entry);
}
import(pathToFileURL(main).href).catch((error) => {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.exit(1);
});
