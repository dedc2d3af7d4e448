#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { inProject } from './project-root.mjs';

// The command line from a clone: what it needs is made first, without a word on the standard output, which
// belongs to the command alone.
try {
  await installDependencies({ quiet: true });
  await buildIfStale({ quiet: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import(pathToFileURL(inProject('out', 'main', 'cli.js')).href);
