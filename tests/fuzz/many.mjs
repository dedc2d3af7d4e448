#!/usr/bin/env node
import { inProject } from '../../scripts/project-root.mjs';
import { runNode } from '../../scripts/run-command.mjs';

/**
 * `npm run fuzz -- [workbooks|projects|papers] [COUNT] [SEED]`: throws harmed files at the program, many more than a run of the
 * tests: 100,000 workbooks and texts, 20,000 projects and journals, 10,000 recipes, packs and briefs. A case that fails names
 * its number; FUZZ_FIRST=<number> with a count of 1 and the same seed tries it alone.
 */
const FULL = { workbooks: 100_000, projects: 20_000, papers: 10_000 };
const [wish = '', count, seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const chosen = Object.keys(FULL).filter((name) => name.startsWith(wish));
process.env.FUZZ_SEED = seed;
for (const name of chosen) process.env[`FUZZ_${name.toUpperCase()}`] = count ?? String(FULL[name]);
console.log(`seed ${seed}`);
const files = chosen.map((name) => `tests/fuzz/${name}.test.ts`);
process.exitCode = await runNode(inProject('node_modules/vitest/vitest.mjs'), ['run', ...files]);
