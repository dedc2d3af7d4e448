import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { noticeText } from '@shared/catalogue/notice-text';
import { describe, expect, it } from 'vitest';
import { createProject } from '../../electron/store/create-project';
import { openProject } from '../../electron/store/open-project';
import { WASM } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { type DiskEvent, MemoryDisk, systemError } from './support/memory-disk';
import { everyRow, putShares, share } from './support/rows';

const HEADER = { who: 'me', label: 'edit', reason: null };
const to = (value: number) => putShares(share('sh1', 'chn-all', 2025, value));
const create = (path: string, disk?: MemoryDisk) =>
  createProject({
    path,
    name: 'a',
    wasmPath: WASM,
    rows: everyRow(),
    who: 'me',
    ...(disk === undefined ? {} : { disk }),
  });
const open = (path: string, disk?: MemoryDisk) =>
  openProject({
    ...({ path, wasmPath: WASM, who: 'me', whenLocked: 'read_only', ownLockIsStale: true } as const),
    ...(disk === undefined ? {} : { disk }),
  });

/** The sentence of a refusal in a language; 'done' where nothing was refused. What is no refusal fails. */
function saidBy(work: () => unknown): { readonly en: string; readonly ja: string } | 'done' {
  try {
    work();
    return 'done';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { en: noticeText(error.notice, 'en'), ja: noticeText(error.notice, 'ja') };
  }
}

const JOURNAL = '/p/a.lodestone.journal';
const writes = (kind: DiskEvent['kind']) => (event: DiskEvent) =>
  event.kind === kind && event.path.startsWith('/p');

describe('a disk that gives trouble is told in words, the old file stays whole and the work can be saved elsewhere', () => {
  it.each<[string, (event: DiskEvent) => boolean, () => Error, 'edit' | 'save', RegExp, RegExp]>([
    [
      'full, at an edit',
      writes('append'),
      () => systemError('ENOSPC'),
      'edit',
      /no room left/,
      /空き容量が不足/,
    ],
    [
      'over the quota, at an edit',
      writes('sync'),
      () => systemError('EDQUOT'),
      'edit',
      /no room left/,
      /空き容量が不足/,
    ],
    [
      'a share that vanished, at an edit',
      writes('append'),
      () => systemError('ESTALE'),
      'edit',
      /cannot be reached/,
      /アクセスできません/,
    ],
    [
      'a stick pulled out, at an edit',
      writes('append'),
      () => systemError('EIO'),
      'edit',
      /cannot be reached/,
      /アクセスできません/,
    ],
    [
      'full, at a save',
      writes('create'),
      () => systemError('ENOSPC'),
      'save',
      /no room left/,
      /空き容量が不足/,
    ],
    [
      'a share that vanished, at a save',
      writes('create'),
      () => systemError('ENOTCONN'),
      'save',
      /cannot be reached/,
      /アクセスできません/,
    ],
    [
      'a scanner that holds the file',
      writes('rename'),
      () => systemError('EBUSY', 'rename'),
      'save',
      /Another program holds/,
      /使用している/,
    ],
    [
      'the same on Windows',
      writes('rename'),
      () => systemError('EPERM', 'rename'),
      'save',
      /Another program holds/,
      /使用している/,
    ],
    [
      'a folder that may no longer be written to',
      writes('create'),
      () => systemError('EACCES', 'open'),
      'save',
      /cannot be written to/,
      /書き込めない/,
    ],
  ])('%s', async (_name, meets, error, at, en, ja) => {
    const disk = new MemoryDisk('/p', '/q');
    const session = await create('/p/a.lodestone', disk);
    session.apply(HEADER, to(5));
    const before = disk.read('/p/a.lodestone');
    disk.tamper = (event) => (meets(event) ? error() : 'do');
    const edit = saidBy(() => session.apply(HEADER, to(6)));
    const said = at === 'edit' ? edit : saidBy(() => session.save());
    expect(said).toEqual({ en: expect.stringMatching(en), ja: expect.stringMatching(ja) });
    expect(Buffer.from(disk.read('/p/a.lodestone')).equals(Buffer.from(before))).toBe(true);
    session.saveCopy('/q/b.lodestone');
    saidBy(() => session.close());
    disk.tamper = () => 'do';
    const value = edit === 'done' ? 6 : 5;
    for (const path of ['/q/b.lodestone', '/p/a.lodestone']) {
      const again = await open(path, disk);
      expect([path, again.plan({}).shares[0]?.value]).toEqual([path, value]);
      expect(again.info().state.kind).not.toBe('read_only');
      again.close();
    }
    expect(disk.stat(JOURNAL)).toBeNull();
  });

  it('opens a project on a full disk to be read, and saves it elsewhere', async () => {
    const disk = new MemoryDisk('/p', '/q');
    (await create('/p/a.lodestone', disk)).close();
    disk.tamper = (event) => (writes('append')(event) ? systemError('ENOSPC') : 'do');
    const session = await open('/p/a.lodestone', disk);
    expect(session.info().state).toMatchObject({ kind: 'read_only', reason: 'full' });
    expect(saidBy(() => session.apply(HEADER, to(6)))).toMatchObject({
      en: expect.stringMatching(/no room left/),
    });
    session.saveCopy('/q/b.lodestone');
    session.close();
  });

  it.each<[string, (folder: string) => void]>([
    ['renamed', (folder) => renameSync(folder, `${folder}-2`)],
    ['removed', (folder) => rmSync(folder, { recursive: true })],
  ])('a folder that is %s while the project is open', async (_name, change) => {
    const above = newFolder();
    const folder = join(above, 'plans');
    mkdirSync(folder);
    const session = await create(join(folder, 'a.lodestone'));
    session.apply(HEADER, to(5));
    change(folder);
    for (const work of [() => session.apply(HEADER, to(6)), () => session.save()])
      expect(saidBy(work)).toMatchObject({ en: expect.stringMatching(/plans cannot be reached any more/) });
    expect(session.info().state).toMatchObject({ kind: 'read_only', reason: 'gone' });
    session.saveCopy(join(above, 'b.lodestone'));
    session.close();
    const copy = await open(join(above, 'b.lodestone'));
    expect(copy.plan({}).shares[0]?.value).toBe(5);
    copy.close();
  });
});

