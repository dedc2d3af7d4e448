import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { everyRow, putShares, share } from '../store/support/rows';
import { newFolder } from '../tidy-up';
import { howMany } from './seeded';

const MOST = howMany('STEP_KILLS', 8);

it(`finds every confirmed edit again after a kill before each step of opening, saving and closing: at most ${MOST}`, async () => {
  const folder = newFolder();
  const script = join(folder, 'writer.cjs');
  await build({
    input: resolve(import.meta.dirname, 'step-writer.ts'),
    platform: 'node',
    resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../shared') } },
    output: { file: script, format: 'cjs' },
    logLevel: 'silent',
  });
  const whole = join(folder, 'whole');
  const first = await createProject({ path: whole, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  first.apply({ who: 'me', label: 'to 1', reason: null }, putShares(share('sh1', 'chn-all', 2025, 1)));
  first.close();
  const run = (path: string, step: number) =>
    spawnSync(process.execPath, [script, path, WASM, String(step)], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
  const fresh = (): string => {
    const path = join(newFolder(), 'a.lodestone');
    copyFileSync(whole, path);
    return path;
  };
  const steps = Number(/^done (\d+)/.exec(run(fresh(), 0).at(-1) ?? '')?.[1]);
  expect(steps).toBeGreaterThan(25);
  const every = Math.max(1, Math.ceil(steps / MOST));
  const seen: string[] = [];
  for (let step = 1; step <= steps; step += every) {
    const path = fresh();
    const said = run(path, step);
    const killed = /^killed (.+)/.exec(said.at(-1) ?? '')?.[1] ?? 'not killed';
    seen.push(`${step}: ${killed}`);
    const confirmed = said.flatMap((line) => /^confirmed (\d+) (\d+)/.exec(line)?.slice(1).map(Number) ?? []);
    const [revision, value] = confirmed.slice(-2);
    const session = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
    const info = session.info();
    // The edit under way at the kill may be there as well, or not.
    expect([step, killed, info.revision - (revision ?? 2)]).toEqual([step, killed, expect.toBeOneOf([0, 1])]);
    if (info.revision === revision) expect(session.plan({}).shares[0]?.value).toBe(value);
    expect([step, info.recovery.filter(({ kind }) => kind === 'set_aside')]).toEqual([step, []]);
    expect(session.verify(true).findings).toEqual([]);
    session.close();
    expect([step, readdirSync(join(path, '..')).filter((name) => /saving|lock/.test(name))]).toEqual([
      step,
      [],
    ]);
  }
  if (MOST >= steps) console.log(`${seen.length} steps, each killed once: ${seen.join(', ')}`);
}, 600_000);
