import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import { keysFrom } from '@shared/features/brief/paper-keys';
import { readPlainFile } from '../../../disk/plain-file';
import type { FoundBrief, ReadBrief } from './paper-content';
import { requirePaperSize } from './paper-size';
import { readHtml } from './read-html';
import { readPdf } from './read-pdf';
import { readWord } from './read-word';

const READERS: Readonly<Record<string, (path: string) => Promise<FoundBrief>>> = {
  docx: readWord,
  html: async (path) => readHtml((await bytesOf(path)).toString('utf8')),
  pdf: async (path) => readPdf(await bytesOf(path), path),
};

/** Reads a brief that was written here, whatever became of it since. @throws Refusal refusal.brief.noKeys, refusal.file.* */
export async function readBrief(path: string): Promise<ReadBrief> {
  const file = basename(path);
  const read = READERS[extname(path).slice(1).toLowerCase()];
  if (read === undefined) throw new Refusal('refusal.brief.noKeys', {}, { file });
  const { keys: text, ...found } = await read(path);
  const keys = keysFrom(text);
  if (keys === null) throw new Refusal('refusal.brief.noKeys', {}, { file });
  return { file, keys, ...found };
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    requirePaperSize(size, basename(path));
    return await readPlainFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw diskRefusal(error, basename(path)) ?? error;
  }
}
