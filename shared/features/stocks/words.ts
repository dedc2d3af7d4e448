import { messages } from '../../base/message';

/** The stocks area, and what is said of changes to stocks. */
export const stocks = messages({
  'area.stocks': { en: 'Stocks', ja: '備蓄' },
  'stocks.title': { en: 'Stocks', ja: '備蓄' },
  'stocks.definition': {
    en: '{{economy}}, opening stocks, t {{counted}}. Days of cover: stock / (need of {{year}} after substitution / 365)',
    ja: '{{economy}}の期首備蓄量、t（{{counted}}）。備蓄日数＝備蓄量÷（{{year}}の代替後の必要量÷365）',
  },
  'release.of': { en: ': ', ja: '：' },
  'release.join': { en: '; ', ja: '、' },
  'release.days': { en: 'under {{days}} days', ja: '{{days}}日未満' },
  'release.plainDays': { en: '{{days}} days', ja: '{{days}}日' },
  'release.delivery': { en: '{{days}} days to delivery', ja: '引渡しまで{{days}}日' },
  'release.atMost': { en: 'at most {{mass}}', ja: '{{mass}}まで' },
  'release.upTo': { en: 'served up to tier {{rank}}', ja: '優先順位{{rank}}まで' },
  'change.scenario.release': {
    en: 'Release of {{material}}, {{tier}}, in "{{name}}"',
    ja: 'シナリオ「{{name}}」の{{material}}（{{tier}}）の放出条件',
  },
  'refusal.release.noTier': {
    en: 'The scenario holds no {{tier}} stock of {{material}}. Choose a tier that it holds, or add the stock first.',
    ja: 'このシナリオに{{material}}の{{tier}}はありません。ある区分を選ぶか、先に備蓄を追加してください。',
  },
  'refusal.release.noRule': {
    en: 'This tier has no rule for its release and is open. Say a condition first.',
    ja: 'この区分には放出ルールがなく、常時放出できます。先に放出の条件を指定してください。',
  },
  'refusal.release.needs.date': {
    en: 'A release of {{material}}, {{tier}}, on a date needs the date. Give it.',
    ja: '{{material}}（{{tier}}）を日付で放出するには決定日が必要です。指定してください。',
  },
  'refusal.release.needs.coverDays': {
    en: 'A release of {{material}}, {{tier}}, by cover needs the days of cover. Give them.',
    ja: '{{material}}（{{tier}}）を備蓄日数で放出するには日数が必要です。指定してください。',
  },
  'refusal.release.needs.usdPerKg': {
    en: 'A release of {{material}}, {{tier}}, at a price needs the price. Give it.',
    ja: '{{material}}（{{tier}}）を価格で放出するには価格が必要です。指定してください。',
  },
  'refusal.release.figure': {
    en: 'The figure of "{{field}}" for the release of {{material}}, {{tier}}, is out of range. Correct it.',
    ja: '{{material}}（{{tier}}）の放出条件「{{field}}」の値が範囲外です。修正してください。',
  },
  'stocks.ofPlan': { en: 'The plan', ja: '計画' },
  'stocks.ofScenario': {
    en: 'Scenario “{{name}}”. A changed opening stock belongs to the scenario; limits and targets are those of the plan.',
    ja: 'シナリオ「{{name}}」。期首備蓄量の変更はシナリオに属します。上下限と目標は計画の値です。',
  },
  'stocks.empty.paste': {
    en: 'Paste here: tier, opening stock, minimum, in tonnes of {{material}}',
    ja: 'ここに貼付け：保有区分、期首備蓄量、最低保有量、{{material}}のトン',
  },
  'stocks.empty': {
    en: 'No stocks for {{economy}}. Without stocks every shortfall begins as soon as deliveries fall short.',
    ja: '{{economy}}の備蓄はありません。備蓄がない場合、到着量が必要量を下回った日から不足が生じます。',
  },
  'stocks.column.stock': { en: 'Material and tier', ja: '品目・区分' },
  'stocks.column.tonnes': { en: 'Opening stock, t {{counted}}', ja: '期首備蓄量 t（{{counted}}）' },
  'stocks.column.base': { en: 'Base', ja: '計画' },
  'stocks.column.cover': { en: 'Days of cover', ja: '備蓄日数' },
  'stocks.column.target': { en: 'Target, days', ja: '目標日数' },
  'stocks.column.against': { en: 'Against target', ja: '目標との差' },
  'stocks.column.minimum': { en: 'Minimum, t {{counted}}', ja: '最低保有量 t（{{counted}}）' },
  'stocks.column.maximum': { en: 'Maximum, t {{counted}}', ja: '上限 t（{{counted}}）' },
  'stocks.column.release': { en: 'Most out a day, t {{counted}}', ja: '1日の最大放出量 t（{{counted}}）' },
  'stocks.column.mark': { en: 'Mark', ja: '確度' },
  'stocks.column.secret': { en: 'Secret', ja: '非公開' },
  'stocks.column.note': { en: 'Note', ja: '備考' },
  'stocks.noLimit': { en: 'no limit', ja: '制限なし' },
  'stocks.met': { en: 'met', ja: '達成' },
  'stocks.short': { en: '{{days}} days short', ja: '{{days}}日不足' },
  'stocks.newTier': { en: 'Tier of {{material}}', ja: '{{material}}の区分' },
  'stocks.add': { en: 'Add a stock', ja: '備蓄を追加' },
  'stocks.add.title': { en: 'Add a stock of {{economy}}', ja: '{{economy}}の備蓄を追加' },
  'stocks.add.tier': { en: 'Tier', ja: '区分' },
  'stocks.add.tonnes': { en: 'Opening stock, t {{counted}}', ja: '期首備蓄量 t（{{counted}}）' },
  'stocks.add.apply': { en: 'Add stock', ja: '追加' },
  'stocks.add.taken': {
    en: 'All three tiers of this material are in the plan.',
    ja: 'この品目の3区分は全て計画にあります。',
  },
  'stocks.remove': { en: 'Remove this stock', ja: 'この備蓄を削除' },
  'stocks.inspect.none': {
    en: 'Choose a stock to see its cover, limits and source.',
    ja: '備蓄を選択すると、備蓄日数・上下限・出典を表示します。',
  },
  'stocks.inspect.formula': { en: 'Days of cover', ja: '備蓄日数の計算' },
  'stocks.inspect.formulaText': {
    en: '{{stock}} / ({{need}} / 365) = {{days}} days',
    ja: '{{stock}} ÷（{{need}} ÷ 365）＝{{days}}日',
  },
  'stocks.inspect.need': { en: 'Need, {{year}}', ja: '{{year}}年の必要量' },
  'stocks.inspect.carried': {
    en: 'Figures of {{years}} stand in for uses without a demand of {{year}}.',
    ja: '{{year}}年の需要がない用途には{{years}}年の値を使用しています。',
  },
  'stocks.inspect.noNeed': {
    en: 'No need of this material is known, so the stock has no days of cover.',
    ja: 'この品目の必要量が不明のため、備蓄日数は計算できません。',
  },
  'stocks.held.title': { en: 'What is held', ja: '保有物と推移' },
  'stocks.held.opens': {
    en: 'A run opens with the last level before its first day, in place of the opening stock.',
    ja: '計算は、開始日より前の最後の備蓄量から始まります（期首備蓄量は使いません）。',
  },
  'stocks.held.noLevels': {
    en: 'No level of a day is kept: a run opens with the opening stock.',
    ja: '日付のある備蓄量はありません。期首備蓄量から計算します。',
  },
  'stocks.held.levels': { en: 'Levels by day…', ja: '備蓄量の推移…' },
  'stocks.held.what': { en: 'Form, purity and place…', ja: '形態・純度・保管場所…' },
  'stocks.inspect.parent': { en: 'parent {{value}}', ja: '親 {{value}}' },
  'stocks.inspect.base': { en: 'base {{value}}', ja: '計画 {{value}}' },
  'stocks.spoken': {
    en: '{{stock}}: {{tonnes}}, {{days}} days of cover.',
    ja: '{{stock}}：{{tonnes}}、備蓄日数{{days}}日。',
  },
  'stocks.status': { en: '{{count}} stocks', ja: '備蓄{{count}}件' },

  'change.stock.set': { en: 'Stock of {{material}}, {{tier}}', ja: '{{material}}の備蓄（{{tier}}）を変更' },
  'change.stock.add': {
    en: 'Add a stock of {{material}}, {{tier}}',
    ja: '{{material}}の備蓄（{{tier}}）を追加',
  },

  'refusal.stock.negative': {
    en: 'A stock, its limits and its target are zero or more, and {{value}} is not. Enter zero or a positive figure.',
    ja: '備蓄量・上下限・目標は0以上で指定します。{{value}}は指定できません。0以上の値を入力してください。',
  },
  'refusal.stock.blank': {
    en: 'Opening stock and minimum cannot be empty. Enter 0 where nothing is held, or take the stock out of the plan.',
    ja: '期首備蓄量と最低保有量は空欄にできません。保有がない場合は0を入力するか、備蓄を計画から削除してください。',
  },
  'refusal.stock.nothing': {
    en: 'The opening stock is empty. Enter a number, for example 41.1.',
    ja: '期首備蓄量が空です。41.1のような数値を入力してください。',
  },
  'refusal.stock.unreadable': {
    en: '“{{text}}” cannot be read as tonnes or days. Enter a number, for example 41.1.',
    ja: '「{{text}}」を数値として読み取れません。41.1のような数値を入力してください。',
  },
  'refusal.stock.rowStays': {
    en: '“{{row}}” cannot be removed: it is the sum of the stocks below it. Remove these one by one.',
    ja: '「{{row}}」は下の備蓄の合計のため、削除できません。下の備蓄を1件ずつ削除してください。',
  },
  'refusal.stock.planOnly': {
    en: 'A scenario changes opening stocks only. Choose Base in the context bar to change limits and targets.',
    ja: 'シナリオで変更できるのは期首備蓄量のみです。最低保有量・上限・目標を変更するには、画面上部の「シナリオ」で「なし（計画）」を選んでください。',
  },
  'refusal.stock.limits': {
    en: 'The minimum ({{minimum}} t) is above the maximum ({{maximum}} t). Lower the minimum or raise the maximum.',
    ja: '最低保有量（{{minimum}} t）が上限（{{maximum}} t）を超えています。最低保有量を下げるか、上限を上げてください。',
  },
  'refusal.stock.taken': {
    en: 'The plan already has this tier of {{material}}. Change its figure in the table.',
    ja: '{{material}}のこの区分は既に計画にあります。一覧で値を変更してください。',
  },
});
