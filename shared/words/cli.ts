import { messages } from '../base/message';

/** Words of the command line. */
export const cli = messages({
  'cli.progress': { en: 'Working: {{percent}} %', ja: '処理中：{{percent}}%' },
  'cli.progress.open': { en: 'Working…', ja: '処理中…' },
  'cli.new': { en: 'Made {{file}}.', ja: '{{file}}を作成しました。' },
  'cli.info': {
    en: '{{name}}: revision {{revision}}, data to {{date}}, head of the change log {{head}}…',
    ja: '{{name}}：改訂{{revision}}、データ基準日{{date}}、変更履歴の最新ハッシュ{{head}}…',
  },
  'cli.table': { en: 'table', ja: '表' },
  'cli.tableWords': { en: 'what it holds', ja: '内容' },
  'cli.rows': { en: 'rows', ja: '行数' },
  'cli.undo': {
    en: 'Undone: {{label}} (revision {{revision}}).',
    ja: '元に戻しました：{{label}}（改訂{{revision}}）。',
  },
  'cli.redo': {
    en: 'Done again: {{label}} (revision {{revision}}).',
    ja: 'やり直しました：{{label}}（改訂{{revision}}）。',
  },
  'cli.history.when': { en: 'when', ja: '日時' },
  'cli.history.who': { en: 'who', ja: '実施者' },
  'cli.history.what': { en: 'what', ja: '内容' },
  'cli.history.kind': { en: 'kind', ja: '種別' },
  'cli.history.undone': { en: 'undone', ja: '取消済み' },
  'cli.unsaved': {
    en: 'Done and confirmed, but not yet saved: it is in the journal beside the file, and the next opening takes it in.',
    ja: '変更は確定済みですが、まだファイルに保存されていません。横にある変更の記録に残っており、次に開いたときに取り込みます。',
  },
  'cli.verify.sound': {
    en: 'Sound: {{count}} change sets, head {{head}}…',
    ja: '整合性に問題なし：変更{{count}}件、最新ハッシュ{{head}}…',
  },
  'cli.verify.newest': {
    en: 'The rows of the newest changes were compared with the history; --all compares every row.',
    ja: '最新の変更の行を履歴と照合しました。--allを付けると全ての行を照合します。',
  },
  'cli.verify.unsound': {
    en: 'Not sound: {{count}} change sets, head {{head}}…; findings:',
    ja: '整合性に問題あり：変更{{count}}件、最新ハッシュ{{head}}…。内容：',
  },
  'cli.scenario.added': { en: 'Made scenario "{{name}}".', ja: 'シナリオ「{{name}}」を作成しました。' },
  'cli.scenario.removed': { en: 'Removed scenario "{{name}}".', ja: 'シナリオ「{{name}}」を削除しました。' },
  'cli.scenario.shown': {
    en: '{{name}} ({{chain}}), from {{start}} over {{days}} days',
    ja: '{{name}}（{{chain}}）、{{start}}から{{days}}日間',
  },
  'cli.scenario.name': { en: 'scenario', ja: 'シナリオ' },
  'cli.scenario.parent': { en: 'parent', ja: '親シナリオ' },
  'cli.scenario.changes': { en: 'changes', ja: '変更数' },
  'cli.scenario.kind': { en: 'kind', ja: '種別' },
  'cli.scenario.label': { en: 'shock', ja: '供給ショック' },
  'cli.scenario.by': { en: 'imposed by', ja: '実施国' },
  'cli.scenario.start': { en: 'start', ja: '開始日' },
  'cli.scenario.end': { en: 'end', ja: '終了日' },
  'cli.shares.head': {
    en: '{{economy}}, {{material}}, {{stage}}: shares of supply by mass, {{counted}} basis, percent; * = locked',
    ja: '{{economy}}、{{material}}、{{stage}}：供給割合（重量、{{counted}}、%）、*は固定',
  },
  'cli.needs.head': {
    en: '{{economy}}: demand by use, and what recycling and substitution leave of it; * = set by the scenario',
    ja: '{{economy}}：用途別の需要量と、リサイクル・代替を除いた必要量。*はシナリオによる値',
  },
  'cli.shares.supplier': { en: 'supplier', ja: '供給元' },
  'cli.shares.country': { en: 'country', ja: '国' },
  'cli.shares.total': { en: 'Total supply', ja: '総供給量' },
  'cli.solve.head': {
    en: '{{scenario}}: {{economy}}, {{stage}}, from {{start}}, {{materials}}. {{goal}}. Decided on {{decided}}. Cost as present value over {{years}} years at {{rate}}. Exposure under assumptions, not a forecast.',
    ja: '{{scenario}}：{{economy}}、{{stage}}、{{start}}から、{{materials}}。{{goal}}。決定日{{decided}}。費用は{{years}}年間の現在価値（割引率{{rate}}）。前提に基づく試算であり、予測ではない。',
  },
  'cli.solve.least.yen': { en: 'least value lost', ja: '影響額を最小に' },
  'cli.solve.least.lineDays': { en: 'least line-days lost', ja: '減産日数（換算）を最小に' },
  'cli.solve.keep': {
    en: '{{lines}} kept running from {{from}} on',
    ja: '{{from}}から{{lines}}の稼働を維持',
  },
  'cli.solve.goalDays': { en: 'No shortfall for {{days}} days', ja: '{{days}}日間不足なし' },
  'cli.solve.goalShare': {
    en: 'at most {{percent}} of each material from {{country}} in {{year}}',
    ja: '{{year}}年の{{country}}の割合を各品目{{percent}}以下',
  },
  'cli.solve.and': { en: '; ', ja: '、' },
  'cli.solve.saved': { en: 'Scenario "{{name}}" was made.', ja: 'シナリオ「{{name}}」を作成しました。' },
  'cli.whatIf.head': {
    en: '{{scenario}}: {{economy}}, {{stage}}, from {{start}} over {{days}} days; compared with "{{ghost}}". Exposure under assumptions, not a forecast; a need answers to a price only where its use says how, so that any other shortfall is an upper bound. Masses in t {{counted}}.',
    ja: '{{scenario}}：{{economy}}、{{stage}}、{{start}}から{{days}}日間。比較元「{{ghost}}」。前提に基づく試算であり、予測ではない。価格弾力性を定めた用途を除き、必要量は価格に反応しないものとするため、不足量は上限値。重量はt（{{counted}}）。',
  },
  'cli.survive.head': {
    en: '{{scenario}}: {{economy}}, {{stage}}, from {{start}} over {{days}} days. How long each node can be missed, in days. Exposure under assumptions, not a forecast. Masses in t {{counted}}.',
    ja: '{{scenario}}：{{economy}}、{{stage}}、{{start}}から{{days}}日間。各供給元の停止に耐えられる日数。前提に基づく試算であり、予測ではない。重量はt（{{counted}}）。',
  },
  'cli.survive.ttr': { en: 'back after (TTR)', ja: '復旧日数（TTR）' },
  'cli.whatIf.material': { en: 'material', ja: '品目' },
  'cli.whatIf.opening': { en: 'opening stock', ja: '期首備蓄量' },
  'cli.whatIf.cover': { en: 'cover, days', ja: '備蓄日数' },
  'cli.whatIf.lostValue': { en: 'output at stake, {{coin}}', ja: '影響額（{{coin}}）' },
  'cli.whatIf.first': { en: 'first shortfall', ja: '不足開始日' },
  'cli.whatIf.ghostFirst': { en: '(compared)', ja: '（比較元）' },
  'cli.whatIf.daysShort': { en: 'days short', ja: '不足日数' },
  'cli.whatIf.shortfall': { en: 'shortfall', ja: '不足量' },
  'cli.whatIf.lowest': { en: 'lowest stock', ja: '期間中の最小備蓄量' },
  'cli.whatIf.minimum': { en: 'least stock', ja: '必要最小備蓄量' },
  'cli.whatIf.use': { en: 'use', ja: '用途' },
  'cli.whatIf.need': { en: 'need', ja: '必要量' },
  'cli.whatIf.never': { en: 'none', ja: 'なし' },
  'cli.whatIf.foot': {
    en: 'Data to {{date}}; Lodestone {{version}}',
    ja: 'データ基準日{{date}}、Lodestone {{version}}',
  },
  'cli.import.changed': { en: '{{what}} {{before}} → {{after}}', ja: '{{what}} {{before}} → {{after}}' },
  'cli.import.moreChanged': {
    en: '{{count}} further changes {{count, is|are}} in --json.',
    ja: 'ほか{{count}}件の変更は--jsonで確認できます。',
  },
  'cli.import.what': { en: 'rows of the file', ja: 'ファイルの行' },
  'cli.import.count.read': { en: 'read', ja: '読取り' },
  'cli.import.count.new': { en: '+ new', ja: '＋ 新規' },
  'cli.import.count.changed': { en: '≠ changed', ja: '≠ 変更' },
  'cli.import.count.unchanged': { en: '= unchanged', ja: '＝ 変更なし' },
  'cli.import.count.rejected': { en: '! rejected', ja: '！ 取込不可' },
  'cli.import.count.leftOut': { en: 'left out by rule', ja: '規則により対象外' },
  'cli.import.count.replaced': {
    en: '× in the project, taken out: the file takes its place',
    ja: '× ファイルの内容で置き換えて削除',
  },
  'cli.import.count.missing': { en: '− in the project, not in the file, kept', ja: '－ ファイルになく維持' },
  'cli.import.tables': {
    en: 'Sheet "{{sheet}}" holds {{count}} tables, with headers down to rows {{rows}}. The one of row {{row}} was read; --header chooses another.',
    ja: 'シート「{{sheet}}」には表が{{count}}個あります（見出し行：{{rows}}）。{{row}}行目の表を読みました。--headerで他の表を選べます。',
  },
  'cli.import.kin': {
    en: 'Same sender as "{{name}}", with another header: {{same}} of its {{of}} columns {{same, was|were}} taken over.',
    ja: '「{{name}}」と同じ送付元ですが、見出しが異なります。{{of}}列のうち{{same}}列の割当てを引き継ぎました。',
  },
  'cli.import.sameForm': {
    en: 'Sheet "{{sheet}}" was read. Sheets of the same form: {{sheets}}; --sheet reads another, --all-sheets all of them.',
    ja: 'シート「{{sheet}}」を読みました。同じ形式のシート：{{sheets}}。--sheetで他のシート、--all-sheetsで全てを読み込めます。',
  },
  'cli.import.sheet': { en: 'Sheet "{{sheet}}"', ja: 'シート「{{sheet}}」' },
  'cli.import.columnsLeft': { en: 'Columns not read: {{columns}}', ja: '読み取らない列：{{columns}}' },
  'cli.import.moved': { en: '{{what}}: {{before}} → {{after}}', ja: '{{what}}：{{before}} → {{after}}' },
  'cli.import.scenarios': {
    en: 'Scenarios that inherit it: {{count}}; with own values for some of the rows: {{own}}',
    ja: '継承するシナリオ：{{count}}件。うち一部の行に独自の値：{{own}}件',
  },
  'cli.import.id': { en: 'id', ja: 'ID' },
  'cli.import.state': { en: 'state', ja: '状態' },
  'cli.import.inForce': { en: 'in force', ja: '有効' },
  'cli.import.reverted': { en: 'reverted', ja: '取り消し済み' },
  'cli.import.none': { en: 'No file was imported.', ja: '取り込まれたファイルはありません。' },
  'cli.import.takenBack': {
    en: 'The import of {{file}} was reverted. "undo" brings it back.',
    ja: '{{file}}の取込みを取り消しました。undoで元に戻せます。',
  },
  'cli.import.applied': {
    en: 'Applied {{rows}} rows as one change.',
    ja: '{{rows}}行を一つの変更として適用しました。',
  },
  'cli.demo.made': { en: 'Made {{file}} from the sample.', ja: 'サンプルから{{file}}を作成しました。' },
  'cli.demo.imported': {
    en: 'Imported {{file}}: {{rowsRead}} rows read = {{rowsApplied}} applied + {{rowsUnchanged}} unchanged + {{rowsRejected}} rejected + {{rowsLeftOut}} left out.',
    ja: '{{file}}を取り込みました：読取り{{rowsRead}}行＝適用{{rowsApplied}}＋変更なし{{rowsUnchanged}}＋取込不可{{rowsRejected}}＋対象外{{rowsLeftOut}}。',
  },
  'cli.demo.edited': {
    en: 'Set {{supplier}} to {{percent}} %; {{moved}} other suppliers {{moved, was|were}} rebalanced.',
    ja: '{{supplier}}を{{percent}}%に設定し、他の{{moved}}件を再配分しました。',
  },
  'cli.demo.undone': { en: 'Took the edit back, and did it again.', ja: '編集を元に戻し、やり直しました。' },
  'cli.demo.short': {
    en: '{{scenario}}: first shortfall of {{material}} {{date}} (exposure, not forecast).',
    ja: '{{scenario}}：{{material}}の不足開始日は{{date}}（前提に基づく試算であり、予測ではない）。',
  },
  'cli.demo.done': { en: 'All of it is in {{folder}}.', ja: '結果は{{folder}}にあります。' },
  'refusal.share.year': {
    en: 'The year "{{year}}" is not a whole year between 1900 and 2200. Enter such a year.',
    ja: '年「{{year}}」は1900～2200の整数ではありません。範囲内の年を指定してください。',
  },
  'refusal.share.noSet': {
    en: 'There are no shares of {{material}} for {{economy}} in {{year}}. Choose another year, or import or add some.',
    ja: '{{economy}}の{{material}}には{{year}}年の割合がありません。別の年を選ぶか、割合を取り込むか追加してください。',
  },
  'refusal.export.notCsv': {
    en: 'A table is written as CSV. Choose a name that ends in .csv.',
    ja: '表はCSVで出力します。末尾が.csvの名前を指定してください。',
  },
  'refusal.export.notWorkbook': {
    en: 'What is written is an Excel workbook. Choose a name that ends in .xlsx.',
    ja: '出力するのはExcelブックです。末尾が.xlsxの名前を指定してください。',
  },
  'refusal.folder.notMade': {
    en: 'This folder is not there and cannot be made. Choose another folder.',
    ja: 'このフォルダーは存在せず、作成もできません。別のフォルダーを指定してください。',
  },
  'refusal.file.missing': {
    en: 'There is no such file. Check the name and the folder.',
    ja: 'ファイルが見つかりません。ファイル名とフォルダーを確認してください。',
  },
  'refusal.file.notJson': {
    en: 'This is not a JSON file. Check it, or write a new one after "lodestone schema".',
    ja: 'JSONファイルではありません。内容を確認するか、「lodestone schema」の形式で作成してください。',
  },
  'refusal.file.field': {
    en: 'The field "{{field}}" does not fit. {{misfit}} "lodestone schema" shows what is expected.',
    ja: '項目「{{field}}」が正しくありません。{{misfit}}形式は「lodestone schema」で確認できます。',
  },
  'refusal.file.whole': {
    en: 'The file does not hold what is wanted of it. {{misfit}} "lodestone schema" shows what is expected.',
    ja: 'ファイルの内容が正しくありません。{{misfit}}形式は「lodestone schema」で確認できます。',
  },
  'refusal.file.missingField': {
    en: 'The field "{{field}}" is missing. Add it; "lodestone schema" shows what is expected.',
    ja: '項目「{{field}}」がありません。追加してください。形式は「lodestone schema」で確認できます。',
  },
  'refusal.file.unknownField': {
    en: 'Nothing knows the field "{{field}}". Correct its name or take it out; "lodestone schema" shows what is expected.',
    ja: '項目「{{field}}」は使用できません。名称を修正するか削除してください。形式は「lodestone schema」で確認できます。',
  },
  'refusal.import.unknownMapping': {
    en: 'There is no mapping "{{name}}" in this project, and no such file. Leave --mapping out to have the columns guessed.',
    ja: '割当て「{{name}}」はプロジェクトにもファイルにもありません。--mappingを省くと列を推定します。',
  },
});
