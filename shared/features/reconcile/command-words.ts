import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const reconcileCommands = messages({
  'terminal.reconcile': {
    en: 'why two published series differ: by scope, basis or period, year by year',
    ja: '公表された二つの系列の差の理由（範囲、基準、期間）を年ごとに表示',
  },
  'terminal.reconcile.series': { en: 'the first series', ja: '一つ目の系列' },
  'terminal.reconcile.with': { en: 'the second series', ja: '二つ目の系列' },
  'terminal.reconcile.country': {
    en: 'whose figures, or total; default: China where both have it',
    ja: '対象の国、又はtotal（合計）。省略時は両方にあれば中国',
  },
});
