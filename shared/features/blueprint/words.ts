import { messages } from '../../base/message';

/** Japan's path laid on another economy. */
export const blueprintMessages = messages({
  'refusal.blueprint.noPath': {
    en: 'There are no two published shares of China in the imports of Japan between {{since}} and {{until}}. Choose a longer span.',
    ja: '{{since}}～{{until}}年に、日本の輸入に占める中国の割合の公表値が二つありません。期間を広げてください。',
  },
  'refusal.blueprint.itself': {
    en: 'The path is that of Japan; choose another economy to lay it on.',
    ja: '当てはめる推移は日本のものです。日本以外の対象国を選んでください。',
  },
  'refusal.blueprint.nothing': {
    en: 'The plan has no shares with a demand for {{economy}} at the stage "{{stage}}". Add them, or choose another stage.',
    ja: '{{economy}}の工程「{{stage}}」には、割合と需要のそろった品目がありません。追加するか、別の工程を選んでください。',
  },
  'command.blueprint': { en: 'New from blueprint…', ja: '日本の推移をひな形に新規作成…' },
  'blueprint.dialog.title': { en: 'New scenario from the path of Japan', ja: '日本の推移から新しいシナリオ' },
  'blueprint.dialog.freeName': { en: '{{economy}} at the pace of Japan', ja: '{{economy}}：日本の推移' },
  'blueprint.dialog.name': { en: 'Name of the scenario', ja: 'シナリオ名' },
  'blueprint.dialog.make': { en: 'Make scenario', ja: 'シナリオを作成' },
  'change.blueprint': { en: 'Blueprint "{{name}}"', ja: 'ひな形「{{name}}」' },
  'blueprint.reason': { en: 'Pace of Japan', ja: '日本と同じ年率の変化' },
  'blueprint.note': {
    en: 'Blueprint: the pace of Japan, lever by lever, laid on this economy. What it says of later years is guessed.',
    ja: 'ひな形：日本の推移を対策別にこの対象国に当てはめたもの。将来の値は仮置き。',
  },
  'blueprint.definition': {
    en: 'Dependence: supply from China over the demand before substitution, direct (last shipper), oxide equivalent (REO). Share: part of the supply. A path under another economy’s pace, not a forecast.',
    ja: '依存度：代替前の需要に占める中国からの供給（直接、最終出荷国、REO換算）。割合：供給に占める割合。他国の推移を当てはめた試算であり予測ではない。',
  },
  'blueprint.lever.diversification': {
    en: 'Share of China in Japanese imports of rare earths, metals and compounds, by volume, official series',
    ja: '日本のレアアース輸入（金属・化合物）に占める中国の割合（数量、公式統計）',
  },
  'blueprint.lever.demand': {
    en: 'Demand of Japan for all rare earths, tonnes of oxide',
    ja: '日本のレアアース需要（全体、酸化物トン）',
  },
  'blueprint.lever.diversificationMonths': {
    en: 'Share of China in Japanese imports by mass: {{series}}; years without a figure of their own are sums of twelve months',
    ja: '日本の輸入量に占める中国の割合：{{series}}。年の値がない年は12か月の合計',
  },
  'blueprint.lever.demandMonths': {
    en: 'Demand of Japan for all rare earths: {{series}}; years without a figure of their own are sums of twelve months',
    ja: '日本のレアアース需要（全体）：{{series}}。年の値がない年は12か月の合計',
  },
  'blueprint.lever.demandNone': {
    en: 'No demand of Japan is published in the span: taken as constant',
    ja: '期間内に日本の需要の公表値なし。一定とみなす',
  },
  'blueprint.lever.recycling': {
    en: 'Recycling of {{material}} in the plan of Japan, percent of its demand; no series is published',
    ja: '日本の計画における{{material}}のリサイクル（需要比%）。公表系列なし',
  },
  'blueprint.lever.recyclingNone': {
    en: 'No recycling of this material in the plan of Japan: taken as constant',
    ja: '日本の計画にこの品目のリサイクルなし。一定とみなす',
  },
  'blueprint.lever.substitution': {
    en: 'Substitution of {{material}} in the plan of Japan, percent of its demand; no series is published',
    ja: '日本の計画における{{material}}の代替（需要比%）。公表系列なし',
  },
  'blueprint.lever.substitutionNone': {
    en: 'No substitution of this material in the plan of Japan: taken as constant',
    ja: '日本の計画にこの品目の代替なし。一定とみなす',
  },
  'blueprint.remark.series': {
    en: 'The share fell mostly in the first two years; the official series ends in 2020, and series of other definitions give more since.',
    ja: '割合の低下は最初の2年に集中。公式系列は2020年までで、以降は定義の異なる系列ではより高い値が示されている。',
  },
  'blueprint.remark.months': {
    en: '{{series}}: {{months}} of 12 months of {{year}}, which the path leaves out',
    ja: '{{series}}：{{year}}年は12か月中{{months}}か月のみのため推移に含めない',
  },
  'blueprint.remark.percents': {
    en: '{{series}}: percents of the months of {{year}}, which do not add up to one of the year',
    ja: '{{series}}：{{year}}年は月別の割合のみで、年の値は求められない',
  },
  'blueprint.remark.guessedShares': {
    en: '{{material}}: the shares of {{year}} are not measured, so neither is the path.',
    ja: '{{material}}：{{year}}年の割合は実測値ではなく、推移も同様。',
  },
  'blueprint.remark.noOthers': {
    en: '{{material}}: no supplier outside China is named; what China no longer gives stays unallocated.',
    ja: '{{material}}：中国以外の供給元がなく、中国の減少分は未配分のまま残る。',
  },
  'blueprint.pace.factor': { en: '× {{value}} a year', ja: '毎年{{value}}倍' },
  'blueprint.pace.points': { en: '{{value}} points a year', ja: '年{{value}}ポイント' },
  'blueprint.lever.name.diversification': { en: 'Diversification', ja: '調達先の多様化' },
  'blueprint.lever.name.recycling': { en: 'Recycling', ja: 'リサイクル' },
  'blueprint.lever.name.substitution': { en: 'Substitution', ja: '代替' },
  'blueprint.lever.name.demand': { en: 'Demand', ja: '需要' },
  'blueprint.column.lever': { en: 'Lever', ja: '対策' },
  'blueprint.column.from': { en: 'From', ja: '始点' },
  'blueprint.column.to': { en: 'To', ja: '終点' },
  'blueprint.column.pace': { en: 'Pace', ja: '年率の変化' },
  'blueprint.column.mark': { en: 'Mark', ja: '確度' },
  'blueprint.column.definition': { en: 'What is counted', ja: '定義' },
  'blueprint.column.part': { en: 'Part, points', ja: '寄与（ポイント）' },
  'blueprint.column.year': { en: 'Year', ja: '年' },
  'blueprint.column.share': { en: 'Share of China, %', ja: '中国の割合、%' },
  'blueprint.column.dependence': { en: 'Dependence, % of demand', ja: '依存度、需要比%' },
  'blueprint.column.tonnes': { en: 'From China, t {{counted}}', ja: '中国から、t（{{counted}}）' },
  'blueprint.column.demand': { en: 'Demand, t {{counted}}', ja: '需要、t（{{counted}}）' },
  'blueprint.between': { en: '{{value}} ({{year}})', ja: '{{value}}（{{year}}年）' },
  'blueprint.unknown': { en: '–', ja: '－' },
  'blueprint.levers': { en: '{{material}}: pace of each lever', ja: '{{material}}：対策別の年率の変化' },
  'blueprint.path': { en: '{{material}}: path by year', ja: '{{material}}：年別の推移' },
  'blueprint.head': {
    en: '{{economy}}, {{material}}, {{stage}}, at the pace of Japan',
    ja: '{{economy}}、{{material}}、{{stage}}：日本の推移',
  },
  'blueprint.reached.below': { en: 'Share below {{percent}} %', ja: '割合{{percent}}%未満' },
  'blueprint.reached.at_most': { en: 'Share at most {{percent}} %', ja: '割合{{percent}}%以下' },
  'blueprint.reached.in': {
    en: '{{level}} ({{target}}): {{year}}',
    ja: '{{level}}（{{target}}）：{{year}}年',
  },
  'blueprint.reached.never': {
    en: '{{level}} ({{target}}): not up to {{year}}',
    ja: '{{level}}（{{target}}）：{{year}}年まで達せず',
  },
  'blueprint.made': {
    en: 'Made scenario "{{name}}": {{rows}} rows in one change.',
    ja: 'シナリオ「{{name}}」を作成しました（{{rows}}行、変更1件）。',
  },
});
