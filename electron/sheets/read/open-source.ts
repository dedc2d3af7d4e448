import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import type { Mapping } from '@shared/model/mapping';
import { openText } from './read-text';
import { openWorkbook } from './read-workbook';
import type { SheetSource } from './sheet-source';
import { sniffFile } from './sniff-file';

/** Opens a file by what it is, not by its name. @throws Refusal `refusal.file.*` */
export async function openSource(
  path: string,
  choices: Partial<Pick<Mapping, 'encoding' | 'separator'>>,
): Promise<SheetSource> {
  const format = await sniffFile(path);
  return format === 'zip'
    ? openWorkbook(path)
    : openText(path, choices.encoding ?? null, choices.separator ?? null);
}

/** Name and SHA-256 (hex) of a file's bytes. @throws Refusal `refusal.file.*` */
export async function identifyFile(
  path: string,
): Promise<{ readonly fileName: string; readonly fileHash: string }> {
  return { fileName: basename(path), fileHash: await hashFile(path) };
}

/** SHA-256 of a file, hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    throw diskRefusal(error, basename(path));
  }
  return hash.digest('hex');
}
