import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const tradeWatchCommands = messages({
  'terminal.trade-watch': {
    en: 'partners that export more than they mine, and what may leak past a control',
    ja: '採掘量を超えて輸出する国と、規制後の第三国経由の流入の可能性',
  },
  'terminal.trade-watch.economy': { en: 'whose imports', ja: '輸入する対象国' },
  'usage.trade-watch.months': {
    en: '--partner and --since go with --months. Add --months.',
    ja: '--partnerと--sinceは--monthsと合わせて使います。--monthsを加えてください。',
  },
  'usage.trade-watch.since': {
    en: '"{{text}}" is no month. Write --since as 2020-01.',
    ja: '「{{text}}」は月ではありません。--sinceは2020-01のように書いてください。',
  },
  'terminal.trade-watch.months': {
    en: 'by month and code instead: bounds, both records apart, unit value, rules',
    ja: '月次・品目番号別に表示（平常の範囲、輸入側・輸出側の統計、単価、警戒線）',
  },
  'terminal.trade-watch.partner': {
    en: 'with --months: of one partner; default: all together',
    ja: '--monthsの相手国。省略時は全相手国の計',
  },
  'terminal.trade-watch.since': {
    en: 'with --months: first month, 2020-01; default: three years',
    ja: '--monthsの最初の月（2020-01）。省略時は3年分',
  },
  'terminal.trade-watch.series': {
    en: 'one series of imports; default: all',
    ja: '輸入の系列を一つ指定。省略時は全て',
  },
});
