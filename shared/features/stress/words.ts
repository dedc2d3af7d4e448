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
  'refusal.stress.size': {
    en: 'A shock of {{size}} node-days; it must be a whole number from 1 to {{most}}, what the days of the run leave room for. Enter such a number.',
    ja: '規模が延べ{{size}}日です。計算期間に収まる{{most}}日までの、1以上の整数で指定してください。',
  },
  'refusal.stress.nodes': {
    en: '{{nodes}} may be away at once; a search takes 1 to {{most}}. Enter such a number.',
    ja: '同時に停止し得る数が{{nodes}}です。1～{{most}}の整数で指定してください。',
  },
  'refusal.stress.noValue': {
    en: 'No line of this run has a value at stake, so nothing is lost in yen. Choose another objective, or enter values in Needs.',
    ja: 'この計算の生産ラインには影響額単価がなく、金額では比べられません。別の指標を選ぶか、需要の画面で単価を入力してください。',
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
  'stress.remark.worst': {
    en: 'Proven: stocks, arrivals and whole runs leave no room for a worse shock of the size. At most: none comes to more, and whether one comes to more than the best found is open.',
    ja: '証明済：備蓄・入荷・計算結果から、同じ規模でこれを上回る途絶はない。上限：これを超える途絶はないが、最良の解を上回るものがあるかは未確定。',
  },
  'stress.unproven.lines-together': {
    en: 'Lines of this run need materials at once or can stand: what one no longer takes goes to others, so that more of a shock may be better for a line. The best found is not proven.',
    ja: 'この計算では複数品目の同時投入又はラインの停止があり、あるラインが使わない分が他に回る。途絶の拡大が一部のラインに有利に働き得るため、最良の解は証明されない。',
  },
  'stress.unproven.orders': {
    en: 'A coverage rule orders in this run: more of a shock may bring an order sooner. The best found is not proven.',
    ja: 'この計算には積増しのルールがあり、途絶の拡大で発注が早まり得る。最良の解は証明されない。',
  },
  'stress.unproven.shared-out': {
    en: 'A quota or a leak of this run gives others what one does not send. The best found is not proven.',
    ja: 'この計算には輸出枠又は第三国経由の流入があり、一者が送らない分が他に回る。最良の解は証明されない。',
  },
  'stress.unproven.release-rules': {
    en: 'Stocks of this run are released by rules: more of a shock may open one sooner. The best found is not proven.',
    ja: 'この計算には備蓄の放出ルールがあり、途絶の拡大で放出が早まり得る。最良の解は証明されない。',
  },
  'stress.unproven.owed': {
    en: 'Uses of this run make up later for what they missed: that more of a shock is never better is not shown for them. The best found is not proven.',
    ja: 'この計算には不足分を後で取り戻す用途があり、途絶の拡大が有利に働かないことは示されていない。最良の解は証明されない。',
  },
  'stress.unproven.stages': {
    en: 'Stocks of earlier stages are worked up in this run: that more of a shock is never better is not shown for them. The best found is not proven.',
    ja: 'この計算には前工程の備蓄の加工があり、途絶の拡大が有利に働かないことは示されていない。最良の解は証明されない。',
  },
  'stress.unproven.end-uses': {
    en: 'A licence of this run is for some end uses: what comes for one serves no other. The best found is not proven.',
    ja: 'この計算には用途を限る許可があり、用途間で融通されない。最良の解は証明されない。',
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
  'stress.remark.supplyFollows': {
    en: 'Where demand, recycling or substitution is turned, the total supply of {{followed}} of {{materials}} materials moves with it, as it was worked out from the need. A total that was given, and one of shares in tonnes, stays.',
    ja: '需要・リサイクル・代替を動かすと、{{materials}}品目のうち{{followed}}品目の総供給量は連動する（必要量から算出した値のため）。指定した総供給量及びtで入力した割合の合計は動かない。',
  },
  'stress.remark.supplyStays': {
    en: 'Where demand, recycling or substitution is turned, the total supply stays: none of this run was worked out from the need.',
    ja: '需要・リサイクル・代替を動かしても総供給量は変わらない（必要量から算出した総供給量がないため）。',
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
  'stress.col.nodeDays': { en: 'node-days', ja: '延べ停止日数' },
  'stress.col.away': { en: 'away', ja: '停止する国・供給元' },
  'stress.col.lines': { en: 'lines reduced', ja: '減産ライン数' },
  'stress.col.standing': { en: 'lines that stand', ja: '停止ライン数' },
  'stress.col.proof': { en: 'proof', ja: '証明' },
  'stress.col.runs': { en: 'runs', ja: '計算回数' },
  'stress.col.node': { en: 'country or supplier', ja: '国・供給元' },
  'stress.col.tonnes': { en: 'withheld, t {{counted}}', ja: '出荷停止量 t（{{counted}}）' },
  'stress.col.withheldOf': { en: 'of', ja: '内訳' },
  'stress.worst.away': {
    en: '{{node}} {{days}} days from {{from}}',
    ja: '{{node}} {{from}}から{{days}}日間',
  },
  'stress.worst.of': { en: '{{material}} {{tonnes}} t', ja: '{{material}} {{tonnes}} t' },
  'stress.worst.nobody': { en: '(none adds anything)', ja: '（影響なし）' },
  'stress.worst.proven': { en: 'proven', ja: '証明済' },
  'stress.worst.atMost': { en: 'at most {{bound}}, gap {{gap}}', ja: '上限{{bound}}、差{{gap}}' },
  'stress.worst.notProven': { en: 'not proven', ja: '証明なし' },
  'stress.worst.head': {
    en: '{{objective}} to be as large as it can be, no more than {{nodes}} nodes away; with none away: {{base}}.',
    ja: '{{objective}}を最大にする途絶（同時に{{nodes}}か所まで）。途絶なし：{{base}}。',
  },
  'stress.worst.withheld': {
    en: 'Tonnes that have to be withheld, at least, for so many lines to be reduced',
    ja: '減産ライン数に達する最小の出荷停止量',
  },
  'stress.objective.lines': { en: 'lines reduced', ja: '減産ライン数' },
  'stress.objective.standing': { en: 'lines that stand', ja: '停止ライン数' },
  'stress.objective.line-days': { en: 'line-days lost', ja: '延べ不足日数（ライン・日）' },
  'stress.objective.yen': { en: 'output at stake', ja: '影響額' },
  'stress.objective.tonnes': { en: 'total shortfall, t {{counted}}', ja: '不足量の合計 t（{{counted}}）' },
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
  'cli.stress.took': { en: 'The search took {{seconds}} s.', ja: '探索時間：{{seconds}}秒。' },
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
