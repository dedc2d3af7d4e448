import { messages } from '../../base/message';

/** What its command says: help. */
export const sureCommands = messages({
  'terminal.sure': {
    en: 'how sure an answer is: whole runs over drawn inputs and events, by line',
    ja: '結果の確からしさ：入力値と途絶を抽出した計算（ライン別）',
  },
  'terminal.sure.against': {
    en: 'a scenario that is held against it on the same draws; may be given more than once',
    ja: '同じ抽出で比べるシナリオ（複数指定可）',
  },
  'terminal.sure.draws': { en: 'number of whole runs', ja: '抽出の回数' },
  'terminal.sure.inputs': {
    en: 'draw inputs within their ranges: {{words}}',
    ja: '入力値を幅の中で抽出：{{words}}',
  },
  'terminal.sure.events': {
    en: 'draw events of suppliers and countries: {{words}}',
    ja: '供給元と国の途絶を抽出：{{words}}',
  },
});
