import { messages } from '../../base/message';

/** Screen a: one sentence with the number, then what proves it. */
export const overview = messages({
  'area.overview': { en: 'Today', ja: '本日' },
  'area.was.overview': {
    en: 'Overview, targets',
    ja: '概況、目標',
  },
  'overview.lead.range': {
    en: 'Between {{low}} and {{high}} % of {{economy}}’s rare-earth imports came from China in {{from}} to {{to}}, depending on the definition.',
    ja: '{{economy}}のレアアース輸入に占める中国の割合は、{{from}}～{{to}}年に{{low}}～{{high}}%（定義により異なる）。',
  },
  'overview.lead.rangeOne': {
    en: 'Between {{low}} and {{high}} % of {{economy}}’s rare-earth imports came from China in {{to}}, depending on the definition.',
    ja: '{{economy}}のレアアース輸入に占める中国の割合は、{{to}}年に{{low}}～{{high}}%（定義により異なる）。',
  },
  'overview.lead.one': {
    en: '{{value}} % of {{economy}}’s rare-earth imports came from China in {{from}}.',
    ja: '{{economy}}のレアアース輸入に占める中国の割合は、{{from}}年に{{value}}%。',
  },
  'overview.lead.heavy': { en: 'Of the heavy ones, {{value}} %.', ja: '重希土類では{{value}}%。' },
  'overview.lead.heavyAll': { en: 'Of the heavy ones, nearly all.', ja: '重希土類ではほぼ全量。' },
  'overview.lead.plan': {
    en: 'In the plan for {{year}}, {{country}} supplies {{low}} to {{high}} % of what {{economy}} takes at the stage “{{stage}}”, depending on the material.',
    ja: '{{year}}年の計画では、{{economy}}の{{stage}}段階の供給に占める{{country}}の割合は、品目により{{low}}～{{high}}%。',
  },
  'overview.lead.planOne': {
    en: 'In the plan for {{year}}, {{country}} supplies {{low}} % of what {{economy}} takes at the stage “{{stage}}”.',
    ja: '{{year}}年の計画では、{{economy}}の{{stage}}段階の供給に占める{{country}}の割合は{{low}}%。',
  },
  'overview.lead.none': {
    en: 'No import figures and no shares are recorded for {{economy}} yet.',
    ja: '{{economy}}の輸入の公表値と供給割合はまだ記録されていない。',
  },
  'overview.definitions': {
    en: 'One dependence, {{count}} definitions',
    ja: '中国依存度：定義別（{{count}}種類）',
  },
  'overview.definitions.count': {
    en: 'China, percent of imports. Line: target {{target}}',
    ja: '輸入に占める中国の割合（%）。縦線：目標 {{target}}',
  },
  'overview.definitions.countPlain': { en: 'China, percent of imports', ja: '輸入に占める中国の割合（%）' },
  'overview.by.volume': { en: 'by volume, {{period}}', ja: '数量、{{period}}' },
  'overview.by.value': { en: 'by value, {{period}}', ja: '金額、{{period}}' },
  'overview.by.unclear': {
    en: 'volume or value not stated, {{period}}',
    ja: '数量・金額の別は不明、{{period}}',
  },
  'overview.half.first': { en: 'first half of {{year}}', ja: '{{year}}年上期' },
  'overview.half.second': { en: 'second half of {{year}}', ja: '{{year}}年下期' },
  'overview.since': { en: 'Since {{year}}', ja: '{{year}}年以降の推移' },
  'overview.since.definition': {
    en: 'China, percent of import volume in whole years. Broken line: years without a figure. Series are never joined',
    ja: '輸入量に占める中国の割合（%、年計）。破線は公表値のない年。系列は互いに結ばない',
  },
  'overview.event.stop': { en: '{{year}} stop', ja: '{{year}}年の停止' },
  'overview.event.licences': { en: '{{year}} licences', ja: '{{year}}年の許可制' },
  'overview.materials': {
    en: '{{country}} in {{economy}}’s supply, by material',
    ja: '{{economy}}の供給に占める{{country}}の割合（品目別）',
  },
  'overview.about': {
    en: 'For {{economy}}; its supply at the stage of {{stage}}, in {{year}}',
    ja: '対象は{{economy}}。供給は{{stage}}、{{year}}',
  },
  'overview.materials.definition': {
    en: '{{stage}}, percent by mass, {{year}}. Solid: direct; hatched: look-through; outline: may be more',
    ja: '{{stage}}、重量比（%）、{{year}}年。塗り：直接、斜線：上流分、枠線：不明分を含む上限',
  },
  'overview.column.material': { en: 'Material', ja: '品目' },
  'overview.column.world': { en: '{{country}} in world output, %', ja: '世界生産に占める{{country}}（%）' },
  'overview.column.supply': {
    en: '{{country}} in supply: direct, look-through',
    ja: '供給に占める{{country}}の割合：直接、上流を含む',
  },
  'overview.column.estimated': { en: 'Rests on estimates, %', ja: '推計・仮置きの割合（%）' },
  'overview.column.cover': { en: 'Cover, days', ja: '備蓄日数' },
  'overview.column.shortfall': { en: 'First shortfall', ja: '不足開始日' },
  'overview.scenario': { en: 'Scenario: {{name}}', ja: 'シナリオ：{{name}}' },
  'overview.light': { en: 'too light for a headline', ja: '少量（最初の不足に数えない）' },
  'overview.noShortfall': { en: 'no shortfall', ja: '不足なし' },
  'overview.noScenario': {
    en: 'Choose a scenario above to see days of cover and the first shortfall.',
    ja: '上のシナリオを選ぶと、備蓄日数と不足開始日を表示。',
  },
  'overview.notRun': {
    en: 'Scenario “{{name}}” runs none of these materials for {{economy}}: days of cover and first shortfall are not known.',
    ja: 'シナリオ「{{name}}」は{{economy}}のこれらの品目を計算しない。備蓄日数と不足開始日は不明。',
  },
  'overview.materials.none': {
    en: 'No shares for {{economy}}, {{stage}}, {{year}}. Choose another stage or year, or import a workbook.',
    ja: '{{economy}}（{{stage}}、{{year}}年）の割合はまだありません。工程か年を変えるか、ブックを取り込んでください。',
  },
  'overview.targets': { en: 'Targets', ja: '目標' },
  'overview.target.met': { en: 'met', ja: '達成' },
  'overview.target.missed': { en: 'missed', ja: '未達' },
  'overview.target.open': { en: 'not met yet', ja: '未達成（期限前）' },
  'overview.target.noFigure': { en: 'no figure to compare', ja: '比較できる数値なし' },
  'overview.target.rule': { en: '{{rule}} by {{date}}', ja: '{{date}}までに{{rule}}' },
  'overview.target.figure': { en: '{{figure}} in {{from}} to {{to}}', ja: '{{from}}～{{to}}年は{{figure}}' },
  'overview.target.figureOne': { en: '{{figure}} in {{to}}', ja: '{{to}}年は{{figure}}' },
  'overview.target.planOne': {
    en: 'Plan of {{year}}: {{figure}} ({{material}})',
    ja: '{{year}}の計画：{{figure}}（{{material}}）',
  },
  'overview.target.planFurthest': {
    en: 'Plan of {{year}}: {{met}} of {{count}} meet it; furthest {{material}}, {{figure}}',
    ja: '{{year}}の計画：{{count}}件中{{met}}件が達成。目標との差が最大なのは{{material}}の{{figure}}',
  },
  'overview.target.metIn': { en: 'on today’s path met in {{year}}', ja: '現在の計画では{{year}}に達成' },
  'overview.target.neverMet': {
    en: 'on today’s path not met up to {{year}}',
    ja: '現在の計画では{{year}}まで達成せず',
  },
  'overview.together': { en: '{{count}} materials together', ja: '{{count}}品目合計' },
  'overview.others': { en: '{{count}} others', ja: 'ほか{{count}}品目' },
  'overview.changed': { en: 'Changed since the last look', ja: '前回確認後の変化' },
  'overview.changed.since': { en: 'since {{date}}', ja: '{{date}}以降' },
  'overview.changed.first': { en: 'in the last 30 days', ja: '直近30日間' },
  'overview.changed.none': { en: 'Nothing has changed.', ja: '変化はありません。' },
  'overview.changed.looked': { en: 'Seen', ja: '確認済みにする' },
  'overview.changed.untold': {
    en: 'Which months came in can no longer be told: the changes were thinned.',
    ja: '変更履歴が間引かれたため、追加された月は特定できない。',
  },
  'overview.changed.months': {
    en: '{{series}}: new months {{count}}, to {{month}}',
    ja: '{{series}}：{{count}}か月分を追加（{{month}}まで）',
  },
  'overview.changed.revised': {
    en: '{{series}}: revised figures {{count}}, to {{month}}',
    ja: '{{series}}：{{count}}件を改訂（{{month}}まで）',
  },
  'overview.changed.rang': { en: 'Rang: {{rule}}', ja: '作動：{{rule}}' },
  'overview.changed.announced': { en: 'Announced: {{measure}}', ja: '公表：{{measure}}' },
  'overview.changed.inForce': { en: 'In force: {{measure}}', ja: '実施：{{measure}}' },
  'overview.changed.suspended': { en: 'Suspended: {{measure}}', ja: '停止：{{measure}}' },
  'overview.changed.unknown': { en: 'No word since: {{measure}}', ja: '以降不明：{{measure}}' },
  'overview.changed.ended': { en: 'Ended: {{measure}}', ja: '終了：{{measure}}' },
  'overview.changed.more': { en: 'and {{count}} more', ja: 'ほか{{count}}件' },
  'overview.decisions': { en: 'Needs a decision', ja: '判断が必要な事項' },
  'overview.decisions.none': { en: 'Nothing waits for a decision.', ja: '判断待ちの事項はありません。' },
  'overview.decision.missed': { en: 'Target missed: {{target}}', ja: '目標未達：{{target}}' },
  'overview.decision.notOnPath': { en: 'Target not on path: {{target}}', ja: '目標は計画上未達：{{target}}' },
  'overview.decision.of': { en: '{{material}}: {{figure}}', ja: '{{material}}：{{figure}}' },
  'overview.decision.differ': {
    en: 'Published answers differ by {{points}}',
    ja: '公表値に{{points}}の差',
  },
  'overview.decision.differ.of': {
    en: '{{year}}: {{high}} {{highName}}; {{low}} {{lowName}}',
    ja: '{{year}}：{{highName}} {{high}}、{{lowName}} {{low}}',
  },
  'overview.decision.overdue.oldest': {
    en: 'oldest {{code}}, since {{date}}: {{text}}',
    ja: '最も古いもの {{code}}（{{date}}）：{{text}}',
  },
  'overview.decision.ends': { en: 'A suspension ends on {{date}}', ja: '停止措置は{{date}}に終了' },
  'overview.decision.ended': { en: 'A suspension ended on {{date}}', ja: '停止措置は{{date}}に終了済み' },
  'overview.decision.guessed': {
    en: 'Plans that rest on estimates alone: {{count}}',
    ja: '{{count}}品目の計画は推計・仮置きのみ',
  },
  'overview.decision.guessed.of': {
    en: 'no share is read in a source: {{materials}}',
    ja: '出典から読み取った割合なし：{{materials}}',
  },
  'overview.events': { en: 'Recent events', ja: '最近の動向' },
  'overview.events.none': { en: 'No events are recorded.', ja: '動向の記録なし。' },
  'overview.illustrative': { en: 'What is illustrative here', ja: '例示の数値' },
  'overview.illustrative.none': {
    en: 'No assumption is marked illustrative.',
    ja: '例示と記された前提なし。',
  },
  'overview.more': { en: 'All in Sources', ja: 'すべて「出典と前提」で見る' },
  'overview.overdue': {
    en: '{{count}} assumptions past {{count, its|their}} review date',
    ja: '見直し日を過ぎた前提{{count}}件',
  },
});
