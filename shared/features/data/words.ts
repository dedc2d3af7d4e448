import { type Message, messages } from '../../base/message';
import { type AnyTable, type WordsOf, wordsOf } from '../../model/table';
import { ANY_TABLE, type TABLES } from '../../model/tables';

type TableWords = WordsOf<(typeof TABLES)[keyof typeof TABLES]>;

/** The words of every table and of its fields, from their declarations: `table.stock.minimum`. */
export const tableWords: Readonly<Record<TableWords, Message>> = Object.assign(
  {},
  ...Object.values<AnyTable>(ANY_TABLE).map(wordsOf),
);

/** What a field takes, what stands in the way of a row, and how its changes are called. */
export const dataMessages = messages({
  'data.takes.text': { en: 'text', ja: '文字' },
  'data.takes.plain': {
    en: 'text without NUL or broken characters',
    ja: 'NUL文字や壊れた文字のない文字列',
  },
  'data.takes.reference': {
    en: 'the name or the id of a row of "{{table}}"',
    ja: '「{{table}}」の行の名称又はID',
  },
  'data.takes.id': {
    en: 'text without |, and no word that the program keeps for itself, as "constructor"',
    ja: '「|」を含まない文字（「constructor」など、プログラムが内部で使用する語を除く）',
  },
  'data.takes.choice': { en: 'one of {{options}}', ja: '{{options}}のいずれか' },
  'data.takes.date': { en: 'a day as YYYY-MM-DD', ja: 'YYYY-MM-DD形式の日付' },
  'data.takes.number': { en: 'a number', ja: '数値' },
  'data.takes.amount': { en: 'a number of zero or more', ja: '0以上の数値' },
  'data.takes.percent': { en: 'a percentage between 0 and 100', ja: '0～100の割合（%）' },
  'data.takes.elasticity': { en: 'zero or a number below it', ja: '0又は負の数値' },
  'data.takes.fraction': { en: 'a number between 0 and 1', ja: '0と1の間の数値' },
  'data.takes.whole': { en: 'a whole number', ja: '整数' },
  'data.takes.year': { en: 'a year between 1900 and 2200', ja: '1900～2200の年' },
  'data.takes.flag': { en: 'true or false', ja: 'true又はfalse' },
  'data.takes.code': { en: 'a tariff code of 4, 6, 8, 9 or 10 digits', ja: '4・6・8・9・10桁の品目番号' },
  'data.takes.codes': {
    en: 'tariff codes of 4, 6, 8, 9 or 10 digits with ; between',
    ja: ';で区切った4・6・8・9・10桁の品目番号',
  },
  'data.takes.list': { en: 'texts with ; between', ja: ';で区切った文字' },
  'data.takes.json': { en: 'JSON of its own shape', ja: '所定の形式の記述' },
  'data.fieldNamed': { en: '"{{field}}" ({{words}})', ja: '「{{field}}」（{{words}}）' },
  'data.fieldCalled': { en: '"{{words}}"', ja: '「{{words}}」' },
  'data.tables': { en: 'Tables', ja: '表' },
  'data.table': { en: 'Table', ja: '表' },
  'data.rowCount': { en: 'Rows', ja: '行数' },
  'data.field': { en: 'Field', ja: 'フィールド' },
  'data.words': { en: 'Meaning', ja: '意味' },
  'data.value': { en: 'Value', ja: '値' },
  'change.data.set': { en: '{{table}}, {{key}}: {{fields}}', ja: '{{table}}「{{key}}」：{{fields}}' },
  'change.data.setMany': {
    en: '{{table}}: {{cells}} cells of {{rows}} rows',
    ja: '{{table}}：{{rows}}行の{{cells}}個の値',
  },
  'change.data.paste': {
    en: '{{table}}: {{cells}} cells pasted, {{rows}} rows added',
    ja: '{{table}}：{{cells}}セルを貼り付け、{{rows}}行を追加',
  },
  'change.data.addMany': { en: 'Add {{rows}} rows to {{table}}', ja: '{{table}}に{{rows}}行を追加' },
  'change.data.removeMany': {
    en: 'Remove {{rows}} rows from {{table}}',
    ja: '{{table}}から{{rows}}行を削除',
  },
  'change.data.removeHanging': {
    en: 'Remove from {{table}}: {{key}}, with {{hanging}} rows that {{hanging, hangs|hang}} on it',
    ja: '{{table}}から「{{key}}」と関連する{{hanging}}行を削除',
  },
  'change.data.add': { en: 'Add to {{table}}: {{key}}', ja: '{{table}}に「{{key}}」を追加' },
  'change.data.remove': { en: 'Remove from {{table}}: {{key}}', ja: '{{table}}から「{{key}}」を削除' },
  'refusal.data.unknownRow': {
    en: 'The table "{{table}}" has no row "{{key}}". Give the id of a row, or its key: {{parts}} with | between.',
    ja: '表「{{table}}」に行「{{key}}」はありません。行のID、又はキー（{{parts}}を|で区切ったもの）を指定してください。',
  },
  'refusal.data.nothingMeant': {
    en: 'No row of "{{table}}" is left by --find and --where. "lodestone table FILE list" shows what they hold.',
    ja: '--find と --where に該当する行が表「{{table}}」にありません。内容は「lodestone table FILE list」で確認してください。',
  },
  'refusal.data.annotations.file': {
    en: 'The file of annotations cannot be read. Check its name and that it is there.',
    ja: '注記のファイルを読み込めません。ファイル名と場所を確認してください。',
  },
  'refusal.data.annotations.key': {
    en: 'The first row must name "key" and behind it what is said: {{fields}}.',
    ja: '先頭行は「key」に続けて付ける項目（{{fields}}）を並べてください。',
  },
  'refusal.data.annotations.head': {
    en: '"{{head}}" says nothing of a figure. Use {{fields}}.',
    ja: '「{{head}}」は注記の項目ではありません。{{fields}}を使ってください。',
  },
  'refusal.data.annotations.width': {
    en: 'The row has more cells than the first one. Give {{expected}}.',
    ja: 'この行のセル数が先頭行より多くなっています。{{expected}}個にしてください。',
  },
  'refusal.data.annotations.row': {
    en: 'The row names "{{key}}", which is empty or stands above already. Name each row once.',
    ja: 'この行の「{{key}}」は空欄か、前の行と重複しています。各行を1回だけ指定してください。',
  },
  'data.annotated': {
    en: '{{changed}} of {{meant}} rows {{changed, says|say}} something else now',
    ja: '{{meant}}行のうち{{changed}}行を変更しました',
  },
  'refusal.data.unknownField': {
    en: 'The table "{{table}}" has no field "{{field}}". Its fields are {{fields}}.',
    ja: '表「{{table}}」にフィールド「{{field}}」はありません。{{fields}}のいずれかを指定してください。',
  },
  'refusal.data.value': {
    en: '{{named}} takes {{takes}}, and not "{{value}}".',
    ja: '{{named}}に「{{value}}」は指定できません。{{takes}}を指定してください。',
  },
  'refusal.data.noDay': {
    en: '{{named}}: there is no day "{{value}}" in the calendar. Correct it.',
    ja: '{{named}}の「{{value}}」は暦にない日付です。訂正してください。',
  },
  'refusal.data.nothing': {
    en: '{{named}} cannot be empty. Give {{takes}}.',
    ja: '{{named}}は空にできません。{{takes}}を指定してください。',
  },
  'refusal.data.rule': {
    en: 'The row does not hold together at {{named}}: {{rule}}. Change one of its values.',
    ja: '行の値が{{named}}で矛盾しています（{{rule}}）。値を変更してください。',
  },
  'refusal.data.missing': {
    en: 'A new row of "{{table}}" also needs {{fields}}. Give each with --value field=text.',
    ja: '表「{{table}}」の新しい行には{{fields}}も必要です。--value field=textで指定してください。',
  },
  'refusal.data.idStays': {
    en: 'The id of a row stays as it is, since other rows refer to it. Add another row instead.',
    ja: '行のIDはほかの行から参照されるため変更できません。別の行を追加してください。',
  },
  'refusal.data.taken': {
    en: 'The table "{{table}}" has a row "{{key}}" already. Change that row instead of adding another.',
    ja: '表「{{table}}」に行「{{key}}」は既にあります。追加せずに、その行を変更してください。',
  },
  'refusal.data.unknownReference': {
    en: '{{named}} names a row of "{{table}}", and "{{value}}" is none. Give the name or the id of one, or add it first.',
    ja: '{{named}}の「{{value}}」は表「{{table}}」にありません。その行の名称かIDを指定するか、先に追加してください。',
  },
  'refusal.data.manyNamed': {
    en: '{{named}}: "{{value}}" names {{count}} rows of "{{table}}": {{ids}}. Give the id of one of them.',
    ja: '{{named}}の「{{value}}」に当たる行が表「{{table}}」に{{count}}行あります（{{ids}}）。いずれかのIDを指定してください。',
  },
  'refusal.data.lineOfMany': {
    en: 'The table has {{rows}} rows called “{{row}}”, and the line does not say which of them it means. Add columns that tell them apart, or paste onto the cells of the row.',
    ja: '「{{row}}」という行が{{rows}}行あり、どの行か分かりません。区別できる列を加えるか、その行のセルに直接貼り付けてください。',
  },
  'refusal.data.lineTwice': {
    en: 'An earlier line of the block says this of “{{row}}” already. Take one of the two out.',
    ja: '「{{row}}」の行が範囲内に2回あります。一方を除いてください。',
  },
  'refusal.data.empty': {
    en: 'A new row of "{{table}}" also needs {{fields}}. Fill in these fields.',
    ja: '表「{{table}}」の新しい行には{{fields}}も必要です。これらの欄を入力してください。',
  },
  'refusal.data.inUse': {
    en: '{{rows}} rows of other tables {{rows, hangs|hang}} on "{{key}}" of "{{table}}": {{hanging}}. Remove {{rows, it|them}} with it, or change {{rows, it|them}} first.',
    ja: '表「{{table}}」の「{{key}}」には他の表の{{rows}}行が関連しています（{{hanging}}）。合わせて削除するか、先にこれらの行を変更してください。',
  },
  'refusal.data.byEditions': {
    en: '“{{table}}” is written by editions alone: what is frozen in them does not move. Freeze the scenario again.',
    ja: '「{{table}}」は版の機能だけが記録し、固定した内容は変更できません。シナリオを改めて固定してください。',
  },
  'refusal.data.byBrief': {
    en: '“{{table}}” is written by the page Brief alone. Choose mark, number, office and name there.',
    ja: '「{{table}}」は説明資料の画面だけが記録します。取扱区分、資料番号、所属、氏名は説明資料の画面で選んでください。',
  },
  'refusal.data.byImport': {
    en: 'Rows of "{{table}}" are written by an import alone. Import a file, or take an import back, instead.',
    ja: '表「{{table}}」の行は取込みだけが書き込みます。ファイルを取り込むか、取込みを取り消してください。',
  },
});
