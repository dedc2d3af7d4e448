import { messages } from '../../../base/message';

/** Forms for suppliers: what stands in them, and who has answered. */
export const formMessages = messages({
  'form.title': { en: 'Planned deliveries', ja: '供給予定の記入票' },
  'form.sheet': { en: 'Form', ja: '記入票' },
  'form.notes': { en: 'Notes', ja: '記入要領' },
  'form.length.normal': { en: 'normal', ja: '平時' },
  'form.length.preparedness': { en: 'preparedness', ja: '準備段階' },
  'form.length.crisis': { en: 'crisis', ja: '危機時' },
  'form.howTo': {
    en: 'Fill in the yellow cells. Leave blank what cannot be said yet; enter 0 where nothing will be delivered.',
    ja: '黄色のセルに記入してください。未定の欄は空欄のまま、供給しない場合は0を記入してください。',
  },
  'form.note.quantity': {
    en: 'What will be delivered in the year, as a number.',
    ja: 'その年の供給予定量を数値で記入します。',
  },
  'form.note.unit': {
    en: 'Unit of the quantity; t is a metric ton.',
    ja: '数量の単位。tはトン（1,000 kg）です。',
  },
  'form.note.basis': {
    en: 'What the quantity weighs: REO (oxide equivalent), metal (contained metal) or gross (the product as shipped).',
    ja: '数量の基準。REO（酸化物換算）、metal（含有金属量）、gross（製品重量）のいずれかです。',
  },
  'form.note.note': {
    en: 'Anything that should be known about the figure.',
    ja: '数値に関する補足があれば記入します。',
  },
  'form.open': { en: 'Forms for suppliers…', ja: '供給元への記入票…' },
  'form.dialog': { en: 'Forms for suppliers', ja: '供給元への記入票' },
  'form.lead': {
    en: 'One workbook for each firm that the shares of the economy name, with a row for each material and year. It comes back by the ordinary import, without a question.',
    ja: '対象国の供給割合にある企業ごとに、品目・年別の記入欄を設けたブックを作成します。返送されたブックは、通常の取込みで確認なしに読み込めます。',
  },
  'form.asks.normal': { en: 'Normal: three years', ja: '平時：3年分' },
  'form.asks.preparedness': {
    en: 'Preparedness: five years, with sources',
    ja: '準備段階：5年分（出典欄あり）',
  },
  'form.asks.crisis': { en: 'Crisis: this year and the next', ja: '危機時：当年と翌年' },
  'form.kind': { en: 'Form', ja: '記入票の種類' },
  'form.from': { en: 'First year', ja: '最初の年' },
  'form.make': { en: 'Write into a folder…', ja: 'フォルダーに作成…' },
  'form.look': { en: 'Who has answered…', ja: '回答状況を確認…' },
  'form.answers': { en: 'Answers to the forms', ja: '記入票の回答状況' },
  'form.made': {
    en: '{{count}} forms {{count, was|were}} written into {{folder}}.',
    ja: '{{folder}}に記入票を{{count}}件作成しました。',
  },
  'form.col.supplier': { en: 'supplier', ja: '供給元' },
  'form.col.answered': { en: 'answered', ja: '回答' },
  'form.col.open': { en: 'not answered', ja: '未回答' },
  'form.col.file': { en: 'file', ja: 'ファイル' },
  'form.col.asked': { en: 'figures asked', ja: '照会項目数' },
  'form.nothingBack': { en: 'has not answered', ja: '未回答' },
  'form.complete': { en: 'complete', ja: '全項目回答済み' },
  'form.ofAsked': { en: '{{answered}} of {{asked}}', ja: '{{asked}}件中{{answered}}件' },
  'form.passedOver': {
    en: 'No forms of this project, passed over: {{files}}.',
    ja: 'このプロジェクトの記入票ではないため対象外：{{files}}',
  },
  'refusal.form.nobody': {
    en: 'No share of {{economy}} names one of these suppliers, so that there is nothing to ask. Name suppliers that deliver there.',
    ja: '{{economy}}の供給割合に該当する供給元がなく、照会する項目がありません。供給実績のある供給元を指定してください。',
  },
  'refusal.form.noneSent': {
    en: 'There is no form of this project in the folder. Name the folder into which the forms were written.',
    ja: 'このフォルダーには、このプロジェクトの記入票がありません。記入票を作成したフォルダーを指定してください。',
  },
});
