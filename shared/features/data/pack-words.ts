import { messages } from '../../base/message';

/** What is said of mineral packs: folders of CSV files, one a table. */
export const pack = messages({
  'data.pack': { en: 'Add a mineral pack…', ja: '鉱物パックを追加…' },
  'pack.title': { en: 'This pack is not taken in', ja: 'このパックは取り込めません' },
  'pack.lead': {
    en: '{{count}} problems; nothing of the pack was taken in. Correct the files and add it again.',
    ja: '問題{{count}}件。パックは取り込まれていません。ファイルを修正し、もう一度追加してください。',
  },
  'pack.added': {
    en: '{{minerals}}: {{written}} of {{rows}} rows {{written, is|are}} new or {{written, says|say}} something else',
    ja: '{{minerals}}：{{rows}}行のうち{{written}}行が新規又は変更',
  },
  'pack.sound': {
    en: '{{minerals}}: {{rows}} rows, no problem found',
    ja: '{{minerals}}：{{rows}}行、問題なし',
  },
  'pack.out': { en: '{{minerals}}: written to {{files}}', ja: '{{minerals}}：{{files}}に出力' },
  'change.data.pack': {
    en: 'Mineral pack {{minerals}}: {{rows}} rows',
    ja: '鉱物パック{{minerals}}：{{rows}}行',
  },
  'refusal.pack.folder': {
    en: 'The folder "{{folder}}" holds no file of a mineral pack. Choose a folder with material.csv and further tables.',
    ja: 'フォルダー「{{folder}}」に鉱物パックのファイルがありません。material.csvなどを含むフォルダーを選んでください。',
  },
  'refusal.pack.problems': {
    en: 'The pack has {{count}} problems, and nothing of it was taken in. Correct the files.',
    ja: 'パックに問題が{{count}}件あり、取り込まれていません。ファイルを修正してください。',
  },
  'pack.problem.file': {
    en: 'No table of a pack has this name. Rename it to one of {{tables}}, or take it out of the folder.',
    ja: 'この名前の表はありません。{{tables}}のいずれかに変えるか、フォルダーから除いてください。',
  },
  'pack.problem.head': {
    en: '"{{head}}" is no field of this table. Use {{fields}}.',
    ja: '「{{head}}」という項目はありません。{{fields}}を使ってください。',
  },
  'pack.problem.missing': {
    en: 'The columns {{fields}} are missing. Add them.',
    ja: '{{fields}}の列がありません。追加してください。',
  },
  'pack.problem.width': {
    en: '{{found}} cells, and {{expected}} columns. Put texts with a comma in quotes.',
    ja: '列{{expected}}個に対しセルが{{found}}個あります。コンマを含む文字は引用符で囲んでください。',
  },
  'pack.problem.quote': {
    en: 'The quotation mark in front of "{{text}}" is not closed where its cell ends. Close it, or take it out.',
    ja: '「{{text}}」の前の引用符がセルの終わりで閉じられていません。閉じるか削除してください。',
  },
  'pack.problem.cell': {
    en: '"{{text}}" does not fit {{field}}, which takes {{takes}}.',
    ja: '{{field}}に「{{text}}」は指定できません（{{takes}}）。',
  },
  'pack.problem.twice': {
    en: 'The row "{{id}}" stands twice, by its id or by what names it. Take one out.',
    ja: '行「{{id}}」が重複しています（ID又はキー）。一方を除いてください。',
  },
  'pack.problem.taken': {
    en: 'The project has this row under the id "{{other}}", not "{{id}}". Give it that id.',
    ja: 'この行はプロジェクトではID「{{other}}」です（「{{id}}」ではなく）。IDをそろえてください。',
  },
  'pack.problem.unknown': {
    en: '{{field}} names "{{value}}", which neither {{table}} nor the project holds. Add the row there.',
    ja: '{{field}}の「{{value}}」は{{table}}にもプロジェクトにもありません。行を追加してください。',
  },
  'pack.problem.sum': {
    en: 'The shares of {{year}} come to {{sum}} % here, more than 100 %. Lower one.',
    ja: '{{year}}年の割合がここで{{sum}}%となり100%を超えます。値を下げてください。',
  },
  'pack.problem.noGoods': {
    en: 'Measure "{{id}}" holds goods back and names none. Add its goods to measureGoods.csv, or take it out.',
    ja: '措置「{{id}}」は貨物を制限しますが、対象貨物がありません。measureGoods.csvに追加するか、措置を除いてください。',
  },
  'pack.problem.noMaterial': {
    en: 'A pack says which mineral it is of. Add this file with its row.',
    ja: 'どの鉱物のパックか分かりません。このファイルと行を追加してください。',
  },
});
