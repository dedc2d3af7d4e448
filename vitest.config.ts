import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Everything that runs without a window; tests/app belongs to Playwright. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/app/**', 'node_modules/**'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    environment: 'node',
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
