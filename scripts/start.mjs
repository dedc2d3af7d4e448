#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { buildIfStale } from './build-if-stale.mjs';
import { findElectron } from './electron-runtime.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { inProject, ROOT } from './project-root.mjs';
import { run, runNode } from './run-command.mjs';
import { installSystemLibraries } from './system-libraries.mjs';
import { hasDisplay } from './virtual-display.mjs';

/** The results of the demonstration, in a folder that git ignores. */
const DEMO_FOLDER = 'demo-out';

try {
  await installDependencies();
  await buildIfStale();
  process.exitCode = hasDisplay() ? await startWindow() : await runDemo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Opens the window and waits until it is closed; `--dev` takes the page from the dev server instead. */
async function startWindow() {
  const runtime = await findElectron();
  await installSystemLibraries(runtime.executable, { virtualDisplay: false });
  const sandbox = process.getuid?.() !== 0 && !runtime.forTestsOnly;
  if (!sandbox) {
    console.log(
      'Note: started without the system sandbox, which does not work for root or for the test runtime.',
    );
  }
  if (process.argv.includes('--dev')) {
    const vite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const env = { ...process.env, ELECTRON_EXEC_PATH: runtime.executable };
    return runNode(vite, ['dev', '--watch', ...(sandbox ? [] : ['--noSandbox'])], { cwd: ROOT, env });
  }
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  console.log('Starting Lodestone ...');
  return run(runtime.executable, [...(sandbox ? [] : ['--no-sandbox']), ROOT], { cwd: ROOT, env });
}

/** Without a display there is no window to open; the main job is shown from end to end instead. */
async function runDemo() {
  const cli = inProject('out', 'main', 'cli.js');
  if (!existsSync(cli)) {
    throw new Error(
      'There is no display to open a window on, and no command line to show instead: set DISPLAY and start again.',
    );
  }
  console.log(`No display: running "lodestone demo --out ${DEMO_FOLDER}" in place of the window.`);
  return runNode(cli, ['demo', '--out', DEMO_FOLDER], { cwd: ROOT });
}
