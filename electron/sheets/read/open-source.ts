import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import type { Mapping } from '@shared/model/mapping';
import { requirePlainFile } from '../../disk/plain-file';
import { cachedHash, cachedSource } from './cached-file';
import { openText } from './read-text';
import { type KnownParts, openWorkbook } from './read-workbook';
import type { SheetSource } from './sheet-source';
import { sniffFile } from './sniff-file';

/** Opens a file by what it is, not by its name, or gives it as it was read before (cached-file.ts). @throws Refusal `refusal.file.*` */
export function openSource(
  path: string,
  choices: Partial<Pick<Mapping, 'encoding' | 'separator'>>,
): Promise<SheetSource> {
  return cachedSource(path, choices, (known) => openFile(path, choices, known));
}

async function openFile(
  path: string,
  choices: Partial<Pick<Mapping, 'encoding' | 'separator'>>,
  known: KnownParts,
): Promise<SheetSource> {
  const format = await sniffFile(path);
  return format === 'zip'
    ? openWorkbook(path, known)
    : openText(path, choices.encoding ?? null, choices.separator ?? null);
}

/** Name and SHA-256 (hex) of a file's bytes. @throws Refusal `refusal.file.*` */
export async function identifyFile(
  path: string,
): Promise<{ readonly fileName: string; readonly fileHash: string }> {
  return { fileName: basename(path), fileHash: await hashFile(path) };
}

/** SHA-256 of a file, hex. */
export function hashFile(path: string): Promise<string> {
  return cachedHash(path, () => hashOf(path));
}

async function hashOf(path: string): Promise<string> {
  requirePlainFile(path);
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    throw diskRefusal(error, basename(path));
  }
  return hash.digest('hex');
}
