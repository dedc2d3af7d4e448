#!/usr/bin/env node
import { inProject } from '../../scripts/project-root.mjs';
import { runNode } from '../../scripts/run-command.mjs';

/**
 * `npm run reliability -- [damage|kills|steps|faults|window] [SEED]`: tries at full size what a run of the tests tries in slices. 500 damaged
 * files, 500 killed services, every step of saving killed before and after, every call of the disk of an edit failing in four ways,
 * 100 killed windows (`window` needs a build).
 * `npm run reliability -- soak [MINUTES]`: works in the window for so long (soak.mjs); only when it is asked for by its name.
 */
const FULL = { DAMAGES: '500', KILLS: '500', STEP_KILLS: '1000', DISK_FAULTS: '100000' };
const FILES = {
  damage: 'tests/reliability/damage.test.ts',
  kills: 'tests/store/kill.test.ts',
  steps: 'tests/reliability/step-kills.test.ts',
  faults: 'tests/reliability/disk-faults.test.ts',
};
const [wish = '', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
if (wish === 'soak') {
  const minutes = process.argv.slice(3);
  process.exit(await runNode(inProject('tests/reliability/soak.mjs'), minutes));
}
Object.assign(process.env, FULL, { DAMAGE_SEED: seed });
console.log(`seed ${seed}`);
const files = Object.entries(FILES).flatMap(([name, file]) => (name.startsWith(wish) ? [file] : []));
const runs = [
  ...(files.length === 0 ? [] : [[inProject('node_modules/vitest/vitest.mjs'), 'run', ...files]]),
  ...('window'.startsWith(wish) ? [[inProject('tests/reliability/window-kills.mjs'), seed]] : []),
];
for (const [program, ...args] of runs) process.exitCode ||= await runNode(program, args);
