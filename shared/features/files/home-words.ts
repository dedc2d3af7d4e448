import { messages } from '../../base/message';

/** The start screen, and why a project did not open at the start. */
export const home = messages({
  'home.title': { en: 'Lodestone', ja: 'Lodestone' },
  'home.lead': {
    en: 'Offline workbench for the supply of critical minerals',
    ja: '重要鉱物の供給を検討するオフライン作業環境',
  },
  'home.start': { en: 'Start', ja: '開始' },
  'home.sample': { en: 'Open the sample: Japan’s rare earths', ja: 'サンプルを開く：日本のレアアース' },
  'home.sample.detail': {
    en: 'Public figures with their sources; stocks and line demand are illustrative.',
    ja: '出典付きの公表値。備蓄と生産ラインの需要は例示。',
  },
  'home.freshSample': { en: 'Begin the sample anew', ja: 'サンプルを初期状態から開く' },
  'home.freshSample.detail': {
    en: 'The copy with earlier edits is set aside under a dated name.',
    ja: '編集済みのコピーは日付入りの名前で残る。',
  },
  'home.open': { en: 'Open a project…', ja: 'プロジェクトを開く…' },
  'home.open.detail': { en: 'A file that ends in .lodestone', ja: '拡張子 .lodestone のファイル' },
  'home.newSample': { en: 'New project from the sample…', ja: 'サンプルから新規プロジェクト…' },
  'home.newSample.detail': {
    en: 'A copy to work on, where you choose',
    ja: '選んだ場所に作業用のコピーを作成',
  },
  'home.newEmpty': { en: 'New empty project…', ja: '空の新規プロジェクト…' },
  'home.newEmpty.detail': {
    en: 'Countries and materials only; shares come by import or by hand',
    ja: '国と品目のみ。割合は取込み又は手入力',
  },
  'home.recent': { en: 'Recent projects', ja: '最近のプロジェクト' },
  'home.recent.none': { en: 'No project has been opened yet.', ja: 'まだ開いたプロジェクトはありません。' },
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
