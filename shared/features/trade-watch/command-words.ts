import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const tradeWatchCommands = messages({
  'terminal.trade-watch': {
    en: 'partners that export more than they mine, and what may leak past a control',
    ja: '採掘量を超えて輸出する国と、規制後の第三国経由の流入の可能性',
  },
  'terminal.trade-watch.economy': { en: 'whose imports', ja: '輸入する対象国' },
  'terminal.trade-watch.series': {
    en: 'one series of imports; default: all',
    ja: '輸入の系列を一つ指定。省略時は全て',
  },
});
