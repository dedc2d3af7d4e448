import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const compareCommands = messages({
  'terminal.compare': {
    en: 'scenarios side by side, and what makes the difference',
    ja: 'シナリオの比較と、差の要因',
  },
  'terminal.compare.scenarios': {
    en: 'two to six, with commas between; repeat it for names with commas',
    ja: '2～6件、コンマ区切り。名称にコンマを含む場合は繰り返して指定',
  },
  'terminal.compare.against': {
    en: 'the one that all are held against; default: the first',
    ja: '比較元のシナリオ。省略時は最初のもの',
  },
  'terminal.compare.parts': {
    en: 'what makes the difference from the one held against to this one',
    ja: '比較元からこのシナリオまでの差の要因',
  },
  'terminal.compare.sampled': {
    en: 'which of them sampled runs tell apart',
    ja: '試行計算で差が認められる組',
  },
  'terminal.compare.runs': { en: 'sampled runs', ja: '試行の回数' },
  'terminal.compare.seed': {
    en: 'seed of sampled runs and of orders that are drawn',
    ja: '試行計算と、無作為に選ぶ順序の乱数シード',
  },
});
