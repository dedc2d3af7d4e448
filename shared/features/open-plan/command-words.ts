import { messages } from '../../base/message';

/** An open copy: what its command says, help, and refusals of wrong usage. */
export const openPlanCommands = messages({
  'terminal.open': {
    en: 'the plan as a Data Package with Parquet for other programs',
    ja: '計画を他のプログラム用に出力（Data Package、Parquet等）',
  },
  'terminal.open.out': { en: 'folder to write', ja: '出力先のフォルダー' },
  'terminal.open.verify': {
    en: 'folder of an open copy: whether it still is what the project says',
    ja: '出力したフォルダー。現在の計画と同じかを確認',
  },
  'terminal.open.scenario': {
    en: 'scenarios whose runs stand beside the tables, with commas between',
    ja: '計算結果も出力するシナリオ、コンマ区切り',
  },
  'terminal.open.redact': { en: 'leaves out what stays in the house', ja: '公開しないものを除く' },
  'usage.open.one': {
    en: 'Say --out FOLDER to write an open copy, or --verify FOLDER to look at one.',
    ja: '出力するには--out、確認するには--verifyのどちらかでフォルダーを指定してください。',
  },
  'open.written': {
    en: 'Open copy in {{folder}}. Files: {{count}}.',
    ja: '{{folder}}に出力しました（{{count}}ファイル）。',
  },
  'open.same': { en: 'The copy is what the project says.', ja: '現在のプロジェクトと同じです。' },
  'open.behind': {
    en: 'The project has changed since the copy was made. Changes: {{count}}.',
    ja: '出力後にプロジェクトが変更されています（{{count}}件）。',
  },
  'open.other': {
    en: 'The copy is of another project, or of changes that this one never had.',
    ja: '別のプロジェクト、又はこのプロジェクトにない変更から出力されたものです。',
  },
  'open.changed': {
    en: 'No longer as written: {{files}}.',
    ja: '出力後に変更又は削除されたファイル：{{files}}。',
  },
  'openPlan.command': { en: 'Save an open copy…', ja: '他のプログラム用に出力…' },
  'openPlan.title': { en: 'Save an open copy', ja: '他のプログラム用に出力' },
  'openPlan.what': {
    en: 'A folder that spreadsheets, databases, Python and R read: each table as CSV and Parquet with names and units, one SQLite file, two scripts.',
    ja: '表計算ソフト、統計ソフト、Python、Rで読めるフォルダーを作成します。各表のCSVとParquet（名称・単位付き）、SQLで読めるファイル1個、スクリプト2個です。',
  },
  'openPlan.scenario': { en: 'Runs beside the tables', ja: '計算結果も出力するシナリオ' },
  'openPlan.noRuns': { en: 'No runs', ja: '計算結果なし' },
  'openPlan.redact': { en: 'Leave out what stays in the house', ja: '公開しないものを除く' },
  'openPlan.kept': {
    en: 'The administrator of this machine has set that it is left out.',
    ja: 'この端末の管理者の設定により、常に除きます。',
  },
  'openPlan.choose': { en: 'Choose a folder…', ja: 'フォルダーを選択…' },
  'openPlan.written': {
    en: 'Open copy in the folder {{name}}. Files: {{files}}.',
    ja: 'フォルダー「{{name}}」に出力しました（{{files}}ファイル）。',
  },
  'refusal.open.noPackage': {
    en: 'There is no open copy in {{folder}}. Name the folder that `open --out` has written.',
    ja: '{{folder}}に出力したコピーがありません。`open --out`で出力したフォルダーを指定してください。',
  },
});
