import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import { expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { howMany } from '../reliability/seeded';
import { newFolder } from '../tidy-up';
import { everyRow } from './support/rows';

const KILLS = howMany('KILLS', 30);
const LONGEST_MS = 120;

interface Confirmed {
  readonly revision: number;
  readonly headHash: string;
}

/** Starts a writer and kills it some moment after its first edit. @returns what it had confirmed, oldest first */
function runAndKill(script: string, path: string, afterMs: number): Promise<Confirmed[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, path, WASM], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let errors = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return failed(new Error(`the writer ended by itself: ${errors}`));
      const lines = said.slice(0, said.lastIndexOf('\n')).split('\n');
      done(
        lines.map((line) => ({ revision: Number(line.split(' ')[0]), headHash: line.split(' ')[1] ?? '' })),
      );
    });
  });
}

it(`finds every confirmed edit again after each of ${KILLS} kills at random moments`, async () => {
  const folder = newFolder();
  const script = join(folder, 'writer.cjs');
  await build({
    input: resolve(import.meta.dirname, 'support/writer.ts'),
    platform: 'node',
    resolve: { alias: { '@shared': resolve(import.meta.dirname, '../../shared') } },
    output: { file: script, format: 'cjs' },
    logLevel: 'silent',
  });
  const path = join(folder, 'a.lodestone');
  (await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' })).close();
  let replayed = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const confirmed = await runAndKill(script, path, Math.random() * LONGEST_MS);
    const session = await openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
    const hashes = new Map(session.history({ limit: 10_000 }).entries.map(({ seq, id }) => [seq, id]));
    const last = confirmed.at(-1);
    if (last === undefined) throw new Error('nothing was confirmed before the kill');
    expect(confirmed.every(({ revision }) => hashes.has(revision))).toBe(true);
    // The edit under way at the kill may be there as well, or not.
    expect(session.info().revision - last.revision).toBeLessThanOrEqual(1);
    if (session.info().revision === last.revision) expect(session.info().headHash).toBe(last.headHash);
    for (const finding of session.info().recovery) {
      expect(finding.kind).toBe('replayed'); // nothing was torn or set aside
      if (finding.kind === 'replayed') replayed += finding.edits;
    }
    if (kill % 10 === 9) expect(session.verify()).toMatchObject({ sound: true, findings: [] });
    session.close();
  }
  expect(replayed).toBeGreaterThan(0);
  if (KILLS >= 100) console.log(`${KILLS} kills: ${replayed} edits replayed, none lost`);
}, 3_600_000);
