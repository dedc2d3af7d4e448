import { messages } from '../../../base/message';

/** An exported workbook that comes back. */
export const roundTripMessages = messages({
  'change.roundTrip': { en: 'Edits of workbook {{file}}', ja: 'ブック{{file}}の編集内容' },
  'roundTrip.of': {
    en: 'Scenario workbook of {{scenarios}}, exported {{date}}, head of the change log {{head}}.',
    ja: 'シナリオ「{{scenarios}}」のブック（{{date}}出力、変更履歴の最新ハッシュ {{head}}）。',
  },
  'roundTrip.gone': { en: '{{name}} (removed since)', ja: '{{name}}（削除済み）' },
  'roundTrip.between': { en: ', ', ja: '」「' },
  'roundTrip.since.none': {
    en: 'The project has not changed since.',
    ja: '出力後、プロジェクトは変更されていません。',
  },
  'roundTrip.since.one': {
    en: 'The project has moved on by 1 change since.',
    ja: '出力後、プロジェクトに1件の変更がありました。',
  },
  'roundTrip.since.many': {
    en: 'The project has moved on by {{count}} changes since.',
    ja: '出力後、プロジェクトに{{count}}件の変更がありました。',
  },
  'roundTrip.since.unknown': {
    en: 'The change log of this project does not hold that head: the workbook is of another copy of it.',
    ja: 'このプロジェクトの変更履歴に該当するハッシュがありません。別のコピーから出力されたブックです。',
  },
  'roundTrip.values': {
    en: 'It holds values only: it has no input cells, so nothing of it can come back. Export the scenario with formulas to edit it in a spreadsheet.',
    ja: '値のみのブックです。入力セルがないため、読み戻せる内容はありません。表計算ソフトで編集する場合は、数式付きで出力してください。',
  },
  'roundTrip.stocksLeftOut': {
    en: 'Stocks of {{materials}} were left out of it: all other edits can come back, those of stocks cannot.',
    ja: '{{materials}}の備蓄は出力の対象外でした。備蓄以外の編集は読み戻せます。',
  },
  'roundTrip.none': {
    en: 'No change: {{file}} says what its scenarios say ({{inputs}} input cells).',
    ja: '変更なし：{{file}}の入力セル{{inputs}}個は出力時のままです。',
  },
  'roundTrip.noneTaken': {
    en: 'Nothing to take: none of the edits of {{file}} can be taken back.',
    ja: '反映できる編集はありません（{{file}}）。',
  },
  'roundTrip.counts': {
    en: 'Input cells: {{inputs}}. Unchanged: {{unchanged}}. Changes: {{changes}}. Not taken: {{left}}.',
    ja: '入力セル{{inputs}}個：変更なし{{unchanged}}個、変更{{changes}}件、対象外{{left}}件。',
  },
  'roundTrip.scenario': { en: 'Scenario', ja: 'シナリオ' },
  'roundTrip.cell': { en: 'Cell', ja: 'セル' },
  'roundTrip.what': { en: 'Figure', ja: '項目' },
  'roundTrip.written': { en: 'As exported', ja: '出力時' },
  'roundTrip.old': { en: 'Here now', ja: '現在値' },
  'roundTrip.new': { en: 'Workbook', ja: 'ブック' },
  'roundTrip.unit': { en: 'Unit', ja: '単位' },
  'roundTrip.origin': { en: 'Figure here is from', ja: '現在値の出所' },
  'roundTrip.unitOf.percent': { en: '%', ja: '%' },
  'roundTrip.unitOf.tonnes': { en: 't {{counted}}', ja: 't（{{counted}}）' },
  'roundTrip.unitOf.days': { en: 'days', ja: '日' },
  'roundTrip.unitOf.months': { en: 'months', ja: 'か月' },
  'roundTrip.unitOf.date': { en: 'date', ja: '日付' },
  'roundTrip.unitOf.number': { en: 'number', ja: '数値' },
  'roundTrip.origin.own': { en: 'this scenario', ja: 'このシナリオ' },
  'roundTrip.origin.parent': { en: 'parent {{name}}', ja: '親「{{name}}」' },
  'roundTrip.origin.plan': { en: 'the plan', ja: '計画' },
  'roundTrip.origin.borrowed': { en: 'another year, or a default', ja: '他の年又は既定値' },
  'roundTrip.conflict': { en: 'changed here since', ja: '出力後に変更あり' },
  'roundTrip.kept': { en: 'kept as here', ja: '現在値を維持' },
  'roundTrip.whatOf': { en: '{{label}} · {{what}}', ja: '{{label}}・{{what}}' },
  'roundTrip.whatYear': { en: '{{what}}, {{year}}', ja: '{{what}}・{{year}}年' },
  'roundTrip.leftTitle': { en: 'Not taken back', ja: '反映しない編集' },
  'roundTrip.left': { en: '{{place}}: {{reason}}', ja: '{{place}}：{{reason}}' },
  'roundTrip.leftWith': { en: '{{reason}} ({{was}})', ja: '{{reason}}（{{was}}）' },
  'roundTrip.leftOf': { en: '{{label}}: {{reason}}', ja: '{{label}}：{{reason}}' },
  'roundTrip.leftWas': { en: 'exported "{{written}}", {{now}}', ja: '出力時「{{written}}」、{{now}}' },
  'roundTrip.leftNow': { en: 'now "{{now}}"', ja: '現在「{{now}}」' },
  'roundTrip.leftEmpty': { en: 'now empty', ja: '現在は空欄' },
  'roundTrip.held': {
    en: 'Held, since the edits would move them and the workbook does not ({{count}}): {{cells}}.',
    ja: 'ブックと一致させるため、編集に連動して変わる{{count}}件の値を固定：{{cells}}',
  },
  'roundTrip.applied': {
    en: 'Applied to the scenarios as one change: {{count}}.',
    ja: '{{count}}件をシナリオへの一つの変更として適用しました。',
  },
  'roundTrip.remark.formula': {
    en: 'the cell holds a formula ({{formula}}): its result is taken, not the formula',
    ja: '数式（{{formula}}）のセル：計算結果の値のみを取り込みます',
  },
  'roundTrip.remark.text': {
    en: 'the text "{{text}}" is read as {{value}}',
    ja: '文字列「{{text}}」を{{value}}として読み取りました',
  },
  'roundTrip.remark.percentFormat': {
    en: 'the cell is formatted as a percentage and shows {{value}}',
    ja: '百分率の書式のセル（表示{{value}}）',
  },
  'roundTrip.remark.belowOne': {
    en: '{{value}} % or {{hundredfold}} %: it stands for {{value}} %; for {{hundredfold}} % enter {{hundredfold}}',
    ja: '{{value}}%又は{{hundredfold}}%：{{value}}%として扱います。{{hundredfold}}%の場合は{{hundredfold}}と入力してください',
  },
  'roundTrip.left.workbookOnly': {
    en: 'A scenario does not hold this figure (limits, capacities, lead times, totals in another basis, factors of indicators, lines of targets). Where the project has it, change it there.',
    ja: 'シナリオでは変更できない値です（上限、生産能力、輸送日数、異なる重量基準の総量、指標の係数、目標値）。プロジェクトにある値は、プロジェクトで変更してください。',
  },
  'roundTrip.left.scenarioGone': {
    en: 'Its scenario is in the project no more.',
    ja: '対応するシナリオは削除されています。削除を元に戻すか、別のシナリオを出力し直してください。',
  },
  'roundTrip.left.figureGone': {
    en: 'The project no longer holds this figure. Export the scenario again.',
    ja: 'この値はプロジェクトにありません。シナリオを再度出力してください。',
  },
  'roundTrip.left.over100': {
    en: 'The shares of this set come to {{sum}} % in {{year}}. Lower them to 100 % or less.',
    ja: '{{year}}年の割合の合計が{{sum}}%です。100%以下にしてください。',
  },
  'roundTrip.left.text': {
    en: '"{{value}}" is no number. Enter a number.',
    ja: '「{{value}}」は数値ではありません。数値を入力してください。',
  },
  'roundTrip.left.ambiguous': {
    en: '"{{value}}" can mean {{one}} or {{other}}. Enter it as a number.',
    ja: '「{{value}}」は{{one}}とも{{other}}とも読めます。数値として入力してください。',
  },
  'roundTrip.left.blank': {
    en: 'The cell was emptied. Enter a number; 0 stands for none.',
    ja: 'セルが空欄です。数値を入力してください（なしは0）。',
  },
  'roundTrip.left.notPercent': {
    en: '{{value}} is outside 0 to 100 (percent).',
    ja: '{{value}}は0～100（%）の範囲外です。',
  },
  'roundTrip.left.notMass': {
    en: '{{value}} is below zero (tonnes {{counted}}).',
    ja: '{{value}}は0未満です t（{{counted}}）。',
  },
  'roundTrip.left.notElasticity': {
    en: '{{value}} is above zero: an elasticity is 0 or less.',
    ja: '{{value}}は0より大きい値です。弾力性は0以下です。',
  },
  'roundTrip.left.notDays': {
    en: '{{value}} is not a whole number of days, 0 to 36,525.',
    ja: '{{value}}は0～36,525の整数の日数ではありません。',
  },
  'roundTrip.left.notMonths': {
    en: '{{value}} is not a number of months, -600 to 600.',
    ja: '{{value}}は-600～600の月数ではありません。',
  },
  'roundTrip.left.notDate': {
    en: '"{{value}}" is not a date from 1950 to 2199. Enter it as 2026-04-01.',
    ja: '「{{value}}」は1950～2199年の日付ではありません。2026/4/1の形で入力してください。',
  },
  'roundTrip.left.percentInMass': {
    en: '"{{value}}" is a percentage; the cell holds an amount. Enter it without a percent sign.',
    ja: '「{{value}}」は百分率です。このセルには量を%なしで入力してください。',
  },
  'roundTrip.left.percentFormat': {
    en: 'The number is as exported, but formatted as a percentage it shows {{value}}. Enter the percentage that is meant.',
    ja: '値は出力時のままですが、百分率の書式により{{value}}と表示されています。意図する値を入力してください。',
  },
  'roundTrip.left.noResult': {
    en: 'The formula in this cell has no saved result. Open the workbook in a spreadsheet program, save it, and read it again.',
    ja: '数式の計算結果が保存されていません。表計算ソフトで開いて保存し、再度読み込んでください。',
  },
  'roundTrip.left.error': {
    en: 'The formula in this cell gives {{value}}.',
    ja: 'このセルの数式が{{value}}を返しています。数式を直すか、値を入力してください。',
  },
  'roundTrip.left.calculated': {
    en: 'A calculated cell was overwritten: it follows from the inputs, so change those.',
    ja: '計算セルが上書きされています。入力セルを変更してください。',
  },
  'roundTrip.left.fixed': {
    en: 'This cell is no input: what stands here is not read back.',
    ja: '入力セルではないため、読み戻しの対象外です。',
  },
  'roundTrip.left.rowAdded': {
    en: 'This row was added: new suppliers, uses and shocks are entered in the project.',
    ja: '追加された行です。供給元・用途・供給ショックの追加はプロジェクトで行ってください。',
  },
  'roundTrip.left.columnAdded': {
    en: 'This column was added and is not read.',
    ja: '追加された列は読取りの対象外です。',
  },
  'roundTrip.left.rowDeleted': {
    en: 'This row was deleted: its figures stay as they are here. Enter 0 to take a figure away.',
    ja: '削除された行です。値は現状のままです。なくす場合は0を入力してください。',
  },
  'roundTrip.left.rowUnknown': {
    en: 'The words at the start of this row are not those that were exported, so its cells are not read.',
    ja: '行頭の文字列が出力時と異なるため、この行のセルは読み取れません。',
  },
  'roundTrip.left.columnDeleted': {
    en: 'This column was deleted: its figures stay as they are here.',
    ja: '削除された列です。値は現状のままです。',
  },
  'roundTrip.left.sheetDeleted': {
    en: 'This sheet was deleted: its figures stay as they are here.',
    ja: '削除されたシートです。値は現状のままです。',
  },
  'refusal.roundTrip.otherProject': {
    en: 'This workbook was exported from another project. Open that project to read it back.',
    ja: 'このブックは別のプロジェクトから出力されたものです。出力元のプロジェクトを開いてください。',
  },
  'refusal.roundTrip.otherVersion': {
    en: 'This workbook was exported by another version of Lodestone. Export the scenario again.',
    ja: 'このブックは別の版のLodestoneで出力されたものです。シナリオを再度出力してください。',
  },
  'refusal.roundTrip.sheetLost': {
    en: 'The hidden sheet that tells the cells of this scenario workbook apart was taken out. Export the scenario again, and keep that sheet.',
    ja: 'セルを特定するための非表示シートが削除されています。シナリオを再度出力し、非表示シートを残してください。',
  },
  'refusal.roundTrip.ods': {
    en: 'This scenario workbook was saved as .ods, in which its cells cannot be told apart. Save it as .xlsx, and read that.',
    ja: 'シナリオブックが.ods形式で保存されており、セルを判別できません。.xlsx形式で保存し、それを読み込んでください。',
  },
  'refusal.roundTrip.notCalculated': {
    en: 'The workbook was saved by a program that does not calculate: its formulas have no results, and the edits cannot be told apart from them. Open it once in Excel or LibreOffice, save it, and read it again.',
    ja: '計算機能のないソフトで保存されたブックです。数式の計算結果がなく、変更箇所を判別できません。Excel又はLibreOfficeで一度開いて保存し、再度読み込んでください。',
  },
});
