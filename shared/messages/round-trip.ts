import { messages } from './message';

/** An exported workbook that comes back. */
export const roundTripMessages = messages({
  'change.roundTrip': { en: 'Edits of workbook {{file}}', ja: 'ワークブック{{file}}の編集内容' },
  'roundTrip.none': {
    en: 'No change: {{file}} says what its scenarios say ({{inputs}} input cells).',
    ja: '変更なし：{{file}}の入力セル{{inputs}}個は出力時のままです。',
  },
  'roundTrip.scenario': { en: 'Scenario', ja: 'シナリオ' },
  'roundTrip.cell': { en: 'Cell', ja: 'セル' },
  'roundTrip.what': { en: 'Figure', ja: '項目' },
  'roundTrip.old': { en: 'Now (% or t)', ja: '現在値（％またはt）' },
  'roundTrip.new': { en: 'Workbook (% or t)', ja: 'ワークブックの値（％またはt）' },
  'roundTrip.meanwhile': { en: 'changed here since', ja: '出力後に変更あり' },
  'roundTrip.notTaken': {
    en: 'Not read back, {{count}} edited cells that a scenario cannot hold by itself: {{cells}}.',
    ja: '読み戻しの対象外の編集セル{{count}}個：{{cells}}',
  },
  'roundTrip.applied': {
    en: 'Applied {{count}} changes to the scenarios as one change.',
    ja: '{{count}}件をシナリオへの一つの変更として適用しました。',
  },
  'refusal.roundTrip.otherProject': {
    en: 'This workbook was exported from another project. Open that project to read it back.',
    ja: 'このワークブックは別のプロジェクトから出力されたものです。出力元のプロジェクトを開いてください。',
  },
  'refusal.roundTrip.moved': {
    en: 'Rows or sheets of this exported workbook were moved, so that its cells cannot be told apart. Undo that in Excel, or export again.',
    ja: '出力したワークブックの行またはシートが移動されているため、セルを特定できません。Excelで元に戻すか、再度出力してください。',
  },
  'refusal.roundTrip.gone': {
    en: 'The project no longer holds the figure of this cell. Export the scenario again.',
    ja: 'このセルの値はプロジェクトから削除されています。シナリオを再度出力してください。',
  },
  'refusal.roundTrip.notPercent': {
    en: '"{{value}}" is not a percentage. Enter a number from 0 to 100 (percent).',
    ja: '「{{value}}」は百分率として読み取れません。0～100の数値（％）を入力してください。',
  },
  'refusal.roundTrip.notMass': {
    en: '"{{value}}" is not a mass. Enter a number of zero or more (tonnes REO).',
    ja: '「{{value}}」は質量として読み取れません。0以上の数値（t、REO換算）を入力してください。',
  },
  'refusal.roundTrip.over100': {
    en: 'The shares of {{material}} in {{year}} come to {{sum}} %. Lower them to 100 % or less.',
    ja: '{{material}}の{{year}}年の割合の合計が{{sum}}％です。100％以下にしてください。',
  },
});
