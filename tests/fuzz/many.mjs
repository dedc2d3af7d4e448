#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, watchPortion } from './watch-portion.mjs';

/**
 * `npm run fuzz -- [workbooks|projects|histories|papers] [COUNT] [SEED] [FIRST]`: throws harmed files at the program, many more than a run
 * of the tests: 100,000 workbooks and texts, 20,000 projects and journals, 20,000 forged histories, 10,000 recipes, packs and briefs. A case that fails
 * names its number; with a count of 1, the same seed and that number it is tried alone. TMPDIR in memory spares the disk.
 */
const FULL = { workbooks: 100_000, projects: 20_000, histories: 20_000, papers: 10_000 };
const MOST = { longestMs: 10_000, mostHeapMb: 900 };
/** A thread is begun anew after so many, so that nothing is carried on for ever. */
const PORTION = 10_000;
const [wish = '', wanted, seed = String(Date.now() % 1e9), start = '0'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'lodestone-fuzz-'));
try {
  const script = await bundled(join(import.meta.dirname, 'portion.ts'), folder);
  for (const subject of Object.keys(FULL).filter((name) => name.startsWith(wish)))
    await tryAll(script, subject, Number(wanted ?? FULL[subject]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function tryAll(script, subject, count) {
  const [from, first] = [process.cpuUsage(), Number(start)];
  const outcomes = new Map();
  let [tried, findings, slowest] = [0, 0, { ms: 0, index: 0 }];
  const sum = () => {
    const { user, system } = process.cpuUsage(from);
    const each = ((user + system) / 1000 / tried).toFixed(1);
    const most = Math.round(process.resourceUsage().maxRSS / 1000);
    return `${subject}: ${tried} of ${count} from ${first} of seed ${seed}, ${findings} findings, ${each} ms each, slowest ${slowest.ms} ms (${slowest.index}), at most ${most} MB`;
  };
  const whole = () => {
    const kinds = [...outcomes].sort((a, b) => b[1] - a[1]).map(([kind, times]) => `${kind} ${times}`);
    return `${sum()}; ${kinds.join(', ')}`;
  };
  // Who is told to stop says how far it came: the next run goes on from there.
  const stopped = () => {
    console.log(whole());
    process.exit(process.exitCode ?? 0);
  };
  process.once('SIGTERM', stopped);
  const told = ({ index, outcome, ms, finding }) => {
    tried += 1;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (ms > slowest.ms) slowest = { ms, index };
    if (finding !== null) {
      findings += 1;
      process.exitCode = 1;
      console.log(`FINDING ${subject} ${index} of seed ${seed}: ${finding}`);
    }
    if (tried % 1_000 === 0) console.log(sum());
  };
  for (let at = first; at < first + count; at += PORTION)
    await watchPortion(
      script,
      { subject, seed: Number(seed), first: at, count: Math.min(PORTION, first + count - at), ...MOST },
      told,
    );
  process.off('SIGTERM', stopped);
  console.log(whole());
}
