#!/usr/bin/env node
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/virtual-display.mjs';
import { grownProject } from './grown-project.mjs';
import { machine } from './side-by-side.mjs';

/**
 * What the page's own thread takes in the real window: processor time and clock of a move of a slider on the sample, of an edit in a set of
 * 5,000 shares, and of a frame while 10,000 rows are flung by. Beside the version before where LODESTONE_BEFORE names a
 * checkout of it that is built. Prints; asserts nothing about time. ACT=slide measures one act alone; LODESTONE_PROFILE=<folder> writes a profile of each act.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const BEFORE = process.env.LODESTONE_BEFORE;
const MOVES = Number(process.env.MOVES ?? 60);
const EDITS = 20;
const FRAMES = 134;
const ACT = process.env.ACT;
/** What of a fling's way one frame takes, px. */
const FLUNG = 400;
/** An act is looked at until all of what it brings has come. */
const REST_MS = 400;
/** Of the thread's processor time. */
const PARTS = [
  ['processor time of the page, ms', 'TaskDuration'],
  ['  scripts', 'ScriptDuration'],
  ['  styles', 'RecalcStyleDuration'],
  ['  layout', 'LayoutDuration'],
];
const SLIDER = '[data-testid="slider-approvedPercent"] input[type="range"]';
const GRID = '[data-testid="share-grid"]';

