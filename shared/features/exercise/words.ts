import { messages } from '../../base/message';

/** Exercises: what is refused, and what is said of one that is over. */
export const exercise = messages({
  'refusal.exercise.tooMuch': {
    en: 'Decision {{decision}} takes {{amount}} of lever "{{lever}}", which gives at most {{most}} on that day. Decide no more than that.',
    ja: '決定{{decision}}の量{{amount}}は、対策「{{lever}}」でその日に決定できる最大{{most}}を超えています。上限以下としてください。',
  },
  'refusal.exercise.budget': {
    en: 'The decisions cost {{cost}} yen together, more than the budget of {{budget}} yen. Decide less.',
    ja: '決定の費用の合計{{cost}}円が予算{{budget}}円を超えています。決定を減らしてください。',
  },
  'refusal.exercise.unknownLever': {
    en: 'Decision {{decision}} is of lever "{{lever}}", which the script has not. Take one of those that it allows.',
    ja: '決定{{decision}}の対策「{{lever}}」は演習シナリオにありません。認められた対策から選んでください。',
  },
  'refusal.exercise.notShort': {
    en: 'Lever "{{lever}}" cannot be played: an exercise has purchases on the spot, loans and savings by order. Take one of {{levers}}.',
    ja: '対策「{{lever}}」は演習では使えません。使えるのはスポット購入、融通、節減の指示です。次から指定してください：{{levers}}。',
  },
  'refusal.exercise.shut': {
    en: 'Decision {{decision}} is of lever "{{lever}}" on day {{day}}, but it is open from day {{offered}} to day {{until}}. Move the decision.',
    ja: '決定{{decision}}（開始{{day}}日後）の対策「{{lever}}」を決定できるのは、開始{{offered}}日後から{{until}}日後までです。決定日を変えてください。',
  },
  'refusal.exercise.beforeFirst': {
    en: 'Decision {{decision}} is of day {{day}}, before the first day of the exercise, which is day 0. Give it the day of a turn: {{turns}}.',
    ja: '決定{{decision}}の日（{{day}}）が演習の開始日より前です。いずれかの局面の日を指定してください：{{turns}}。',
  },
  'refusal.exercise.noTurn': {
    en: 'Decision {{decision}} is of day {{day}}, on which the script has no turn. Give it the day of a turn: {{turns}}.',
    ja: '決定{{decision}}の日（開始{{day}}日後）に局面はありません。いずれかの局面の日を指定してください：{{turns}}。',
  },
  'refusal.exercise.turnOrder': {
    en: 'Turn {{turn}}, of day {{day}}, does not come after the one before it, or not within the {{days}} days that are counted. Put the turns in the order of their days.',
    ja: '局面{{turn}}（開始{{day}}日後）が前の局面より後でないか、計算する{{days}}日間に収まっていません。日の順に並べてください。',
  },
  'refusal.exercise.otherScript': {
    en: 'This copy has played "{{title}}", or another version of it, and cannot be laid beside this script. Take copies of one script.',
    ja: 'このコピーで行った演習「{{title}}」は、指定した演習シナリオと異なります（版の違いを含む）。同じ演習シナリオのコピーを指定してください。',
  },
  'refusal.exercise.injectTwice': {
    en: 'The script has two injects "{{inject}}". Give one of them another id.',
    ja: '状況付与「{{inject}}」が重複しています。一方のIDを変えてください。',
  },
  'refusal.exercise.refuted': {
    en: 'Inject "{{inject}}" is refuted on a day, but it is true or known no earlier than that. Say that it is not true and is known before.',
    ja: '状況付与「{{inject}}」に否定される日がありますが、事実とされているか、それより前に知らされません。事実でないとし、先に知らせる日を指定してください。',
  },
  'exercise.head': {
    en: '{{title}}: {{start}}, {{days}} days, turns: {{turns}}. Exposure, not forecast.',
    ja: '{{title}}：{{start}}から{{days}}日間、{{turns}}局面。前提に基づく試算（予測ではない）。',
  },
  'exercise.lead': {
    en: '{{team}} lost {{lost}} of output. Deciding the same things when they were first open would have saved {{saved}}.',
    ja: '{{team}}の損失は{{lost}}。同じ決定を可能になった時点で行えば、{{saved}}を減らせた。',
  },
  'exercise.lead.nothing': {
    en: '{{team}} decided nothing and lost {{lost}} of output.',
    ja: '{{team}}は何も決定せず、損失は{{lost}}。',
  },
  'exercise.lead.noGain': {
    en: '{{team}} lost {{lost}} of output. Deciding the same things when they were first open would have saved nothing.',
    ja: '{{team}}の損失は{{lost}}。同じ決定を可能になった時点で行っても、損失は減らなかった。',
  },
  'exercise.group': { en: 'The group', ja: '参加班' },
  'exercise.courses': { en: 'Output lost', ja: '損失' },
  'exercise.course': { en: 'Course', ja: '経過' },
  'exercise.course.nothing': { en: 'Nothing decided', ja: '決定なし' },
  'exercise.course.known': { en: 'Best with what was known', ja: '当時の情報での最良' },
  'exercise.course.hindsight': { en: 'Best in hindsight', ja: '事後の最良' },
  'exercise.delays': { en: 'What each delay cost: {{team}}', ja: '遅れの影響：{{team}}' },
  'exercise.col.lost': { en: 'Output lost', ja: '損失' },
  'exercise.col.by': { en: 'Decided by', ja: '決定者' },
  'exercise.col.date': { en: 'Date', ja: '日付' },
  'exercise.col.on': { en: 'Counted on', ja: '前提とした局面' },
  'exercise.col.open': { en: 'First open', ja: '可能になった日' },
  'exercise.col.decided': { en: 'Decided', ja: '決定日' },
  'exercise.col.late': { en: 'Days late', ja: '遅れ（日）' },
  'exercise.col.aDay': { en: 'One day earlier', ja: '1日早い場合の減少' },
  'exercise.turns': { en: 'Turn by turn: {{team}}', ja: '局面ごと：{{team}}' },
  'exercise.col.turn': { en: 'Turn', ja: '局面' },
  'exercise.col.believed': { en: 'Believed', ja: '当時の試算' },
  'exercise.col.wasSo': { en: 'Was so', ja: '実際' },
  'exercise.col.why': { en: 'Decided and why', ja: '決定と理由' },
  'exercise.made': { en: '{{decisions}}. Reason: {{reasons}}', ja: '{{decisions}}。理由：{{reasons}}' },
  'exercise.believed': { en: 'Believed and not so: {{team}}', ja: '事実でなかった情報：{{team}}' },
  'exercise.col.message': { en: 'Message', ja: '情報' },
  'exercise.col.promised': { en: 'Decisions were to save', ja: '決定の見込み減少額' },
  'exercise.col.worth': { en: 'They saved', ja: '実際の減少額' },
  'exercise.paper.title': { en: '{{title}}: after-action', ja: '{{title}}：演習の振り返り' },
  'exercise.paper.situation': { en: 'Situation', ja: '状況' },
  'exercise.paper.run': { en: 'Run', ja: '計算期間' },
  'exercise.paper.days': {
    en: '{{days}} days from {{start}}; turns: {{turns}}; decisions: {{decisions}}',
    ja: '{{start}}から{{days}}日間、{{turns}}局面、決定{{decisions}}件',
  },
  'exercise.paper.result': { en: 'Result', ja: '結果' },
  'exercise.paper.best': {
    en: 'The best with what was known on each turn lost {{known}}; the best in hindsight loses {{hindsight}}.',
    ja: '当時の情報での最良では損失{{known}}、事後の最良では{{hindsight}}。',
  },
  'exercise.paper.more': {
    en: 'And {{count}} more, which made less of a difference.',
    ja: 'ほか{{count}}件（差の小さいもの）。',
  },
  'exercise.paper.bar': {
    en: 'Black: the group; striped: the other courses',
    ja: '黒：参加班、縞：ほかの経過',
  },
  'exercise.paper.delayOrder': {
    en: 'What each decision lost by coming later than it could, one after the other in this order: the parts add up. “One day earlier”: what that decision alone would have saved.',
    ja: '可能になった時点より遅れたことによる損失。決定の順に計算し、合計は全体に一致する。「1日早い場合の減少」は、その決定だけを1日早めたときに減る損失。',
  },
  'exercise.paper.foot': {
    en: 'Data to {{date}}; head of the log {{head}}; Lodestone {{version}}. Exposure under assumptions, not a forecast.',
    ja: 'データ基準日{{date}}、最新ハッシュ{{head}}、Lodestone {{version}}。前提に基づく試算であり、予測ではない。',
  },
  'exercise.paper.made': { en: 'Made {{made}}', ja: '作成：{{made}}' },
  'exercise.paper.number': { en: 'No. {{number}}', ja: '資料番号：{{number}}' },
  'exercise.paper.written': { en: 'Wrote {{name}}.', ja: '{{name}}を出力しました。' },
  'exercise.day0': { en: 'day 0', ja: '開始日' },
  'exercise.day': { en: 'day {{day}}', ja: '開始{{day}}日後' },
});
