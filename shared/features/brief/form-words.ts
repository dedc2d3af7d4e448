import { messages } from '../../base/message';

/** Results written into an office's own workbook. */
export const formWords = messages({
  'form.filled': {
    en: 'Wrote {{name}}: {{cells}} cells filled from “{{form}}”; everything else of the workbook is as it was.',
    ja: '{{name}}を出力しました（様式「{{form}}」の{{cells}}個のセルに記入、その他は元のまま）。',
  },
  'form.kept': {
    en: 'Kept the form “{{form}}” with {{cells}} cells.',
    ja: '様式「{{form}}」を保存しました（セル{{cells}}個）。',
  },
  'form.results': { en: 'Results that a form can hold', ja: '様式に記入できる結果' },
  'form.result': { en: 'Key', ja: '結果の記号' },
  'form.value': { en: 'Value', ja: '値' },
  'form.units': { en: 'Units', ja: '単位' },
  'form.unit.number': { en: 'number', ja: '数値' },
  'form.unit.t': { en: 't', ja: 't' },
  'form.unit.kg': { en: 'kg', ja: 'kg' },
  'form.unit.yen': { en: '{{coin}}', ja: '{{coin}}' },
  'form.unit.million_yen': { en: 'million {{coin}}', ja: '百万{{coin}}' },
  'form.unit.oku_yen': { en: '100 million {{coin}}', ja: '億{{coin}}' },
  'form.unit.date': { en: 'date', ja: '日付' },
  'form.unit.words': { en: 'words', ja: '文字' },
  'form.unit.asked': { en: '{{asked}} ({{unit}})', ja: '{{asked}}（{{unit}}）' },
  'form.nothing': { en: '–', ja: '－' },
  'change.form.keep': { en: 'Form “{{form}}”: {{cells}} cells', ja: '様式「{{form}}」：セル{{cells}}個' },
  'change.form.remove': { en: 'Form “{{form}}” removed', ja: '様式「{{form}}」を削除' },
  'refusal.form.macros': {
    en: 'The form holds macros, which nobody here may change. Save it as a workbook without macros (.xlsx), and fill that.',
    ja: '様式にマクロがあります。マクロなしのブック（.xlsx）として保存し、そのファイルを指定してください。',
  },
  'refusal.form.signed': {
    en: 'The form is signed, and a value in it would break the signature. Choose the form as it was before it was signed.',
    ja: '様式に電子署名があり、記入すると署名が無効になります。署名前の様式を指定してください。',
  },
  'refusal.form.shape': {
    en: 'The cells of this sheet are written in a way that cannot be changed in place. Open the form in Excel, save it as .xlsx and choose it again.',
    ja: 'このシートは、セルだけを書き換えられない形式です。Excelで開き、.xlsxとして保存し直したファイルを指定してください。',
  },
  'refusal.form.noSheet': {
    en: 'The form has no sheet “{{sheet}}” any more; it has: {{sheets}}. Map the form again.',
    ja: '様式にシート「{{sheet}}」がありません（あるシート：{{sheets}}）。記入するセルを割り当て直してください。',
  },
  'refusal.form.noName': {
    en: 'The form has no name “{{name}}”. Define it in the form, or map the result to a cell.',
    ja: '様式に名前「{{name}}」がありません。様式で定義するか、結果をセルに割り当ててください。',
  },
  'refusal.form.nameNoCell': {
    en: 'The name “{{name}}” of the form refers to {{refers}}, which is not one cell. Let it refer to one cell.',
    ja: '様式の名前「{{name}}」の参照先は{{refers}}で、一つのセルではありません。一つのセルを参照させてください。',
  },
  'refusal.form.formula': {
    en: 'This cell of the form holds a formula, which is left alone. Map the result to another cell.',
    ja: '様式のこのセルには数式があるため、記入しません。別のセルに割り当ててください。',
  },
  'refusal.form.merged': {
    en: 'This cell lies inside the merged cells {{range}}. Map the result to the first of them.',
    ja: 'このセルは結合セル{{range}}の途中にあります。結合範囲の左上のセルに割り当ててください。',
  },
  'refusal.form.label': {
    en: 'Beside this cell the form said “{{before}}” when it was mapped and says “{{now}}” now. Look at the form, and map it again.',
    ja: 'このセルの見出しは、割当て時の「{{before}}」から「{{now}}」に変わっています。様式を確認し、割り当て直してください。',
  },
  'refusal.form.unknown': {
    en: 'There is no form “{{form}}” in the project; it has: {{forms}}. Name one of these, or map the form first.',
    ja: 'このプロジェクトに様式「{{form}}」はありません（ある様式：{{forms}}）。いずれかを指定するか、先に割り当ててください。',
  },
  'refusal.form.whichOne': {
    en: 'The project has these forms: {{forms}}. Say which one this is.',
    ja: 'このプロジェクトには様式が複数あります（{{forms}}）。どの様式かを指定してください。',
  },
  'refusal.form.noResult': {
    en: 'The result “{{result}}” is not there any more. Map another result to the cell.',
    ja: '結果「{{result}}」は現在ありません。このセルに別の結果を割り当ててください。',
  },
  'refusal.form.unit': {
    en: '“{{result}}” is written in {{units}}, not in {{unit}}. Choose one of these units.',
    ja: '「{{result}}」の単位は{{units}}です（指定：{{unit}}）。この中から選んでください。',
  },
  'refusal.form.cell': {
    en: '“{{text}}” names no cell. Give sheet and cell as a formula does, or a defined name, then = and the key of a result; a unit stands behind a colon.',
    ja: '「{{text}}」はセルの指定ではありません。数式と同じ形のシートとセル、又は名前の後に、等号（=）と結果の記号を付けてください（単位はコロンの後）。',
  },
  'refusal.form.file': {
    en: 'A filled form is written as .xlsx. Give the file that ending.',
    ja: '記入した様式は.xlsxで出力します。ファイル名の末尾を.xlsxにしてください。',
  },
  'form.map': { en: 'Register a form…', ja: '様式を登録…' },
  'form.map.title': { en: 'Register the form {{file}}', ja: '様式の登録：{{file}}' },
  'form.map.hint': {
    en: 'Say once which result goes into which cell; the project keeps it, and fills each later copy of the form.',
    ja: '結果を記入するセルを一度だけ指定する。プロジェクトに保存され、以後の様式にも記入できる。',
  },
  'form.map.name': { en: 'Name of the form', ja: '様式の名称' },
  'form.map.result': { en: 'Result', ja: '結果' },
  'form.map.unit': { en: 'In', ja: '単位' },
  'form.map.sheet': { en: 'Sheet', ja: 'シート' },
  'form.map.cell': { en: 'Cell', ja: 'セル' },
  'form.map.add': { en: 'Add a cell', ja: 'セルを追加' },
  'form.map.remove': { en: 'Remove row {{row}}', ja: '{{row}}行目を削除' },
  'form.map.keep': { en: 'Register', ja: '登録' },
  'form.map.kept': {
    en: 'The form "{{form}}" is registered with {{cells}} cells.',
    ja: '様式「{{form}}」を登録しました（セル{{cells}}個）。',
  },
  'form.name.of': { en: '{{of}}: {{what}}', ja: '{{of}}：{{what}}' },
  'form.name.start': { en: 'First day of the run', ja: '開始日' },
  'form.name.days': { en: 'Days of the run', ja: '計算期間の日数' },
  'form.name.scenario': { en: 'Scenario', ja: 'シナリオ' },
  'form.name.first': { en: 'First line reduced from', ja: '最初の減産開始日' },
  'form.name.lines': { en: 'Lines', ja: '生産ライン数' },
  'form.name.stopping': { en: 'Lines reduced', ja: '減産する生産ライン数' },
  'form.name.optionDays': { en: 'Days without a shortfall', ja: '不足のない日数' },
  'form.name.standing': { en: 'Lines that stand', ja: '停止する生産ライン数' },
  'form.name.notBack': { en: 'Lines not back in the run', ja: '期間内に再開しない生産ライン数' },
  'form.name.coverDays': { en: 'Days asked for without a shortfall', ja: '不足を避けたい日数' },
  'form.name.decided': { en: 'Decided on', ja: '決定日' },
});
