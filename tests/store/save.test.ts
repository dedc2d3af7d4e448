import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { type Generation, generationsToRemove, listGenerations } from '../../electron/store/generations';
import { openProject } from '../../electron/store/open-project';
import { projectPaths } from '../../electron/store/paths';
import { realDisk, retryWhileHeld } from '../../electron/store/real-disk';
import { restoreState, undoRestore } from '../../electron/store/recovery/restore';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { MemoryDisk, systemError } from './support/memory-disk';
import { everyRow, putShares, share } from './support/rows';

const HEADER = { who: 'me', label: 'edit', reason: null };
const to = (value: number) => putShares(share('sh1', 'chn-all', 2025, value));
const create = (path: string, extra: { disk?: MemoryDisk; now?: () => Date } = {}) =>
  createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me', ...extra });
const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });

/** Forgets an open session, as a kill does; its lock goes by hand, since this process lives on. */
function crash(path: string): void {
  realDisk.remove(`${path}.lock`);
}

describe('saving', () => {
  it('leaves one plain file behind after closing, which is whole', async () => {
    const folder = newFolder();
    const path = join(folder, 'a.lodestone');
    const session = await create(path);
    expect(session.info().state.kind).toBe('saved');
    expect(session.apply(HEADER, to(5)).state.kind).toBe('safe');
    expect(readdirSync(folder).sort()).toEqual(['a.lodestone', 'a.lodestone.journal', 'a.lodestone.lock']);
    session.close();
    expect(readdirSync(folder).sort()).toEqual(['.lodestone-backups', 'a.lodestone']);
    const again = await open(path);
    expect(again.info().recovery).toEqual([]);
    expect(again.plan({}).shares[0]?.value).toBe(5);
    again.close();
  });

  it.each([
    ['after five minutes, however little has changed', 'short', 5 * 60_000 + 100],
    ['two seconds after a journal has grown long', randomBytes(1_900_000).toString('hex'), 2_100],
  ])('happens by itself %s, and not in a run of edits', async (_when, note, waits) => {
    vi.useFakeTimers();
    try {
      const session = await create('/p/a.lodestone', { disk: new MemoryDisk('/p') });
      const years = [2045, 2046, 2047];
      session.apply(
        HEADER,
        putShares(...years.map((year) => share(`sh1${year}`, 'lynas', year, 5, { note: `${year}${note}` }))),
      );
      vi.advanceTimersByTime(1_500);
      session.apply(HEADER, to(6));
      vi.advanceTimersByTime(1_500);
      expect(session.info().state.kind).toBe('safe');
      vi.advanceTimersByTime(waits - 1_500);
      expect(session.info().state.kind).toBe('saved');
      session.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('comes five minutes after the first change that the file lacks, not after the last', async () => {
    vi.useFakeTimers();
    try {
      const session = await create('/p/a.lodestone', { disk: new MemoryDisk('/p') });
      for (let minute = 0; minute < 4; minute++) {
        session.apply(HEADER, to(minute));
        vi.advanceTimersByTime(60_000);
      }
      session.apply(HEADER, to(4));
      vi.advanceTimersByTime(59_000);
      expect(session.info().state.kind).toBe('safe');
      vi.advanceTimersByTime(2_000);
      expect(session.info().state.kind).toBe('saved');
      session.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('waits no longer when the clock is set back meanwhile', async () => {
    vi.useFakeTimers();
    try {
      const session = await create('/p/a.lodestone', { disk: new MemoryDisk('/p') });
      session.apply(HEADER, to(5));
      vi.setSystemTime(Date.now() - 24 * 3_600_000);
      session.apply(HEADER, to(6));
      vi.advanceTimersByTime(5 * 60_000 + 100);
      expect(session.info().state.kind).toBe('saved');
      session.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('never overwrites a file that somebody else has changed', async () => {
    const path = join(newFolder(), 'a.lodestone');
    const session = await create(path);
    session.apply(HEADER, to(5));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    const before = readFileSync(path);
    expect(() => session.save()).toThrow(/changedElsewhere/);
    expect(session.info().state).toMatchObject({ kind: 'read_only', reason: 'changed_elsewhere' });
    expect(() => session.apply(HEADER, to(6))).toThrow(/changedElsewhere/);
    session.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    const again = await open(path); // same content after all: the journal fits
    expect(again.plan({}).shares[0]?.value).toBe(5);
    again.close();
  });

  it('writes a whole copy elsewhere and not over the project itself', async () => {
    const folder = newFolder();
    const session = await create(join(folder, 'a.lodestone'));
    session.apply(HEADER, to(5));
    session.saveCopy(join(folder, 'b.lodestone'));
    expect(() => session.saveCopy(join(folder, 'a.lodestone'))).toThrow(/copyOntoItself/);
    expect(() => session.saveCopy(join(folder, 'no', 'b.lodestone'))).toThrow(/noFolder/);
    expect(session.info().fileName).toBe('a.lodestone');
    const copy = await open(join(folder, 'b.lodestone'));
    expect(copy.plan({}).shares[0]?.value).toBe(5);
    copy.close();
    session.close();
  });
});

describe('a full disk', () => {
  it('while the journal is written: nothing of the change stays, nothing confirmed is lost, no further change goes in', async () => {
    const disk = new MemoryDisk('/p');
    const session = await create('/p/a.lodestone', { disk });
    session.apply(HEADER, to(5));
    const size = disk.stat('/p/a.lodestone.journal')?.size;
    disk.tamper = (event) => (event.kind === 'append' ? systemError('ENOSPC') : 'do');
    expect(() => session.apply(HEADER, to(6))).toThrow(/journalFull/);
    expect(disk.stat('/p/a.lodestone.journal')?.size).toBe(size);
    expect(session.plan({}).shares[0]?.value).toBe(5);
    expect(session.info()).toMatchObject({
      revision: 2,
      state: { kind: 'read_only', reason: 'full', detail: '/p' },
    });
    expect(() => session.undo('me')).toThrow(/journalFull/);
    disk.tamper = () => 'do';
    session.close();
    const again = await openProject({
      path: '/p/a.lodestone',
      wasmPath: WASM,
      who: 'me',
      whenLocked: 'refuse',
      disk,
    });
    expect(again.info().recovery).toEqual([{ kind: 'replayed', edits: 1 }]);
    expect(again.plan({}).shares[0]?.value).toBe(5);
    again.close();
  });

  it('while the file is saved: the old file and the journal stay, and work goes on', async () => {
    const disk = new MemoryDisk('/p');
    const session = await create('/p/a.lodestone', { disk });
    session.apply(HEADER, to(5));
    disk.tamper = (event) =>
      event.path.endsWith('.saving') && event.kind === 'append' ? systemError('ENOSPC') : 'do';
    expect(() => session.save()).toThrow(/diskFull/);
    expect(disk.list('/p')).toEqual(['a.lodestone', 'a.lodestone.lock', 'a.lodestone.journal']);
    session.apply(HEADER, to(6));
    disk.tamper = () => 'do';
    expect(session.save().state.kind).toBe('saved');
    session.close();
  });
});

describe('the journal', () => {
  it('with a torn end is cut, and the cut is reported', async () => {
    const { path } = await withTwoEdits();
    crash(path);
    appendFileSync(`${path}.journal`, Buffer.from('SET1\x10\0\0'));
    const again = await open(path);
    const [replayed, torn] = again.info().recovery;
    expect(replayed).toEqual({ kind: 'replayed', edits: 2 });
    expect(torn).toMatchObject({ kind: 'torn', bytes: 7, file: expect.stringContaining('journal.cut-off-') });
    const kept = torn?.kind === 'torn' ? readFileSync(join(dirname(path), torn.file)) : null;
    expect(kept?.toString('latin1')).toBe('SET1\x10\0\0');
    expect(again.plan({}).shares[0]?.value).toBe(6);
    again.apply(HEADER, to(7));
    crash(path);
    const third = await open(path);
    expect(third.plan({}).shares[0]?.value).toBe(7);
    third.close();
  });

  it('that is damaged inside gives what stands before the damage and is kept', async () => {
    const { path, session } = await withTwoEdits();
    session.apply(HEADER, to(9));
    crash(path);
    const bytes = readFileSync(`${path}.journal`);
    const second = bytes.indexOf('SET1', bytes.indexOf('SET1') + 4);
    bytes[second + 60] = (bytes[second + 60] ?? 0) ^ 1;
    writeFileSync(`${path}.journal`, bytes);
    const again = await open(path);
    expect(again.info().recovery).toMatchObject([
      { kind: 'replayed', edits: 1 },
      {
        kind: 'set_aside',
        file: expect.stringContaining('a.lodestone.journal.set-aside-'),
        why: 'damaged',
        edits: [{ seq: 4, who: 'me', label: 'edit' }],
      },
    ]);
    expect(again.plan({}).shares[0]?.value).toBe(5);
    crash(path);
    const third = await open(path);
    expect(third.plan({}).shares[0]?.value).toBe(5);
    third.close();
  });

  it('of another project, or of another state of this one, is set aside by name and never replayed', async () => {
    const { path } = await withTwoEdits();
    crash(path);
    const folder = newFolder();
    const otherPath = join(folder, 'b.lodestone');
    (await create(otherPath)).close();
    writeFileSync(`${otherPath}.journal`, readFileSync(`${path}.journal`));
    const other = await open(otherPath);
    expect(other.info().recovery).toMatchObject([
      {
        kind: 'set_aside',
        file: expect.stringMatching(/^b\.lodestone\.journal\.set-aside-/),
        why: 'other_project',
        edits: [{ seq: 2 }, { seq: 3 }],
      },
    ]);
    expect(other.info().revision).toBe(1);
    other.close();
    expect(readdirSync(folder).filter((name) => name.includes('set-aside'))).toHaveLength(1);

    // An earlier generation is put in the place of the file while a later journal lies beside it.
    const early = readFileSync(path);
    const later = await open(path);
    later.apply(HEADER, to(8));
    later.save();
    later.apply(HEADER, to(9));
    crash(path);
    writeFileSync(path, early);
    const back = await open(path);
    expect(back.info().recovery).toMatchObject([{ kind: 'set_aside', why: 'other_state' }]);
    expect(back.info().revision).toBe(1);
    back.close();
  });

  it('without frames is set aside too when it is of another project or state: nothing is ever added to it', async () => {
    const { path, session } = await withTwoEdits();
    const early = readFileSync(path);
    session.save();
    crash(path);
    const empty = readFileSync(`${path}.journal`);
    writeFileSync(path, early);
    const back = await open(path);
    expect(back.info().recovery).toMatchObject([{ kind: 'set_aside', why: 'other_state', edits: [] }]);
    back.close();
    const otherPath = join(newFolder(), 'b.lodestone');
    (await create(otherPath)).close();
    writeFileSync(`${otherPath}.journal`, empty);
    const other = await open(otherPath);
    expect(other.info().recovery).toMatchObject([{ kind: 'set_aside', why: 'other_project' }]);
    other.close();
  });

  it('grows by one frame an edit and is emptied by a save', async () => {
    const { path, session } = await withTwoEdits();
    const full = statSync(`${path}.journal`).size;
    session.save();
    expect(statSync(`${path}.journal`).size).toBeLessThan(full / 2);
    session.close();
    expect(existsSync(`${path}.journal`)).toBe(false);
  });

  async function withTwoEdits() {
    const path = join(newFolder(), 'a.lodestone');
    const session = await create(path);
    session.apply(HEADER, to(5));
    session.apply(HEADER, to(6));
    return { path, session };
  }
});

describe('kept generations', () => {
  const at = (text: string): Generation => ({
    name: text,
    at: new Date(text.split(' ')[0] ?? ''),
    keptBy: text.endsWith(' restore') ? 'restore' : 'save',
  });
  const NOW = new Date('2026-03-10T18:00:00Z');

  it.each<[string, string[], string[]]>([
    ['none', [], []],
    ['three of today stay', ['2026-03-10T10:00Z', '2026-03-10T11:00Z', '2026-03-10T12:00Z'], []],
    [
      'the oldest of four of today goes',
      ['2026-03-10T09:00Z', '2026-03-10T10:00Z', '2026-03-10T11:00Z', '2026-03-10T12:00Z'],
      ['2026-03-10T09:00Z'],
    ],
    [
      'of an earlier day the newest stays',
      ['2026-03-09T09:00Z', '2026-03-09T23:00Z', '2026-03-10T01:00Z'],
      ['2026-03-09T09:00Z'],
    ],
    [
      'ten in all',
      Array.from({ length: 12 }, (_, day) => `2026-02-${String(day + 10)}T10:00Z`),
      ['2026-02-11T10:00Z', '2026-02-10T10:00Z'],
    ],
    [
      'what the last restore has replaced stays besides',
      [
        ...['2026-03-08T09:00Z restore', '2026-03-09T09:00Z restore', '2026-03-09T23:00Z'],
        ...['2026-03-10T01:00Z', '2026-03-10T02:00Z'],
      ],
      [],
    ],
    [
      'what an earlier restore has replaced goes like any other',
      ['2026-03-09T08:00Z restore', '2026-03-09T09:00Z', '2026-03-10T09:00Z restore'],
      ['2026-03-09T08:00Z restore'],
    ],
  ])('%s', (_name, all, gone) => {
    expect(generationsToRemove(all.map(at), NOW).map(({ name }) => name)).toEqual(gone);
  });

  it('goes on after a clock that ran ahead once, and never takes the ones of the future for the newest', async () => {
    const path = join(newFolder(), 'a.lodestone');
    let now = new Date('2126-03-10T10:00:00Z');
    const session = await create(path, { now: () => now });
    const save = (value: number) => {
      session.apply(HEADER, to(value));
      session.save();
    };
    for (let day = 10; day < 22; day++) {
      now = new Date(`2126-03-${day}T10:00:00Z`);
      save(day);
    }
    now = new Date('2026-03-10T10:00:00Z');
    save(5);
    save(6);
    now = new Date('2026-03-10T10:20:00Z');
    save(7);
    session.close();
    const names = listGenerations(realDisk, projectPaths(path), now).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual([
      'a.lodestone.2026-03-10T10-20-00.000Z',
      'a.lodestone.2026-03-10T10-00-00.000Z',
    ]);
    expect(names).toHaveLength(10);
  });

  it('are made when a save replaces the file, at most one in fifteen minutes, and a restore can be undone', async () => {
    const path = join(newFolder(), 'a.lodestone');
    let now = new Date('2026-03-10T10:00:00Z');
    const session = await create(path, { now: () => now });
    const names = () => listGenerations(realDisk, projectPaths(path), now).map(({ name }) => name);
    session.apply(HEADER, to(5));
    session.save();
    expect(names()).toEqual(['a.lodestone.2026-03-10T10-00-00.000Z']);
    now = new Date('2026-03-10T10:14:00Z');
    session.apply(HEADER, to(6));
    session.save();
    expect(names()).toHaveLength(1);
    now = new Date('2026-03-10T10:20:00Z');
    session.apply(HEADER, to(7));
    session.close();
    expect(names()).toEqual(['a.lodestone.2026-03-10T10-20-00.000Z', 'a.lodestone.2026-03-10T10-00-00.000Z']);

    const restoring = (at: string) => ({ disk: realDisk, path, who: 'me', now: new Date(at) });
    restoreState(restoring('2026-03-10T11:00:00Z'), 'a.lodestone.2026-03-10T10-20-00.000Z');
    await expectValue(6);
    undoRestore(restoring('2026-03-10T11:10:00Z'));
    await expectValue(7);
    undoRestore(restoring('2026-03-10T11:20:00Z'));
    await expectValue(6);
    expect(() => restoreState(restoring('2026-03-10T11:30:00Z'), '../a.lodestone')).toThrow(/noGeneration/);

    async function expectValue(value: number) {
      const opened = await open(path);
      expect(opened.plan({}).shares[0]?.value).toBe(value);
      opened.close();
    }
  });
});

describe('a file that is held by another program', () => {
  it('is tried again and then given up', () => {
    let calls = 0;
    retryWhileHeld(() => {
      calls++;
      if (calls < 3) throw systemError('EBUSY');
    }, [1, 1, 1]);
    expect(calls).toBe(3);
    expect(() =>
      retryWhileHeld(() => {
        throw systemError('EPERM');
      }, [1]),
    ).toThrow('EPERM');
    expect(() =>
      retryWhileHeld(() => {
        throw systemError('ENOENT');
      }, [10_000]),
    ).toThrow('ENOENT');
  });
});
