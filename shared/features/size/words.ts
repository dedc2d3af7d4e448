import { messages } from '../../base/message';

/** How much to hold and when to order, and the clock of a cover. */
export const sizing = messages({
  'refusal.size.noDemand': {
    en: '{{field}} is left out and no model stands in for it. Give it, or name a model or scenario and its material.',
    ja: '{{field}}がなく、代わりとなるモデルもありません。値を記入するか、モデル又はシナリオと品目を指定してください。',
  },
  'refusal.size.asOf': {
    en: '"{{asOf}}" is no instant. Write date, time and offset, for example 2026-07-31T09:00+09:00.',
    ja: '「{{asOf}}」は日時ではありません。日付・時刻・時差を指定してください（例：2026-07-31T09:00+09:00）。',
  },
  'cli.size.clock': {
    en: 'At {{asOf}} {{days}} days of cover {{days, is|are}} left, used up at {{usedUpAt}}; days end at midnight in Japan.',
    ja: '{{asOf}}時点の備蓄日数は残り{{days}}日、{{usedUpAt}}に使い切る（日本時間0時区切り）。',
  },
  'cli.size.clockCapped': {
    en: 'At {{asOf}} more than {{days}} days of cover {{days, is|are}} left; the clock ends there.',
    ja: '{{asOf}}時点の備蓄日数は{{days}}日を超える（表示の上限）。',
  },
  'size.policy.baseStocks': {
    en: 'Base stock under a supply that fails',
    ja: '供給が途絶する場合の基準在庫',
  },
  'size.policy.orderQuantities': {
    en: 'Order quantity under a supply that fails',
    ja: '供給が途絶する場合の発注量',
  },
  'size.policy.newsvendors': {
    en: 'Stock for one period of uncertain need',
    ja: '需要が不確実な1期間の備蓄',
  },
  'size.policy.reserves': { en: 'Reserve: fill and draw by state', ja: '備蓄の積増しと放出（状態別）' },
  'size.policy.levels': { en: 'Reserve "{{name}}", level by level', ja: '備蓄「{{name}}」、水準別' },
  'size.policy.name': { en: 'name', ja: '名称' },
  'size.policy.demand': { en: 'need a period, t', ja: '1期間の需要、t' },
  'size.policy.demandPerYear': { en: 'need a year, t', ja: '年間需要、t' },
  'size.policy.mean': { en: 'mean need, t', ja: '平均需要、t' },
  'size.policy.stock': { en: 'stock, t', ja: '備蓄、t' },
  'size.policy.costPerPeriod': { en: 'cost a period', ja: '1期間の費用' },
  'size.policy.stockOut': { en: 'chance that it does not last, %', ja: '不足する確率、%' },
  'size.policy.quantity': { en: 'order, t', ja: '発注量、t' },
  'size.policy.costPerYear': { en: 'cost a year', ja: '年間費用' },
  'size.policy.without': { en: 'order without disruptions, t', ja: '途絶がない場合の発注量、t' },
  'size.policy.costWithout': { en: 'cost a year without', ja: '途絶がない場合の年間費用' },
  'size.policy.expectedCost': { en: 'expected cost', ja: '期待費用' },
  'size.policy.enough': { en: 'chance that it is enough, %', ja: '足りる確率、%' },
  'size.policy.state': { en: 'state', ja: '状態' },
  'size.policy.fillsTo': { en: 'from empty it is filled to, t', ja: '空から積み増す水準、t' },
  'size.policy.drawsTo': { en: 'from full it is drawn to, t', ja: '満量から放出する水準、t' },
  'size.policy.costEmpty': { en: 'cost ahead, empty', ja: '今後の費用（空）' },
  'size.policy.costFull': { en: 'cost ahead, full', ja: '今後の費用（満量）' },
  'size.policy.level': { en: 'held before, t', ja: '期首、t' },
  'size.policy.held': { en: 'held after, t', ja: '期末、t' },
  'size.policy.costAhead': { en: 'cost ahead', ja: '今後の費用' },
  'size.policy.note': {
    en: 'Expected costs in the money of the file, under the chances that it gives: exposure under assumptions, not a forecast.',
    ja: '費用はファイルの通貨による期待値で、ファイルの確率に基づく。前提に基づく試算であり、予測ではない。',
  },
});
