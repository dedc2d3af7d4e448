import { basename } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import { keysFrom } from '@shared/features/brief/paper-keys';
import { attachedKeys } from './attached-keys';
import { figuresInText } from './figures-in-text';
import type { FoundBrief } from './paper-content';
import { pdfNotes, pdfTexts } from './pdf-text';

/**
 * Reads a brief from a PDF that the window has printed, also with notes on it.
 * @throws Refusal refusal.brief.rewritten: another program has written its pages anew, and they cannot be read
 */
export function readPdf(bytes: Buffer, path: string): FoundBrief {
  const keys = attachedKeys(bytes);
  const known = keysFrom(keys);
  if (known === null) return { keys, figures: [], texts: [] };
  const pages = pdfTexts(bytes).flat();
  if (pages.length === 0) throw new Refusal('refusal.brief.rewritten', {}, { file: basename(path) });
  const laid = figuresInText(pages, known);
  if (laid === null) throw new Refusal('refusal.brief.rewritten', {}, { file: basename(path) });
  const { figures, texts } = laid;
  return { keys, figures, texts: [...texts, ...pdfNotes(bytes)] };
}
