#!/usr/bin/env node
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/virtual-display.mjs';

/**
 * Kills the window's main process at random moments while it edits, so many times in a row on one project, and looks after
 * each start whether every edit that it had confirmed is there, in its history. WINDOW_KILLS=100, of the built app.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const KILLS = Number(process.env.WINDOW_KILLS ?? 100);
const LONGEST_MS = 900;
const runtime = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
const userData = await mkdtemp(join(tmpdir(), 'lodestone-kills-'));
const env = {
  ...process.env,
  LODESTONE_USER_DATA: userData,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
  ...(display === null ? {} : { DISPLAY: display.name }),
};
process.env.ELECTRON_OVERRIDE_DIST_PATH = env.ELECTRON_OVERRIDE_DIST_PATH;
let state = Number(process.argv[2] ?? 1) >>> 0;
const draw = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

/** Edits without end in the page; each confirmed revision is kept where the killer reads it. */
const edits = `(async () => {
  window.confirmed = [];
  for (let count = 0; ; count++) {
    const answer = await window.lodestone.invoke('shares.set', {
      set: { economyId: 'JPN', materialId: 'NdPr', stage: 'separation', year: 2026 },
      supplierId: 'lynas-kuantan', scenarioId: null, as: 'percent', value: 20 + (count % 40) + Math.random(),
      mode: 'proportional', openRest: false,
    });
    if (answer.ok) window.confirmed.push(answer.revision);
  }
})()`;

let confirmed = 0;
let lost = 0;
let replayed = 0;
let aside = 0;
try {
  for (let kill = 0; kill <= KILLS; kill++) {
    const app = await _electron.launch({ args: [ROOT, '--lang=en-US'], cwd: ROOT, env });
    const page = await app.firstWindow();
    if (kill === 0) await page.getByTestId('home-sample').click();
    await page.getByTestId('document-name').locator('b').waitFor({ timeout: 60_000 });
    const info = await page.evaluate("window.lodestone.invoke('project.info', null)");
    const { revision, recovery, state: safe } = info.value;
    if (revision < confirmed) lost += confirmed - revision;
    if (safe.kind === 'read_only') throw new Error(`read-only after kill ${kill}`);
    for (const finding of recovery) {
      if (finding.kind === 'replayed') replayed += finding.edits;
      else if (finding.kind !== 'torn') aside++;
    }
    if (kill === KILLS) {
      const verified = await page.evaluate("window.lodestone.invoke('project.verify', { jobId: 'verify' })");
      console.log(
        `${KILLS} kills of the window: ${revision} changes, ${lost} lost, ${replayed} replayed, ${aside} journals set aside, history ${verified.value.sound ? 'sound' : 'NOT SOUND'}`,
      );
      if (lost > 0 || aside > 0 || !verified.value.sound) process.exitCode = 1;
      await app.close();
      break;
    }
    page.evaluate(edits).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100 + draw() * LONGEST_MS));
    confirmed = Math.max(confirmed, ...(await page.evaluate('window.confirmed')));
    const ended = new Promise((done) => app.process().once('exit', done));
    app.process().kill('SIGKILL');
    await ended;
    if (kill % 10 === 9) console.log(`${kill + 1} kills, ${confirmed} changes confirmed, ${lost} lost`);
  }
} finally {
  await display?.stop();
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
}
