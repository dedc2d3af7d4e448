import { messages } from '../../base/message';

/** Returns that laws ask for. */
export const returns = messages({
  'area.returns': { en: 'Returns', ja: '法定報告' },
  'returns.title': { en: 'Returns that laws ask for', ja: '法令に基づく報告' },
  'returns.definition': {
    en: '{{economy}}, {{material}}, {{year}}, as of today. Each answer is read from the project, none is typed.',
    ja: '{{economy}}・{{material}}・{{year}}（報告日は本日）。回答は全て計画データから作成します（手入力なし）。',
  },
  'returns.due': { en: 'To {{addressee}}. Due: {{due}}.', ja: '提出先：{{addressee}}　期限：{{due}}' },
  'returns.redact': { en: 'Leave out what is marked secret', ja: '非公開情報を除く' },
  'returns.in.en': { en: 'Answer in English', ja: '英語で記入' },
  'returns.in.ja': { en: 'Answer in Japanese', ja: '日本語で記入' },
  'returns.write': { en: 'Write the form…', ja: '様式に出力…' },
  'returns.ownForm': { en: 'Into another form…', ja: '別の様式に出力…' },
  'returns.verify': { en: 'Check a written return…', ja: '作成済みの報告を照合…' },
  'returns.verifying': { en: 'Reading the return', ja: '報告を読み込んでいます' },
  'returns.verified.of': { en: 'Answers of {{file}}', ja: '{{file}}の回答' },
  'returns.reading': { en: 'Reading the answers…', ja: '回答を作成しています…' },
  'returns.table': { en: 'Returns', ja: '報告' },
  'returns.col.id': { en: 'Id', ja: 'ID' },
  'returns.col.law': { en: 'Law', ja: '根拠法令' },
  'returns.col.article': { en: 'Article', ja: '条項' },
  'returns.col.addressee': { en: 'To', ja: '提出先' },
  'returns.col.due': { en: 'Due', ja: '期限' },
  'returns.answers': { en: 'Answers', ja: '回答' },
  'returns.col.what': { en: 'Asked', ja: '項目' },
  'returns.col.written': { en: 'Answer', ja: '回答' },
  'returns.col.control': { en: 'Place in the form', ja: '様式の項目名' },
  'returns.col.key': { en: 'Key', ja: 'キー' },
  'returns.col.verdict': { en: 'Now', ja: '現状' },
  'returns.col.now': { en: 'Would be written now', ja: '現在の値' },
  'returns.aYear': { en: '{{mass}} a year', ja: '年間{{mass}}' },
  'returns.start': { en: 'planned start {{start}}', ja: '操業開始予定{{start}}' },
  'returns.missing': {
    en: 'Missing answers, each with its notice: {{count}} of {{all}}.',
    ja: '未記載（理由を記入）：{{all}}項目中{{count}}項目。',
  },
  'returns.written': {
    en: '{{name}}: {{fields}} {{fields, answer|answers}}, none typed; missing with their notice: {{missing}}.',
    ja: '{{name}}：回答{{fields}}項目（手入力なし）、理由を付した未記載{{missing}}項目。',
  },
  'returns.verdict.holds': { en: 'holds', ja: '変更なし' },
  'returns.verdict.changed': { en: 'has moved', ja: '変更あり' },
  'returns.verdict.typed': { en: 'typed over', ja: '手入力で変更' },
  'returns.verdict.gone': { en: 'no longer there', ja: '項目なし' },
  'returns.verified': {
    en: '{{pack}}: answers that hold: {{held}} of {{all}}.',
    ja: '{{pack}}：{{all}}項目中{{held}}項目は変更ありません。',
  },
  'refusal.return.unknown': {
    en: 'There is no return {{id}}. Choose one of: {{ids}}.',
    ja: '報告「{{id}}」はありません。次から選んでください：{{ids}}。',
  },
  'refusal.return.kind': {
    en: 'A form is a .docx with content controls or a .xlsx with named cells. Name such a file.',
    ja: '様式はコンテンツコントロールを持つ.docx又は名前付きセルを持つ.xlsxです。該当するファイルを指定してください。',
  },
  'refusal.return.noDocument': {
    en: 'There is no document in the form. Save it anew as .docx and try again.',
    ja: '様式の中に文書がありません。.docxとして保存し直してから、もう一度実行してください。',
  },
  'refusal.return.noKey': {
    en: 'The form has a place "{{control}}" of which the return knows no answer. Nothing was written: take it out, or give it the name of a field of the return.',
    ja: '様式の項目「{{control}}」に対応する回答がありません。出力していません。項目を削除するか、報告の項目名に直してください。',
  },
  'refusal.return.noPlace': {
    en: 'The form has no place "{{control}}", which the return answers. Nothing was written: give a content control that tag, or a cell that name.',
    ja: '様式に項目「{{control}}」がありません。出力していません。コンテンツコントロールのタグ又はセルの名前として付けてください。',
  },
  'refusal.return.noAnswer': {
    en: 'The return asks "{{control}}" by the key {{key}}, which this program does not know. Correct the return, or use a newer program.',
    ja: '報告の項目「{{control}}」のキー{{key}}に対応する回答がありません。報告の定義を直すか、新しい版のプログラムを使ってください。',
  },
  'refusal.return.noKeys': {
    en: 'The file is no return that was made here: it has no keys. Choose one that was.',
    ja: 'このファイルはLodestoneで作成した報告ではありません（キーがありません）。作成した報告を選んでください。',
  },
  'refusal.return.ending': {
    en: 'The form is a {{ending}}. Give the return the same ending.',
    ja: '様式は{{ending}}形式です。出力先も同じ拡張子にしてください。',
  },
});
