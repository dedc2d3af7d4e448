#!/usr/bin/env node
import { join, resolve } from 'node:path';
import { bundled, FOLDER, machine } from './side-by-side.mjs';

/**
 * What Today and Months ask of a project with 200 measures, 60 rules and 300 series of 240 months, and a month's file of 5,000
 * rows: processor time of the services, least of many. Prints; asserts nothing about time. Bars: 150 ms to open Today, 2 s for the
 * file, 60 s from the file to the page.
 */

const TURNS = 9;
const ROOT = resolve(import.meta.dirname, '../..');
const PLACES = {
  wasm: join(ROOT, 'node_modules/sql.js/dist/sql-wasm.wasm'),
  highs: join(ROOT, 'node_modules/highs/build/highs.wasm'),
  sample: join(ROOT, 'resources/sample/japan'),
};

await bundled({ subject: 'tests/bench/today-subject.ts' }, async ({ todayProject }) => {
  console.log(machine());
  const project = await todayProject(join(FOLDER, 'today.lodestone'), PLACES);
  const bring = await project.file(FOLDER);
  await line('Today, first time', 150, project.today, 1);
  await line('its targets, first time', null, project.targets, 1);
  await line('Today, again', 150, project.today, TURNS);
  await line('Months, China to Japan', null, project.months, TURNS);
  await line("a month's file, 5,000 rows", 2000, bring, 1);
  await line('Months behind it', 60_000, project.months, 1);
  await project.close();
});

async function line(name, bar, run, turns) {
  let [cpu, wall, of] = [Infinity, Infinity, 0];
  for (let turn = 0; turn < turns; turn++) {
    const from = performance.now();
    const before = process.cpuUsage();
    of = await run();
    const { user, system } = process.cpuUsage(before);
    cpu = Math.min(cpu, (user + system) / 1000);
    wall = Math.min(wall, performance.now() - from);
  }
  const cells = [cpu, wall].map((ms) => `${ms.toFixed(0)} ms`.padStart(10));
  console.log(
    `${name.padEnd(30)}${cells.join('')}${`bar ${bar ?? '-'}`.padStart(12)}${`${of} rows`.padStart(12)}`,
  );
}
