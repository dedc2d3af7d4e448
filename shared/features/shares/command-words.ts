import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const sharesCommands = messages({
  'terminal.shares': { en: 'who supplies what share, by year', ja: '年別の供給元と供給割合' },
  'terminal.shares.year': { en: 'one year; default: all', ja: '年。省略時は全ての年' },
  'terminal.set-share': {
    en: 'changes one share; the others rebalance, locked ones hold',
    ja: '供給割合を一つ変更（他は再配分、固定した割合は維持）',
  },
  'terminal.set-share.year': { en: 'the year of the share', ja: '割合の年' },
  'terminal.set-share.percent': { en: 'the new share', ja: '新しい割合' },
  'terminal.set-share.tonnes': {
    en: 'the new share as a quantity, in the basis of the total supply',
    ja: '新しい割合の数量（総供給量と同じ基準）',
  },
  'terminal.set-share.lock': {
    en: 'suppliers to lock first, with commas between',
    ja: '先に固定する供給元、コンマ区切り',
  },
  'terminal.set-share.rebalance': {
    en: 'proportional or none',
    ja: 'proportional（比例）又はnone（再配分なし）',
  },
  'terminal.set-share.openRest': {
    en: 'let the unallocated rest give and take as well',
    ja: '未配分も増減の対象とする',
  },
  'usage.share.value': {
    en: 'give either --percent or --tonnes',
    ja: '割合の指定が定まりません。--percentと--tonnesのどちらか一方を指定してください。',
  },
});
