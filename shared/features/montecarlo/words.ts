import { messages } from '../../base/message';

/** What is refused in a sampling, and the words of its results. */
export const uncertainty = messages({
  'refusal.uncertainty.runs': {
    en: 'The number of runs is {{runs}}; it must be a whole number from 1 to {{most}}. Enter such a number.',
    ja: '試行回数が{{runs}}です。1～{{most}}の整数で指定してください。',
  },
  'refusal.uncertainty.seed': {
    en: 'The seed is {{seed}}; it must be a whole number of zero or more, at most 9007199254740991. Enter such a number.',
    ja: '乱数シードが{{seed}}です。0～9007199254740991の整数で指定してください。',
  },
  'refusal.uncertainty.range': {
    en: '{{field}} is {{value}}; it must lie between {{least}} and {{most}}. Enter a value in that range.',
    ja: '{{field}}の値が{{value}}です。{{least}}～{{most}}の範囲で入力してください。',
  },
  'refusal.uncertainty.zeroDuration': {
    en: '{{field}} is 0, so that an event would never begin nor end. Enter a duration of more than 0 days.',
    ja: '{{field}}が0のため、事象が継続しません。0日より長い期間を入力してください。',
  },
  'monteCarlo.remark.illustrative': {
    en: 'The rates of all {{sources}} sources of events (suppliers and countries) are illustrative assumptions, not measured: frequency, duration and severity are to be given by the analyst.',
    ja: '事象の発生源（供給元と国）{{sources}}件の発生率は全て例示の仮定で、実測値ではない。頻度・期間・深刻度は分析者による指定が必要。',
  },
  'monteCarlo.remark.counted': {
    en: 'The rate of {{counted}} of {{sources}} sources of events was counted in the register of measures and is drawn in each run; that of the other {{assumed}}, and how long and how deep every event is, is nobody’s figure.',
    ja: '事象の発生源{{sources}}件のうち{{counted}}件の発生率は措置の記録から数え、試行ごとに無作為に定めた。残り{{assumed}}件の発生率と、全ての事象の期間・深刻度は仮置き。',
  },
  'monteCarlo.remark.general': {
    en: '{{assumed}} of {{sources}} sources of events {{assumed, has no rate of its|have no rate of their}} own; the general rates given are used for {{assumed, it|them}}.',
    ja: '事象の発生源{{sources}}件のうち{{assumed}}件には固有の発生率がないため、指定された共通の発生率を使用した。',
  },
  'cli.size.head': {
    en: '{{scenario}}, {{material}}: {{economy}}, {{stage}}, from {{start}} over {{days}} days; {{runs}} runs for each stock, seed {{seed}}. Exposure under assumptions, not a forecast. Masses in t {{counted}}; ± is one standard error.',
    ja: '{{scenario}}、{{material}}：{{economy}}、{{stage}}、{{start}}から{{days}}日間。備蓄ごとに試行{{runs}}回、乱数シード{{seed}}。前提に基づく試算であり、予測ではない。重量はt（{{counted}}）、±は標準誤差。',
  },
  'cli.size.opening': {
    en: 'The scenario opens with {{tonnes}} t {{counted}}, {{cover}} days of cover.',
    ja: 'シナリオの期首備蓄量は{{tonnes}} t（{{counted}}）、備蓄日数{{cover}}日。',
  },
  'cli.size.least': {
    en: 'Least stock with no shortfall under its own shocks: {{tonnes}} t {{counted}}, {{cover}} days of cover, used up after {{usedUpAfter}} days.',
    ja: 'シナリオのショックに対する必要最小備蓄量は{{tonnes}} t（{{counted}}）、備蓄日数{{cover}}日、{{usedUpAfter}}日で使い切る。',
  },
  'cli.size.limits': {
    en: 'Its stock has a minimum, a maximum or a daily limit: more than the least stock may be needed.',
    ja: '備蓄に最低保有量・上限・1日の放出限度があるため、必要最小備蓄量では足りないことがある。',
  },
  'size.stocks': { en: 'Stocks under sampled events', ja: '事象を加えた試行での備蓄' },
  'cli.size.stock': { en: 'stock, t {{counted}}', ja: '備蓄 t（{{counted}}）' },
  'cli.size.exact': {
    en: 'With events on top, {{tonnes}} t {{counted}}, {{cover}} days of cover, is the least stock that has no shortfall in {{percent}} % of the runs.',
    ja: '事象を加えた試行の{{percent}}%で不足が出ない必要最小備蓄量は{{tonnes}} t（{{counted}}）、備蓄日数{{cover}}日。',
  },
  'cli.size.enough': {
    en: 'With events on top, {{tonnes}} t {{counted}} is the first stock tried that has no shortfall in {{percent}} % of the runs.',
    ja: '事象を加えた試行の{{percent}}%で不足が出ないのは、試した備蓄のうち{{tonnes}} t（{{counted}}）から。',
  },
  'cli.size.notEnough': {
    en: 'With events on top, no stock tried has no shortfall in {{percent}} % of the runs. Try more days with --cover.',
    ja: '事象を加えた試行の{{percent}}%で不足が出ない備蓄は、試した中にない。--coverでより長い日数を指定する。',
  },
  'cli.whatIf.footOfModel': {
    en: 'Figures from a model file; Lodestone {{version}}',
    ja: '数値はモデルファイルによる、Lodestone {{version}}',
  },
  'cli.monteCarlo.head': {
    en: '{{scenario}}: {{economy}}, {{stage}}, from {{start}} over {{days}} days; {{runs}} runs, seed {{seed}}, {{generator}}. Exposure under assumptions, not a forecast. Masses in t {{counted}}; ± is one standard error.',
    ja: '{{scenario}}：{{economy}}、{{stage}}、{{start}}から{{days}}日間。試行{{runs}}回、乱数シード{{seed}}、{{generator}}。前提に基づく試算であり、予測ではない。重量はt（{{counted}}）、±は標準誤差。',
  },
  'cli.monteCarlo.chance': { en: 'chance of a shortfall, %', ja: '不足の確率、%' },
  'cli.monteCarlo.median': { en: 'median first day', ja: '不足開始日の中央値' },
  'cli.monteCarlo.chanceGuessed': {
    en: 'chance of a shortfall, % (rates guessed)',
    ja: '不足の確率、%（発生率は仮置き）',
  },
  'cli.monteCarlo.reducedGuessed': {
    en: 'chance of being reduced, % (rates guessed)',
    ja: '減産の確率、%（発生率は仮置き）',
  },
  'monteCarlo.rates': { en: 'Rates that were counted', ja: '記録から数えた発生率' },
  'monteCarlo.col.country': { en: 'country', ja: '国' },
  'monteCarlo.col.events': { en: 'events', ja: '件数' },
  'monteCarlo.col.years': { en: 'years looked through', ja: '調査した年数' },
  'monteCarlo.col.rate': { en: 'a year, mean', ja: '年当たりの平均' },
  'monteCarlo.col.interval': { en: '5 to 95 %', ja: '5～95%' },
  'monteCarlo.materials': { en: 'Shortfalls by material', ja: '品目別の不足' },
  'monteCarlo.uses': { en: 'Shortfalls by use', ja: '用途別の不足' },
  'monteCarlo.lines': {
    en: 'Lines reduced, over all their materials',
    ja: '生産ライン別の減産（全品目を通算）',
  },
  'cli.monteCarlo.reduced': { en: 'chance of being reduced, %', ja: '減産の確率、%' },
  'cli.monteCarlo.between': { en: '{{from}} – {{to}}', ja: '{{from}}～{{to}}' },
  'cli.monteCarlo.range': { en: '10 to 90 %', ja: '10～90%' },
  'cli.monteCarlo.expected': { en: 'mean shortfall', ja: '平均不足量' },
  'cli.monteCarlo.var': { en: 'VaR {{percent}} %', ja: 'VaR {{percent}}%' },
  'cli.monteCarlo.tail': { en: 'CVaR {{percent}} %', ja: 'CVaR {{percent}}%' },
  'monteCarlo.remark.errorMet': {
    en: 'After {{runs}} runs every mean shortfall is known to {{error}} % of it (standard error), as asked ({{percent}} %).',
    ja: '{{runs}}回の試行で、平均不足量の標準誤差は最大{{error}}%となり、指定の{{percent}}%に達した。',
  },
  'monteCarlo.remark.errorNotMet': {
    en: 'After {{runs}} runs, the most that were allowed, some mean shortfall is known to {{error}} % of it alone (standard error), not to {{percent}} %.',
    ja: '上限の{{runs}}回を試行したが、平均不足量の標準誤差は最大{{error}}%で、指定の{{percent}}%に達していない。',
  },
  'monteCarlo.remark.noShortfall': {
    en: 'Nothing falls short in any of {{runs}} runs, so that no error of a mean can be said.',
    ja: '{{runs}}回の試行のいずれでも不足がなく、平均の誤差は求められない。',
  },
  'cli.monteCarlo.foot': {
    en: 'Fan of stock and shortfall by day in --json. Digest {{digest}}; Lodestone {{version}}',
    ja: '備蓄と不足の日別分布は--jsonで出力。照合値{{digest}}、Lodestone {{version}}',
  },
});
