import { type MessageKey, messages, type Translate } from '../../base/message';

/** The words of what can be chosen in a field, where no other page says them. */
export const choiceMessages = messages({
  'choice.weight.light': { en: 'light rare earth', ja: '軽希土類' },
  'choice.weight.heavy': { en: 'heavy rare earth', ja: '重希土類' },
  'choice.weight.group': { en: 'group of materials', ja: '品目群' },
  'choice.weight.other': { en: 'other', ja: 'その他' },
  'choice.indicator.political_stability': { en: 'political stability', ja: '政治的安定' },
  'choice.indicator.mean_of_six': { en: 'mean of six indicators', ja: '6指標の平均' },
  'choice.censor.none': { en: 'as published', ja: '公表値どおり' },
  'choice.censor.above': { en: 'above', ja: '超' },
  'choice.censor.below': { en: 'below', ja: '未満' },
  'choice.censor.withheld': { en: 'withheld', ja: '非公表' },
  'choice.censor.net_exporter': { en: 'net exporter', ja: '純輸出' },
  'kind.import_share': { en: 'Share of imports', ja: '輸入に占める割合' },
  'kind.imports': { en: 'Imports', ja: '輸入量' },
  'kind.mine_production': { en: 'Mine production', ja: '鉱山生産量' },
  'kind.stage_share': { en: 'Share of a stage', ja: '工程に占める割合' },
  'kind.demand': { en: 'Demand', ja: '需要量' },
  'kind.price': { en: 'Price', ja: '価格' },
  'choice.weightedBy.volume': { en: 'by mass', ja: '重量比' },
  'choice.weightedBy.value': { en: 'by value', ja: '金額比' },
  'choice.weightedBy.unclear': { en: 'not clear', ja: '不明' },
  'choice.enteredAs.percent': { en: 'percent', ja: '%' },
  'choice.enteredAs.tonnes': { en: 'tonnes', ja: 't' },
  'choice.rule.at_most': { en: 'at most', ja: '以下' },
  'choice.rule.at_least': { en: 'at least', ja: '以上' },
  'choice.rule.below': { en: 'below', ja: '未満' },
  'choice.unit.percent': { en: '%', ja: '%' },
  'choice.unit.days': { en: 'days', ja: '日' },
  'choice.unit.tonnes': { en: 't', ja: 't' },
  'choice.unit.usd_per_kg': { en: 'US dollars per kg', ja: '米ドル/kg' },
  'choice.place.china': { en: 'China', ja: '中国' },
  'choice.place.outside': { en: 'outside of China', ja: '中国外' },
  'choice.regime.emergency': { en: 'emergency release', ja: '緊急時放出' },
  'choice.regime.surge': { en: 'sale at high prices', ja: '高騰時売却' },
  'choice.regime.ordinary': { en: 'sale in normal times', ja: '平常時売却' },
  'choice.trigger.date': { en: 'on a date', ja: '日付' },
  'choice.trigger.shortage': { en: 'at the first shortage', ja: '不足の発生' },
  'choice.trigger.cover': { en: 'by days of cover', ja: '備蓄日数' },
  'choice.trigger.price': { en: 'at a price', ja: '価格' },
  'choice.state.study': { en: 'study', ja: '検討' },
  'choice.state.decided': { en: 'decided', ja: '投資決定' },
  'choice.state.building': { en: 'building', ja: '建設中' },
  'choice.state.ramping': { en: 'ramping', ja: '立ち上げ中' },
  'choice.state.operating': { en: 'operating', ja: '操業中' },
  'choice.span.day': { en: 'one day', ja: '1日' },
  'choice.span.month': { en: 'a month', ja: '月' },
  'choice.span.year': { en: 'a year', ja: '年' },
  'choice.rate.yenPerUsd': { en: 'yen for a US dollar', ja: '1米ドルの円換算' },
  'choice.rate.holdingPercent': { en: 'keeping a year, %', ja: '保有費用（年、％）' },
  'choice.rate.years': { en: 'years kept', ja: '保有年数' },
  'choice.rate.discountPercent': { en: 'discount a year, %', ja: '割引率（年、％）' },
  'choice.method.declared': { en: 'given', ja: '指定' },
  'choice.method.summed': { en: 'sum of shares in tonnes', ja: '割合（t）の合計' },
});

/** Fields whose choices other pages say, under these keys. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  mark: 'mark',
  stage: 'stage',
  fromStage: 'stage',
  kind: 'kind',
  basis: 'shares.basis',
  massBasis: 'shares.basis',
  tier: 'scenarios.tierName',
  status: 'target.status',
  field: 'scenarios.override',
};

/** How one choice of a field is called; a number stands for itself. */
export function choiceWord(name: string, option: string | number, t: Translate): string {
  if (typeof option === 'number') return String(option);
  // Put together here; a test asks for the words of every choice of every table.
  return t(`${SAID_ELSEWHERE[name] ?? `choice.${name}`}.${option}` as MessageKey);
}
