import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from '../../../electron/sheets/write/replace-file';

const disk = vi.hoisted(() => ({ failing: null as string | null, readOnly: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    access: (path: string) =>
      disk.readOnly ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : real.access(path),
    rename: (from: string, to: string) =>
      disk.failing === null
        ? real.rename(from, to)
        : Promise.reject(Object.assign(new Error('held'), { code: disk.failing })),
  };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestone-replace-'));
});
afterEach(async () => {
  disk.failing = null;
  disk.readOnly = false;
  await rm(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode('new');
const codeOf = (path: string) =>
  replaceFile(path, bytes).then(
    () => 'written',
    (error) => error.notice?.code ?? error.message,
  );

describe('replacing a file', () => {
  it('puts the new one in place of the old and leaves nothing beside it', async () => {
    const path = join(folder, 'out.xlsx');
    await writeFile(path, 'old');
    expect(await codeOf(path)).toBe('written');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['out.xlsx']);
  });

  it('is refused while another program holds the target, and keeps the old one', async () => {
    const path = join(folder, 'out.xlsx');
    await writeFile(path, 'old');
    disk.failing = 'EBUSY';
    expect(await codeOf(path)).toBe('refusal.export.targetBusy');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.xlsx']);
  });

  it('is refused without a folder, and on the name of a folder', async () => {
    expect(await codeOf(join(folder, 'no', 'out.xlsx'))).toBe('refusal.export.noFolder');
    await mkdir(join(folder, 'taken.xlsx'));
    expect(await codeOf(join(folder, 'taken.xlsx'))).toBe('refusal.export.isFolder');
  });

  it('is refused in a folder that cannot be written', async () => {
    disk.readOnly = true; // said by the mock: root may write everywhere
    expect(await codeOf(join(folder, 'out.xlsx'))).toBe('refusal.export.readOnly');
    expect(await readdir(folder)).toEqual([]);
  });
});
