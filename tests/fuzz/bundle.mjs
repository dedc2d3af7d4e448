#!/usr/bin/env node
import { dirname } from 'node:path';
import { build } from 'rolldown';
import { inProject } from '../../scripts/project-root.mjs';

/** `node bundle.mjs INPUT FOLDER`: makes portion.cjs of a module in TypeScript. */
const [input, folder] = process.argv.slice(2);
const whereItLies = {
  name: 'where-it-lies',
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};
await build({
  input,
  platform: 'node',
  plugins: [whereItLies],
  resolve: { alias: { '@shared': inProject('shared') } },
  output: { dir: folder, format: 'cjs', entryFileNames: 'portion.cjs', chunkFileNames: '[name]-[hash].cjs' },
  logLevel: 'silent',
});
