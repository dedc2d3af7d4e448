import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const briefCommands = messages({
  'terminal.brief': {
    en: 'one page on a scenario: lines reduced, lines that stand, options, each keyed',
    ja: 'シナリオの1ページの説明資料（減産・停止する生産ライン、対策、各数値のキー）',
  },
  'terminal.brief.out': { en: 'page to write: .docx or .html', ja: '出力する文書：.docx又は.html' },
  'terminal.brief.against': {
    en: 'scenario that it is held against, with the difference in a sentence',
    ja: '比較元のシナリオ（差を1文で示す）',
  },
  'terminal.brief.both': {
    en: 'in both languages: the other one beside it, named by its language',
    ja: '両言語で出力（もう一方は言語名を付けて同じ場所に）',
  },
  'terminal.brief.days': {
    en: 'days without a shortfall that the options reach; default: 180, or the run',
    ja: '対策で不足なしとする日数。省略時は180日、又は計算の日数',
  },
  'terminal.brief.decided': {
    en: 'day of the decision, YYYY-MM-DD; default: today',
    ja: '決定日、YYYY-MM-DD。省略時は今日',
  },
  'terminal.brief.mark': {
    en: 'handling, printed top right; default: as the project keeps it (paper-head)',
    ja: '取扱区分（右上に印字）。省略時はプロジェクトの値（paper-head）',
  },
  'terminal.brief.number': { en: 'number of the document, printed top right', ja: '資料番号（右上に印字）' },
  'terminal.brief.redact': {
    en: 'leave out what is marked secret; the scenario is run without it',
    ja: '非公開の値を除いてシナリオを計算',
  },
  'terminal.verify-brief': {
    en: 'which numbers of a brief hold, which changed and why, which were typed over',
    ja: '説明資料の数値の照合（一致、変化とその理由、書換え）',
  },
  'terminal.verify-brief.brief': {
    en: 'brief (.pdf, .docx, .html) or filled form (.xlsx) that was written here',
    ja: 'Lodestoneで出力した説明資料（.pdf、.docx、.html）又は記入済みの様式（.xlsx）',
  },
  'terminal.paper-head': {
    en: 'mark, number, office and name for papers; an empty text takes one back',
    ja: '文書の取扱区分、資料番号、所属、氏名。空の文字列で取消し',
  },
  'terminal.paper-head.number': { en: 'number of the document', ja: '資料番号' },
  'terminal.fill-form': {
    en: 'writes results into the office’s own workbook (.xlsx), mapped once',
    ja: '府省の様式のブック（.xlsx）に結果を記入（割当ては一度だけ）',
  },
  'terminal.fill-form.form': {
    en: 'workbook of the office: .xlsx without macros',
    ja: '府省の様式のブック（マクロのない.xlsx）',
  },
  'terminal.fill-form.map': {
    en: 'form as the project keeps it; default: the only one',
    ja: 'プロジェクトに保存した様式。省略時は唯一のもの',
  },
  'terminal.fill-form.out': { en: 'copy to write (.xlsx)', ja: '出力するコピー（.xlsx）' },
  'terminal.fill-form.cell': {
    en: 'maps a cell and keeps it: {{example}}, or a defined name; needs --map, --scenario; may be said often',
    ja: 'セルを割り当てて保存：{{example}}、又は定義された名前。--mapと--scenarioが必要。繰返し可',
  },
  'terminal.fill-form.scenario': {
    en: 'scenario of --cell and --results',
    ja: '--cellと--resultsのシナリオ',
  },
  'terminal.fill-form.results': {
    en: 'lists the results that a form can hold, with their keys',
    ja: '様式に記入できる結果とキーの一覧',
  },
  'terminal.author.office': { en: 'office of the author', ja: '作成者の所属' },
  'terminal.author.name': { en: 'name of the author', ja: '作成者の氏名' },
  'terminal.paper-head.mark': { en: 'handling, chosen by a person', ja: '取扱区分（人が選択）' },
  'usage.form.nothing': {
    en: '--out says where the copy goes; --cell maps the form; --results lists the keys',
    ja: '実行する操作がありません。--out（コピーの保存先）、--cell（様式の割当て）、--results（キーの一覧）のいずれかを指定してください。',
  },
  'usage.form.map': {
    en: '--cell needs --map, the name under which the form is kept',
    ja: '様式を保存する名称がありません。--mapで指定してください。',
  },
  'usage.form.scenario': {
    en: '--scenario says whose results',
    ja: '結果を用いるシナリオがありません。--scenarioで指定してください。',
  },
});
