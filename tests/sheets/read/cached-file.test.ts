import { copyFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLANK_CELL, type RawCell, type RawRow, textCell } from '@shared/base/sheet-cell';
import type { Mapping } from '@shared/model/mapping';
import type { TableStep } from '@shared/model/table-steps';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { forgetFile, identifyFile, inspectFile, readRows, runSteps } from '../../../electron/sheets/read';
import { CachedRows } from '../../../electron/sheets/read/cached-rows';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { newFolder } from '../../tidy-up';

const opened = vi.hoisted(() => ({ times: 0 }));
vi.mock('yauzl', async (original) => {
  const real = await original<typeof import('yauzl')>();
  return {
    ...real,
    openPromise: (...args: Parameters<typeof real.openPromise>) => {
      opened.times += 1;
      return real.openPromise(...args);
    },
  };
});
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const counted = <T extends unknown[], R>(call: (...args: T) => R) => {
    return (...args: T): R => {
      opened.times += 1;
      return call(...args);
    };
  };
  return { ...real, open: counted(real.open), readFile: counted(real.readFile) };
});
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    createReadStream: (...args: Parameters<typeof real.createReadStream>) => {
      opened.times += 1;
      return real.createReadStream(...args);
    },
  };
});

const FILES = join(import.meta.dirname, '../../fixtures/workbooks/files');

/** A file just written may be written again within the tick of its clock: nothing of it is kept before. */
const laterOn = () => vi.setSystemTime(Date.now() + 60_000);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  laterOn();
  forgetFile();
});
afterEach(() => vi.useRealTimers());

/** What is read of a file under some steps, and where it ends in words. */
async function readUnder(path: string, mapping: Mapping, steps: readonly TableStep[]) {
  const rows: ReadRow[] = [];
  const own = { ...mapping, steps };
  try {
    const tallies = await runSteps(path, own, smallVocabulary);
    const { steps: recorded, ...read } = await readRows(path, own, smallVocabulary, async (some) => {
      rows.push(...some);
    });
    return { rows, tallies, recorded, read, error: null };
  } catch (thrown) {
    return { rows, error: String(thrown), notice: (thrown as { notice?: unknown }).notice };
  }
}

const column = fc.constantFrom('A', 'B', 'C', 'D', 'Country', 'Year', 'Supplier');
const value = fc.constantFrom('', '中国', 'China', '2024', 'Dy', '日本', '合計', 'kg');
const step: fc.Arbitrary<TableStep> = fc.oneof(
  fc.record({
    step: fc.constant('fill_down' as const),
    columns: fc.array(column, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    step: fc.constantFrom('keep' as const, 'leave_out' as const),
    column,
    is: fc.constantFrom('one_of' as const, 'starts_with' as const),
    values: fc.array(value, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ step: fc.constant('replace' as const), column, from: value, to: value }),
  fc.record({
    step: fc.constant('split' as const),
    column,
    by: fc.constantFrom(' ', ','),
    into: fc.constant(['x', 'y']),
  }),
);

describe('a file that was read before', () => {
  it('is not opened again when a step is changed, and reads as it does afresh', async () => {
    const steps = fc.sample(fc.array(step, { maxLength: 3 }), { seed: 1127, numRuns: 160 });
    let mapped = 0;
    for (const [index, name] of readdirSync(FILES).entries()) {
      const path = join(FILES, name);
      forgetFile();
      const guess = await inspectFile(path, {}, smallVocabulary, []).catch(() => null);
      if (guess === null) continue;
      const { mapping } = guess.guess;
      await identifyFile(path);
      if ((await readUnder(path, mapping, [])).error !== null) continue;
      mapped += 1;
      for (const some of [steps[index * 2] ?? [], steps[index * 2 + 1] ?? []]) {
        opened.times = 0;
        const again = await readUnder(path, mapping, some);
        expect(opened.times, name).toBe(0);
        forgetFile();
        const afresh = await readUnder(path, mapping, some);
        expect(opened.times, name).toBeGreaterThan(0);
        expect(again, name).toEqual(afresh);
        if (afresh.error !== null) await readUnder(path, mapping, []);
      }
    }
    expect(mapped).toBeGreaterThan(30);
  });

  it.each(['formats-say-units.xlsx', 'comtrade-flows.csv'])(
    'is read again once it is another: %s',
    async (name) => {
      const path = join(newFolder(), name);
      copyFileSync(join(FILES, name), path);
      laterOn();
      const before = await identifyFile(path);
      const { guess } = await inspectFile(path, {}, smallVocabulary, []);
      await readUnder(path, guess.mapping, []);
      // Another one in its place, of the same size and time.
      const bytes = readFileSync(path);
      const other = name.endsWith('csv')
        ? Buffer.from(bytes.toString('latin1').replace(/\d(?=\D*$)/, '7'), 'latin1')
        : bytes.with(12, 1);
      writeFileSync(path, other);
      utimesSync(path, new Date(0), new Date(0));
      laterOn();
      opened.times = 0;
      expect((await identifyFile(path)).fileHash).not.toBe(before.fileHash);
      await readUnder(path, guess.mapping, []);
      expect(opened.times).toBeGreaterThan(1);
    },
  );

  it('is not kept while it may still be written', async () => {
    const path = join(newFolder(), 'a.csv');
    copyFileSync(join(FILES, 'comtrade-flows.csv'), path);
    vi.setSystemTime(Date.now() - 60_000);
    const { guess } = await inspectFile(path, {}, smallVocabulary, []);
    await readUnder(path, guess.mapping, []);
    opened.times = 0;
    await readUnder(path, guess.mapping, []);
    expect(opened.times).toBeGreaterThan(0);
  });
});

const lengths = (rows: readonly RawRow[]) => rows.map(({ cells }) => cells.length);
const cell: fc.Arbitrary<RawCell | undefined> = fc.oneof(
  fc.constantFrom('Japan', '中国', '1,000.5', '', ' x').map(textCell),
  fc
    .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    .map((one) => ({ ...BLANK_CELL, value: one, text: String(one) })),
  fc.constantFrom<RawCell | undefined>(
    undefined,
    BLANK_CELL,
    { ...BLANK_CELL, value: 0.1 + 0.2, text: '0.3' },
    { ...BLANK_CELL, value: -0, text: '0' },
    { ...BLANK_CELL, value: 0.5, text: '50%', percent: true },
    { ...BLANK_CELL, value: true, text: 'TRUE' },
    { ...BLANK_CELL, text: '#N/A', fault: 'error' },
    { ...textCell('of all'), merged: 'A1:A4' },
    { ...BLANK_CELL, value: 7, text: '7', formula: 'A1' },
    { ...BLANK_CELL, value: 25, text: '25', around: { before: '', behind: 'kt', scale: 1 } },
    { ...textCell('China'), from: 'A2' },
    { ...BLANK_CELL, value: 'text', text: 'another' },
  ),
);

describe('rows that are kept', () => {
  it('are those that were read, whatever their cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }), { maxLength: 5 }),
        (batches) => {
          const kept = new CachedRows();
          const read = batches.map((rows, batch) =>
            rows.map((cells, row): RawRow => ({ row: batch * 50 + row * 3 + 1, cells })),
          );
          for (const batch of read) expect(kept.add(batch)).toBe(true);
          const again = [...kept.batches()].flat();
          expect(again).toEqual(read.flat());
          expect(lengths(again)).toEqual(lengths(read.flat()));
        },
      ),
      { seed: 1127, numRuns: 400 },
    );
  });
});
