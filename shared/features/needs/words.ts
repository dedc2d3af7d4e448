import { messages } from '../../base/message';

/** The needs area, and what is said of changes to demand, recycling and substitution. */
export const needs = messages({
  'area.needs': { en: 'Needs', ja: '需要' },
  'needs.title': { en: 'Needs', ja: '需要' },
  'needs.definition': {
    en: '{{economy}}, by use and year, {{year}} in hand. Need: demand of all uses, less what other technology takes over; a year without a figure carries the one before',
    ja: '{{economy}}、用途別・年別（選択中は{{year}}）。必要量＝全用途の需要から代替分を差し引いた量。値のない年は前の年の値を使用',
  },
  'needs.ofPlan': { en: 'The plan', ja: '計画' },
  'needs.ofScenario': {
    en: 'Scenario “{{name}}”. A changed figure belongs to the scenario; floors and values at stake are those of the plan.',
    ja: 'シナリオ「{{name}}」。変更した値はシナリオに属します。最低確保量と影響額は計画の値です。',
  },
  'needs.empty.paste': {
    en: 'Paste here: use, {{first}} … {{last}}, in tonnes of {{material}}',
    ja: 'ここに貼付け：用途、{{first}}…{{last}}年、{{material}}のトン',
  },
  'needs.empty': {
    en: 'No needs for {{economy}}. A run needs at least one use of a material.',
    ja: '{{economy}}の需要はありません。計算には、品目ごとに一つ以上の用途が必要です。',
  },
  'needs.column.line': { en: 'Material and use', ja: '品目・用途' },
  'needs.column.tier': { en: 'Tier', ja: '優先' },
  'needs.column.year': { en: '{{year}} t\u00a0{{counted}}', ja: '{{year}}年 t（{{counted}}）' },
  'needs.column.floor': { en: 'Floor, % of need', ja: '最低確保量（必要量比 %）' },
  'needs.column.value': { en: 'At stake, m {{coin}} per t', ja: '影響額単価（百万{{coin}}/t）' },
  'needs.line.need': { en: 'Need after substitution', ja: '必要量（代替後）' },
  'needs.line.recycling': { en: 'Recycling', ja: 'リサイクル' },
  'needs.line.substitution': { en: 'Substitution, % of demand', ja: '代替（需要比%）' },
  'needs.carried': {
    en: 'No figure of this year for some uses: those of {{years}} are carried',
    ja: 'この年の値がない用途には{{years}}年の値を使用',
  },
  'needs.status': {
    en: '{{count}} uses of {{materials}} materials',
    ja: '{{materials}}品目・用途{{count}}件',
  },
  'needs.newUse': { en: 'Use of {{material}}', ja: '{{material}}の用途' },
  'needs.add': { en: 'Add a need', ja: '需要を追加' },
  'needs.add.title': { en: 'Add a need of {{economy}}', ja: '{{economy}}の需要を追加' },
  'needs.add.use': { en: 'Use', ja: '用途' },
  'needs.add.newUse': { en: 'A new use', ja: '新しい用途' },
  'needs.add.nameEn': { en: 'Name in English', ja: '用途名（英語）' },
  'needs.add.nameJa': { en: 'Name in Japanese', ja: '用途名（日本語）' },
  'needs.add.tier': { en: 'Tier (1 is served first)', ja: '優先順位（1が最優先）' },
  'needs.add.tonnes': { en: 'Demand of {{year}}, t {{counted}}', ja: '{{year}}年の需要 t（{{counted}}）' },
  'needs.add.apply': { en: 'Add need', ja: '追加' },
  'needs.add.all': {
    en: 'All uses of the plan already need this material; name a new one.',
    ja: '計画の全ての用途にこの品目の需要があります。新しい用途を指定してください。',
  },
  'needs.fill': { en: 'Fill years', ja: '値のない年を補う' },
  'needs.fill.title': { en: 'Fill years that have no figure', ja: '値のない年を補う' },
  'needs.fill.lead': {
    en: 'Each use gets, in every year without a figure, its newest earlier figure with growth. Figures that stand are not changed. The new ones are marked as guessed.',
    ja: '各用途の値がない年に、直近の過去の値へ年率を乗じた値を入れます。既存の値は変更しません。新しい値の確度は「仮置き」になります。',
  },
  'needs.fill.materials': { en: 'Materials', ja: '品目' },
  'needs.fill.allMaterials': { en: 'All materials', ja: '全ての品目' },
  'needs.fill.from': { en: 'From year', ja: '開始年' },
  'needs.fill.to': { en: 'To year', ja: '終了年' },
  'needs.fill.growth': { en: 'Growth, % a year', ja: '年率 %' },
  'needs.fill.apply': { en: 'Fill', ja: '補う' },
  'needs.fill.note': {
    en: 'Figure of {{year}}, {{growth}} % a year.',
    ja: '{{year}}年の値から年率{{growth}}%。',
  },
  'needs.remove': { en: 'Remove this need', ja: 'この需要を削除' },
  'needs.inspect.none': {
    en: 'Choose a figure to see its source and what the plan says.',
    ja: '値を選択すると、出典と計画の値を表示します。',
  },
  'needs.inspect.floor': { en: 'Floor', ja: '最低確保量' },
  'needs.inspect.floorText': { en: '{{value}} % of the need', ja: '必要量の{{value}}%' },
  'needs.inspect.value': { en: 'At stake per missing tonne', ja: '1トン不足あたりの影響額' },
  'needs.inspect.carried': {
    en: 'No figure of {{year}}: a run takes that of the year before (or the first one after).',
    ja: '{{year}}年の値はありません。計算では前の年（なければ後の最初の年）の値を使用します。',
  },
  'needs.spoken': { en: '{{line}}, {{year}}: {{value}}.', ja: '{{line}}、{{year}}年：{{value}}。' },
  'needs.spokenNone': { en: '{{line}}, {{year}}: no figure.', ja: '{{line}}、{{year}}年：値なし。' },

  'change.need.set': {
    en: 'Demand of {{year}}: {{material}}, {{use}}',
    ja: '{{year}}年の需要を変更：{{material}}・{{use}}',
  },
  'change.need.recycling': {
    en: 'Recycling of {{material}}, {{year}}',
    ja: '{{year}}年の{{material}}のリサイクルを変更',
  },
  'change.need.substitution': {
    en: 'Substitution of {{material}}, {{year}}',
    ja: '{{year}}年の{{material}}の代替を変更',
  },
  'change.need.floorPercent': {
    en: 'Floor: {{material}}, {{use}}',
    ja: '最低確保量を変更：{{material}}・{{use}}',
  },
  'change.need.yenPerTonne': {
    en: 'Value at stake: {{material}}, {{use}}',
    ja: '影響額を変更：{{material}}・{{use}}',
  },
  'change.need.fill': {
    en: 'Fill demand {{from}} to {{to}}, {{growth}} % a year',
    ja: '{{from}}年～{{to}}年の需要を年率{{growth}}%で補う',
  },
  'change.need.add': { en: 'Add a need: {{material}}, {{use}}', ja: '需要を追加：{{material}}・{{use}}' },
  'change.need.remove': {
    en: 'Remove a need: {{material}}, {{use}}',
    ja: '需要を削除：{{material}}・{{use}}',
  },

  'refusal.need.negative': {
    en: 'A need is zero or more tonnes, and {{value}} is not. Enter zero or a positive figure.',
    ja: '需要・リサイクルは0以上のトン数で指定します。{{value}}は指定できません。0以上の値を入力してください。',
  },
  'refusal.need.percent': {
    en: 'This figure is a percentage from 0 to 100, and {{value}} is not. Enter a percentage.',
    ja: 'この値は0～100の百分率で指定します。{{value}}は指定できません。0～100の値を入力してください。',
  },
  'refusal.need.negativeValue': {
    en: 'What is at stake per tonne is zero or more, and {{value}} is not. Enter a positive figure, or empty the cell.',
    ja: '影響額は1トンあたり0以上で指定します。{{value}}は指定できません。正の値を入力するか、空欄にしてください。',
  },
  'refusal.need.nothing': {
    en: 'The demand is empty. Enter a number, for example 41.1.',
    ja: '需要量が空です。41.1のような数値を入力してください。',
  },
  'refusal.need.unreadable': {
    en: '“{{text}}” cannot be read as a figure. Enter a number, for example 41.1.',
    ja: '「{{text}}」を数値として読み取れません。41.1のような数値を入力してください。',
  },
  'refusal.need.rowStays': {
    en: '“{{row}}” cannot be removed: every material has this row. Remove its uses one by one, or empty its figures with Delete.',
    ja: '「{{row}}」は全ての品目にある行のため、削除できません。用途を1件ずつ削除するか、Deleteキーで値を消去してください。',
  },
  'refusal.need.planOnly': {
    en: 'A scenario changes the figures of the years only. Choose Base in the context bar to change uses, floors and values at stake.',
    ja: 'シナリオで変更できるのは各年の値のみです。用途・最低確保量・影響額を変更するには、画面上部の「シナリオ」で「なし（計画）」を選んでください。',
  },
  'refusal.need.unknownUse': {
    en: 'This economy has no use “{{use}}”. Choose one of its uses, or add a need.',
    ja: 'この対象国に用途「{{use}}」はありません。既存の用途を選ぶか、需要を追加してください。',
  },
  'refusal.need.unknown': {
    en: '{{use}} has no need of {{material}} in the plan. Add the need first.',
    ja: '計画に{{use}}の{{material}}の需要はありません。先に需要を追加してください。',
  },
  'refusal.need.taken': {
    en: 'The plan already has a need of {{material}} for {{use}}. Change its figures in the table.',
    ja: '{{use}}の{{material}}の需要は既に計画にあります。一覧で値を変更してください。',
  },
  'refusal.need.noName': {
    en: 'A new use needs a name in English or in Japanese. Enter one.',
    ja: '新しい用途には英語又は日本語の名前が必要です。名前を入力してください。',
  },
  'refusal.need.sameName': {
    en: 'This economy already has a use “{{use}}”. Choose it from the list, or enter another name.',
    ja: '用途「{{use}}」は既にあります。一覧から選択するか、別の名前を入力してください。',
  },
  'refusal.need.fillNothing': {
    en: 'From {{from}} to {{to}} no use lacks a figure that an earlier year could give. Choose other years or materials.',
    ja: '{{from}}年～{{to}}年に、過去の値から補える用途はありません。別の年又は品目を選択してください。',
  },
  'refusal.need.fillYears': {
    en: '{{from}} to {{to}} cannot be filled: the last year is not before the first, and at most {{most}} years {{most, is|are}} filled at once. Enter other years.',
    ja: '{{from}}年～{{to}}年は補えません。終了年は開始年以降とし、一度に補えるのは{{most}}年までです。年を入力し直してください。',
  },
  'refusal.need.fillGrowth': {
    en: 'Growth of {{value}} % a year is out of range: over -100 and at most {{most}}. Enter another percentage.',
    ja: '年率{{value}}%は範囲外です。-100を超え{{most}}以下の値を入力してください。',
  },
});
