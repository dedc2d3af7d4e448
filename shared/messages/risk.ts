import { messages } from './message';

/** Indicators, dependence and targets: what is refused, what each figure counts, and what stands beside it. */
export const risk = messages({
  'refusal.risk.sharesOver': {
    en: 'The shares in {{field}} add up to {{sum}} %. Lower them to 100 % or less.',
    ja: '{{field}}の割合の合計が{{sum}}％です。100％以下にしてください。',
  },
  'refusal.risk.notWhole': {
    en: 'The shares in {{field}} add up to {{sum}} %, not to 100 %. Add the missing part or lower the others.',
    ja: '{{field}}の割合の合計が{{sum}}％で、100％になっていません。不足分を追加するか、他を下げてください。',
  },
  'refusal.risk.zeroTotal': {
    en: 'All of {{field}} is zero, so nothing can be divided by it. Enter at least one amount above zero.',
    ja: '{{field}}がすべて0のため割り算ができません。0より大きい値を1つ以上入力してください。',
  },
  'refusal.risk.closedLoop': {
    en: 'The feeds of {{node}} run in a loop that nothing enters. Give some of its feed another origin.',
    ja: '{{node}}の原料供給が外部からの流入のない循環になっています。一部に別の供給元を指定してください。',
  },
  'refusal.risk.unknownNode': {
    en: 'A feed names "{{node}}", which is not in the table. Add it, or correct the name.',
    ja: '原料の供給元「{{node}}」が表にありません。追加するか、名称を訂正してください。',
  },
  'refusal.risk.fedMine': {
    en: '{{node}} is a mine and has a feed. Remove the feed, or choose a later stage.',
    ja: '{{node}}は採掘工程ですが原料供給の指定があります。指定を削除するか、後の工程を選んでください。',
  },
  'refusal.risk.notSquare': {
    en: 'The table must have {{rows}} rows of one length each. Complete the rows.',
    ja: '表は同じ長さの行が{{rows}}行必要です。行を補ってください。',
  },
  'refusal.risk.noShares': {
    en: 'There are no shares of {{economy}} in {{year}} for this choice. Choose another year, stage or material.',
    ja: '{{economy}}の{{year}}年には、この条件の割合がありません。別の年・工程・品目を選んでください。',
  },
  'refusal.risk.unknownCountry': {
    en: 'There is no country "{{country}}" in this project. Use its three-letter code, for example CHN.',
    ja: 'このプロジェクトに国「{{country}}」はありません。3文字のコード（例：CHN）を指定してください。',
  },
});
