import { messages } from '../../base/message';

/** What is said of any figure: its refusals, and the names of those that have no other. */
export const figures = messages({
  'figures.tab.value': { en: 'Value', ja: '値' },
  'figures.tab.history': { en: 'History', ja: '履歴' },
  'figures.range': { en: 'Range', ja: '範囲' },
  'figures.mark': { en: 'Mark', ja: '確度' },
  'figures.note': { en: 'Note', ja: '備考' },
  'figures.apply': { en: 'Apply', ja: '適用' },
  'figures.base': { en: 'base {{value}}', ja: '基準 {{value}}' },
  'figures.basePoints': { en: 'base {{value}}, {{points}}', ja: '基準 {{value}}、{{points}}' },
  'figures.parent': { en: 'parent {{value}}', ja: '親 {{value}}' },
  'figures.notInPlan': { en: 'no figure of its own', ja: '値なし' },
  'figures.reset': { en: 'Reset', ja: '継承値に戻す' },
  'figures.reset.tip': { en: 'Back to what the scenario inherits', ja: 'シナリオが継承する値に戻します' },
  'figures.fill': { en: 'Fill years…', ja: '他の年にも入力…' },
  'figures.fill.lead': {
    en: 'The figure of {{year}} goes into each of these years, over what stands there; one undo takes it back.',
    ja: '{{year}}年の値を次の各年に入れ、既存の値を置き換えます。1回の取消で元に戻せます。',
  },
  'figures.unit.tonnes': { en: 't', ja: 't' },
  'figures.unit.percent': { en: '%', ja: '%' },
  'figures.unit.yen': { en: 'm yen', ja: '百万円' },
  'figures.unit.days': { en: 'days', ja: '日' },
  'figures.history.none': {
    en: 'No change of this project touches this figure.',
    ja: 'この値に関する変更なし。',
  },
  'figures.history.noFigure': { en: 'no figure', ja: '値なし' },
  'figures.history.inherited': { en: 'as inherited', ja: '継承値' },
  'figures.annotate': { en: 'Mark, range…', ja: '確度・範囲…' },
  'figures.low': { en: 'Low, {{unit}}', ja: '下限 {{unit}}' },
  'figures.high': { en: 'High, {{unit}}', ja: '上限 {{unit}}' },
  'figures.source': { en: 'Source', ja: '出典' },
  'figures.noSource': { en: 'none', ja: 'なし' },
  'figures.total': { en: 'total supply', ja: '供給総量' },
  'figures.join': { en: '; ', ja: '、' },
  'figures.further': { en: ' and {{count}} more', ja: 'ほか{{count}}件' },
  'change.figure.set': { en: 'Set {{figure}}', ja: '値を変更：{{figure}}' },
  'change.figure.fill': { en: 'Fill figures ({{count}})', ja: '値{{count}}件を補充' },
  'change.figure.reset': { en: 'Back to what it inherits: {{figure}}', ja: '継承値に戻す：{{figure}}' },
  'change.figure.paste': { en: 'Paste figures ({{count}})', ja: '値{{count}}件を貼り付け' },
  'change.figure.annotate': {
    en: 'Mark, range, note or source: {{figure}}',
    ja: '確度・範囲・備考・出典を変更：{{figure}}',
  },
  'refusal.figure.cells': {
    en: '{{count}} of the figures cannot be taken, and nothing was changed: {{cells}}. Correct them and try again.',
    ja: '次の{{count}}件の値は受け付けられないため、何も変更していません：{{cells}}。修正してやり直してください。',
  },
  'refusal.figure.noRange': {
    en: 'Limits, targets and floors have no range of their own. Leave its low and high bound empty.',
    ja: '上下限・目標・最低必要量には範囲を設定できません。下限と上限を空欄にしてください。',
  },
  'refusal.figure.unknownSource': {
    en: 'There is no source "{{source}}" in this project. Give the id of one of its sources.',
    ja: 'このプロジェクトに出典「{{source}}」はありません。登録済みの出典のIDを指定してください。',
  },
  'refusal.figure.none': {
    en: 'The plan has no figure of its own here ({{figure}}), so nothing can be said of it. Enter the figure in the plan first.',
    ja: '計画に値がないため（{{figure}}）、確度などを設定できません。先に計画の値を入力してください。',
  },
});
