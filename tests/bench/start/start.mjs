import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Starts the app once, goes to the shares and ends it.
 * @param {{ root: string, dist: string, env: NodeJS.ProcessEnv & { LODESTONE_USER_DATA: string } }} of
 * @returns {Promise<{ marks: { stage: string, ms: number, cpu: number | null }[], all: number }>} when each stage was
 * reached, and the CPU of all processes
 */
export async function startOnce({ root, dist, env }) {
  const out = join(env.LODESTONE_USER_DATA, 'bench-start.json');
  const hook = join(import.meta.dirname, 'marks.cjs');
  await rm(out, { force: true });
  const begun = String(performance.timeOrigin + performance.now());
  const child = spawn(join(dist, 'electron'), ['--no-sandbox', '-r', hook, root, '--lang=en-US'], {
    cwd: root,
    env: { ...env, BENCH_BEGUN: begun, BENCH_OUT: out },
    stdio: 'ignore',
    timeout: 60_000,
  });
  await new Promise((done) => child.once('exit', done));
  return JSON.parse(await readFile(out, 'utf8'));
}

/** The middle one of each stage, in the order of their times. */
export function stagesOf(starts) {
  const marks = starts.flatMap((start) => start.marks);
  const stages = [...new Set(marks.map(({ stage }) => stage))].map((stage) => {
    const own = marks.filter((mark) => mark.stage === stage);
    return { stage, ms: middle(own.map(({ ms }) => ms)), cpu: middle(own.map(({ cpu }) => cpu)) };
  });
  return stages.sort((a, b) => a.ms - b.ms);
}

function middle(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
}
