import { messages } from '../../base/message';

/** What a file leaves open: asked in a row of the columns step, and in a sentence with its option by the command line. */
export const importingQuestions = messages({
  'refusal.import.ask.decimal': {
    en: '"{{text}}" can be {{first}} or {{second}}. Say which mark is the decimal mark of this file: --decimal point or --decimal comma.',
    ja: '「{{text}}」は{{first}}とも{{second}}とも読めます。このファイルの小数点を--decimal point又は--decimal commaで指定してください。',
  },
  'refusal.import.ask.dates': {
    en: '"{{text}}" can be in {{first}} or in {{second}}. Say whether dates end or begin with the year: --dates year-last or --dates year-first.',
    ja: '「{{text}}」は{{first}}年とも{{second}}年とも読めます。年の位置を--dates year-last又は--dates year-firstで指定してください。',
  },
  'refusal.import.ask.ton': {
    en: '"{{text}}" is in tons, which can be metric, short or long. Say which: --ton metric, --ton short or --ton long.',
    ja: '「{{text}}」の単位tonは、メートルトン、米トン、英トンのいずれとも読めます。--ton metric、--ton short、--ton longのいずれかで指定してください。',
  },
  'refusal.import.ask.unit': {
    en: 'Nothing gives the unit of "{{text}}". Say it for the whole file: --unit with one of {{choices}}.',
    ja: '「{{text}}」の単位が分かりません。ファイル全体の単位を--unitで指定してください（{{choices}}）。',
  },
  'refusal.import.ask.basis': {
    en: 'Nothing says what the mass "{{text}}" is counted in. Say it for the whole file: --basis with one of {{choices}}.',
    ja: '「{{text}}」の重量基準が分かりません。ファイル全体の基準を--basisで指定してください（{{choices}}）。',
  },
  'refusal.import.ask.shares': {
    en: '"{{text}}" can be {{first}} % or {{second}} %. Say how shares are written: --shares percent or --shares fraction.',
    ja: '「{{text}}」は{{first}}%とも{{second}}%とも読めます。割合の書き方を--shares percent又は--shares fractionで指定してください。',
  },
  'refusal.import.ask.country': {
    en: '"{{text}}" is the name of more than one country. Say which: --country "{{text}}=CODE" with one of {{choices}}.',
    ja: '「{{text}}」に当たる国が複数あります。--country "{{text}}=コード"で指定してください（{{choices}}）。',
  },
  'refusal.import.ask.supplier': {
    en: '"{{text}}" looks like a supplier that the project knows. Say whether it is: --supplier "{{text}}=ID" with one of {{choices}}.',
    ja: '「{{text}}」は登録済みの供給元に似ています。同じかどうかを--supplier "{{text}}=ID"で指定してください（{{choices}}）。',
  },
  'refusal.import.ask.several': {
    en: 'Several suppliers of the project stand for "{{text}}" at this stage. Say which: --supplier "{{text}}=ID" with one of {{choices}}.',
    ja: 'この工程では「{{text}}」に該当する供給元が複数あります。--supplier "{{text}}=ID"で指定してください（{{choices}}）。',
  },
  'refusal.import.ask.money': {
    en: 'Nothing says what money "{{text}}" is in. Say it for the whole file: --money with a unit such as {{choices}}.',
    ja: '「{{text}}」の通貨と単位が分かりません。ファイル全体について--moneyで指定してください（例：{{choices}}）。',
  },
  'refusal.import.ask.rate': {
    en: 'Figures are in {{text}}, and the project keeps US dollars. Say what one US dollar was, and on which day: --rate "{{text}}=RATE@DAY", such as "{{text}}=7.12@2025-12-31".',
    ja: '{{text}}の数値がありますが、プロジェクトは米ドルで保持します。1米ドル当たりの額と日付を--rate "{{text}}=レート@日付"で指定してください（例："{{text}}=7.12@2025-12-31"）。',
  },
  'refusal.import.ask.world': {
    en: 'This figure is {{first}} t, and the world makes {{second}} t of that mineral in a year at most ten times over. Check the unit (--unit "COLUMN=UNIT"), leave the cell out, or say why it stands: --beyond-world "REASON".',
    ja: 'この数値は{{first}} tで、その鉱物の世界全体の年間生産量の10倍（{{second}} t）を超えます。単位を確認する（--unit "列=単位"）か、セルを除くか、理由を--beyond-world "理由"で示してください。',
  },
  'import.value.beyondWorld': {
    en: '"{{text}}" is {{value}} t: more than ten times what the world makes of this mineral in a year, or holds of it ({{most}} t). Check the unit of the column.',
    ja: '「{{text}}」は{{value}} tで、この鉱物の世界全体の年間生産量又は埋蔵量の10倍（{{most}} t）を超えます。列の単位を確認してください。',
  },
  'importing.ask.world': {
    en: 'Far above the world’s output of this mineral. Check the unit, or say why it stands.',
    ja: '世界全体の生産量を大きく超えます。単位を確認するか、正しい理由を記入してください。',
  },
  'importing.ask.worldReason': { en: 'Reason', ja: '理由' },
  'importing.questions': { en: 'How values are read', ja: '値の読み方' },
  'importing.questionsHint': {
    en: 'Asked once; the answers are kept for files of this form.',
    ja: '一度だけ確認し、同じ形式のファイルに引き継ぎます。',
  },
  'importing.questionsOpen': { en: '{{count}} to answer', ja: '未回答{{count}}件' },
  'importing.questionsDone': { en: 'all answered', ja: '回答済み' },
  'importing.example': { en: '"{{text}}" in {{cell}}', ja: '{{cell}}「{{text}}」' },
  'importing.askCells': { en: '({{count}} cells)', ja: '（{{count}}セル）' },
  'importing.ask.decimal': { en: 'Which mark is the decimal mark?', ja: '小数点はどちらか' },
  'importing.ask.dates': { en: 'Where does the year stand?', ja: '年は先か後か' },
  'importing.ask.ton': { en: 'Which ton is meant?', ja: 'tonの意味' },
  'importing.ask.unit': { en: 'No unit is given. Which is meant?', ja: '単位の記載なし。どの単位か' },
  'importing.ask.basis': {
    en: 'No mass basis is given. Which is meant?',
    ja: '重量基準の記載なし。どの基準か',
  },
  'importing.ask.shares': { en: 'Percent, or parts of one?', ja: '百分率か小数か' },
  'importing.ask.country': { en: 'Which country is meant?', ja: 'どの国か' },
  'importing.ask.supplier': { en: 'Is it a supplier that is known?', ja: '登録済みの供給元と同じか' },
  'importing.ask.several': { en: 'Which supplier is meant?', ja: 'どの供給元か' },
  'importing.ask.money': {
    en: 'Nothing says the currency. Which is meant?',
    ja: '通貨の記載なし。どの通貨・単位か',
  },
  'importing.ask.rate': {
    en: 'What was one US dollar in {{text}}?',
    ja: '{{text}}の為替レート（1米ドル当たり）',
  },
  'importing.money': { en: 'Money', ja: '通貨' },
  'importing.money.asWritten': { en: 'as it is written', ja: '記載のとおり' },
  'importing.money.million': { en: 'million {{currency}}', ja: '百万{{currency}}' },
  'importing.rate.one': { en: '1 US dollar =', ja: '1米ドル＝' },
  'importing.rate.perUsd': { en: '{{currency}} for one US dollar', ja: '1米ドル当たりの{{currency}}' },
  'importing.rate.on': { en: 'Day of the rate', ja: 'レートの日付' },
  'importing.rate.allYears': { en: 'for all years of this file', ja: 'このファイルの全期間に適用' },
  'importing.rate.becomes': {
    en: '{{amount}} {{currency}} → {{dollars}} US dollars',
    ja: '{{amount}} {{currency}} → {{dollars}}米ドル',
  },
  'importing.answer': { en: '{{said}} → {{result}}', ja: '{{said}} → {{result}}' },
  'importing.answer.point': { en: 'point', ja: '点' },
  'importing.answer.comma': { en: 'comma', ja: 'コンマ' },
  'importing.answer.shortTon': { en: 'short ton', ja: '米トン' },
  'importing.answer.longTon': { en: 'long ton', ja: '英トン' },
  'importing.answer.yearLast': { en: 'year last', ja: '年が後' },
  'importing.answer.yearFirst': { en: 'year first', ja: '年が先' },
  'importing.answer.percent': { en: 'percent', ja: '百分率' },
  'importing.answer.fraction': { en: 'parts of one', ja: '小数' },
  'importing.answer.noCountry': { en: 'another country', ja: 'その他の国' },
  'importing.answer.newSupplier': { en: 'no, a new supplier', ja: '別の新しい供給元' },
  'importing.answer.noSupplier': { en: 'none: reject the rows', ja: 'なし（行を取込不可とする）' },
  'importing.answerFirst': {
    en: 'Answers under "How values are read": {{count}}',
    ja: '「値の読み方」の回答：{{count}}件',
  },
  'importing.askFirst': {
    en: 'Further down, the file can be read in more than one way. Answer what is asked beside the sheet.',
    ja: '後の行に、複数の読み方ができる箇所があります。表の横の質問に答えてください。',
  },
  'refusal.reference.unknownCountry': {
    en: 'The project has no country "{{country}}". Use a code of its countries, or "none".',
    ja: '国・地域「{{country}}」はプロジェクトにありません。国の一覧にあるコードか「none」を指定してください。',
  },
  'refusal.reference.unknownSupplier': {
    en: 'The project has no supplier with the id "{{supplier}}". Use one of its ids, or "new".',
    ja: '供給元のID「{{supplier}}」はプロジェクトにありません。登録済みのIDか「new」を指定してください。',
  },
});
