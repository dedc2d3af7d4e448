import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { MemoryDisk } from './support/memory-disk';
import { everyRow, putShares, share } from './support/rows';

const PATH = '/p/a.lodestone';
const JOURNAL = `${PATH}.journal`;

let disk: MemoryDisk;
const open = (): Promise<ProjectSession> =>
  openProject({ path: PATH, wasmPath: WASM, who: 'me', whenLocked: 'refuse', ownLockIsStale: true, disk });
const valueIn = (session: ProjectSession) => session.plan({}).shares.find(({ id }) => id === 'sh1')?.value;

beforeEach(async () => {
  disk = new MemoryDisk('/p');
  const rows = everyRow();
  const lost = await createProject({ path: PATH, name: 'a', wasmPath: WASM, rows, who: 'me', disk });
  lost.apply({ who: 'me', label: 'edit', reason: null }, putShares(share('sh1', 'chn-all', 2025, 5)));
});
afterEach(() => vi.useRealTimers());

/** The value when only the file is left, without its journal. */
async function valueInFile(): Promise<number | undefined> {
  disk.names.delete(JOURNAL);
  const session = await open();
  expect(session.info().recovery).toEqual([]);
  return valueIn(session);
}

describe('what opening took from the journal', () => {
  beforeEach(() => vi.useFakeTimers()); // only now: the session that is lost saves nothing any more

  it('counts as not yet saved, and is saved by itself at the next checkpoint', async () => {
    const session = await open();
    expect(session.info()).toMatchObject({
      recovery: [{ kind: 'replayed', edits: 1 }],
      state: { kind: 'safe' },
    });
    expect(valueIn(session)).toBe(5);
    vi.advanceTimersByTime(5 * 60_000 + 100);
    expect(session.info().state.kind).toBe('saved');
    expect(await valueInFile()).toBe(5);
  });

  it.each<[string, (session: ProjectSession) => void]>([
    ['when somebody saves', (session) => void session.save()],
    ['by closing, which takes the journal away', (session) => session.close()],
  ])('is in the file %s', async (_name, keep) => {
    keep(await open());
    expect(await valueInFile()).toBe(5);
  });
});
