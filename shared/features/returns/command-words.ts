import { messages } from '../../base/message';

/** What its commands say. */
export const returnsCommands = messages({
  'terminal.return': {
    en: 'a return that a law asks for, in its form; without --pack all that there are',
    ja: '法令に基づく報告を様式に出力（数値の手入力なし）。--packを省くと報告の一覧を表示',
  },
  'terminal.return.pack': { en: 'which return, by its id', ja: '報告のID' },
  'terminal.return.year': { en: 'the year that it is about', ja: '対象年' },
  'terminal.return.day': { en: 'the day on which it is made; absent: today', ja: '報告日（省略時は本日）' },
  'terminal.return.form': {
    en: 'another form with the same names: content controls of a .docx, named cells of a .xlsx',
    ja: '同じ名前の項目を持つ別の様式（.docxのコンテンツコントロール又は.xlsxの名前付きセル）',
  },
  'terminal.return.out': {
    en: 'the file to write; absent: print the answers',
    ja: '出力先（省略時は回答を表示）',
  },
  'terminal.return.in': {
    en: 'language of the answers and of the form: {{words}}; absent: that of its addressee',
    ja: '回答と様式の言語：{{words}}（省略時は提出先の言語）',
  },
  'terminal.return.redact': { en: 'leaves out what is marked secret', ja: '非公開情報を除いて出力' },
  'terminal.verify-return': {
    en: 'which answers of a return that was made here have moved since',
    ja: '作成済みの報告のうち、その後に変わった回答の確認',
  },
  'terminal.verify-return.return': { en: 'the return, .docx or .xlsx', ja: '報告（.docx又は.xlsx）' },
  'usage.return.needs': {
    en: 'a return needs --economy, --material and --year',
    ja: '報告には--economy、--material、--yearを指定してください。',
  },
});
