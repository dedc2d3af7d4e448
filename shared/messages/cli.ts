import { messages } from './message';

/** Words of the command line. */
export const cli = messages({
  'cli.new': { en: 'Made {{file}}.', ja: '{{file}}を作成しました。' },
  'cli.info': {
    en: '{{name}}: revision {{revision}}, data to {{date}}, head of the change log {{head}}…',
    ja: '{{name}}：改訂{{revision}}、データ基準日{{date}}、変更履歴の先頭{{head}}…',
  },
  'cli.table': { en: 'table', ja: '表' },
  'cli.rows': { en: 'rows', ja: '行数' },
  'cli.undo': {
    en: 'Undone: {{label}} (revision {{revision}}).',
    ja: '元に戻しました：{{label}}（改訂{{revision}}）。',
  },
  'cli.redo': {
    en: 'Done again: {{label}} (revision {{revision}}).',
    ja: 'やり直しました：{{label}}（改訂{{revision}}）。',
  },
  'cli.history.when': { en: 'when (UTC)', ja: '日時（UTC）' },
  'cli.history.who': { en: 'who', ja: '担当者' },
  'cli.history.what': { en: 'what', ja: '内容' },
  'cli.history.kind': { en: 'kind', ja: '種別' },
  'cli.history.undone': { en: 'undone', ja: '取消済み' },
  'cli.verify.sound': {
    en: 'Sound: {{count}} change sets, head {{head}}…',
    ja: '整合性に問題なし：変更{{count}}件、先頭{{head}}…',
  },
  'cli.verify.unsound': {
    en: 'Not sound: {{count}} change sets, head {{head}}…; findings:',
    ja: '整合性に問題あり：変更{{count}}件、先頭{{head}}…。内容：',
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
    en: '{{economy}}, {{material}}, {{stage}}: shares of supply by mass, REO basis, percent; * = locked',
    ja: '{{economy}}、{{material}}、{{stage}}：供給割合（質量、REO換算、％）、*は固定',
  },
  'cli.shares.supplier': { en: 'supplier', ja: '供給元' },
  'cli.shares.country': { en: 'country', ja: '国' },
  'cli.shares.total': { en: 'Total supply', ja: '総供給量' },
  'cli.solve.head': {
    en: '{{scenario}}: {{economy}}, {{stage}}, from {{start}}, {{materials}}. {{goal}}. Cost as present value over {{years}} years at {{rate}}. Exposure under assumptions, not a forecast.',
    ja: '{{scenario}}：{{economy}}、{{stage}}、{{start}}から、{{materials}}。{{goal}}。費用は{{years}}年間の現在価値（割引率{{rate}}）。前提に基づく影響度であり予測ではない。',
  },
  'cli.solve.goalDays': { en: 'No shortfall for {{days}} days', ja: '{{days}}日間不足なし' },
  'cli.solve.goalShare': {
    en: 'at most {{percent}} of each material from {{country}} in {{year}}',
    ja: '{{year}}年の{{country}}の割合を各品目{{percent}}以下',
  },
  'cli.solve.and': { en: '; ', ja: '、' },
  'cli.solve.baseDays': {
    en: 'With nothing done it lasts {{days}} days.',
    ja: '対策なしでは{{days}}日間持続。',
  },
  'cli.solve.baseNever': {
    en: 'With nothing done there is no shortfall.',
    ja: '対策なしでも不足は生じない。',
  },
  'cli.solve.way': { en: 'way', ja: '方式' },
  'cli.solve.days': { en: 'days reached', ja: '到達日数' },
  'cli.solve.cost': { en: 'cost', ja: '費用' },
  'cli.solve.noShortfall': { en: 'no shortfall in {{days}}', ja: '{{days}}日間不足なし' },
  'cli.solve.lever': { en: 'lever', ja: '手段' },
  'cli.solve.amount': { en: 'amount', ja: '量' },
  'cli.solve.shareOf': {
    en: '{{material}} from {{country}}, {{year}}',
    ja: '{{material}}の{{country}}（{{year}}年）',
  },
  'cli.solve.binding': { en: 'What binds it:', ja: '制約となるもの：' },
  'cli.solve.noAnswer': {
    en: 'No answer ({{way}}). These limits together rule it out:',
    ja: '実現できる組合せなし（{{way}}）。次の制約の組合せが原因：',
  },
  'cli.solve.noLever': { en: 'no lever works on the goal', ja: '目標に効く手段がない' },
  'cli.solve.largestDays': {
    en: 'Most days within the limits: {{days}}.',
    ja: '制約内で到達できる最大日数：{{days}}日。',
  },
  'cli.solve.lowestShare': {
    en: 'Lowest share of {{material}} within the limits: {{percent}}.',
    ja: '制約内で到達できる{{material}}の最小割合：{{percent}}。',
  },
  'cli.solve.saved': { en: 'Scenario "{{name}}" was made.', ja: 'シナリオ「{{name}}」を作成しました。' },
  'cli.whatIf.head': {
    en: '{{scenario}}: {{economy}}, {{stage}}, from {{start}} over {{days}} days; compared with "{{ghost}}". Exposure under assumptions, not a forecast. Masses in t REO.',
    ja: '{{scenario}}：{{economy}}、{{stage}}、{{start}}から{{days}}日間。比較対象「{{ghost}}」。前提に基づく影響度であり予測ではない。質量はt（REO換算）。',
  },
  'cli.whatIf.material': { en: 'material', ja: '品目' },
  'cli.whatIf.opening': { en: 'opening stock', ja: '期首備蓄' },
  'cli.whatIf.cover': { en: 'cover, days', ja: '備蓄日数' },
  'cli.whatIf.first': { en: 'first shortfall', ja: '不足開始日' },
  'cli.whatIf.ghostFirst': { en: '(compared)', ja: '（比較対象）' },
  'cli.whatIf.daysShort': { en: 'days short', ja: '不足日数' },
  'cli.whatIf.shortfall': { en: 'shortfall', ja: '不足量' },
  'cli.whatIf.lowest': { en: 'lowest stock', ja: '最低備蓄' },
  'cli.whatIf.use': { en: 'use', ja: '用途' },
  'cli.whatIf.need': { en: 'need', ja: '必要量' },
  'cli.whatIf.never': { en: 'none', ja: 'なし' },
  'cli.whatIf.foot': {
    en: 'Data to {{date}}; Lodestone {{version}}',
    ja: 'データ基準日{{date}}、Lodestone {{version}}',
  },
  'cli.export': {
    en: 'Wrote {{name}}: {{sheets}} sheets, {{formulas}} formulas.',
    ja: '{{name}}を書き出しました（シート{{sheets}}枚、数式{{formulas}}個）。',
  },
  'cli.import.what': { en: 'rows of the file', ja: 'ファイルの行' },
  'cli.import.count.read': { en: 'read', ja: '読込' },
  'cli.import.count.new': { en: '+ new', ja: '＋ 新規' },
  'cli.import.count.changed': { en: '≠ changed', ja: '≠ 変更' },
  'cli.import.count.unchanged': { en: '= unchanged', ja: '＝ 同値' },
  'cli.import.count.rejected': { en: '! rejected', ja: '！ 不受理' },
  'cli.import.count.leftOut': { en: 'left out by rule', ja: '規則により対象外' },
  'cli.import.count.missing': { en: '− in the project, not in the file, kept', ja: '－ ファイルになく維持' },
  'cli.import.applied': {
    en: 'Applied {{rows}} rows as one change.',
    ja: '{{rows}}行を一つの変更として適用しました。',
  },
  'cli.demo.made': { en: 'Made {{file}} from the sample.', ja: 'サンプルから{{file}}を作成しました。' },
  'cli.demo.imported': {
    en: 'Imported {{file}}: {{rowsRead}} rows read = {{rowsApplied}} applied + {{rowsUnchanged}} unchanged + {{rowsRejected}} rejected + {{rowsLeftOut}} left out.',
    ja: '{{file}}を取り込みました：読込{{rowsRead}}行＝適用{{rowsApplied}}＋同値{{rowsUnchanged}}＋不受理{{rowsRejected}}＋対象外{{rowsLeftOut}}。',
  },
  'cli.demo.edited': {
    en: 'Set {{supplier}} to {{percent}} %; {{moved}} other suppliers were rebalanced.',
    ja: '{{supplier}}を{{percent}}％に設定し、他の{{moved}}件を再配分しました。',
  },
  'cli.demo.undone': { en: 'Took the edit back, and did it again.', ja: '編集を元に戻し、やり直しました。' },
  'cli.demo.short': {
    en: '{{scenario}}: {{material}} is short from {{date}} (exposure, not forecast).',
    ja: '{{scenario}}：{{material}}は{{date}}から不足（影響度であり予測ではない）。',
  },
  'cli.demo.done': { en: 'All of it is in {{folder}}.', ja: '結果は{{folder}}にあります。' },
  'refusal.share.year': {
    en: 'The year "{{year}}" is not a whole year between 1900 and 2200. Enter such a year.',
    ja: '年「{{year}}」は1900～2200の整数ではありません。範囲内の年を指定してください。',
  },
  'refusal.share.noSet': {
    en: 'There are no shares of {{material}} for {{economy}} in {{year}}. Choose another year, or import or add some.',
    ja: '{{economy}}の{{material}}には{{year}}年の割合がありません。別の年を選ぶか、取り込み・追加を行ってください。',
  },
  'refusal.export.notWorkbook': {
    en: 'What is written is an Excel workbook. Choose a name that ends in .xlsx.',
    ja: '書き出すのはExcelブックです。末尾が.xlsxの名前を指定してください。',
  },
  'refusal.folder.notMade': {
    en: 'This folder is not there and cannot be made. Choose another folder.',
    ja: 'このフォルダーは存在せず、作成もできません。別のフォルダーを指定してください。',
  },
  'refusal.file.missing': {
    en: 'There is no such file, or it cannot be read. Check the path.',
    ja: 'ファイルが見つからないか、読み取れません。パスを確認してください。',
  },
  'refusal.file.notJson': {
    en: 'This is not a JSON file. Check it, or write a new one after "lodestone schema".',
    ja: 'JSONファイルではありません。内容を確認するか、「lodestone schema」の形式で作成してください。',
  },
  'refusal.file.field': {
    en: 'The field "{{field}}" does not fit: {{problem}}. Correct it; "lodestone schema" shows what is expected.',
    ja: '項目「{{field}}」が正しくありません（{{problem}}）。修正してください。形式は「lodestone schema」で確認できます。',
  },
  'refusal.import.unknownMapping': {
    en: 'There is no mapping "{{name}}" in this project, and no such file. Leave --mapping out to have the columns guessed.',
    ja: '対応付け「{{name}}」はプロジェクトにもファイルにもありません。--mappingを省くと列を推定します。',
  },
});