const runtime = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
try {
  console.log(machine());
  console.log(`${''.padEnd(44)}${['p50', 'p95'].map((part) => part.padStart(9)).join('')}`);
  const versions = { now: ROOT, ...(BEFORE === undefined ? {} : { before: resolve(BEFORE) }) };
  for (const [act, { rows, suppliers, measure, bar }] of Object.entries({
    'move of a slider, sample': { rows: 0, suppliers: 0, measure: slide, bar: 16.7 },
    'edit among 5,000 shares': { rows: 5000, suppliers: 250, measure: edit, bar: 40 },
    'fling through 10,000 rows': { rows: 10_000, suppliers: 10_000, measure: fling, bar: null },
  })) {
    if (ACT !== undefined && ACT !== measure.name) continue;
    for (const [version, root] of Object.entries(versions)) {
      const at = mkdtempSync(join(folder, 'act-'));
      const taken = await inWindow(root, grownProject(root, at, rows, suppliers), at, (window) =>
        measure(window, join(process.env.LODESTONE_PROFILE ?? '', `${version}-${measure.name}`)),
      );
      report(`${act}, ${version}`, taken, bar);
    }
  }
} finally {
  await display?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a project in the window of a checkout's built app. */
async function inWindow(root, project, at, act) {
  const userData = join(at, 'data');
  mkdirSync(userData);
  const preferences = { language: 'en', theme: 'light', density: 'standard' };
  const remembered = { preferences, recentProjects: [project], folders: {} };
  writeFileSync(join(userData, 'remembered.json'), JSON.stringify(remembered));
  if (!existsSync(join(root, 'out/main/main.js'))) throw new Error(`${root} is not built`);
  const env = {
    ...process.env,
    LODESTONE_USER_DATA: userData,
    ...(display === null ? {} : { DISPLAY: display.name }),
  };
  const app = await _electron.launch({ args: [root, '--lang=en-US'], cwd: root, env });
  try {
    const page = await app.firstWindow();
    await page.getByTestId('area-shares').waitFor();
    const thread = await page.context().newCDPSession(page);
    await thread.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await act({ page, thread });
  } finally {
    await app.close();
  }
}

/** Processor time that the page's thread has taken so far, ms: all of it, and what of it scripts, styles and layout took. */
async function cpuOf(thread) {
  const { metrics } = await thread.send('Performance.getMetrics');
  return PARTS.map(([, part]) => 1000 * metrics.find(({ name }) => name === part).value);
}

/**
 * Measures acts one by one, in turns: what one takes of the thread until it rests, while nothing looks on; and from its key
 * to the last change on screen, and the longest frame meanwhile, which looking on makes dearer.
 */
async function acts({ page, thread }, profile, count, press) {
  const cpu = [];
  const clock = [];
  const frames = [];
  const isProfiled = process.env.LODESTONE_PROFILE !== undefined;
  // What is compiled on the way is not what an act takes, nor what a page draws ahead of the next one.
  for (let at = -8; at < 0; at++) {
    await press.before?.();
    await press(at);
    await page.waitForTimeout(REST_MS);
  }
  const rest = await restOf({ page, thread });
  for (let at = 0; at < 2 * count; at++) {
    if (at === 0 && isProfiled) {
      await thread.send('Profiler.enable');
      await thread.send('Profiler.start');
    }
    const looksOn = at % 2 !== 0;
    await press.before?.();
    if (looksOn) await page.evaluate(beginLook);
    const before = await cpuOf(thread);
    await press(at);
    await page.waitForTimeout(REST_MS);
    const after = await cpuOf(thread);
    const seen = looksOn ? await page.evaluate(() => window.benchLook()) : null;
    if (seen === null) cpu.push(after.map((ms, part) => ms - before[part] - rest[part]));
    else {
      clock.push(seen.changed);
      frames.push(seen.longest);
    }
  }
  if (isProfiled) {
    const { profile: taken } = await thread.send('Profiler.stop');
    mkdirSync(dirname(profile), { recursive: true });
    writeFileSync(`${profile}.cpuprofile`, JSON.stringify(taken));
  }
  return { cpu, clock, frames };
}

/** What the page takes of the thread while nothing is done, ms. */
async function restOf({ page, thread }) {
  const taken = [];
  await page.waitForTimeout(5 * REST_MS);
  for (let at = 0; at < 5; at++) {
    const before = await cpuOf(thread);
    await page.waitForTimeout(REST_MS);
    const after = await cpuOf(thread);
    taken.push(after.map((ms, part) => ms - before[part]));
  }
  return PARTS.map((_, part) =>
    spreadOf(
      taken.map((all) => all[part]),
      0.5,
    ),
  );
}

/** In the page: looks at its frames, and when something changed last after the first key. */
function beginLook() {
  let pressed = 0;
  let changed = 0;
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const key = () => {
    pressed = performance.now();
  };
  addEventListener('keydown', key, { capture: true });
  const look = new MutationObserver(() => {
    changed = performance.now();
  });
  look.observe(document.querySelector('main') ?? document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  const frame = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.benchLook = () => {
    isOn = false;
    look.disconnect();
    removeEventListener('keydown', key, { capture: true });
    return { changed: changed - pressed, longest };
  };
}

async function slide(window, profile) {
  const { page } = window;
  await page.getByTestId('area-scenarios').click();
  await page.getByTestId('scenario-item').filter({ hasText: 'Licences 25' }).click();
  await page.locator(SLIDER).focus();
  return acts(window, profile, MOVES, (at) =>
    page.keyboard.press((at + 12) % 12 < 6 ? 'ArrowRight' : 'ArrowLeft'),
  );
}

async function edit(window, profile) {
  const { page } = window;
  await page.getByTestId('area-shares').click();
  const cell = page.locator(`${GRID} [row-id="lynas-kuantan"] [col-id="year-2026"]`);
  // It goes down with Enter; the way back is not part of an edit.
  const toCell = async () => {
    await cell.click();
    await page.waitForTimeout(REST_MS);
  };
  const type = async (at) => {
    await page.keyboard.type(String(30 + ((at + 8) % 40)));
    await page.keyboard.press('Enter');
  };
  return acts(window, profile, EDITS, Object.assign(type, { before: toCell }));
}

/** Frames one by one while the grid is scrolled by its wheel. */
async function fling({ page, thread }) {
  await page.getByTestId('area-shares').click();
  await page.locator(`${GRID} [row-id="lynas-kuantan"]`).first().waitFor();
  await page.waitForTimeout(2 * REST_MS);
  const before = await cpuOf(thread);
  const frames = await page.evaluate(
    ({ grid, count, step }) =>
      new Promise((done) => {
        const room = (element) => element.scrollHeight - element.clientHeight;
        const [port] = [...document.querySelectorAll(`${grid}, ${grid} *`)].sort((a, b) => room(b) - room(a));
        const taken = [];
        let last = null;
        const frame = (now) => {
          if (last !== null) taken.push(now - last);
          last = now;
          port.scrollTop += step;
          if (taken.length < count) requestAnimationFrame(frame);
          else done(taken);
        };
        requestAnimationFrame(frame);
      }),
    { grid: GRID, count: FRAMES, step: FLUNG },
  );
  const after = await cpuOf(thread);
  return { cpu: [after.map((ms, part) => (ms - before[part]) / FRAMES)], clock: frames, frames };
}

function report(name, { cpu, clock, frames }, bar) {
  const line = (title, values) =>
    console.log(
      `  ${title.padEnd(42)}${[0.5, 0.95].map((part) => spreadOf(values, part).toFixed(1).padStart(9)).join('')}`,
    );
  console.log(name);
  for (const [at, [title]] of PARTS.entries())
    line(
      title,
      cpu.map((all) => all[at]),
    );
  line('clock, ms', clock);
  line('longest frame, ms', frames);
  const whole = cpu.map(([all]) => all);
  const above = (limit) => frames.filter((ms) => ms > limit).length;
  console.log(`  of ${frames.length} longest frames ${above(33.4)} above 33 ms, ${above(50)} above 50 ms`);
  if (bar !== null)
    console.log(`  median ${(spreadOf(whole, 0.5) / bar).toFixed(2)} of the bar of ${bar} ms`);
}

function spreadOf(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
