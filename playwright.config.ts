import { defineConfig } from '@playwright/test';

/** Held to a time: nothing may run beside it. */
const TIMED = ['**/main-stays-free.spec.ts'];

/**
 * End-to-end tests in real Electron, each with its own app. One worker, unless scripts/test.mjs gives each of several a
 * display of its own: on one display they would take the focus and the clipboard from each other.
 */
export default defineConfig({
  testDir: 'tests/app',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 150_000, // only ends what hangs: a busy machine takes a minute for the longest journeys
  reporter: [['list']],
  use: { trace: 'off' },
  projects: [
    { name: 'side by side', testMatch: '**/*.spec.ts', testIgnore: TIMED },
    { name: 'alone', testMatch: TIMED },
  ],
});
