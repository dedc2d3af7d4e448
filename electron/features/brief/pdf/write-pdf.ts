import { basename } from 'node:path';
import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { WrittenBrief } from '@shared/features/brief/contract';
import type { BriefFacts } from '@shared/features/brief/facts';
import { pagesOf } from '@shared/features/brief/paper-parts';
import { lineText } from '@shared/features/brief/pieces-text';
import type { BriefRequest } from '@shared/features/brief/request';
import { authorText } from '@shared/model/letterhead';
import { figuresInText } from '../../../sheets/read/paper/figures-in-text';
import { pdfTexts } from '../../../sheets/read/paper/pdf-text';
import { replaceFile, requireFolder } from '../../../sheets/write/replace-file';
import { refusePublicMark } from '../../exporting/redaction';
import { makeBrief } from '../make-brief';
import { withKeys } from './attach-keys';

/**
 * Prints the page that the window shows, and attaches the keys of its numbers.
 * @param print the window, printed
 * @throws Refusal refusal.brief.pages, refusal.brief.notPrinted, refusal.export.*
 */
export async function writePdf(
  path: string,
  facts: BriefFacts,
  request: BriefRequest,
  language: Language,
  print: () => Promise<Uint8Array>,
): Promise<WrittenBrief> {
  const file = basename(path);
  refusePublicMark(request.mark, facts.secrets);
  await requireFolder(path);
  const { paper, keys } = makeBrief(facts, request, language);
  const printed = Buffer.from(await print());
  const pages = pdfTexts(printed);
  if (pages.length !== pagesOf(paper))
    throw new Refusal('refusal.brief.pages', { pages: pages.length }, { file });
  const laid = figuresInText(pages.flat(), keys);
  const isWhole =
    laid?.texts.length === 0 &&
    keys.order.every(
      (key, place) => laid.figures.find((one) => one.place === place)?.text === keys.keys[key]?.shown,
    );
  if (!isWhole) throw new Refusal('refusal.brief.notPrinted', {}, { file });
  const { office, name, mark, number } = keys.request;
  const properties = {
    language,
    title: lineText(paper.title, language),
    author: authorText({ office, name }),
    mark,
    number,
  };
  await replaceFile(path, withKeys(printed, keys, properties));
  return { name: file, figures: keys.order.length };
}
