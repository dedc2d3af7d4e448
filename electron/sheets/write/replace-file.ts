import { randomUUID } from 'node:crypto';
import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { requireApart } from '../../disk/kept-apart';

/** Windows gives these while another program (Excel, a virus scanner) holds the file for a moment. */
const BUSY = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];
const TRIES = 5;
const WAIT_MS = 120;

/**
 * Writes a file as a whole: a temp file beside it, then a rename, so that the target is either the old file or the new
 * one. Nothing is left behind when it fails.
 * @throws Refusal refusal.out.*, refusal.export.noFolder, refusal.export.readOnly, refusal.export.targetBusy with the file's name
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const file = basename(path);
  await requireFolder(path);
  requireApart(path);
  const temporary = join(folder, `.${file}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await renameWithPatience(temporary, path, file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error)))
      throw new Refusal('refusal.export.readOnly', { folder }, { file });
    if (codeOf(error) === 'ENOSPC') throw new Refusal('refusal.export.noSpace', { folder }, { file });
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Looks before any work is done whether a file can be written there. @throws Refusal refusal.export.noFolder, refusal.export.readOnly */
export async function requireFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const file = basename(path);
  const found = await stat(folder).catch(() => null);
  if (found === null || !found.isDirectory())
    throw new Refusal('refusal.export.noFolder', { folder }, { file });
  await access(folder, constants.W_OK).catch(() => {
    throw new Refusal('refusal.export.readOnly', { folder }, { file });
  });
}

async function renameWithPatience(from: string, to: string, file: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST')
        throw new Refusal('refusal.export.isFolder', {}, { file });
      if (!BUSY.includes(code)) throw error;
      if (attempt === TRIES) throw new Refusal('refusal.export.targetBusy', { file }, { file });
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * attempt));
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
