import { messages } from '../../base/message';

/** Stress and sensitivity as the page of scenarios shows them. */
export const stressScreen = messages({
  'scenarios.views': { en: 'What is shown of the scenario', ja: 'シナリオの表示内容' },
  'scenarios.view.run': { en: 'Run', ja: '計算結果' },
  'scenarios.view.stress': { en: 'Stress', ja: 'ストレステスト' },
  'stress.kinds': { en: 'Kind of question', ja: '試験の種類' },
  'stress.kind.removals': { en: 'Removals', ja: '供給元の除外' },
  'stress.kind.worst': { en: 'Worst shock', ja: '最悪の途絶' },
  'stress.kind.reverse': { en: 'Reverse stress', ja: '逆ストレステスト' },
  'stress.kind.tornado': { en: 'Tornado', ja: '感度分析' },
  'stress.kind.two-way': { en: 'Two-way', ja: '2変数表' },
  'stress.kind.break-even': { en: 'Break-even', ja: '分岐点' },
  'stress.what.removals': {
    en: 'Every supplier and every country taken away in turn: who is missed most.',
    ja: '供給元と国を一つずつ除き、不足の大きい順に並べる。',
  },
  'stress.what.worst': {
    en: 'Of all shocks of a size the one that does most harm, with the proof that none is worse, or the gap that is left.',
    ja: '同じ規模の途絶のうち影響が最大のものと、それを上回るものがないことの証明（又は残る差）。',
  },
  'stress.what.reverse': {
    en: 'The smallest part of a country’s dispatch, for the shortest time, whose loss breaks a target.',
    ja: '判定条件に該当する最小の途絶（国の出荷の割合と日数）を国ごとに探す。',
  },
  'stress.what.tornado': {
    en: 'Each input alone at its low and its high end: which one the result hangs on.',
    ja: '入力値を一つずつ下限と上限に動かし、結果への影響の大きい順に並べる。',
  },
  'stress.what.two-way': {
    en: 'One result over two inputs at once.',
    ja: '二つの入力値を同時に動かしたときの結果。',
  },
  'stress.what.break-even': {
    en: 'The value of each input at which a line just is or is not reduced.',
    ja: 'ラインが減産するかどうかの境目となる入力値。',
  },
  'stress.field.on': { en: 'Asked of', ja: '対象' },
  'stress.field.line': { en: 'Line', ja: '生産ライン' },
  'stress.field.measure': { en: 'Result', ja: '結果の指標' },
  'stress.field.days': { en: 'Days taken away', ja: '除外の日数' },
  'stress.toTheEnd': { en: 'to the end', ja: '最終日まで' },
  'stress.field.pairs': { en: 'pairs as well', ja: '二つの組も含む' },
  'stress.field.allPairs': {
    en: 'list all pairs, not the {{most}} worst (takes long with many suppliers)',
    ja: '上位{{most}}件に限らず全ての組を表示（供給元が多いと時間を要する）',
  },
  'stress.field.objective': { en: 'As large as it can be', ja: '最大にする指標' },
  'stress.field.nodeDays': { en: 'Node-days', ja: '延べ停止日数' },
  'stress.field.usual': { en: 'usual sizes', ja: '標準の刻み' },
  'stress.field.nodes': { en: 'Away at once', ja: '同時に停止する数' },
  'stress.field.plants': { en: 'plants too', ja: '個々の供給元も対象' },
  'stress.worst.make': { en: 'Make a scenario', ja: 'シナリオにする' },
  'stress.worst.makeOf': {
    en: 'Make a scenario of {{days}} node-days',
    ja: '延べ{{days}}日の途絶をシナリオにする',
  },
  'stress.worst.name': { en: 'Worst shock of {{days}} days', ja: '最悪の途絶 {{days}}日' },
  'stress.worst.note': {
    en: 'The worst shock of {{days}} node-days found for {{name}}: {{what}}.',
    ja: '{{name}}に対し延べ{{days}}日の途絶のうち最悪と判定されたもの：{{what}}。',
  },
  'stress.field.target': { en: 'Target that breaks', ja: '判定条件' },
  'stress.targetKind.line-stops': { en: 'a line is reduced', ja: 'ラインの減産' },
  'stress.targetKind.cover-below': { en: 'days of cover fall too low', ja: '備蓄日数の不足' },
  'stress.targetKind.shortfall-above': { en: 'shortfall grows too large', ja: '不足量の超過' },
  'stress.field.below': { en: 'Cover under, days', ja: '備蓄日数（日未満）' },
  'stress.field.above': { en: 'Shortfall above, t {{counted}}', ja: '不足量 t（{{counted}}）超' },
  'stress.field.row': { en: 'Rows', ja: '縦の入力値' },
  'stress.field.column': { en: 'Columns', ja: '横の入力値' },
  'stress.field.rowValues': { en: 'Values of the rows', ja: '縦の値' },
  'stress.field.columnValues': { en: 'Values of the columns', ja: '横の値' },
  'stress.evenly': { en: 'its range in 5', ja: '範囲を5等分' },
  'stress.named.tonnes': { en: '{{name}} (t {{counted}})', ja: '{{name}} t（{{counted}}）' },
  'stress.named.tonnes-a-year': {
    en: '{{name}} (t {{counted}} a year)',
    ja: '{{name}} t/年（{{counted}}）',
  },
  'stress.named.percent': { en: '{{name}} (%)', ja: '{{name}}（%）' },
  'stress.named.days': { en: '{{name}} (days)', ja: '{{name}}（日）' },
  'stress.ask': { en: 'Run the test', ja: '試験を実行' },
  'stress.askAgain': { en: 'Run the test again', ja: '試験を再実行' },
  'stress.askPlan': { en: 'Choose the plan', ja: '計画を対象にする' },
  'stress.counting': { en: 'Running the test', ja: '試験を計算中' },
  'stress.spoken': { en: '{{what}} of “{{name}}” counted.', ja: '「{{name}}」の{{what}}を計算しました。' },
  'stress.empty': {
    en: 'No answer of this kind yet for this scenario.',
    ja: 'このシナリオの結果はまだありません。',
  },
  'stress.notTried': {
    en: 'The test takes the scenario as kept; what is being tried is not in it.',
    ja: 'ストレステストは保存済みのシナリオによるもので、未保存の変更は含みません。',
  },
  'stress.asked': {
    en: 'Asked of: {{on}}, {{days}} days from {{start}}.',
    ja: '対象：{{on}}、{{start}}から{{days}}日間。',
  },
  'stress.lead.removals': {
    en: 'Most missed: {{what}}, {{tonnes}} t {{counted}} more short.',
    ja: '影響が最大：{{what}}、不足量 +{{tonnes}} t（{{counted}}）。',
  },
  'stress.lead.noRemoval': {
    en: 'No removal adds to the shortfall.',
    ja: '不足量を増やす除外はありません。',
  },
  'stress.lead.worst': {
    en: 'The smallest of these sizes that does harm, {{days}} node-days: {{away}}; {{objective}}: {{value}}.',
    ja: '影響の出る最小の規模：延べ{{days}}日（{{away}}）。{{objective}}は{{value}}。',
  },
  'stress.lead.noWorst': {
    en: 'No shock of these sizes adds anything.',
    ja: 'この規模の途絶で影響の出るものはありません。',
  },
  'stress.lead.reverse': {
    en: '{{country}}: {{percent}} withheld for {{days}} days and {{target}}.',
    ja: '{{country}}：出荷の{{percent}}が{{days}}日間停止すると{{target}}。',
  },
  'stress.lead.noReverse': {
    en: 'No country alone is enough within {{days}} days: {{target}}.',
    ja: '一国の途絶だけでは、{{days}}日以内に判定条件に該当しません：{{target}}。',
  },
  'stress.lead.tornado': {
    en: 'Widest: {{input}}; {{measure}}: {{low}} at low, {{high}} at high.',
    ja: '影響が最大：{{input}}。{{measure}}は下限で{{low}}、上限で{{high}}。',
  },
  'stress.lead.noTornado': {
    en: 'No input moves this result over its range.',
    ja: 'この結果を動かす入力値は、範囲内にありません。',
  },
  'stress.lead.twoWay': {
    en: 'As it stands, {{measure}}: {{base}}.',
    ja: '現状の{{measure}}：{{base}}。',
  },
  'stress.lead.noTurn': {
    en: '{{line}}: no input alone makes the difference between reduced and not.',
    ja: '{{line}}：一つの入力値だけで減産の有無が変わるものはありません。',
  },
  'stress.lead.unknown': {
    en: 'The value at stake of the lines is not known. Choose another result.',
    ja: '生産ラインの影響額単価が不明です。別の指標を選んでください。',
  },
  'stress.ratios': { en: 'Left without the largest supplier (N-1)', ja: '最大供給国を除いた充足率（N-1）' },
  'stress.frontier': {
    en: 'Percent of the dispatch that breaks the target, by how long it is withheld',
    ja: '判定条件に該当する出荷停止の割合（%）、出荷停止の期間別',
  },
  'stress.frontier.never': { en: 'not enough', ja: '該当なし' },
  'stress.tornado.marks': {
    en: 'Hollow square: at the low end of the input. Full square: at the high end. A triangle points to where no line is reduced.',
    ja: '白抜きの四角は下限、塗りの四角は上限のとき。三角は減産なし。',
  },
  'stress.leftOut': {
    en: '{{count}} inputs {{count, is 0 or has no range and is|are 0 or have no range and are}} left out.',
    ja: '値が0又は範囲のない入力値{{count}}件は対象外。',
  },
  'stress.heat': {
    en: 'Darker is worse. The dashed frame is the run as it stands.',
    ja: '濃いほど不利。破線の枠は現状。',
  },
  'stress.asItStands': { en: '(as it stands)', ja: '（現状）' },
  'stress.breakEven.holdsFrom': { en: 'holds at', ja: '継続する値' },
  'stress.breakEven.orMore': { en: '{{value}} or more', ja: '{{value}}以上' },
  'stress.breakEven.orLess': { en: '{{value}} or less', ja: '{{value}}以下' },
  'chart.curve.what': {
    en: 'Steps of {{value}} over {{size}}; a hollow point is not proven.',
    ja: '{{size}}に対する{{value}}の階段図。白抜きの点は証明なし。',
  },
  'chart.curve.point': { en: '{{size}} {{x}}: {{value}}', ja: '{{size}} {{x}}：{{value}}' },
  'chart.tornado.what': {
    en: 'Bars from low to high of each input. {{axis}}; as it stands: {{base}}.',
    ja: '入力値ごとの下限から上限までの棒。{{axis}}、現状：{{base}}。',
  },
  'chart.tornado.bar': {
    en: '{{name}}\nlow {{low}}\nhigh {{high}}',
    ja: '{{name}}\n下限 {{low}}\n上限 {{high}}',
  },
  'chart.tornado.end': { en: '{{input}}: {{outcome}}', ja: '{{input}}：{{outcome}}' },
  'chart.tornado.base': { en: 'as it stands {{value}}', ja: '現状 {{value}}' },
  'chart.tornado.never': { en: 'not reduced', ja: '減産なし' },
});
