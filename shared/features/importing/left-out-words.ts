import { messages } from '../../base/message';

/** Why rows are left out, what a person has decided about them, and the list of what is sent back. */
export const leftOutWords = messages({
  'import.leftOut.blank': { en: 'Blank row or cell', ja: '空行・空欄' },
  'import.leftOut.total': { en: 'Total or subtotal', ja: '合計・小計' },
  'import.leftOut.part': { en: 'Part of the row above', ja: '内数（上の行に含む）' },
  'import.leftOut.example': { en: 'Example of the form', ja: '記入例' },
  'import.leftOut.repeated_header': { en: 'Header repeated', ja: '見出しの繰り返し' },
  'import.leftOut.note': { en: 'Note or heading', ja: '注記・見出し' },
  'import.leftOut.rest': { en: 'Other suppliers, shown as unallocated', ja: 'その他（未配分として表示）' },
  'import.leftOut.no_figure': { en: 'A dash: no figure', ja: '「—」（該当なし）' },
  'import.leftOut.region': {
    en: 'Group of countries beside single countries',
    ja: '地域・グループ計（個別の国あり）',
  },
  'import.leftOut.export': {
    en: 'An export, or another figure that is no supply',
    ja: '輸出など、供給でない値',
  },
  'import.leftOut.filtered': { en: 'Not among the rows that are kept', ja: '読み取る行の条件に合わない' },
  'import.leftOut.not_supply': { en: 'Counts something that is no supply', ja: '供給でないものの数値' },
  'import.leftOut.money': { en: 'In money, and no quantity', ja: '金額（数量ではない）' },
  'import.leftOut.month': { en: "Month, in the year's sum", ja: '月（年計に算入）' },
  'import.leftOut.name': { en: 'Left out by its name or mark', ja: '名称・記号の指定により対象外' },
  'import.leftOut.other_unit': { en: 'The same figure in another unit', ja: '同じ数値を別の単位で示した行' },
  'import.leftOut.other_kind': { en: 'Counts something else', ja: '対象の表にない種類の数値' },
  'import.leftOut.chosen': { en: 'Left out by choice', ja: '指定により対象外' },
  'import.leftOut.other_table': { en: 'Outside the chosen table', ja: '選んだ表の外' },
  'import.mend.readAs': {
    en: '"{{text}}" is read as {{value}}, as was decided here. Correct the file as well.',
    ja: '「{{text}}」を指定により{{value}}と読み取ります。ファイルも訂正してください。',
  },
  'import.mend.leftOut': {
    en: 'Left out, as was decided here: "{{text}}". Correct the file as well.',
    ja: '指定により対象外とします：「{{text}}」。ファイルも訂正してください。',
  },
  'rejects.sheet': { en: 'Rejected cells', ja: '差戻し一覧' },
  'rejects.column.place': { en: 'Cell', ja: 'セル' },
  'rejects.column.level': { en: 'Kind', ja: '区分' },
  'rejects.column.message': { en: 'What is wrong', ja: '内容' },
  'rejects.level.error': { en: 'error', ja: 'エラー' },
  'rejects.level.warning': { en: 'note', ja: '注意' },
});
