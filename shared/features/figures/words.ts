import { messages } from '../../base/message';

/** What is said of any figure: its refusals, and the names of those that have no other. */
export const figures = messages({
  'figures.range': { en: 'Range', ja: '範囲' },
  'figures.annotate': { en: 'Mark, range…', ja: '確度・範囲…' },
  'figures.low': { en: 'Low, {{unit}}', ja: '下限 {{unit}}' },
  'figures.high': { en: 'High, {{unit}}', ja: '上限 {{unit}}' },
  'figures.source': { en: 'Source', ja: '出典' },
  'figures.noSource': { en: 'none', ja: 'なし' },
  'figures.total': { en: 'total supply', ja: '供給総量' },
  'figures.join': { en: '; ', ja: '、' },
  'figures.further': { en: ' and {{count}} more', ja: 'ほか{{count}}件' },
  'change.figure.paste': { en: 'Paste figures ({{count}})', ja: '値{{count}}件を貼り付け' },
  'change.figure.annotate': {
    en: 'Mark, range, note or source: {{figure}}',
    ja: '区分・範囲・メモ・出典を変更：{{figure}}',
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
    ja: '計画に値がないため（{{figure}}）、区分などを設定できません。先に計画の値を入力してください。',
  },
});
