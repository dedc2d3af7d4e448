import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { diskRefusal } from '@shared/base/disk-refusal';
import { Refusal } from '@shared/base/refusal';
import { type PaperKeys, paperKeys } from '@shared/features/brief/paper-keys';
import type { FoundBrief } from './found-brief';
import { readHtml } from './read-html';
import { readWord } from './read-word';

/** A brief as a file has it. */
export interface ReadBrief extends Omit<FoundBrief, 'keys'> {
  readonly file: string;
  readonly keys: PaperKeys;
}

const READERS: Readonly<Record<string, (path: string) => Promise<FoundBrief>>> = {
  docx: readWord,
  html: async (path) => readHtml(await textOf(path)),
};

/** Reads a brief that was written here, whatever became of it since. @throws Refusal refusal.brief.noKeys, refusal.file.* */
export async function readBrief(path: string): Promise<ReadBrief> {
  const file = basename(path);
  const read = READERS[extname(path).slice(1).toLowerCase()];
  if (read === undefined) throw new Refusal('refusal.brief.noKeys', {}, { file });
  const { keys, ...found } = await read(path);
  const parsed = paperKeys.safeParse(parse(keys));
  if (!parsed.success) throw new Refusal('refusal.brief.noKeys', {}, { file });
  return { file, keys: parsed.data, ...found };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null; // damaged keys are none
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw diskRefusal(error, basename(path)) ?? error;
  }
}
