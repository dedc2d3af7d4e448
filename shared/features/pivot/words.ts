import { messages } from '../../base/message';

/** The pivot: figures along any two axes. */
export const pivot = messages({
  'area.pivot': { en: 'Pivot', ja: 'ピボット' },
  'pivot.figure.share': { en: 'Share of supply', ja: '供給割合' },
  'pivot.figure.supply': { en: 'Supply in tonnes', ja: '供給量' },
  'pivot.figure.need': { en: 'Demand', ja: '需要量' },
  'pivot.figure.stock': { en: 'Opening stock', ja: '期首備蓄量' },
  'pivot.axis.economy': { en: 'Economy', ja: '対象国' },
  'pivot.axis.group': { en: 'Group', ja: '分類' },
  'pivot.axis.material': { en: 'Material', ja: '品目' },
  'pivot.axis.stage': { en: 'Stage', ja: '工程' },
  'pivot.axis.supplier': { en: 'Supplier', ja: '供給元' },
  'pivot.axis.country': { en: 'Country', ja: '供給国・地域' },
  'pivot.axis.use': { en: 'Use', ja: '用途' },
  'pivot.axis.tier': { en: 'Tier', ja: '備蓄区分' },
  'pivot.axis.year': { en: 'Year', ja: '年' },
  'pivot.basis.own': { en: 'As kept', ja: '登録時の基準' },
  'pivot.basis.reo': { en: 'REO', ja: 'REO換算' },
  'pivot.basis.metal': { en: 'Metal', ja: '金属量' },
  'pivot.basis.magnet': { en: 'Magnets', ja: '磁石換算' },
  'pivot.unit.percent': { en: '%', ja: '%' },
  'pivot.unit.reo': { en: 't REO', ja: 't（REO換算）' },
  'pivot.unit.metal': { en: 't metal', ja: 't（金属量）' },
  'pivot.unit.gross': { en: 't gross', ja: 't（製品重量）' },
  'pivot.unit.magnet': { en: 't of magnets', ja: 't（磁石換算）' },
  'pivot.unit.several': { en: 't, each in its basis', ja: 't（値ごとの基準）' },
  'pivot.of': {
    en: '{{figure}}, {{unit}}: {{down}} by {{across}}',
    ja: '{{figure}}（{{unit}}）：{{down}}×{{across}}',
  },
  'pivot.only': { en: '{{axis}}: {{items}}', ja: '{{axis}}：{{items}}' },
  'pivot.only.marks': { en: 'Mark: {{items}}', ja: '確度：{{items}}' },
  'pivot.only.text': { en: 'Names with “{{text}}”', ja: '名称に「{{text}}」を含む' },
  'pivot.only.changed': { en: 'Changed from the plan', ja: '計画から変更' },
  'pivot.note.share': {
    en: 'A cell of several figures says what they are together of all supplies behind it, weighed in tonnes REO; totals likewise.',
    ja: '複数の値を含むセルは、背後の供給全体に占める合計割合（t（REO換算）で加重）。合計欄も同じ。',
  },
  'pivot.note.sum': {
    en: 'A cell of several figures says their sum; totals likewise.',
    ja: '複数の値を含むセルはその合計。合計欄も同じ。',
  },
  'pivot.note.magnet': {
    en: 'Magnets: those that the metal would make, at {{percent}} % rare-earth metal by mass, which is an assumption.',
    ja: '磁石換算：金属量から製造可能な磁石の量。希土類金属の含有率を重量比{{percent}}%と仮定。',
  },
  'pivot.note.partial': {
    en: 'Figures are left out where no total supply is known, or no factor leads to this basis.',
    ja: '供給総量が不明な値、またはこの基準への換算係数がない値は除外。',
  },
  'pivot.note.mixed': {
    en: 'No sum where tonnes have several bases: choose REO or metal.',
    ja: '基準の異なる値は合計できません。REO換算または金属量を選んでください。',
  },
  'pivot.note.leftOut': {
    en: '{{count}} smaller columns are not shown; totals hold them.',
    ja: '小さい{{count}}列は非表示（合計には算入）。',
  },
  'pivot.empty': { en: 'No figure fits this selection.', ja: 'この条件に合う値はありません。' },
  'refusal.pivot.axis': {
    en: 'Figures of “{{figure}}” have no axis “{{axis}}”. Choose another axis, or other figures.',
    ja: '「{{figure}}」の値に軸「{{axis}}」はありません。別の軸または別の値を選んでください。',
  },
  'refusal.pivot.sameAxis': {
    en: 'Both axes are “{{axis}}”. Choose another one across or down.',
    ja: '縦軸と横軸がどちらも「{{axis}}」です。どちらかを別の軸にしてください。',
  },
  'refusal.pivot.item': {
    en: 'Nothing is called “{{item}}” on the axis “{{axis}}”. Give an id or a name of the project.',
    ja: '軸「{{axis}}」に「{{item}}」はありません。プロジェクトのIDまたは名称を指定してください。',
  },
  'refusal.pivot.size': {
    en: '{{rows}} lines by {{columns}} columns are more than {{most}} cells. Choose fewer items, or another axis.',
    ja: '{{rows}}行×{{columns}}列は上限の{{most}}セルを超えます。項目を絞るか、別の軸を選んでください。',
  },
});
