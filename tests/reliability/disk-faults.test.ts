import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Stock } from '@shared/model/tables/stock';
import { expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { commandLine, sampleProject } from '../terminal/command-line';
import { newFolder } from '../tidy-up';
import { type Fault, onFaultyDisk } from './faulty-disk';
import { howMany } from './seeded';

const { lodestone } = commandLine([tableCommand]);

const MOST = howMany('DISK_FAULTS', 24);
const KINDS: readonly Omit<Fault, 'at'>[] = [
  ...['EIO', 'ENOSPC', 'EACCES'].map((code) => ({ code, lasts: false })),
  { code: 'EIO', lasts: true },
];

/** What the codes of the command line say of an edit: done, refused and nothing changed, done and not yet in the file. */
const SAYS = new Map([
  [0, 'made'],
  [1, 'not made'],
  [3, 'made'],
]);
/** The one case in which a disk leaves it open, which is said. */
const LEFT_OPEN = /may be there when the project is opened next, or not/;

/** Sets a stock with the command line, on a disk of which one call fails. What is thrown past it is an error as no person may see it. */
async function edit(file: string, value: number, fault: Fault) {
  const words = ['table', file, 'set', 'stock', 'JPN|NdPr|national', '--value', `minimum=${value}`];
  return onFaultyDisk(dirname(file), fault, () =>
    lodestone(words).catch((thrown: unknown) => ({ code: -1, err: String(thrown) })),
  );
}

/** What the next start finds: whether the edit is there, and whether the history explains it. */
async function found(file: string) {
  // A lock that the fault left names this process, which in life has ended.
  const session = await openProject({
    path: file,
    wasmPath: WASM,
    who: 'me',
    whenLocked: 'refuse',
    ownLockIsStale: true,
  });
  try {
    const stocks = session.rows('stock') as unknown as readonly Stock[]; // of that table
    const own = stocks.find(
      (row) => row.economyId === 'JPN' && row.materialId === 'NdPr' && row.tier === 'national',
    );
    const { revision } = session.info();
    const is =
      own?.minimum === 2 && revision === 3
        ? 'made'
        : own?.minimum === 1 && revision === 2
          ? 'not made'
          : 'lost';
    return { is, findings: session.verify(true).findings };
  } finally {
    session.close();
  }
}

it(`loses no edit, says each fault of a disk in words and ends with a true code: ${MOST} of them`, async () => {
  const whole = await sampleProject();
  expect((await edit(whole, 1, { at: 0, code: '', lasts: false })).result.code).toBe(0);
  const { count } = await edit(fresh(whole), 2, { at: 0, code: '', lasts: false });
  expect(count).toBeGreaterThan(60);
  const faults = KINDS.flatMap((kind) => Array.from({ length: count }, (_, at) => ({ ...kind, at: at + 1 })));
  const every = Math.max(1, Math.floor(faults.length / MOST));
  const tried = faults.filter((_, index) => index % every === 0);
  const wrong: unknown[] = [];
  for (const fault of tried) {
    const file = fresh(whole);
    const { result, failed } = await edit(file, 2, fault);
    const { is, findings } = await found(file);
    const isTrue = SAYS.get(result.code) === is || (result.code === 3 && LEFT_OPEN.test(result.err));
    const isInWords =
      result.code === 0 || (result.err.length > 20 && !/a fault that was put in/.test(result.err));
    if (!isTrue || !isInWords || findings.length > 0) wrong.push([fault, failed, result, is, findings]);
    rmSync(dirname(file), { recursive: true, force: true });
  }
  expect(wrong).toEqual([]);
  if (MOST > 100)
    console.log(`${tried.length} faults in ${count} calls of an edit: 0 lost, 0 raw, each code true`);
}, 3_600_000);

function fresh(whole: string): string {
  const file = join(newFolder(), 'plan.lodestone');
  copyFileSync(whole, file);
  return file;
}
