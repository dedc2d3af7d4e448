import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = import.meta.dirname;
const files = readdirSync(join(ROOT, 'tests'), { encoding: 'utf8', recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join('tests', file));
/** Files that put other modules, globals or words in the place of real ones before they load anything: these keep to themselves. */
const REPLACES = /\bvi\.(mock|hoisted)\(|\bObject\.assign\(allMessages\b/;
const alone = files.filter((file) => REPLACES.test(readFileSync(join(ROOT, file), 'utf8')));

/**
 * Properties look through many examples, and the longest of them must not begin last, when another core has nothing left
 * to do. What each file took before is not known in a new folder.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      if (project.name === 'alone') return 0;
      return moduleId.includes('.property.test.') ? 1 : 2;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Workbooks and runs leave much behind: in the space that Node gives, a quarter of the time goes into clearing up. */
const YOUNG_SPACE = '--max-semi-space-size=64';
/**
 * Most of what tests run they run briefly: optimized four times as late as V8 does, a third of all files took an eighth less of the
 * processor (and long runs of one function a tenth more). What is measured is optimized as in the product.
 */
const OPTIMIZED_LATE = '--interrupt-budget=540672';

/** Everything that runs without a window; tests/app belongs to Playwright. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(ROOT, 'shared') } },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Against what hangs, not against what is slow: a busy machine takes thirty times as long for a property.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // Both cores of a small machine: left to itself, one stands idle beside the worker of the other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongFirst },
    execArgv: process.argv.includes('bench') ? [YOUNG_SPACE] : [YOUNG_SPACE, OPTIMIZED_LATE],
    // A worker loads the modules once for all its files.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: alone,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      { extends: true, test: { name: 'alone', include: alone, benchmark: { include: [] } } },
    ],
  },
});
