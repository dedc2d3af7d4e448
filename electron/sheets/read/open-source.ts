import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import type { Mapping } from '@shared/model/mapping';
import { requirePlainFile } from '../../disk/plain-file';
import { cachedHash, cachedSource } from './cached-file';
import { isDescriptor, openDataPackage, tablesOf } from './data-package';
import { openText } from './read-text';
import { type KnownParts, openWorkbook } from './read-workbook';
import type { SheetSource } from './sheet-source';
import { sniffFile } from './sniff-file';

/** Opens a file by what it is, not by its name, or gives it as it was read before (cached-file.ts). @throws Refusal `refusal.file.*` */
export function openSource(
  path: string,
  choices: Partial<Pick<Mapping, 'encoding' | 'separator'>>,
): Promise<SheetSource> {
  // Its rows stand in other files, of which the time of this one says nothing.
  if (isDescriptor(path)) return openDataPackage(path);
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

/** SHA-256 of a file, hex; of a Data Package that of its descriptor with its tables behind it. */
export function hashFile(path: string): Promise<string> {
  if (isDescriptor(path)) return hashOf([path, ...tablesOf(path).map((table) => table.path)]);
  return cachedHash(path, () => hashOf([path]));
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    requirePlainFile(path);
    try {
      for await (const chunk of createReadStream(path)) hash.update(chunk);
    } catch (error) {
      throw diskRefusal(error, basename(path));
    }
  }
  return hash.digest('hex');
}
