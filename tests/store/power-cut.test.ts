import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { afterPowerCut, type Cut, type DiskEvent, MemoryDisk, type Tamper } from './support/memory-disk';
import { everyRow, putShares, share } from './support/rows';

const FOLDER = '/plan';
const PATH = '/plan/a.lodestone';
const HEADER = { who: 'me', label: 'edit', reason: null };

/** What may have reached the disk of what was not synced. */
const CUTS: readonly Cut[] = [
  { name: 'nothing', keepName: () => false, keepData: () => 'none' },
  { name: 'everything', keepName: () => true, keepData: () => 'all' },
  { name: 'names without data', keepName: () => true, keepData: () => 'none' },
  { name: 'data without names', keepName: () => false, keepData: () => 'all' },
  {
    name: 'torn data',
    keepName: () => true,
    keepData: (index, count) => (index === count - 1 ? 'half' : 'all'),
  },
  {
    name: 'newest only',
    keepName: (index, count) => index === count - 1,
    keepData: (index, count) => (index === count - 1 ? 'all' : 'none'),
  },
  {
    name: 'every second',
    keepName: (index) => index % 2 === 0,
    keepData: (index) => (index % 2 === 0 ? 'all' : 'none'),
  },
];

interface Moment {
  readonly event: DiskEvent;
  readonly confirmed: number;
  readonly lefts: readonly { readonly cut: string; readonly disk: MemoryDisk }[];
}

/** A working day on a disk that may be tampered with; at each step the disk is kept as each power cut would leave it. */
async function workingDay(tamper: Tamper): Promise<{ moments: Moment[]; states: Map<number, string> }> {
  const disk = new MemoryDisk(FOLDER);
  disk.tamper = tamper;
  const moments: Moment[] = [];
  const states = new Map<number, string>();
  let confirmed = 0;
  disk.onEvent = (event) => {
    const lefts = CUTS.map((cut) => ({ cut: cut.name, disk: afterPowerCut(disk, cut) }));
    moments.push({ event, confirmed, lefts });
  };
  let session = await createProject({
    path: PATH,
    name: 'a',
    wasmPath: WASM,
    rows: everyRow(),
    who: 'me',
    disk,
  });
  const confirm = () => {
    confirmed = session.info().revision;
    states.set(confirmed, JSON.stringify(session.plan({}).shares));
  };
  const edit = (value: number) => {
    session.apply(HEADER, putShares(share('sh1', 'chn-all', 2025, value)));
    confirm();
  };
  confirm();
  edit(1);
  edit(2);
  session.save();
  edit(3);
  session.undo('me');
  confirm();
  session.redo('me');
  confirm();
  session.save();
  edit(4);
  session.close();
  session = await openProject({ path: PATH, wasmPath: WASM, who: 'me', whenLocked: 'refuse', disk });
  edit(5);
  session.close();
  return { moments, states };
}

/** What is on a disk, as text: many cuts leave the same. */
function contentOf(disk: MemoryDisk): string {
  const files = [...disk.names].map(
    ([path, { content }]) => `${path} ${createHash('sha1').update(content).digest('hex')}`,
  );
  return files.sort().join('\n');
}

/** Opens every possible disk until `enough` losses are found. @returns what was lost, in words */
async function losses(
  enough: number,
  { moments, states }: Awaited<ReturnType<typeof workingDay>>,
): Promise<string[]> {
  const lost: string[] = [];
  const seen = new Set<string>();
  for (const [index, { event, confirmed, lefts }] of moments.entries()) {
    if (confirmed === 0) continue; // nothing was promised before createProject returned
    for (const { cut, disk } of lefts) {
      const key = `${confirmed} ${contentOf(disk)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (lost.length >= enough) return lost;
      const where = `step ${index} (${event.kind} ${basename(event.path)}), ${cut}`;
      try {
        const session = await openProject({
          path: PATH,
          wasmPath: WASM,
          who: 'me',
          whenLocked: 'refuse',
          disk,
        });
        const { revision } = session.info();
        const inFlight = states.get(revision);
        if (revision < confirmed || revision > confirmed + 1)
          lost.push(`${where}: at ${revision}, confirmed ${confirmed}`);
        else if (inFlight !== JSON.stringify(session.plan({}).shares))
          lost.push(`${where}: other content at ${revision}`);
        else if (session.info().recovery.some(({ kind }) => kind === 'set_aside'))
          lost.push(`${where}: journal set aside`);
        session.close();
      } catch (error) {
        lost.push(`${where}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  return lost;
}

describe('a power cut at any step', () => {
  it('loses nothing that was confirmed', async () => {
    const day = await workingDay(() => 'do');
    expect(day.moments.length).toBeGreaterThan(60);
    expect(await losses(10, day)).toEqual([]);
  }, 180_000);

  const sync = (path: RegExp) => (event: DiskEvent) => event.kind === 'sync' && path.test(event.path);
  const folderSyncAfter = (path: RegExp) => (event: DiskEvent, before: DiskEvent | null) =>
    event.kind === 'syncFolder' && before?.kind === 'rename' && path.test(before.to);

  it.each([
    ['of the journal after an edit', sync(/\.journal$/)],
    ['of the new project file before the rename', sync(/\.lodestone\.saving$/)],
    ['of the folder after the project file was replaced', folderSyncAfter(/\.lodestone$/)],
    ['of the folder after a journal was started', folderSyncAfter(/\.journal$/)],
  ])(
    'is found to lose edits when one sync is left out: %s',
    async (_name, leftOut) => {
      const day = await workingDay((event, before) => (leftOut(event, before) ? 'skip' : 'do'));
      expect((await losses(1, day)).length).toBeGreaterThan(0);
    },
    180_000,
  );
});
