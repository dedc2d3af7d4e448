import { messages } from '../../base/message';

/** How sure an answer is, beside its run in the window. */
export const surePage = messages({
  'scenarios.view.sure': { en: 'How sure', ja: '確からしさ' },
  'sure.what': {
    en: 'Whole runs over drawn inputs and events: which lines are reduced or stand, from when, and whether another scenario is better on the same draws.',
    ja: '入力値と途絶を抽出した計算。減産・停止するラインとその時期、同じ抽出での他シナリオとの優劣を示す。',
  },
  'sure.draws': { en: 'Draws', ja: '抽出回数' },
  'sure.drawInputs': { en: 'Draw inputs within their ranges', ja: '入力値を幅の中で抽出' },
  'sure.drawEvents': { en: 'Events', ja: '供給元と国の途絶' },
  'sure.drawEvents.on': { en: 'at rates of the register', ja: '措置の記録の発生率で抽出' },
  'sure.drawEvents.illustrative': { en: 'at illustrative rates', ja: '例示の発生率で抽出' },
  'sure.drawEvents.off': { en: 'not drawn', ja: '抽出しない' },
  'sure.against': { en: 'Held against', ja: '比べるシナリオ' },
  'sure.against.none': { en: 'none', ja: 'なし' },
  'sure.ask': { en: 'Draw', ja: '抽出して計算' },
  'sure.counting': { en: 'Running the draws', ja: '抽出ごとに計算中' },
  'sure.notTried': {
    en: 'The draws are of the scenario as it is kept, without what is being tried.',
    ja: '抽出は保存済みのシナリオによるもので、未保存の変更は含まない。',
  },
  'sure.empty': { en: 'Nothing has been drawn yet.', ja: 'まだ計算していない。' },
  'sure.spoken': { en: 'Drawn: {{name}}', ja: '計算済み：{{name}}' },
  'sure.asked': {
    en: '{{name}}: from {{start}} over {{days}} days; draws: {{draws}}, seed {{seed}}',
    ja: '{{name}}：抽出{{draws}}回、乱数シード{{seed}}、{{start}}から{{days}}日間',
  },
  'sure.lead.never': {
    en: 'No line is reduced in any of the draws.',
    ja: '全ての抽出で減産するラインはない。',
  },
  'sure.lead.first': {
    en: 'Draws in which a line is reduced: {{chance}} of {{draws}}; eight of ten first days lie between {{early}} and {{late}}.',
    ja: '{{draws}}回中{{chance}}回で減産が生じ、最初の減産開始は八割の幅で{{early}}～{{late}}。',
  },
  'sure.lead.value': { en: 'Output at stake: {{low}} to {{high}}.', ja: '影響額は{{low}}～{{high}}。' },
  'sure.when': { en: 'When each line is reduced', ja: 'ライン別の減産開始' },
  'sure.whenWhat': { en: '10 to 90 % of the draws; square: median', ja: '抽出の10～90%、四角：中央値' },
  'sure.outOf': { en: '{{count}} / {{draws}}', ja: '{{count}}/{{draws}}' },
  'sure.rangeOf': {
    en: '{{line}}: {{early}} to {{late}}, median {{median}}',
    ja: '{{line}}：{{early}}～{{late}}、中央値{{median}}',
  },
  'sure.ask.what': {
    en: 'What it is worth to know an input before deciding between doing nothing, more stock, and the scenarios held against this one: no study is worth more.',
    ja: '何もしない・備蓄の積増し・比べるシナリオの対策から選ぶ前に、入力値を知る価値（調査にかけてよい費用の上限）。',
  },
  'sure.ask.chance': { en: 'Chance of the scenario, %', ja: 'シナリオの発生確率（%）' },
  'sure.ask.run': { en: 'Work it out', ja: '価値を計算' },
});
