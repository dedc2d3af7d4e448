#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, compiled, FOLDER, json, machine } from './side-by-side.mjs';

/**
 * Measures the deterministic run beside a C program that does all of it, and holds their figures against each other.
 * Prints; asserts nothing about time. The bar: at most 4 times the CPU of C. Least of many, in turns, since a busy machine
 * says little by its median.
 */

const TURNS = 15;
const RUNS = 12;
/** Figures that differ by less than this part are the same. */
const SAME = 1e-9;

await bundled({ subject: 'tests/bench/what-if-subject.ts' }, measure);

async function measure({ runWhatIf, tenYears, whatIfFile }) {
  console.log(machine());
  console.log(
    `\ndeterministic run, ${tenYears.materials.length} materials x ${tenYears.days} days, least of ${TURNS} turns`,
  );
  const file = join(FOLDER, 'what-if.bin');
  writeFileSync(file, whatIfFile(tenYears));
  const program = compiled('what-if');
  if (!program) console.log('no C compiler (cc or gcc): C was not measured');
  const work = {
    'Lodestone, as it is asked for': () => runWhatIf(tenYears),
    'Lodestone, all looked at': () => lookAt(runWhatIf(tenYears)),
  };
  const least = { cpu: {}, wall: {} };
  let said = null;
  // What is compiled on the way is not what a run takes.
  for (const run of Object.values(work)) for (let i = 0; i < 4 * RUNS; i++) run();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, run] of Object.entries(work)) keep(least, name, timeOf(run));
    if (!program) continue;
    said = json(program, [file, `${RUNS}`]);
    keep(least, 'C -O3, all of it', { cpu: 1000 * said.cpu, wall: 1000 * said.seconds });
  }
  const c = 'C -O3, all of it';
  console.log(
    `${''.padEnd(34)}${['cpu, ms', 'x C', 'wall, ms', 'x C'].map((title) => title.padStart(11)).join('')}`,
  );
  for (const name of Object.keys(least.cpu)) {
    const cells = ['cpu', 'wall'].flatMap((kind) => [
      least[kind][name].toFixed(2),
      program ? (least[kind][name] / least[kind][c]).toFixed(2) : '',
    ]);
    console.log(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`);
  }
  if (said !== null) console.log(differenceOf(figuresOf(runWhatIf(tenYears)), said.figures));
}

/** Milliseconds of one run. */
function timeOf(run) {
  const from = performance.now();
  const before = process.cpuUsage();
  for (let i = 0; i < RUNS; i++) run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000 / RUNS, wall: (performance.now() - from) / RUNS };
}

function keep(least, name, time) {
  for (const kind of ['cpu', 'wall']) least[kind][name] = Math.min(least[kind][name] ?? Infinity, time[kind]);
}

/** Has everything worked out that a run works out when it is looked at. */
function lookAt({ materials }) {
  for (const { ledger, groups } of materials)
    for (const { steps } of groups) if (!ledger || !steps) throw new Error();
}

/** All figures of a run in the order in which the C program prints them. */
function figuresOf({ materials, lines, days }) {
  const dayOf = (moment) => moment?.day ?? -1;
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const ids = materials.map(({ materialId }) => materialId);
  const ofMaterial = ({ ledger, minimumStock, ...of }) => [
    ...[dayOf(of.firstShortfall), dayOf(of.recovery), of.lowestStock.tonnes, of.lowestStock.at.day],
    ...[of.totalShortfall, of.peakShortfall, of.daysShort, minimumStock.tonnes, minimumStock.usedUpAfter],
    ...[ledger.opening, ledger.arrivals, ledger.recycling, ledger.served, ledger.notBought, ledger.closing],
    ...[ledger.requested, ledger.lost, ledger.inTransitAtStart, ledger.inTransitAtEnd],
    sum(of.series.cover),
    ...of.uses.flatMap((use) => [
      ...[use.need, use.shortfall, dayOf(use.firstShortfall), dayOf(use.restart), use.daysShort],
    ]),
    ...of.groups.flatMap(({ baseline, steps }) => [
      sum(baseline),
      sum(steps.map(({ queued, passed }) => (queued?.[days - 1] ?? 0) + sum(passed))),
    ]),
  ];
  const ofLine = (line) => [
    ...[dayOf(line.firstStop), dayOf(line.restart), ids.indexOf(line.binding), line.daysBelowFull],
    ...[line.daysStanding, line.lostDays, line.lostTonnes],
  ];
  return [0, ...materials.flatMap(ofMaterial), ...lines.flatMap(ofLine)];
}

function differenceOf(own, other) {
  if (own.length !== other.length) return `NOT THE SAME: ${own.length} figures beside ${other.length}`;
  const apart = own.map((value, i) => Math.abs(value - other[i]) / Math.max(1, Math.abs(value)));
  const largest = Math.max(...apart);
  const where = largest > SAME ? ` (NOT THE SAME: figure ${apart.indexOf(largest)})` : '';
  return `largest difference of ${own.length} figures from those of C: ${largest.toExponential(1)} of the figure${where}`;
}
