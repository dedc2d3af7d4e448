import { messages } from '../../base/message';

/** What is wrong with rows that a file says as they stand (read-declared.ts). The place is put in front. */
export const declaredWords = messages({
  'import.declared.duplicate': {
    en: 'Rows {{rows}} are the same one: {{what}}. Keep one of them, or say what tells them apart.',
    ja: '{{rows}}行目は同じもの（{{what}}）を重複して示しています。一つだけを残すか、区別できるようにしてください。',
  },
  'import.declared.several': {
    en: 'The project has several rows that "{{name}}" can be. Use the full name of one of them.',
    ja: '「{{name}}」に当たる行がプロジェクトに複数あります。いずれかの正式な名称を使ってください。',
  },
  'import.day.inSeries': {
    en: '"{{text}}" is a day, and a published series keeps months at the finest. Put prices of days into the price book (--into price); of other figures give one row a month.',
    ja: '「{{text}}」は日付ですが、公表統計の系列は月単位までしか持てません。日ごとの価格は価格表へ取り込み（--into price）、ほかの数値は月ごとに1行としてください。',
  },
  'import.day.either': {
    en: '"{{text}}" can be two days. Write the month in letters, or the year first, as 2026-04-01.',
    ja: '「{{text}}」は月日の順が分かりません。2026/4/1のように年から書いてください。',
  },
  'import.month.none': {
    en: 'There is no month "{{text}}". Write 1 to 12.',
    ja: '「{{text}}」という月はありません。1～12で入力してください。',
  },
  'import.day.none': {
    en: 'There is no day "{{text}}" in the calendar. Correct the cell.',
    ja: '「{{text}}」は暦にない日付です。セルを訂正してください。',
  },
  'import.days.assumed': {
    en: '"{{text}}" says no unit: such figures are read as days. Write days or weeks above the column where they are none.',
    ja: '「{{text}}」に単位がないため、日数として読みます。異なる場合は列の見出しに日又は週と書いてください。',
  },
});
