import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const dataCommands = messages({
  'terminal.table': { en: 'rows of any table: {{words}}', ja: '任意の表の行：{{words}}' },
  'terminal.table.table': {
    en: 'for example country, stock or demand; list: all tables where none is given',
    ja: '表（例：country、stock、demand）。listで省略時は全ての表',
  },
  'terminal.table.key': {
    en: 'get, set, remove: the id of the row, or its key with | between',
    ja: 'get、set、remove：行のID、又は|で区切ったキー',
  },
  'terminal.table.value': {
    en: 'set, add, annotate: what a field shall hold; once a field',
    ja: 'set、add、annotate：項目の値。項目ごとに指定',
  },
  'terminal.table.where': {
    en: 'annotate: the rows of which a field says this; once a field',
    ja: 'annotate：項目がこの値の行。項目ごとに指定',
  },
  'terminal.table.from': {
    en: 'annotate: a CSV of key, mark, low, high, note, sourceId; or some of these',
    ja: 'annotate：key、mark、low、high、note、sourceIdの全部又は一部を列に持つCSV',
  },
  'terminal.table.find': {
    en: 'list, show, annotate: the rows that hold these words or names',
    ja: 'list、show、annotate：この語又は名称を含む行',
  },
  'terminal.table.sort': {
    en: 'list, show: by a field; with - before it the other way',
    ja: 'list、show：並べ替える項目。-を付けると逆順',
  },
  'terminal.table.csv': { en: 'list, show: as CSV, to be read back', ja: 'list、show：再び読み込めるCSV' },
  'terminal.table.withHanging': {
    en: 'remove: take out what hangs on the row too',
    ja: 'remove：関連する行も合わせて削除',
  },
  'terminal.pack': {
    en: 'a mineral as a folder of CSV files: {{words}}',
    ja: 'CSVファイルのフォルダーで持つ鉱物パック：{{words}}',
  },
  'terminal.pack.what': {
    en: 'add, check: the folder; out: the symbol of the mineral',
    ja: 'add、check：フォルダー、out：鉱物の記号',
  },
  'terminal.pack.where': {
    en: 'add, check: the project file; out: the folder to write',
    ja: 'add、check：プロジェクトファイル、out：出力先のフォルダー',
  },
  'terminal.pack.file': { en: 'out: the project file', ja: 'out：プロジェクトファイル' },
  'terminal.pack.redact': { en: 'out: leave out what may not leave the house', ja: 'out：非公開情報を除く' },
  'usage.table.annotate': {
    en: 'annotate: give --from FILE, or --find or --where with --value',
    ja: '対象が定まりません。--from、又は--find若しくは--whereと--valueを指定してください。',
  },
  'usage.table.value': {
    en: 'give at least one --value field=text',
    ja: '変更する項目がありません。--value 項目=値を指定してください。',
  },
  'usage.table.pair': {
    en: 'expected field=text, not "{{text}}"',
    ja: '「{{text}}」は「項目=値」の形式ではありません。この形式で指定してください。',
  },
});
