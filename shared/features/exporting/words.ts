import { messages } from '../../base/message';

/** The dialog that writes a scenario workbook, and progress of long work. */
export const exporting = messages({
  'command.export': { en: 'Export workbook', ja: 'Excelへ出力' },
  'exporting.title': { en: 'Export scenarios', ja: 'シナリオの出力' },
  'exporting.scenarios': { en: 'Scenarios, 1 to {{most}}', ja: 'シナリオ（1～{{most}}件）' },
  'exporting.materials': { en: 'Materials with a daily live sheet', ja: '日次の計算シートを付ける品目' },
  'exporting.choose': { en: 'Choose at least one scenario.', ja: 'シナリオを1件以上選んでください。' },
  'exporting.materialsRun': { en: 'Materials', ja: '品目' },
  'exporting.allMaterials': { en: 'all that the scenario runs', ja: '計算対象のすべて' },
  'exporting.language': { en: 'Language of the workbook', ja: '出力の言語' },
  'exporting.hint': {
    en: '{{sheets}} sheets, {{formulas}} formulas. A changed share, stock, demand or approval rate moves the result in Excel.',
    ja: 'シート{{sheets}}枚、数式{{formulas}}個です。Excelで割合・備蓄量・需要・許可率を変えると結果も変わります。',
  },
  'exporting.secret': {
    en: 'The workbook holds stock figures, which are not for the public unless marked otherwise.',
    ja: '出力には備蓄量が含まれます。公開可としたものを除き、備蓄量は非公開です。',
  },
  'exporting.form': { en: 'What to write', ja: '出力の形式' },
  'exporting.form.live': {
    en: 'Scenario workbook: results are formulas over the inputs',
    ja: 'シナリオブック（結果は入力値を参照する数式）',
  },
  'exporting.form.short': {
    en: 'Short workbook to print: what is reduced and when, by month; values, under 20 pages',
    ja: '印刷用の要約（減産開始日と月別の値、20ページ未満）',
  },
  'exporting.form.values': {
    en: 'Values only: one table a sheet, no formulas',
    ja: '値のみ（1シート1表、数式なし）',
  },
  'exporting.form.csv': { en: 'One table as CSV', ja: '一つの表（CSV形式）' },
  'exporting.table': { en: 'Table', ja: '表' },
  'exporting.sampled': {
    en: 'Sampled runs: chance of a shortfall, fan charts',
    ja: '試行計算の結果（不足の確率、範囲の図）',
  },
  'exporting.sampledHint': {
    en: 'Written as values with their seed: they do not follow a changed input in Excel.',
    ja: '乱数シードとともに値で出力するため、Excelで入力値を変えても連動しません。',
  },
  'exporting.counting': { en: 'Counting the formulas…', ja: '数式の数を計算中…' },
  'exporting.planned': {
    en: 'Would write {{sheets}} sheets with {{formulas}} formulas; nothing was written.',
    ja: 'シート{{sheets}}枚、数式{{formulas}}個となります（出力はしていません）。',
  },
  'exporting.coarser': {
    en: 'By month, as values, because their days would make more formulas than a workbook bears: {{materials}}.',
    ja: '日次では数式の上限を超えるため、月別の値とした品目：{{materials}}。',
  },
  'exporting.mark': { en: 'Handling (none unless chosen)', ja: '取扱区分（選択時のみ印字）' },
  'exporting.redact': { en: 'Leave out secret stocks', ja: '非公開の備蓄量を除く' },
  'exporting.redacted': {
    en: 'The scenarios are run again without the secret stocks: shortfalls are the gap before they are drawn on. Names and notes that people wrote stay.',
    ja: '非公開の備蓄量を除いて再計算します。不足量は備蓄放出前の差です。名称や備考の文章は残ります。',
  },
  'exporting.write': { en: 'Choose a file and write', ja: '保存先を選んで出力' },
  'exporting.writeAgain': { en: 'Write another file', ja: '別のファイルに出力' },
  'exporting.close': { en: 'Close', ja: '閉じる' },
  'exporting.writing': { en: 'Writing the workbook', ja: '出力中' },
  'exporting.progress': { en: '{{done}} of {{total}}', ja: '{{done}} / {{total}}' },
  'exporting.beingWritten': {
    en: 'The file is still being written. Wait until it is there, or stop it with the button above.',
    ja: 'ファイルを書き込んでいます。完了を待つか、上のボタンで中止してください。',
  },
  'exporting.stop': { en: 'Stop', ja: '中止' },
  'exporting.written.live': {
    en: 'Wrote {{name}}: a workbook of {{sheets}} sheets and {{formulas}} formulas.',
    ja: '{{name}}を出力しました（シート{{sheets}}枚、数式{{formulas}}個のブック）。',
  },
  'exporting.written.short': {
    en: 'Wrote {{name}}: a short workbook of {{sheets}} sheets, values to be printed.',
    ja: '{{name}}を出力しました（印刷用の要約、シート{{sheets}}枚）。',
  },
  'exporting.written.values': {
    en: 'Wrote {{name}}: {{sheets}} tables of values, one a sheet.',
    ja: '{{name}}を出力しました（値の表{{sheets}}個、1シート1表）。',
  },
  'exporting.rules': {
    en: '{{held}} of {{rules}} checks for machine-readable tables {{held, holds|hold}}.',
    ja: '機械判読可能な統計表のチェック項目：{{rules}}項目中{{held}}項目に適合。',
  },
  'exporting.ruleBroken': {
    en: 'Not so: {{rule}} ({{count}} places: {{places}}).',
    ja: '不適合：{{rule}}（{{count}}か所：{{places}}）。',
  },
  'exporting.rule.format': { en: 'Excel or CSV file', ja: 'ファイル形式はExcel又はCSV' },
  'exporting.rule.oneValue': { en: 'one value a cell', ja: '1セル1データ' },
  'exporting.rule.numbers': { en: 'numbers are numbers', ja: '数値データは数値属性' },
  'exporting.rule.merged': { en: 'no merged cells', ja: 'セルの結合なし' },
  'exporting.rule.layout': {
    en: 'no spaces or line breaks for looks',
    ja: 'スペースや改行による体裁調整なし',
  },
  'exporting.rule.omitted': { en: 'no head or item left out', ja: '項目名等の省略なし' },
  'exporting.rule.formulas': { en: 'no formulas', ja: '数式なし' },
  'exporting.rule.objects': { en: 'no pictures or shapes', ja: 'オブジェクトなし' },
  'exporting.rule.units': { en: 'every figure has its unit', ja: 'データの単位の記載' },
  'exporting.rule.characters': { en: 'no machine-dependent characters', ja: '機種依存文字なし' },
  'exporting.rule.years': { en: 'years of the western calendar', ja: '西暦の表記又は併記' },
  'exporting.rule.regions': { en: 'codes of regions', ja: '地域コード又は地域名称の表記' },
  'exporting.rule.symbols': { en: 'no marks among numbers', ja: '数値と同じ列に特殊記号なし' },
  'exporting.rule.divided': { en: 'no table divided', ja: 'データの分断なし' },
  'exporting.rule.oneTable': { en: 'one table a sheet', ja: '1シート1表' },
  'exporting.copy.command': { en: 'Save a redacted copy…', ja: '非公開情報を除いたコピーを保存…' },
  'exporting.copy.ending': { en: '-redacted.lodestone', ja: '_非公開情報なし.lodestone' },
  'exporting.copy.written': {
    en: 'Wrote {{name}}: {{rows}} rows without history, names and notes. {{out}} rows stayed inside ({{stocks}} secret stocks among them), and the words of {{words}} rows.',
    ja: '{{name}}を保存しました（{{rows}}行。変更履歴・氏名・備考は含みません）。除いた行は{{out}}行（うち非公開の備蓄{{stocks}}行）、備考・理由を除いた行は{{words}}行です。',
  },
  'exporting.written.csv': {
    en: 'Wrote {{name}}: the table "{{table}}", rows below its header: {{rows}}.',
    ja: '{{name}}を出力しました（表「{{table}}」、見出しを除いて{{rows}}行）。',
  },
});
