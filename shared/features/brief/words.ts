import { messages } from '../../base/message';

/** The brief on one page, and what is said when it is made and verified. Digits stand in no message: each has a key. */
export const brief = messages({
  'brief.paper.title': { en: 'Brief: {{scenario}}', ja: '影響の試算：{{scenario}}' },
  'brief.paper.made': { en: 'Made {{made}}', ja: '作成：{{made}}' },
  'brief.paper.number': { en: 'No. {{number}}', ja: '資料番号：{{number}}' },
  'brief.gist.assumed': {
    en: 'Assumed: {{shocks}}. {{economy}}, {{stage}}, from {{start}} for {{days}} days.',
    ja: '前提：{{shocks}}。{{economy}}、{{stage}}、{{start}}から{{days}}日間。',
  },
  'brief.gist.noShock': { en: 'no shock', ja: '供給ショックなし' },
  'brief.gist.shock': { en: '{{label}} (from {{start}})', ja: '{{label}}（{{start}}から）' },
  'brief.gist.unnamed': { en: '{{kind}} by {{country}}', ja: '{{country}}による{{kind}}' },
  'brief.gist.unnamedOf': {
    en: '{{kind}} by {{country}} on {{materials}}',
    ja: '{{country}}による{{materials}}の{{kind}}',
  },
  'brief.gist.moreShocks': { en: '{{count}} more', ja: '他{{count}}件' },
  'brief.gist.happens': {
    en: 'Impact: {{line}} stops first, on {{date}}, for want of {{material}}; {{stopping}} of {{lines}} lines stop, all back on {{back}}; output at stake {{value}}.',
    ja: '影響：{{date}}に{{line}}が{{material}}の不足で最初に停止し、全{{lines}}ラインのうち{{stopping}}ラインが停止する。全ての再開は{{back}}、影響額は{{value}}。',
  },
  'brief.gist.notBack': {
    en: 'Impact: {{line}} stops first, on {{date}}, for want of {{material}}; {{stopping}} of {{lines}} lines stop, {{notBack}} of them not back within the run; output at stake {{value}}.',
    ja: '影響：{{date}}に{{line}}が{{material}}の不足で最初に停止し、全{{lines}}ラインのうち{{stopping}}ラインが停止する。うち{{notBack}}ラインは期間内に再開しない。影響額は{{value}}。',
  },
  'brief.gist.none': {
    en: 'Impact: none of the {{lines}} lines stops within the run.',
    ja: '影響：期間中に停止する生産ラインはない（全{{lines}}ライン）。',
  },
  'brief.gist.someUse': { en: 'a use', ja: '一部の用途' },
  'brief.gist.possible': {
    en: 'Options: with nothing done it lasts {{base}} days; the cheapest mix for {{days}} days without a shortfall costs {{cost}}, decided on {{decided}}.',
    ja: '対策：対策なしでは{{base}}日で不足が始まる。{{days}}日間不足を生じさせない最小費用の組合せは{{cost}}（{{decided}}に決定した場合）。',
  },
  'brief.gist.fewer': {
    en: 'Options: with nothing done it lasts {{base}} days; no mix within the limits reaches {{days}} days, the most is {{most}}, decided on {{decided}}.',
    ja: '対策：対策なしでは{{base}}日で不足が始まる。上限の範囲では{{days}}日間に届く組合せはなく、最大で{{most}}日（{{decided}}に決定した場合）。',
  },
  'brief.gist.safe': {
    en: 'Options: with nothing done there is no shortfall for {{days}} days.',
    ja: '対策：対策なしでも{{days}}日間不足は生じない。',
  },
  'brief.gist.unasked': {
    en: 'Options: not asked of this scenario.',
    ja: '対策：このシナリオでは計算していない。',
  },
  'brief.lines': { en: 'What happens: lines that stop', ja: '影響：停止する生産ライン' },
  'brief.lines.value': { en: 'At stake', ja: '影響額' },
  'brief.lines.binding': { en: 'Short of', ja: '不足品目' },
  'brief.lines.none': { en: 'No line stops within the run.', ja: '期間中に停止する生産ラインはない。' },
  'brief.lines.notBack': { en: 'not in the run', ja: '期間内になし' },
  'brief.lines.more': {
    en: 'Lines that stop and are not listed: {{count}}.',
    ja: '表にない停止ライン：{{count}}。',
  },
  'brief.lines.light': {
    en: '* Short of a small amount only; not counted as the first to stop.',
    ja: '＊ 少量の品目だけの不足であり、最初の停止には数えない。',
  },
  'brief.lines.lightMark': { en: '{{material}}*', ja: '{{material}}＊' },
  'brief.options': { en: 'What can be done', ja: '対策：費用と日数' },
  'brief.options.mix': { en: 'Option', ja: '組合せ' },
  'brief.options.days': { en: 'Days without a shortfall', ja: '不足のない日数' },
  'brief.options.cost': { en: 'Cost', ja: '費用' },
  'brief.options.nothing': { en: 'Nothing done', ja: '対策なし' },
  'brief.options.way.cheapest': { en: 'Cheapest', ja: '最小費用' },
  'brief.options.way.no_stock': { en: 'No new stock', ja: '追加備蓄なし' },
  'brief.options.way.no_offtake': { en: 'No new offtake', ja: '新規引取契約なし' },
  'brief.options.way.even': { en: 'Spread most evenly', ja: '対策の偏りが最小' },
  'brief.options.whole': { en: 'the whole run', ja: '全期間' },
  'brief.options.made': { en: 'Made of', ja: '費用の内訳' },
  'brief.options.part': { en: '{{lever}} {{cost}}', ja: '{{lever}}{{cost}}' },
  'brief.options.lever.stock': { en: 'stock', ja: '備蓄' },
  'brief.options.lever.offtake': { en: 'offtake', ja: '引取契約' },
  'brief.options.lever.recycling': { en: 'recycling', ja: '再資源化' },
  'brief.options.lever.saving': { en: 'saving', ja: '需要の節減' },
  'brief.options.basis': {
    en: 'Asked for: {{days}} days without a shortfall, decided on {{decided}}. Cost as present value over {{years}} years at {{rate}}. Guessed costs and limits: {{guessed}} of {{levers}} levers.',
    ja: '計算条件：{{days}}日間不足なし、{{decided}}に決定。費用は{{years}}年間の現在価値（割引率{{rate}}）。対策{{levers}}件のうち{{guessed}}件の費用・上限は仮置き。',
  },
  'brief.options.none': {
    en: 'No mix within the limits reaches {{days}} days; the most is {{most}} days.',
    ja: '上限の範囲では{{days}}日間に届く組合せはない。最大で{{most}}日。',
  },
  'brief.options.noneAtAll': {
    en: 'No mix within the limits reaches {{days}} days.',
    ja: '上限の範囲では{{days}}日間に届く組合せはない。',
  },
  'brief.options.unasked': { en: 'Not asked of this scenario.', ja: 'このシナリオでは計算していない。' },
  'brief.sources': { en: 'Sources', ja: '出典' },
  'brief.assumptions': { en: 'Assumptions', ja: '前提' },
  'brief.assumption': { en: '{{code}} {{text}}', ja: '{{code}} {{text}}' },
  'brief.more': { en: '{{count}} more', ja: '他{{count}}件' },
  'brief.dissents': { en: 'dissent recorded: {{count}}', ja: '異なる見解の記録{{count}}件' },
  'brief.none': { en: 'none recorded', ja: '記録なし' },
  'brief.data': { en: 'Data', ja: 'データ' },
  'brief.data.text': {
    en: '{{project}}, data to {{date}}; changes in the log: {{changes}}, head {{head}}; Lodestone {{version}}',
    ja: '{{project}}、データ基準日{{date}}、変更履歴{{changes}}件、最新ハッシュ{{head}}、Lodestone {{version}}',
  },
  'brief.edition': {
    en: 'same figures as edition {{number}}, published {{date}}',
    ja: '第{{number}}版（{{date}}発行）と同じ数値',
  },
  'brief.redacted': {
    en: 'Stock figures that are not public are left out, and assumptions that nobody has opened.',
    ja: '非公開の備蓄量を除いて計算し、公開可としていない前提は記載しない。',
  },
  'brief.join': { en: ', ', ja: '、' },
  'brief.sentences': { en: '; ', ja: '、' },
  'brief.written': {
    en: 'Wrote {{name}}: one page with {{figures}} figures, each with its key.',
    ja: '{{name}}を出力しました（数値{{figures}}個、全て出所の記録付き）。',
  },
  'refusal.brief.typedNumber': {
    en: 'The sentence holds {{digits}}, which is typed. Put a figure in as its name in double braces, and write other numbers out in words.',
    ja: '文に入力した数字「{{digits}}」があります。数値は二重の波括弧で囲んだ名前で入れ、その他の数は漢字で書いてください。',
  },
  'refusal.brief.unknownFigure': {
    en: 'The sentence names a figure "{{name}}" that it does not have. Use one of these: {{names}}.',
    ja: '文にある数値の名前「{{name}}」はありません。次の中から選んでください：{{names}}。',
  },
  'refusal.brief.kind': {
    en: 'A brief is written as .docx or .html. Give the file one of these endings.',
    ja: '要旨は.docxか.htmlで出力します。ファイル名の末尾をどちらかにしてください。',
  },
});
