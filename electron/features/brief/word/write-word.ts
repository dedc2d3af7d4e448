import type { PaperKeys } from '@shared/features/brief/paper-keys';
import type { Paper } from '@shared/features/brief/paper-parts';
import { lineText } from '@shared/features/brief/pieces-text';
import { authorText } from '@shared/model/letterhead';
import { BRIEF_NAMESPACE } from '../../../sheets/own-marks';
import { documentXml } from './document';
import { wordPackage } from './word-package';
import { xml } from './xml';

const STORE_ID = '{6C0D9A52-3D43-4E0B-9C5B-6B7B1C0E4A11}';

/** A brief as a document that a word processor edits: one page on its side, its keys in a part of their own. */
export function wordBytes(paper: Paper, keys: PaperKeys): Uint8Array {
  const header = documentXml(paper, true, 0);
  const document = documentXml(paper, false, header.figures);
  const { mark, number } = keys.request;
  return wordPackage({
    language: paper.language,
    document: document.xml,
    header: header.xml,
    pictures: document.pictures,
    said: {
      title: lineText(paper.title, paper.language),
      by: authorText(keys.request),
      mark,
      number,
      madeAt: keys.madeAt,
    },
    data: {
      namespace: BRIEF_NAMESPACE,
      element: `<brief xmlns="${BRIEF_NAMESPACE}">${xml(JSON.stringify(keys))}</brief>`,
      storeId: STORE_ID,
    },
  });
}
