import { messages } from '../../base/message';

/** The start screen, and why a project did not open at the start. */
export const home = messages({
  'home.title': { en: 'Lodestone', ja: 'Lodestone' },
  'home.lead': {
    en: 'Who supplies what, how long it lasts without them, and what can be decided today.',
    ja: '誰が何を供給し、途絶えた場合に何日続き、今日何を決められるか。',
  },
  'home.none': { en: 'No project is open', ja: 'プロジェクトは開かれていません' },
  'home.begin': { en: 'Begin my own', ja: '新しく始める' },
  'home.begin.detail': {
    en: 'Five questions in one dialog, then a list that ticks itself. About ten minutes from a table in Excel to the first dated answer.',
    ja: '一つの画面で5項目を指定。その後は手順が自動で進む。Excelの表から最初の日付まで約10分。',
  },
  'home.begin.1': { en: 'Any of 251 economies and blocs', ja: '251の国・地域から選択' },
  'home.begin.2': { en: 'Minerals of the list or your own', ja: '収録品目又は独自の品目' },
  'home.begin.3': { en: 'Countries to watch, years, currency, time zone', ja: '注視国、年、通貨、時間帯' },
  'home.begin.4': {
    en: 'An empty table takes a block of Excel as it is',
    ja: '空の表にExcelの範囲をそのまま貼付け',
  },
  'home.begin.5': {
    en: 'Nothing is filled in: unknown stays “not known”',
    ja: '自動の補完なし：不明は「不明」のまま',
  },
  'home.begin.do': { en: 'New project…', ja: '新規プロジェクト…' },
  'home.look': { en: 'Look at the sample', ja: 'サンプルを見る' },
  'home.look.detail': {
    en: 'Japan, rare earths. Public sources for prices, trade and events;',
    ja: '日本のレアアース。価格・貿易・動向は公表資料。',
  },
  'home.look.invented': { en: 'stocks, needs and values are invented.', ja: '備蓄、需要、影響額は架空。' },
  'home.look.1': { en: 'Shares, suppliers and events since 2010', ja: '2010年以降の供給割合、供給元、動向' },
  'home.look.2': {
    en: 'Scenarios: licences, bans, the stop of 2010',
    ja: 'シナリオ：輸出許可制、輸出禁止、2010年の停止',
  },
  'home.look.3': {
    en: 'Production lines: dates, causes, what moves them',
    ja: '生産ライン：日付、要因、対策',
  },
  'home.look.4': {
    en: 'Yours to change: the original stays in the program',
    ja: '変更可能：原本はプログラム内に残る',
  },
  'home.look.do': { en: 'Open the sample', ja: 'サンプルを開く' },
  'home.sent': { en: 'A project I was sent', ja: '受け取ったプロジェクト' },
  'home.sent.detail': {
    en: 'A .lodestone file. A supplier’s table or a customs file needs a project first.',
    ja: '拡張子 .lodestone のファイル。供給元の表や通関統計の取込みには先にプロジェクトが必要。',
  },
  'home.open': { en: 'Open…', ja: '開く…' },
  'home.freshSample': { en: 'Begin the sample anew', ja: 'サンプルを初期状態から開く' },
  'home.newSample': { en: 'New project from the sample…', ja: 'サンプルから新規プロジェクト…' },
  'home.recent': { en: 'Worked on here', ja: '最近のプロジェクト' },
  'home.recent.none': {
    en: 'No project was opened on this computer yet.',
    ja: 'このコンピューターで開いたプロジェクトはまだありません。',
  },
  'home.recent.opened': { en: 'Last opened {{at}}', ja: '最終使用{{at}}' },
  'home.recent.missing': {
    en: 'Not at this place any more',
    ja: 'この場所にファイルがない',
  },
  'home.recent.forget': { en: 'Take off the list', ja: '一覧から削除' },
  'home.recent.forgetThis': { en: 'Take {{name}} off the list', ja: '{{name}}を一覧から削除' },
  'home.back': { en: 'Back to {{project}}', ja: '{{project}}に戻る' },
  'home.waiting': { en: 'What needs a decision', ja: '判断を要する事項' },
  'home.waiting.definition': {
    en: 'In the open project; claims and shares of {{year}}.',
    ja: '開いているプロジェクト。引取予定量と供給割合は{{year}}。',
  },
  'home.waiting.none': { en: 'Nothing waits for a decision.', ja: '判断を要する事項はない。' },
  'home.waiting.drafts': {
    en: 'Scenarios tried and not kept: {{count}}',
    ja: '未保存のシナリオ：{{count}}件',
  },
  'home.waiting.found': {
    en: 'Changes found beside the file and not taken in: {{count}}',
    ja: 'ファイルに取り込まれていない変更の記録：{{count}}件',
  },
  'home.waiting.claims': {
    en: 'Plants claimed beyond their capacity, {{year}}: {{count}}',
    ja: '引取予定量が生産能力を超える供給元（{{year}}）：{{count}}件',
  },
  'home.waiting.claims.worst': {
    en: 'Furthest: {{supplier}}, {{material}}, {{stage}}: {{percent}} of its capacity',
    ja: '最大：{{supplier}}、{{material}}、{{stage}}：生産能力の{{percent}}',
  },
  'home.waiting.open': {
    en: 'Supplies not wholly allocated, {{year}}: {{count}}',
    ja: '未配分のある供給割合（{{year}}）：{{count}}件',
  },
  'home.waiting.open.largest': {
    en: 'Largest: {{economy}}, {{material}}, {{stage}}: {{percent}} unallocated',
    ja: '最大：{{economy}}、{{material}}、{{stage}}：未配分{{percent}}',
  },
  'home.waiting.overdue': {
    en: 'Assumptions past their review date: {{count}}',
    ja: '見直し日を過ぎた前提：{{count}}件',
  },
  'home.waiting.overdue.oldest': {
    en: 'Oldest: {{code}}, {{date}}',
    ja: '最も古いもの：{{code}}（{{date}}）',
  },
  'home.notOpened': {
    en: 'The project was not opened.',
    ja: 'プロジェクトを開けませんでした。',
  },
});
