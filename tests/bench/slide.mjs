#!/usr/bin/env node
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/virtual-display.mjs';

/**
 * A slider's step to the new stop dates painted in the clock by line, in the real window on the sample, with the parts of the
 * way. Prints; asserts nothing about time. Others: MOVES=100 npm run bench slide
 */
const ROOT = resolve(import.meta.dirname, '../..');
const MOVES = Number(process.env.MOVES ?? 60);
/** The middle one of its moves on a machine with nothing else to do. */
const BAR_MS = 50;
/** A move is looked at until all of what it brings has come. */
const REST_MS = 350;
const SLIDERS = { 'size of a shock': 'slider-approvedPercent', saving: 'lever-saving' };
const PARTS = {
  'input to question sent': ['input', 'sent'],
  'to main': ['sent', 'asked'],
  'to the backend': ['asked', 'at backend'],
  run: ['at backend', 'ran'],
  packed: ['ran', 'packed'],
  'back in main': ['packed', 'replied'],
  'back in the page': ['replied', 'received'],
  'unpacked and drawn': ['received', 'drawn'],
  'to the next frame': ['drawn', 'frame'],
  painted: ['frame', 'painted'],
};

const runtime = await findElectron();
const display = hasDisplay() ? null : await startVirtualDisplay();
const userData = await mkdtemp(join(tmpdir(), 'lodestone-bench-'));
process.env.ELECTRON_OVERRIDE_DIST_PATH = runtime.dist;
const env = {
  ...process.env,
  LODESTONE_USER_DATA: userData,
  ...(display === null ? {} : { DISPLAY: display.name }),
};
try {
  const app = await _electron.launch({
    args: ['-r', join(import.meta.dirname, 'slide/main.cjs'), ROOT, '--lang=en-US'],
    cwd: ROOT,
    env,
  });
  const page = await app.firstWindow();
  await page.getByTestId('home-sample').click();
  await page.getByTestId('area-scenarios').click();
  await page.getByTestId('scenario-item').filter({ hasText: 'Licences 25' }).click();
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, sample project, ${MOVES} moves a slider`);
  for (const [name, testId] of Object.entries(SLIDERS)) {
    const slider = page.getByTestId(testId).locator('input[type="range"]');
    for (const [hand, stepper] of Object.entries({ keys: byKeys, pointer: byPointer })) {
      const { step, end } = await stepper(page, slider);
      await movesOf(app, page, 12, step); // what is compiled on the way is not what a step takes
      const load = loadavg()[0];
      report(`${name}, by ${hand}`, await movesOf(app, page, MOVES, step), [load, loadavg()[0]]);
      await end();
    }
  }
  await app.close();
} finally {
  await display?.stop();
  await rm(userData, { recursive: true, force: true });
}

/** Steps a slider as a person on the keyboard does. */
async function byKeys(page, slider) {
  await slider.focus();
  return { step: (way) => page.keyboard.press(way > 0 ? 'ArrowRight' : 'ArrowLeft'), end: async () => {} };
}

/** Steps a slider as a person does that holds its thumb. */
async function byPointer(page, slider) {
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  const { value, min, max, step } = await slider.evaluate((input) => ({
    value: input.valueAsNumber,
    min: Number(input.min),
    max: Number(input.max),
    step: Number(input.step),
  }));
  const thumb = 16;
  const pixels = (width - thumb) / (max - min);
  let at = x + thumb / 2 + (value - min) * pixels;
  await page.mouse.move(at, y + height / 2);
  await page.mouse.down();
  const move = async (way) => {
    at += way * step * pixels;
    await page.mouse.move(at, y + height / 2);
  };
  return { step: move, end: () => page.mouse.up() };
}

/** @returns each move with its times, and the CPU that all of them took by process */
async function movesOf(app, page, count, step) {
  const before = await app.evaluate(() => globalThis.benchSlide.begin());
  await page.evaluate(() => dispatchEvent(new Event('bench-begin')));
  for (let at = 0; at < count; at++) {
    await step(at % 12 < 6 ? 1 : -1);
    // Not at the same place of a frame each time.
    await page.waitForTimeout(REST_MS + (at % 16));
  }
  const moves = await page.evaluate(() => {
    dispatchEvent(new Event('bench-end'));
    return JSON.parse(document.documentElement.getAttribute('data-bench'));
  });
  const { runs, cpu } = await app.evaluate(() => globalThis.benchSlide.end());
  if (moves.length !== count || runs.length !== count)
    throw new Error(`${count} presses came to ${moves.length} moves and ${runs.length} runs`);
  const times = moves.map((move, at) => {
    const { received, ...run } = runs[at];
    return { ...move, ...run, 'at backend': received, received: move.received };
  });
  const taken = Object.entries(cpu).map(([type, ms]) => [type, (ms - (before[type] ?? 0)) / count]);
  return { times: times.filter(({ painted }) => painted !== undefined), cpu: taken };
}

function report(name, { times, cpu }, load) {
  const line = (title, of) => console.log(`  ${title.padEnd(34)}${spread(times.map(of))}`);
  console.log(`\n${name}: load ${load.map((value) => value.toFixed(1)).join(' to ')}`);
  console.log(
    `  ${'ms'.padEnd(34)}${['least', 'p25', 'p50', 'p75', 'p95'].map((t) => t.padStart(8)).join('')}`,
  );
  const whole = ({ input, painted }) => painted - input;
  line('input to painted', whole);
  line('input to the frame that paints it', ({ input, frame }) => frame - input);
  for (const [title, [from, to]] of Object.entries(PARTS))
    line(`  ${title}`, (move) => move[to] - move[from]);
  console.log(
    `  ${Math.round(
      spreadOf(
        times.map(({ bytes }) => bytes),
        0.5,
      ) / 1024,
    )} KB a run; CPU a move: ${cpu.map(([type, ms]) => `${type} ${ms.toFixed(0)}`).join(', ')} ms`,
  );
  const median = spreadOf(times.map(whole), 0.5);
  console.log(`  median ${(median / BAR_MS).toFixed(2)} of the bar of ${BAR_MS} ms`);
  if (times.length < MOVES) console.log(`  ${MOVES - times.length} moves changed nothing in the clock`);
}

function spread(values) {
  return [0, 0.25, 0.5, 0.75, 0.95].map((part) => spreadOf(values, part).toFixed(1).padStart(8)).join('');
}

function spreadOf(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
