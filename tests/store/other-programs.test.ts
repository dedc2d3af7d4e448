import {
  appendFileSync,
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { Refusal } from '@shared/base/refusal';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { takeLock } from '../../electron/store/lock';
import { openProject } from '../../electron/store/open-project';
import { projectPaths } from '../../electron/store/paths';
import type { ProjectSession } from '../../electron/store/session';
import { WASM } from '../places';
import { refusalOf } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { MemoryDisk } from './support/memory-disk';
import { everyRow, putShares, share } from './support/rows';

const open = (path: string) => openProject({ path, wasmPath: WASM, who: 'me', whenLocked: 'refuse' });
const edit = (session: ProjectSession, value: number) =>
  session.apply({ who: 'me', label: 'edit', reason: null }, putShares(share('sh1', 'chn-all', 2025, value)));
const valueIn = (session: ProjectSession) => session.plan({}).shares[0]?.value;

async function project(): Promise<{ path: string; session: ProjectSession }> {
  const path = join(newFolder(), 'a.lodestone');
  return {
    path,
    session: await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' }),
  };
}

/** Another process that has the project for a moment. */
async function second(path: string, value: number): Promise<void> {
  const session = await open(path);
  edit(session, value);
  session.close();
}

/** What the next one finds who opens the project after this process was killed. */
async function afterKill(path: string): Promise<ProjectSession> {
  rmSync(`${path}.lock`, { force: true });
  return open(path);
}

describe("another program's hold on a project that is open", () => {
  it.each<[string, (path: string) => void | Promise<void>, Refusal['notice']['code'] | null, number]>([
    ['nothing', () => undefined, null, 6],
    ['the lock deleted', (path) => rmSync(`${path}.lock`), 'refusal.project.lockLost', 5],
    ['the lock emptied', (path) => writeFileSync(`${path}.lock`, ''), null, 6],
    [
      'the lock deleted, and a second process that edits',
      async (path) => {
        rmSync(`${path}.lock`);
        await second(path, 77);
      },
      'refusal.project.lockLost',
      77,
    ],
    ['the journal deleted', (path) => rmSync(`${path}.journal`), null, 6],
    [
      'the journal replaced',
      (path) => {
        writeFileSync(`${path}.other`, 'not a journal');
        renameSync(`${path}.other`, `${path}.journal`);
      },
      null,
      6,
    ],
    ['something added to the journal', (path) => appendFileSync(`${path}.journal`, 'SET1'), null, 6],
    [
      'the file replaced by a copy of before',
      (path) => {
        copyFileSync(path, `${path}.other`);
        renameSync(`${path}.other`, path);
      },
      'refusal.project.changedElsewhere',
      5,
    ],
    [
      'the file written to',
      (path) => utimesSync(path, new Date(), new Date(Date.now() + 5000)),
      'refusal.project.changedElsewhere',
      5,
    ],
  ])('loses nothing that was confirmed, and is told: %s', async (_name, harm, refusedWith, left) => {
    const { path, session } = await project();
    edit(session, 5);
    await harm(path);
    if (refusedWith === null) edit(session, 6);
    else {
      expect(refusalOf(() => edit(session, 6)).notice.code).toBe(refusedWith);
      expect(session.info().state.kind).toBe('read_only');
      expect(valueIn(session)).toBe(5);
    }
    const again = await afterKill(path);
    expect(valueIn(again)).toBe(left);
    again.close();
    if (refusedWith === null) return; // this one was killed
    session.close();
    expect(valueIn(await open(path))).toBe(left);
  });

  it('puts a lock right that was only written into, so that nobody else is let in or kept out by it', async () => {
    const { path, session } = await project();
    const lock = readFileSync(`${path}.lock`, 'utf8');
    writeFileSync(`${path}.lock`, '');
    await expect(open(path)).rejects.toThrow(/lockUnreadable/);
    edit(session, 5);
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(lock);
    await expect(open(path)).rejects.toThrow(/refusal.project.locked /);
    session.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('never takes the lock of another for the own one, even where it has the number of the file that was removed', async () => {
    const { path, session } = await project();
    const other = JSON.stringify({ who: 'you', host: 'elsewhere', pid: 1, since: '2026' });
    writeFileSync(`${path}.lock`, other);
    expect(refusalOf(() => edit(session, 5)).notice.code).toBe('refusal.project.lockLost');
    session.close();
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(other);
  });

  it('is found before a save too, and a journal that another program put there is kept', async () => {
    const { path, session } = await project();
    edit(session, 5);
    writeFileSync(`${path}.journal`, 'not a journal');
    session.save();
    expect(session.info().state.kind).toBe('saved');
    const aside = readdirSync(dirname(path)).filter((name) => name.includes('set-aside'));
    expect(aside.map((name) => readFileSync(join(dirname(path), name), 'utf8'))).toEqual(['not a journal']);
    edit(session, 6);
    rmSync(`${path}.lock`);
    expect(refusalOf(() => session.save()).notice.code).toBe('refusal.project.lockLost');
    await second(path, 7);
    session.close();
    expect(valueIn(await open(path))).toBe(7);
  });

  it('a file that was removed does not come back by a save, and a copy saves what was confirmed', async () => {
    const { path, session } = await project();
    edit(session, 5);
    rmSync(path);
    expect(refusalOf(() => edit(session, 6)).notice.code).toBe('refusal.project.changedElsewhere');
    const copy = join(newFolder(), 'copy.lodestone');
    session.saveCopy(copy);
    session.close();
    expect(existsSync(path)).toBe(false);
    expect(valueIn(await open(copy))).toBe(5);
  });

  it.each<[string, (folder: string, away: string) => void]>([
    ['was renamed', renameSync],
    [
      'lost its share, which leaves an empty folder in its place',
      (folder, away) => {
        renameSync(folder, away);
        mkdirSync(folder);
      },
    ],
  ])(
    'a folder that %s is told of as such, and its project leaves no lock when it is back',
    async (_how, take) => {
      const { path, session } = await project();
      const folder = dirname(path);
      const away = join(newFolder(), 'away');
      edit(session, 5);
      take(folder, away);
      expect(refusalOf(() => edit(session, 6)).notice.code).toBe('refusal.project.journalGone');
      rmSync(folder, { recursive: true, force: true });
      renameSync(away, folder);
      session.close();
      expect(existsSync(`${path}.lock`)).toBe(false);
      const again = await open(path);
      edit(again, 6);
      again.close();
      expect(valueIn(await open(path))).toBe(6);
    },
  );

  it('lets the project be opened again at once by the one that has lost it', async () => {
    const { path, session } = await project();
    edit(session, 5);
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(() => edit(session, 6)).toThrow(/changedElsewhere/);
    const again = await open(path);
    edit(again, 6);
    again.close();
    session.close();
    expect(valueIn(await open(path))).toBe(6);
  });
});

describe('the lock', () => {
  const paths = projectPaths('/p/a.lodestone');
  const NOW = new Date('2026-01-02T03:04:05Z');
  const take = (disk: MemoryDisk) => takeLock(disk, paths, 'me', NOW, false);
  const lay = (disk: MemoryDisk, text: string): void => {
    const file = disk.create(paths.lock);
    file.append(Buffer.from(text));
  };
  const holder = (pid: number, host = hostname()) => JSON.stringify({ who: 'you', host, pid, since: '2026' });

  it.each<[string, string, object]>([
    ['empty', '', { kind: 'held', by: null }],
    ['cut off', holder(1).slice(0, 20), { kind: 'held', by: null }],
    ['of another computer', holder(1, 'elsewhere'), { kind: 'held', by: { host: 'elsewhere' } }],
    ['of a process that runs', holder(process.ppid), { kind: 'held', by: { pid: process.ppid } }],
    ['of a process that is gone', holder(999_999_999), { kind: 'taken' }],
  ])('that is there already: %s', (_name, text, result) => {
    const disk = new MemoryDisk('/p');
    lay(disk, text);
    expect(take(disk)).toMatchObject(result);
    expect(disk.list('/p')).toEqual(['a.lodestone.lock']);
  });

  it('is whole whenever it is to be seen, also where a disk has no links', () => {
    for (const links of [true, false]) {
      const disk = new MemoryDisk('/p');
      if (!links) disk.tamper = (event) => (event.kind === 'link' ? new Error('no links') : 'do');
      const seen: string[] = [];
      disk.onEvent = () => {
        if (disk.stat(paths.lock) !== null) seen.push(Buffer.from(disk.read(paths.lock)).toString());
      };
      expect(take(disk).kind).toBe('taken');
      if (links) expect(seen.every((text) => JSON.parse(text).who === 'me')).toBe(true);
      expect(take(disk)).toMatchObject({ kind: 'held', by: { who: 'me' } });
    }
  });

  it('of one who was quicker at a stale one stays', () => {
    const disk = new MemoryDisk('/p');
    lay(disk, holder(999_999_999));
    disk.tamper = (event) => {
      if (event.kind === 'rename' && event.path === paths.lock) {
        disk.tamper = () => 'do';
        disk.remove(paths.lock);
        lay(disk, holder(process.ppid));
      }
      return 'do';
    };
    expect(take(disk)).toMatchObject({ kind: 'held', by: { pid: process.ppid } });
    expect(Buffer.from(disk.read(paths.lock)).toString()).toBe(holder(process.ppid));
  });
});

describe('what the file is besides its content', () => {
  it('mode, owner and symbolic link survive a save, and what lies beside it is as closed as it is', async () => {
    const { path, session } = await project();
    session.close();
    const link = join(newFolder(), 'link.lodestone');
    symlinkSync(path, link);
    chmodSync(path, 0o600);
    if (process.getuid?.() === 0) chownSync(path, 1234, 2345);
    const { mode, uid, gid } = statSync(path);
    const again = await open(link);
    edit(again, 5);
    for (const beside of [path, `${path}.journal`])
      expect(statSync(beside)).toMatchObject({ mode, uid, gid });
    again.save();
    again.saveCopy(`${path}.copy`);
    again.close();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(path)).toMatchObject({ mode, uid, gid });
    expect(statSync(`${path}.copy`).mode).toBe(mode);
    const backups = join(dirname(path), '.lodestone-backups');
    expect(readdirSync(backups).map((name) => statSync(join(backups, name)).mode)).toContain(mode);
    expect(valueIn(await open(path))).toBe(5);
  });

  it('a write-protected file opens for reading and is left as it is', async () => {
    const { path, session } = await project();
    session.close();
    chmodSync(path, 0o444);
    const before = readFileSync(path);
    const reader = await open(path);
    expect(reader.info().state).toMatchObject({ kind: 'read_only', reason: 'file' });
    expect(refusalOf(() => edit(reader, 5)).notice.code).toBe('refusal.project.readOnlyFile');
    reader.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.lock`) || existsSync(`${path}.journal`)).toBe(false);
  });

  it('one that is protected while it is open is not overwritten, and what was confirmed waits in the journal', async () => {
    const { path, session } = await project();
    chmodSync(path, 0o444);
    const before = readFileSync(path);
    edit(session, 5);
    expect(refusalOf(() => session.save()).notice.code).toBe('refusal.project.readOnlyFile');
    expect(() => session.close()).toThrow(/readOnlyFile/);
    expect(readFileSync(path).equals(before)).toBe(true);
    const reader = await open(path);
    expect(valueIn(reader)).toBe(5);
    reader.close();
    chmodSync(path, 0o644);
    const writer = await open(path);
    expect(valueIn(writer)).toBe(5);
    writer.close();
  });
});
