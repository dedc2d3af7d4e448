import { messages } from '../../base/message';

/** What is refused in a stress or sensitivity question, and what has to be known about its answers. */
export const stress = messages({
  'refusal.stress.unknownInput': {
    en: 'This run has no input "{{input}}". Choose one of those that the tornado lists.',
    ja: 'この計算に入力値「{{input}}」はありません。感度分析の一覧から選んでください。',
  },
  'refusal.stress.from': {
    en: 'The disruption begins on {{from}}, outside of the run. Choose a day from {{first}} to {{last}}.',
    ja: '途絶の開始日{{from}}が計算期間の外です。{{first}}～{{last}}の日付を指定してください。',
  },
  'refusal.stress.days': {
    en: 'The removal lasts {{days}} days; it must be a whole number from 1 to {{most}}, the days that are left of the run. Enter such a number.',
    ja: '除外の日数が{{days}}です。計算期間の残り日数{{most}}までの、1以上の整数で指定してください。',
  },
  'refusal.stress.unknownUse': {
    en: 'This run has no line "{{use}}". Choose one of its uses.',
    ja: 'この計算に生産ライン「{{use}}」はありません。用途の一覧から選んでください。',
  },
  'refusal.stress.unknownMaterial': {
    en: 'This run has no material "{{material}}". Choose one that it runs.',
    ja: 'この計算に品目「{{material}}」はありません。計算対象の品目を選んでください。',
  },
  'refusal.stress.values': {
    en: '{{field}} has {{count}} values; a table takes 1 to {{most}}. Enter fewer, or at least one.',
    ja: '{{field}}の値が{{count}}個です。表に使えるのは1～{{most}}個です。個数を見直してください。',
  },

  'stress.remark.removal': {
    en: 'What is taken away makes and sends nothing from its first day on, also to those that it feeds further up the chain; goods on their way still arrive. The others send no more than planned.',
    ja: '除外した供給元・国は初日以降の生産・出荷なし（上流の原料を含む）。輸送中の貨物は到着する。他の供給元は計画量のまま。',
  },
  'stress.remark.ratio': {
    en: 'N-1 ratio: (S - Smax) / (D - Dmax) over the window, without shocks. Dmax, the need of the largest supplier country itself, is 0 here unless that country is the economy of the run.',
    ja: 'N-1比率：期間中の（S－Smax）/（D－Dmax）、供給ショックなし。最大供給国自身の需要Dmaxは、その計算の対象国でない限り0とする。',
  },
  'stress.remark.noValue': {
    en: 'The value at stake of the lines is not known, so what is lost is not known either.',
    ja: '生産ラインの影響額単価が未登録のため、影響額は不明。',
  },
  'stress.remark.withheld': {
    en: 'What is withheld is lost, from all materials of the country alike; afterwards everything is back at once. Shares are told apart by 0.1 points, durations by whole days.',
    ja: '出荷停止分は失われ、その国の全ての品目に等しく及ぶ。終了後は直ちに全量回復。割合は0.1ポイント、期間は1日単位で判定。',
  },
  'stress.remark.notMonotone': {
    en: 'In this run more of a disruption can be better for a line (materials needed together, a coverage rule or a ceiling): the search looked at every tenth of the range first, and a smaller disruption that breaks the target may exist.',
    ja: 'この計算では途絶の拡大が一部のラインに有利に働くことがある（同時に必要な品目、積増しのルール、輸出枠）。範囲を10等分して探索しており、より小さい途絶で判定条件に該当する可能性が残る。',
  },
  'stress.remark.declared': {
    en: '{{declared}} of {{inputs}} ranges {{declared, is a declared one|are declared ones}}: {{percent}} % to either side, marked guessed. The others come from rows of the project.',
    ja: '範囲{{inputs}}件のうち{{declared}}件は一律の上下{{percent}}%（仮置き）。その他はプロジェクトの行による。',
  },
  'stress.remark.turned': {
    en: 'Each input is turned with all others as they are; a figure a year changes in all years by the same factor. When a share is turned the other suppliers keep their proportions, and the total supply stays. Shares from {{percent}} % on are looked at.',
    ja: '入力値は一つずつ動かし、他は固定。年別の値は全年に同じ倍率を適用。割合を動かすと他の供給元は比例配分し、総供給量は変わらない。対象は{{percent}}%以上の割合。',
  },
  'stress.remark.manyTurns': {
    en: 'Some inputs change between running in full and not more than once over their range; the turn nearest to the base is given.',
    ja: '範囲内で減産の有無が複数回入れ替わる入力値がある。現状に最も近い分岐点を示す。',
  },

  'stress.measure.first-stop': { en: 'first line reduced, day', ja: '最初の減産開始日（開始後の日数）' },
  'stress.measure.shortfall': { en: 'total shortfall, t {{counted}}', ja: '不足量の合計 t（{{counted}}）' },
  'stress.measure.lost-days': {
    en: 'line-days lost',
    ja: '延べ不足日数（ライン・日）',
  },
  'stress.measure.lost-value': { en: 'output at stake', ja: '影響額' },
  'stress.input.stock': { en: 'Opening stock, {{material}}', ja: '期首備蓄量、{{material}}' },
  'stress.input.demand': { en: 'Demand, {{material}}', ja: '需要量、{{material}}' },
  'stress.input.recycling': { en: 'Recycling, {{material}}', ja: 'リサイクル、{{material}}' },
  'stress.input.substitution': { en: 'Substitution, {{material}}', ja: '代替、{{material}}' },
  'stress.input.share': { en: 'Share of {{supplier}}, {{material}}', ja: '{{supplier}}の割合、{{material}}' },
  'stress.input.lead': { en: 'Lead time of {{supplier}}', ja: '{{supplier}}の輸送日数' },
  'stress.unit.tonnes': { en: '{{value}} t {{counted}}', ja: '{{value}} t（{{counted}}）' },
  'stress.unit.tonnes-a-year': { en: '{{value}} t {{counted}} a year', ja: '{{value}} t/年（{{counted}}）' },
  'stress.unit.percent': { en: '{{value}} %', ja: '{{value}}%' },
  'stress.unit.days': { en: '{{value}} days', ja: '{{value}}日' },
  'stress.on.scenario': { en: 'scenario with shocks', ja: '供給ショックあり' },
  'stress.on.plan': { en: 'plan without shocks', ja: '供給ショックなし' },
  'stress.nothing': { en: '(nothing)', ja: '（除外なし）' },
  'stress.anyLine': { en: 'any line', ja: 'いずれかのライン' },
  'stress.removed.worst': {
    en: 'Single removals and pairs: the {{shown}} worst of {{sets}}; none of the others leaves a larger shortfall.',
    ja: '単独・組合せの計{{sets}}件のうち上位{{shown}}件。他に不足量がこれを上回る除外はない。',
  },
  'stress.removed.when': {
    en: 'Taken away from {{from}} until the day before {{to}}.',
    ja: '除外の期間：{{from}}から{{to}}の前日まで。',
  },
  'stress.measure.head': { en: '{{measure}}; as it stands: {{base}}', ja: '{{measure}}、現状：{{base}}' },
  'stress.reverse.head': {
    en: 'Smallest disruptions after which: {{target}}. From {{from}}.',
    ja: '判定条件に該当する最小の途絶：{{target}}。{{from}}から。',
  },
  'stress.reverse.what': { en: '{{percent}} for {{days}} days', ja: '出荷の{{percent}}を{{days}}日間停止' },
  'stress.breakEven.stopsNow': {
    en: 'As it is, it is reduced: {{line}}. The value at which it just runs in full:',
    ja: '現状は減産：{{line}}。減産しなくなる値：',
  },
  'stress.breakEven.holdsNow': {
    en: 'As it is, it runs in full: {{line}}. The value at which it is just reduced:',
    ja: '現状は減産なし：{{line}}。減産に至る値：',
  },
  'stress.col.removed': { en: 'taken away', ja: '除外' },
  'stress.col.shortfall': { en: 'shortfall, t {{counted}}', ja: '不足量 t（{{counted}}）' },
  'stress.col.added': { en: 'added', ja: '増加分' },
  'stress.col.firstStop': { en: 'first line reduced', ja: '最初の減産開始日' },
  'stress.col.line': { en: 'line', ja: 'ライン' },
  'stress.lightStop': {
    en: '{{line}} for want of a little {{material}} on {{date}}',
    ja: '{{line}}は{{date}}に少量の{{material}}不足',
  },
  'stress.col.lostDays': { en: 'line-days lost', ja: '延べ不足日数（ライン・日）' },
  'stress.col.lostValue': { en: 'output at stake, {{coin}}', ja: '影響額（{{coin}}）' },
  'stress.col.material': { en: 'material', ja: '品目' },
  'stress.col.supply': { en: 'supply, t {{counted}}', ja: '供給量 t（{{counted}}）' },
  'stress.col.need': { en: 'need, t {{counted}}', ja: '必要量 t（{{counted}}）' },
  'stress.col.largest': { en: 'largest supplier', ja: '最大供給国' },
  'stress.col.ratio': { en: 'N-1 ratio', ja: 'N-1比率' },
  'stress.ratio.none': { en: 'no other need', ja: '他の需要なし' },
  'stress.col.country': { en: 'country', ja: '国' },
  'stress.col.smallest': { en: 'smallest disruption', ja: '最小の途絶' },
  'stress.col.fullStop': { en: 'full stop, days', ja: '全面停止の日数' },
  'stress.col.withheld': { en: 'withheld, t {{counted}}', ja: '出荷停止量 t（{{counted}}）' },
  'stress.col.breaks': { en: 'breaks first', ja: '最初に該当する条件' },
  'stress.col.input': { en: 'input', ja: '入力値' },
  'stress.col.base': { en: 'base', ja: '現状' },
  'stress.col.low': { en: 'low', ja: '下限' },
  'stress.col.high': { en: 'high', ja: '上限' },
  'stress.col.mark': { en: 'range', ja: '範囲' },
  'stress.col.atLow': { en: 'at low', ja: '下限時' },
  'stress.col.atHigh': { en: 'at high', ja: '上限時' },
  'stress.col.width': { en: 'width', ja: '幅' },
  'stress.col.change': { en: 'change', ja: '変化率' },
  'cli.stress.head': {
    en: '{{scenario}} ({{on}}): {{economy}}, {{stage}}, from {{start}} over {{days}} days. Exposure under assumptions, not a forecast. Masses in t {{counted}}.',
    ja: '{{scenario}}（{{on}}）：{{economy}}、{{stage}}、{{start}}から{{days}}日間。前提に基づく試算であり、予測ではない。重量はt（{{counted}}）。',
  },
  'cli.stress.foot': { en: 'Lodestone {{version}}', ja: 'Lodestone {{version}}' },
  'stress.never': { en: 'not reduced in {{days}} days', ja: '{{days}}日間減産なし' },
  'stress.reverse.none': {
    en: 'not even a full stop of {{days}} days',
    ja: '{{days}}日間の全面停止でも該当なし',
  },
  'stress.reverse.brokenAlready': {
    en: 'The target is broken with no further disruption. Ask it of the plan without shocks, or choose another target.',
    ja: '追加の途絶がなくても判定条件に該当しています。供給ショックなしの計画で調べるか、別の条件を選んでください。',
  },
  'stress.target.of': { en: '{{material}}: {{what}}', ja: '{{material}}: {{what}}' },
  'stress.target.line-stops': { en: 'a line is reduced', ja: 'いずれかのラインが減産' },
  'stress.target.this-line-stops': { en: '{{use}} is reduced', ja: '{{use}}が減産' },
  'stress.target.cover-below': { en: 'cover under {{days}} days', ja: '備蓄日数が{{days}}日未満' },
  'stress.target.shortfall-above': {
    en: 'shortfall above {{tonnes}} t {{counted}}',
    ja: '不足量が{{tonnes}} t（{{counted}}）超',
  },
  'stress.breakEven.none': { en: 'none from {{from}} to {{to}}', ja: '{{from}}～{{to}}になし' },
});
