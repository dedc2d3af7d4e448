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
  'terminal.sure.draws': {
    en: 'number of draws; default: {{draws}}, with --ask {{ask}}',
    ja: '抽出の回数。省略時は{{draws}}、--askでは{{ask}}',
  },
  'terminal.sure.ask': {
    en: 'what it is worth to know each input before deciding: nothing, more stock, or what scenarios under --against do, by their costs',
    ja: '判断の前に各入力値を知る価値。選択肢：何もしない、備蓄の積増し、--againstのシナリオの対策（費用込み）',
  },
  'terminal.sure.chance': {
    en: 'with --ask: chance of the scenario, percent; a guess where none is given',
    ja: '--ask：シナリオが起きる確率（%）。省略時は仮置き',
  },
  'terminal.sure.inputs': {
    en: 'draw inputs within their ranges: {{words}}',
    ja: '入力値を幅の中で抽出：{{words}}',
  },
  'terminal.sure.events': {
    en: 'draw events of suppliers and countries: {{words}}; on: of countries at the rates that the register of measures counts',
    ja: '供給元と国の途絶を抽出：{{words}}。onは国の発生率を措置の記録から数える',
  },
});
