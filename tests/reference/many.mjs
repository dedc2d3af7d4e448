#!/usr/bin/env node
import { inProject } from '../../scripts/project-root.mjs';
import { runNode } from '../../scripts/run-command.mjs';

/**
 * `npm run twin -- [MODELS] [SEED]`: holds the daily run to its plain twin on many more random models than a run of the tests,
 * and an answer backwards to stress and survive on a twentieth as many networks, to a plain programme of days on a
 * fiftieth as many goals.
 */
const [models = '10000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
process.env.TWIN_MODELS = models;
process.env.TWIN_NETWORKS = String(Math.ceil(Number(models) / 20));
process.env.TWIN_GOALS = String(Math.ceil(Number(models) / 50));
process.env.TWIN_SEED = seed;
console.log(`${models} models from seed ${seed}`);
process.exitCode = await runNode(inProject('node_modules/vitest/vitest.mjs'), ['run', 'tests/reference']);