describe('a name of 255 bytes', () => {
  const long = (bytes: number) =>
    `${'あ'.repeat(Math.floor((bytes - 10) / 3))}${'a'.repeat((bytes - 10) % 3)}.lodestone`;

  it('is refused for a new project and for a copy, and nothing is left behind', async () => {
    const folder = newFolder();
    expect((await refusalIn(create(join(folder, long(255))))).notice.code).toBe(
      'refusal.project.nameTooLong',
    );
    expect(readdirSync(folder)).toEqual([]);
    const session = await create(join(folder, 'a.lodestone'));
    expect(saidBy(() => session.saveCopy(join(folder, long(255))))).toMatchObject({
      ja: expect.stringMatching(/名前が長すぎます/),
    });
    session.close();
    expect(readdirSync(folder)).toEqual(['a.lodestone']);
  });

  it('is opened to be read and saved under another; the longest that is taken is written in every way', async () => {
    const folder = newFolder();
    const whole = join(folder, 'a.lodestone');
    (await create(whole)).close();
    copyFileSync(whole, join(folder, long(255)));
    const session = await open(join(folder, long(255)));
    expect(session.info().state).toMatchObject({ kind: 'read_only', reason: 'name' });
    expect(saidBy(() => session.apply(HEADER, to(6)))).toMatchObject({
      en: expect.stringMatching(/too long/),
    });
    session.saveCopy(join(folder, 'b.lodestone'));
    session.close();
    expect(readFileSync(join(folder, 'b.lodestone')).length).toBeGreaterThan(0);
    const longest = await create(join(folder, long(205)));
    longest.apply(HEADER, to(7));
    longest.save();
    longest.close();
  });
});

it('closing says in words that the file gives trouble', async () => {
  const disk = new MemoryDisk('/p');
  const session = await create('/p/a.lodestone', disk);
  session.apply(HEADER, to(7));
  disk.tamper = (event) => (writes('rename')(event) ? systemError('EIO') : 'do');
  expect(saidBy(() => session.close())).toMatchObject({
    en: expect.stringMatching(/could not|cannot|room|reached/),
  });
  await holdsSeven(disk);
});

it('a journal that cannot be taken away when it closes is no loss', async () => {
  const disk = new MemoryDisk('/p');
  const session = await create('/p/a.lodestone', disk);
  session.apply(HEADER, to(7));
  disk.tamper = (event) => (event.kind === 'remove' && event.path === JOURNAL ? systemError('EIO') : 'do');
  session.close();
  await holdsSeven(disk);
});

async function holdsSeven(disk: MemoryDisk): Promise<void> {
  disk.tamper = () => 'do';
  const again = await open('/p/a.lodestone', disk);
  expect(again.rows('share').find(({ id }) => id === 'sh1')).toMatchObject({ value: 7 });
  again.close();
}
