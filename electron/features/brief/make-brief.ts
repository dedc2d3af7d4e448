import { basename, extname } from 'node:path';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import type { WrittenBrief } from '@shared/features/brief/contract';
import type { BriefFacts } from '@shared/features/brief/facts';
import { paperOf } from '@shared/features/brief/paper';
import { figuresIn, paperElements } from '@shared/features/brief/paper-elements';
import { keysOf, type PaperKeys } from '@shared/features/brief/paper-keys';
import type { Paper } from '@shared/features/brief/paper-parts';
import type { BriefRequest } from '@shared/features/brief/request';
import { REO_UNIT } from '@shared/words/mass-words';
import { replaceFile, requireFolder } from '../../sheets/write/replace-file';
import { refusePublicMark } from '../exporting/redaction';
import { htmlText } from './html';
import { wordBytes } from './word/write-word';

/** A brief in a language, with the keys of its figures. @throws Refusal for a sentence with a typed number */
export function makeBrief(
  facts: BriefFacts,
  request: BriefRequest,
  language: Language,
): { readonly paper: Paper; readonly keys: PaperKeys } {
  const paper = paperOf(facts, request, language, translator(language, REO_UNIT, facts.currency));
  return { paper, keys: keysOf(figuresIn(paperElements(paper)), facts, request, language) };
}

const WRITERS: Readonly<Record<string, (paper: Paper, keys: PaperKeys) => Uint8Array>> = {
  docx: wordBytes,
  html: (paper, keys) => Buffer.from(htmlText(paper, keys), 'utf8'),
};

/**
 * Writes a brief as .docx or .html, by the ending of the file's name.
 * @throws Refusal refusal.brief.kind, refusal.export.*
 */
export async function writeBrief(
  path: string,
  facts: BriefFacts,
  request: BriefRequest,
  language: Language,
): Promise<WrittenBrief> {
  const name = basename(path);
  const write = writerOf(path);
  refusePublicMark(request.mark, facts.secrets);
  const { paper, keys } = makeBrief(facts, request, language);
  await replaceFile(path, write(paper, keys));
  return { name, figures: keys.order.length };
}

/** Looks before any work is done whether a brief can be written there. @throws Refusal as writeBrief() */
export async function requireBriefFile(path: string): Promise<void> {
  writerOf(path);
  await requireFolder(path);
}

function writerOf(path: string) {
  const write = WRITERS[extname(path).slice(1).toLowerCase()];
  if (write === undefined)
    throw new Refusal('refusal.brief.kind', {}, { file: basename(path), field: 'out' });
  return write;
}
