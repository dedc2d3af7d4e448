import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { copyToGenerations } from '../../electron/store/generations';
import { holderOfThis } from '../../electron/store/lock-holder';
import { openProject } from '../../electron/store/open-project';
import { projectPaths } from '../../electron/store/paths';
import { realDisk } from '../../electron/store/real-disk';
import { WASM } from '../places';
import { newFolder } from '../tidy-up';
import { MemoryDisk, systemError } from './support/memory-disk';
import { asOtherProgram } from './support/other-program';
import { everyRow, putShares, share } from './support/rows';

const HEADER = { who: 'me', label: 'edit', reason: null };

async function closedProject(): Promise<string> {
  const path = join(newFolder(), 'a.lodestone');
  const session = await createProject({ path, name: 'a', wasmPath: WASM, rows: everyRow(), who: 'me' });
  session.apply(HEADER, putShares(share('sh1', 'chn-all', 2025, 12)));
  session.close();
  rmSync(join(path, '../.lodestone-backups'), { recursive: true });
  return path;
}

const open = (path: string, whenLocked: 'refuse' | 'read_only' = 'refuse') =>
  openProject({ path, wasmPath: WASM, who: 'me', whenLocked });

/** The refusal with which something is turned down. */
async function refusalOf(work: Promise<unknown> | (() => unknown)): Promise<Refusal['notice']> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof Refusal) return error.notice;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Changes bytes of a file with a function that may not change its length. */
function edit(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

async function withSql(path: string, script: string): Promise<void> {
  await asOtherProgram(path, (sql) => sql.script(script));
}

it.each([
  ['Berlin, as its rows say', everyRow(), '2026-11-28'],
  ['Japan, where none says it', [], '2026-11-29'],
])(
  'a project without a date of its data has that of the day on which it is made in %s',
  async (_zone, rows, day) => {
    const path = join(newFolder(), 'a.lodestone');
    const now = () => new Date('2026-11-28T22:45:00Z');
    const session = await createProject({ path, name: 'a', wasmPath: WASM, rows, who: 'me', now });
    expect(session.info().dataDate).toBe(day);
    session.close();
  },
);

describe('a project file that cannot be opened is refused in words and left as it is', () => {
  it.each<[string, string, (path: string) => void | Promise<void>]>([
    ['not a project: text', 'refusal.project.notAProject', (path) => writeFileSync(path, 'hello')],
    ['not a project: empty', 'refusal.project.notAProject', (path) => writeFileSync(path, '')],
    [
      'another SQLite file',
      'refusal.project.notAProject',
      (path) => withSql(path, 'PRAGMA application_id = 7'),
    ],
    ['a newer version', 'refusal.project.newerVersion', (path) => withSql(path, 'PRAGMA user_version = 99')],
    ['cut off', 'refusal.project.damaged', (path) => truncateSync(path, 3 * 4096 + 100)],
    ['cut off at a page', 'refusal.project.damaged', (path) => truncateSync(path, 3 * 4096)],
    [
      'a page of zeroes',
      'refusal.project.damaged',
      (path) => edit(path, (bytes) => bytes.fill(0, 4096 * 2, 4096 * 3)),
    ],
    [
      'flipped bits',
      'refusal.project.damaged',
      (path) =>
        edit(path, (bytes) => {
          for (let at = 4096 * 5; at < 4096 * 5 + 12; at++) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        }),
    ],
    [
      'a foreign trigger',
      'refusal.project.foreignSchema',
      (path) => withSql(path, 'CREATE TRIGGER t AFTER INSERT ON share BEGIN DELETE FROM stock; END'),
    ],
    ['a foreign view', 'refusal.project.foreignSchema', (path) => withSql(path, 'CREATE VIEW v AS SELECT 1')],
    ['a table that is gone', 'refusal.project.damaged', (path) => withSql(path, 'DROP TABLE stock')],
    [
      'a share without supplier',
      'refusal.project.damaged',
      (path) =>
        withSql(path, "DELETE FROM feed; DELETE FROM capacity; DELETE FROM supplier WHERE id = 'lynas'"),
    ],
    [
      'changes held back by another program',
      'refusal.project.openElsewhere',
      (path) => writeFileSync(`${path}-wal`, 'x'),
    ],
  ])('%s', async (_name, code, harm) => {
    const path = await closedProject();
    await harm(path);
    const before = readFileSync(path);
    const notice = await refusalOf(open(path));
    expect(notice).toMatchObject({ code, place: { file: 'a.lodestone' } });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(existsSync(`${path}.journal`)).toBe(false);
  });

  it('a damaged one names the newest kept generation', async () => {
    const path = await closedProject();
    const name = copyToGenerations(realDisk, projectPaths(path), new Date('2026-01-02T03:04:05.678Z'));
    truncateSync(path, 4096);
    expect(await refusalOf(open(path))).toMatchObject({
      code: 'refusal.project.damagedHasBackup',
      params: { backup: name },
    });
  });

  it('a missing file, a missing folder, a folder in its place', async () => {
    const folder = newFolder();
    expect(await refusalOf(open(join(folder, 'b.lodestone')))).toMatchObject({
      code: 'refusal.project.missing',
    });
    expect(await refusalOf(open(join(folder, 'no', 'b.lodestone')))).toMatchObject({
      code: 'refusal.project.noFolder',
    });
    mkdirSync(join(folder, 'c.lodestone'));
    expect(await refusalOf(open(join(folder, 'c.lodestone')))).toMatchObject({
      code: 'refusal.project.notAProject',
    });
  });

  it('a new project does not take the place of a file, nor go to a missing folder', async () => {
    const path = await closedProject();
    const options = { name: 'a', wasmPath: WASM, rows: [], who: 'me' };
    expect(await refusalOf(createProject({ ...options, path }))).toMatchObject({
      code: 'refusal.project.exists',
    });
    const missing = createProject({ ...options, path: join(newFolder(), 'no', 'a.lodestone') });
    expect(await refusalOf(missing)).toMatchObject({ code: 'refusal.project.noFolder' });
  });
});

// The tests run as root too, whom no file mode binds: the folder is read-only by way of the disk.
describe('a folder that cannot be written to', () => {
  const readOnly = (code: string) => (event: { kind: string }) =>
    event.kind === 'create' ? systemError(code) : 'do';

  it('refuses a new project', async () => {
    const disk = new MemoryDisk('/p');
    disk.tamper = readOnly('EACCES');
    const created = createProject({
      path: '/p/a.lodestone',
      name: 'a',
      wasmPath: WASM,
      rows: [],
      who: 'me',
      disk,
    });
    expect(await refusalOf(created)).toMatchObject({
      code: 'refusal.project.readOnlyFolder',
      params: { folder: '/p' },
    });
  });

  it('opens an existing project for reading only', async () => {
    const disk = new MemoryDisk('/p');
    (
      await createProject({
        path: '/p/a.lodestone',
        name: 'a',
        wasmPath: WASM,
        rows: everyRow(),
        who: 'me',
        disk,
      })
    ).close();
    disk.tamper = readOnly('EROFS');
    const session = await openProject({
      path: '/p/a.lodestone',
      wasmPath: WASM,
      who: 'me',
      whenLocked: 'refuse',
      disk,
    });
    expect(session.info().state).toMatchObject({ kind: 'read_only', reason: 'folder' });
    expect(session.plan({}).shares).toHaveLength(2);
    expect(
      await refusalOf(() => session.apply(HEADER, putShares(share('sh1', 'chn-all', 2025, 1)))),
    ).toMatchObject({ code: 'refusal.project.readOnlyFolder' });
    session.close();
  });
});

describe('a project that somebody has open', () => {
  it('is refused with name and time, or opened for reading with what was confirmed there', async () => {
    const path = await closedProject();
    const writer = await openProject({ path, wasmPath: WASM, who: '田中', whenLocked: 'refuse' });
    writer.apply(HEADER, putShares(share('sh1', 'chn-all', 2025, 77)));
    const notice = await refusalOf(open(path));
    expect(notice).toMatchObject({
      code: 'refusal.project.locked',
      params: { who: '田中', host: hostname(), lock: 'a.lodestone.lock' },
    });
    expect(String(notice.params.since)).toMatch(/^\d{4}-/);
    const reader = await open(path, 'read_only');
    expect(reader.info().state).toMatchObject({ kind: 'read_only', reason: 'locked_by_other' });
    expect(reader.plan({}).shares[0]?.value).toBe(77);
    expect(await refusalOf(() => reader.undo('me'))).toMatchObject({
      code: 'refusal.project.readOnlyLocked',
    });
    const copy = join(newFolder(), 'copy.lodestone');
    reader.saveCopy(copy);
    reader.close();
    expect(existsSync(`${path}.lock`)).toBe(true);
    writer.undo('田中');
    writer.close();
    const other = await open(copy);
    expect(other.plan({}).shares[0]?.value).toBe(77);
    other.close();
  });

  it.runIf(process.platform === 'linux')(
    'is taken over where the number of its holder was given to another process',
    async () => {
      const path = await closedProject();
      const holder = holderOfThis('x', new Date(0));
      writeFileSync(`${path}.lock`, JSON.stringify({ ...holder, pid: process.ppid, started: '1' }));
      const session = await open(path);
      session.apply(HEADER, putShares(share('sh1', 'chn-all', 2025, 3)));
      session.close();
    },
  );

  it('is taken over from a process of this computer that is gone, never from another computer', async () => {
    const path = await closedProject();
    const held = (host: string) =>
      writeFileSync(
        `${path}.lock`,
        JSON.stringify({ who: 'x', host, pid: 999_999_999, since: '2026-01-01T00:00:00.000Z' }),
      );
    held(hostname());
    const session = await open(path);
    expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
    session.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
    held('another-computer');
    expect(await refusalOf(open(path))).toMatchObject({
      code: 'refusal.project.locked',
      params: { host: 'another-computer' },
    });
  });
});

describe('a project whose worker has ended', () => {
  it('is opened again by the same process when it says so', async () => {
    const path = await closedProject();
    await open(path); // never closed
    expect(await refusalOf(open(path))).toMatchObject({ code: 'refusal.project.locked' });
    const again = await openProject({
      path,
      wasmPath: WASM,
      who: 'me',
      whenLocked: 'refuse',
      ownLockIsStale: true,
    });
    expect(again.info().state.kind).toBe('saved');
    again.close();
  });
});

describe('a project that another has open', () => {
  it('can be taken over once it is closed there, or who has it is provably gone, and not before', async () => {
    const path = await closedProject();
    const writer = await open(path);
    const reader = await open(path, 'read_only');
    expect([writer.mayTakeOver(), reader.mayTakeOver()]).toEqual([false, false]);
    const held = readFileSync(`${path}.lock`, 'utf8');
    writer.close();
    expect(reader.mayTakeOver()).toBe(true);
    const holds = (changes: object) =>
      writeFileSync(`${path}.lock`, JSON.stringify({ ...JSON.parse(held), ...changes }));
    holds({ pid: 999_999_999 });
    expect(reader.mayTakeOver()).toBe(true);
    holds({ pid: 999_999_999, host: 'another-computer' });
    expect(reader.mayTakeOver()).toBe(false);
    writeFileSync(`${path}.lock`, 'nobody');
    expect(reader.mayTakeOver()).toBe(false);
    reader.close();
  });
});
