import { messages } from '../../base/message';

/** Sampled runs of a scenario, as the inspector and the status bar say them. */
export const runs = messages({
  'runs.tab': { en: 'Runs', ja: '試行' },
  'runs.what': {
    en: 'Disturbances of suppliers and countries drawn at random on top of the scenario. Exposure, not forecast.',
    ja: 'シナリオの上に供給元と国の途絶を無作為に重ねた試行。前提に基づく試算であり、予測ではない。',
  },
  'runs.number': { en: 'Number of runs', ja: '試行回数' },
  'runs.seed': { en: 'Seed', ja: '乱数シード' },
  'runs.withParent': { en: 'Count the parent as well', ja: '親シナリオも計算' },
  'runs.counted': {
    en: 'Rates of countries as counted in the register of measures',
    ja: '国の発生率を措置の記録から数える',
  },
  'runs.guessed': {
    en: 'Rests on guessed rates: nobody has said that of {{assumed}} of {{sources}} sources of events.',
    ja: '仮置きの発生率による（事象の発生源{{sources}}件のうち{{assumed}}件は出典なし）。',
  },
  'runs.count': { en: 'Count {{runs}} runs', ja: '{{runs}}回の試行を計算' },
  'runs.countAgain': { en: 'Count {{runs}} runs again', ja: '{{runs}}回の試行を再計算' },
  'runs.counting': { en: 'Counting runs', ja: '試行を計算中' },
  'runs.spoken': {
    en: '{{runs}} runs of “{{name}}” counted.',
    ja: '「{{name}}」の試行{{runs}}回を計算しました。',
  },
  'runs.stale': {
    en: 'From before the last change of the project. Count again.',
    ja: 'プロジェクトの変更前の結果です。再計算してください。',
  },
  'runs.notTried': {
    en: 'Runs are of the scenario as kept; what is being tried is not in them.',
    ja: '試行計算は保存済みのシナリオによるもので、未保存の変更は含みません。',
  },
  'runs.noMaterial': { en: 'The runs do not hold this material.', ja: 'この品目は試行に含まれていません。' },
  'runs.chanceOf': { en: '{{material}}: chance of a shortfall', ja: '{{material}}：不足の確率' },
  'runs.parentChance': { en: 'parent {{value}} · {{difference}}', ja: '親：{{value}}・{{difference}}' },
  'runs.against': { en: 'against the parent: {{what}}', ja: '親との差：{{what}}' },
  'runs.notToldApart': { en: 'not told apart', ja: '区別できる差なし' },
  'runs.between': { en: '{{from}} to {{to}}', ja: '{{from}}～{{to}}' },
  'runs.never': { en: 'short in no run', ja: '不足した試行なし' },
  'runs.uses': {
    en: 'Chance of a shortfall by use, {{material}} alone',
    ja: '用途別の不足の確率（{{material}}のみ）',
  },
  'runs.lines': {
    en: 'Chance that a line is reduced, over all its materials',
    ja: '生産ライン別の減産の確率（全品目を通算）',
  },
  'runs.mass': { en: '{{value}} ± {{error}} t {{counted}}', ja: '{{value}} ± {{error}} t（{{counted}}）' },
  'runs.fact.firstDay': { en: 'First day, 10 to 90 %', ja: '不足開始日（10～90%）' },
  'runs.fact.daysShort': { en: 'Days short, mean', ja: '不足日数の平均' },
  'runs.fact.expected': { en: 'Shortfall, mean', ja: '不足量の平均' },
  'runs.fact.valueAtRisk': {
    en: '{{percent}} % of runs stay under (VaR)',
    ja: '試行の{{percent}}%が下回る量（VaR）',
  },
  'runs.fact.tailMean': { en: 'Mean of the worst {{rest}} % (CVaR)', ja: '最悪{{rest}}%の平均（CVaR）' },
  'runs.tail': { en: 'Level of VaR and CVaR', ja: 'VaRとCVaRの水準' },
  'runs.error': { en: 'Until the error is', ja: '目標の標準誤差' },
  'runs.error.any': { en: 'not asked', ja: '指定なし' },
  'runs.error.of': { en: '{{percent}} % of the mean', ja: '平均の{{percent}}%' },
  'runs.evidence': {
    en: '{{runs}} runs, seed {{seed}}, {{generator}}, digest {{digest}}, {{ms}} ms. ± is one standard error.',
    ja: '試行{{runs}}回、乱数シード{{seed}}、{{generator}}、照合値{{digest}}、{{ms}} ms。±は標準誤差。',
  },
  'runs.status': { en: 'Seed {{seed}} · {{runs}} runs', ja: '乱数シード {{seed}}・試行 {{runs}}回' },
  'chart.stock.band': { en: '10 to 90 % of runs', ja: '試行の10～90%' },
  'chart.stock.median': { en: 'median of runs', ja: '試行の中央値' },
  'chart.stock.bandAt': {
    en: 'runs: {{low}} to {{high}}, median {{median}}',
    ja: '試行：{{low}}～{{high}}、中央値 {{median}}',
  },
});
