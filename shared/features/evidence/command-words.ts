import { messages } from '../../base/message';

/** What its command says. */
export const evidenceCommandWords = messages({
  'terminal.evidence': {
    en: 'the document and the assumptions behind one figure',
    ja: '一つの数値の出典と前提',
  },
  'terminal.evidence.key': { en: 'row by its key or id', ja: '行のキー又はID' },
  'evidence.noSource': { en: 'No document is named for it.', ja: '出典の記載はありません。' },
  'evidence.source': { en: 'Read in: {{title}} ({{mark}})', ja: '出典：{{title}}（{{mark}}）' },
});
