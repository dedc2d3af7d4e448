import { messages } from '../../base/message';

/** Indicators, dependence and targets: what is refused, what each figure counts, and what stands beside it. */
export const risk = messages({
  'refusal.risk.sharesOver': {
    en: 'The shares in {{field}} add up to {{sum}} %. Lower them to 100 % or less.',
    ja: '{{field}}の割合の合計が{{sum}}%です。100%以下にしてください。',
  },
  'refusal.risk.notWhole': {
    en: 'The shares in {{field}} add up to {{sum}} %, not to 100 %. Add the missing part or lower the others.',
    ja: '{{field}}の割合の合計が{{sum}}%で、100%になっていません。不足分を追加するか、他を下げてください。',
  },
  'refusal.risk.zeroTotal': {
    en: 'All of {{field}} is zero, so nothing can be divided by it. Enter at least one amount above zero.',
    ja: '{{field}}が全て0のため割り算ができません。0より大きい値を一つ以上入力してください。',
  },
  'refusal.risk.closedLoop': {
    en: 'The feeds of {{node}} run in a loop that nothing enters. Give some of its feed another origin.',
    ja: '{{node}}の原料が外部からの流入のない循環になっています。一部に別の供給元を指定してください。',
  },
  'refusal.risk.unknownNode': {
    en: 'A feed names "{{node}}", which is not in the table. Add it, or correct the name.',
    ja: '原料の供給元「{{node}}」が表にありません。追加するか、名称を訂正してください。',
  },
  'refusal.risk.fedMine': {
    en: '{{node}} is a mine and has a feed. Remove the feed, or choose a later stage.',
    ja: '{{node}}は採掘工程ですが原料の指定があります。指定を削除するか、後の工程を選んでください。',
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
  'risk.definition.hhi': {
    en: 'Herfindahl-Hirschman index of the shares by country of the last step: sum of squared percentages, 0 to 10,000; bounds where a part is not named',
    ja: '最終工程の国別割合のハーフィンダール・ハーシュマン指数（%の二乗和、0～10,000）。国名不明分があれば範囲で示す',
  },
  'risk.definition.world_hhi': {
    en: 'Herfindahl-Hirschman index of the production of the world at this stage by country: sum of squared percentages, 0 to 10,000; bounds where a part is not named',
    ja: 'この工程の世界生産の国別割合のハーフィンダール・ハーシュマン指数（%の二乗和、0～10,000）。国名不明分があれば範囲で示す',
  },
  'risk.definition.effective_suppliers': {
    en: 'Number of equal countries that would be as concentrated: 1 / HHI',
    ja: '同じ集中度になる均等な国の数（HHIの逆数）',
  },
  'risk.definition.top_one': {
    en: 'Share of the largest country of the last step',
    ja: '最終工程の最大国の割合',
  },
  'risk.definition.top_three': {
    en: 'Share of the three largest countries of the last step',
    ja: '最終工程の上位3か国の割合',
  },
  'risk.definition.supply_risk': {
    en: 'EU supply risk (2017, 2023): concentration weighted by governance and trade, of the world and of own sourcing, less recycling, times the substitution index; a material is critical from 1.0 with an economic importance from 2.8',
    ja: 'EU供給リスク（2017年・2023年の方法）：ガバナンスと貿易で加重した世界及び自国調達の集中度からリサイクル分を除き、代替指数を乗じた値。1.0以上かつ経済的重要度2.8以上で重要',
  },
  'risk.definition.concentration_risk': {
    en: "Concentration risk after the EU's formula: concentration weighted by governance and trade, of the world and of own sourcing, less recycling, times the substitution index. Not the EU's supply risk: its published trade parameters, substitution index and recycling rate are not all there, and defaults stand in",
    ja: 'EUの算式による集中リスク：ガバナンスと貿易で加重した世界及び自国調達の集中度からリサイクル分を除き、代替指数を乗じた値。EUが公表する貿易係数・代替指数・リサイクル率がそろっていないため既定値を用いており、EUの供給リスクそのものではない',
  },
  'risk.critical.yes': {
    en: "critical by the EU's lines (risk 1.0 or more, economic importance 2.8 or more)",
    ja: '重要原材料に該当（供給リスク1.0以上、経済的重要度2.8以上）',
  },
  'risk.critical.no': {
    en: "not critical by the EU's lines (risk below 1.0 or economic importance below 2.8)",
    ja: 'EUの基準で重要原材料に該当しない（リスク1.0未満又は経済的重要度2.8未満）',
  },
  'risk.critical.open': {
    en: 'whether critical is open: the bounds lie on both sides of 1.0',
    ja: '重要か否かは未定（範囲が1.0をまたぐ）',
  },
  'risk.critical.noImportance': {
    en: 'whether critical is open: economic importance not known',
    ja: '重要か否かは未定（経済的重要度が不明）',
  },
  'refusal.risk.importanceOfMany': {
    en: 'Economic importance is of one material. Choose exactly one material with it.',
    ja: '経済的重要度は1品目の値です。品目を一つだけ指定してください。',
  },
  'risk.definition.geopolrisk': {
    en: 'GeoPolRisk: HHI of world production times the mean political instability of what is produced at home and imported',
    ja: 'GeoPolRisk：世界生産のHHIに、国内生産と輸入で加重した政情不安定度を乗じた値',
  },
  'risk.definition.geopolrisk_factor': {
    en: 'GeoPolRisk characterisation factor: score times price (US dollars a kilogram) over 0.409412948',
    ja: 'GeoPolRisk特性化係数：スコアに価格（米ドル/kg）を乗じ0.409412948で割った値',
  },
  'risk.definition.import_reliance': {
    en: 'Net import reliance of this stage: (apparent consumption less production) over apparent consumption',
    ja: 'この工程の純輸入依存度：（見掛消費－生産）÷見掛消費',
  },
  'risk.definition.direct': {
    en: 'Share that {{countries}} ships last (face value)',
    ja: '{{countries}}が最後に出荷した割合（直接）',
  },
  'risk.definition.refining': {
    en: 'Share that is separated in {{countries}}; bounds where the place is not known',
    ja: '{{countries}}で分離・精製された割合。場所が不明な分は範囲で示す',
  },
  'risk.definition.mining': {
    en: 'Share that is mined in {{countries}} (ore share); bounds where the place is not known',
    ja: '{{countries}}で採掘された割合（鉱石）。場所が不明な分は範囲で示す',
  },
  'risk.definition.touches': {
    en: 'Share that {{countries}} touches at any step that is described, from mine to last shipper; upper bound: all unknown feed comes from there',
    ja: '採掘から最終出荷までの記述された工程のいずれかで{{countries}}を経由する割合。上限は不明な原料を全て同国産とした場合',
  },
  'risk.remark.withinMined': {
    en: '{{countries}} mined {{tonnes}} t REO of all rare earths, {{percent}} % of this supply at most: the upper bound of the ore share ends there.',
    ja: '{{countries}}の全レアアースの採掘量は{{tonnes}} t（REO換算）で、この供給の最大{{percent}}%。鉱石割合の上限をこの値とした。',
  },
  'risk.remark.beyondOthers': {
    en: 'Mines outside of {{countries}} gave {{tonnes}} t REO of all rare earths in {{year}}: what this supply takes beyond that, {{percent}} % at least, was mined there, but for stocks of earlier years.',
    ja: '{{year}}年の{{countries}}以外の全レアアースの採掘量は{{tonnes}} t（REO換算）。この供給のうちこれを超える部分（少なくとも{{percent}}%）は、過年度の在庫を除き{{countries}}で採掘されたもの。',
  },
  'risk.remark.averageMined': {
    en: 'Mined in {{countries}}: at least {{low}} % if its separators whose feed is not known take in what {{countries}} does on average. It mined {{mined}} % of the world ({{minedYear}}) and separated {{separated}} % ({{separatedYear}}), so at least {{own}} % of that is its own ore; the bounds stay, since a buyer may have the rest.',
    ja: '{{countries}}での採掘：原料不明の分離・精製工場が同国の平均的な原料を使うとすれば{{low}}%以上。世界の採掘の{{mined}}%（{{minedYear}}年）、分離・精製の{{separated}}%（{{separatedYear}}年）を占めるため、その{{own}}%以上は国産の鉱石となる。個々の買い手には当てはまらないことがあるので範囲は変えない。',
  },
  'risk.remark.overMined': {
    en: 'The plan has more mined in {{countries}} than was mined there: {{tonnes}} t REO of all rare earths, {{percent}} % of this supply. Check the feeds.',
    ja: '計画上の{{countries}}の採掘分が実際の採掘量を超えている：全レアアース{{tonnes}} t（REO換算）、この供給の{{percent}}%。原料の確認が必要。',
  },
  'risk.remark.normalised': {
    en: 'The shares add up to {{sum}} % and were normalised to 100 %.',
    ja: '割合の合計が{{sum}}%のため100%に調整した。',
  },
  'risk.remark.unnamed': {
    en: '{{percent}} % is named to no country; it gives bounds, with each unnamed one no larger than the smallest named.',
    ja: '{{percent}}%は国名不明。不明な国はいずれも最小の国以下とみなし、範囲で示す。',
  },
  'risk.remark.regionLeftOut': {
    en: 'Regional totals beside their members are left out: {{regions}}.',
    ja: '構成国と並ぶ地域合計は対象外とした：{{regions}}。',
  },
  'risk.remark.world': {
    en: 'World scope: series “{{name}}”, {{year}}, {{percent}} % named.',
    ja: '世界の範囲：系列「{{name}}」、{{year}}年、国名あり{{percent}}%。',
  },
  'risk.remark.noWorld': {
    en: 'No world production of this stage in the data: own sourcing counts alone.',
    ja: 'この工程の世界生産のデータなし。自国調達のみで評価した。',
  },
  'risk.remark.trade': {
    en: 'Trade parameter: 0.8 for own countries, 1.0 for all others.',
    ja: '貿易係数：自国は0.8、他は1.0。',
  },
  'risk.remark.tableTrade': {
    en: 'Trade parameter: as the table gives it, 1.0 where it gives none.',
    ja: '貿易係数：表の値を用い、指定がなければ1.0。',
  },
  'risk.remark.clipped': {
    en: 'Governance beyond ±2.5 was clipped: {{countries}}.',
    ja: '±2.5を超えるガバナンス指標は限界値とした：{{countries}}。',
  },
  'risk.remark.defaulted': {
    en: 'No governance score for {{countries}}: {{score}} was taken as declared.',
    ja: '{{countries}}はガバナンス指標がなく、指定値{{score}}を用いた。',
  },
  'risk.remark.relianceClipped': {
    en: 'Import reliance lay outside of 0 to 100 % and was clipped.',
    ja: '輸入依存度が0～100%の外のため限界値とした。',
  },
  'risk.remark.noExports': {
    en: 'Exports are not in the plan: production is the part of the own countries in the supply.',
    ja: '計画に輸出の記載なし。生産は供給に占める自国分とした。',
  },
  'risk.remark.noRecycling': {
    en: 'No recycling or demand of this year: a recycling input rate of 0 was taken.',
    ja: 'この年のリサイクル又は需要のデータなし。リサイクル投入率は0とした。',
  },
  'risk.remark.recyclingRate': {
    en: 'Recycling input rate: recycled tonnes over the demand of the plan.',
    ja: 'リサイクル投入率：計画の需要に対するリサイクル量。',
  },
  'risk.remark.noSubstitution': {
    en: 'No substitution index in the data: 1 (nothing stands in) was taken.',
    ja: '代替指数のデータなし。1（代替なし）とした。',
  },
  'risk.remark.price': { en: 'Price of {{year}}, yearly mean.', ja: '{{year}}年の年平均価格。' },
  'risk.remark.mixedStage': {
    en: 'The figures mix stages; they are looked at as separated material.',
    ja: '複数工程を含む数値のため、分離・精製段階として扱った。',
  },
  'risk.remark.censored': {
    en: 'Censored or withheld figures were counted in the unnamed part: {{countries}}.',
    ja: '範囲値・非公表値は国名不明分に含めた：{{countries}}。',
  },
  'risk.remark.censoredNoTotal': {
    en: 'Without a total, shares cannot be formed beside censored or withheld figures: {{countries}}.',
    ja: '合計がないため、範囲値・非公表値のある割合を計算できない：{{countries}}。',
  },
  'risk.remark.published': { en: 'As published; not recomputed.', ja: '公表値のまま。再計算していない。' },
  'risk.remark.missingSubstitution': {
    en: 'No substitution index for this material in the table: 1 (nothing stands in) was taken.',
    ja: '表にこの品目の代替指数がなく、1（代替なし）とした。',
  },
  'risk.remark.skipped.mining': {
    en: 'Who works the material at the stage of mining is not described, and not looked at.',
    ja: '採掘工程の担い手は記述がなく、対象外。',
  },
  'risk.remark.skipped.separation': {
    en: 'Who works the material at the stage of separation is not described, and not looked at.',
    ja: '分離・精製工程の担い手は記述がなく、対象外。',
  },
  'risk.remark.skipped.metal': {
    en: 'Who works the material at the stage of metal and alloy is not described, and not looked at.',
    ja: '金属・合金工程の担い手は記述がなく、対象外。',
  },
  'risk.remark.skipped.magnet': {
    en: 'Who works the material at the stage of magnet is not described, and not looked at.',
    ja: '磁石工程の担い手は記述がなく、対象外。',
  },
  'risk.remark.skipped.component': {
    en: 'Who works the material at the stage of component is not described, and not looked at.',
    ja: '部品工程の担い手は記述がなく、対象外。',
  },
  'risk.reading.country_share': {
    en: 'Direct share of {{country}} in the supply of the plan at this stage, by mass',
    ja: '計画上のこの工程の供給に占める{{country}}の直接の割合（重量）',
  },
  'risk.reading.imports': {
    en: 'Share of {{country}} in the imports of this material at this stage, by mass; what the own countries give is no import',
    ja: 'この工程におけるこの品目の輸入に占める{{country}}の割合（重量）。自国分は輸入に含めない',
  },
  'risk.reading.importsTogether': {
    en: 'Share of {{country}} in the imports of all rare earths together ({{materials}}), by mass in t REO, at the stage of separation: what customs count as rare-earth compounds and metals (HS 2846, 2805.30). Magnets (HS 8505) and what the own countries give are not counted',
    ja: '全レアアース（{{materials}}）の輸入合計に占める{{country}}の割合（重量、REO換算）。工程は分離・精製、すなわち税関統計の希土類化合物・金属（HS 2846、2805.30）。磁石（HS 8505）と自国分は含めない',
  },
  'risk.reading.needsAll': {
    en: 'This target counts all rare earths together: ask for all materials at once',
    ja: 'この目標は全レアアースの合計を対象とする。品目を限らずに求めること',
  },
  'risk.reading.notTogether': {
    en: 'This target counts all rare earths together, which is not worked out for this measure',
    ja: 'この目標は全レアアースの合計を対象とするが、この指標の合計は計算していない',
  },
  'risk.reading.unnamed': {
    en: 'The target holds for some minerals and does not say which: it is held against none',
    ja: 'この目標は一部の鉱物のみを対象とし、どれかを示していない。どの品目にも当てはめない',
  },
  'risk.reading.largest_country': {
    en: 'Largest direct share of one other country in the supply of the plan at this stage',
    ja: '計画上のこの工程の供給に占める国外1か国の最大の直接割合',
  },
  'risk.reading.domestic_extraction': {
    en: 'Share of own countries in the supply at the mining stage',
    ja: '採掘工程の供給に占める自国の割合',
  },
  'risk.reading.domestic_processing': {
    en: 'Share of own countries in the supply at this stage',
    ja: 'この工程の供給に占める自国の割合',
  },
  'risk.reading.recycling': {
    en: 'Recycled tonnes over the demand of the year',
    ja: 'その年の需要に対するリサイクル量の割合',
  },
  'risk.reading.stock_days': {
    en: 'Stock (tiers: {{tiers}}) of today over a day of the denominator that the target names',
    ja: '現在の備蓄（区分：{{tiers}}）を目標が定める1日当たりの量で割った日数',
  },
  'risk.reading.stocksLeftOut': {
    en: 'Secret stocks are left out, so days of stock are not counted',
    ja: '非公開の備蓄量を除いているため、備蓄日数は計算していない',
  },
  'risk.reading.none': {
    en: 'The project holds no figure that this target asks for',
    ja: 'この目標が求める数値はプロジェクトにない',
  },
  'risk.group.eu_2023.light': {
    en: "Light rare earths as in the EU study of 2023 (La Ce Pr Nd Sm): mean risk of the worst stages of the members in view, after the EU's formula",
    ja: '軽希土類（EU 2023年：La Ce Pr Nd Sm）：表示中の構成品目の最も高い工程のリスク平均（EUの算式）',
  },
  'risk.group.eu_2023.heavy': {
    en: "Heavy rare earths as in the EU study of 2023 (Eu to Lu and Y): mean risk of the worst stages of the members in view, after the EU's formula",
    ja: '重希土類（EU 2023年：Eu～Lu、Y）：表示中の構成品目の最も高い工程のリスク平均（EUの算式）',
  },
  'risk.group.jogmec.light': {
    en: "Light rare earths as JOGMEC has them (La to Nd): mean risk of the worst stages of the members in view, after the EU's formula",
    ja: '軽希土類（JOGMEC：La～Nd）：表示中の構成品目の最も高い工程のリスク平均（EUの算式）',
  },
  'risk.group.jogmec.heavy': {
    en: "Medium and heavy rare earths as JOGMEC has them (Sm to Lu and Y): mean risk of the worst stages of the members in view, after the EU's formula",
    ja: '中重希土類（JOGMEC：Sm～Lu、Y）：表示中の構成品目の最も高い工程のリスク平均（EUの算式）',
  },
  'risk.indicator.hhi': { en: 'HHI (0 to 10,000)', ja: '集中度（HHI、0～10,000）' },
  'risk.indicator.world_hhi': {
    en: 'HHI of world production (0 to 10,000)',
    ja: '世界生産の集中度（HHI、0～10,000）',
  },
  'risk.indicator.effective_suppliers': { en: 'Equal suppliers', ja: '等価供給国数' },
  'risk.indicator.top_one': { en: 'Largest country, %', ja: '最大国、%' },
  'risk.indicator.top_three': { en: 'Three largest, %', ja: '上位3か国、%' },
  'risk.indicator.concentration_risk': {
    en: "Concentration risk (EU's formula)",
    ja: '集中リスク（EUの算式）',
  },
  'risk.indicator.supply_risk': { en: 'Supply risk (EU)', ja: '供給リスク（EU）' },
  'risk.indicator.geopolrisk': { en: 'GeoPolRisk', ja: 'GeoPolRisk' },
  'risk.indicator.geopolrisk_factor': { en: 'GeoPolRisk factor', ja: 'GeoPolRisk特性化係数' },
  'risk.indicator.import_reliance': { en: 'Net import reliance, %', ja: '純輸入依存度、%' },
  'risk.indicator.direct': { en: 'Direct share, %', ja: '直接の割合、%' },
  'risk.indicator.refining': { en: 'Refined there, %', ja: '分離・精製の割合、%' },
  'risk.indicator.mining': { en: 'Mined there, %', ja: '採掘の割合、%' },
  'risk.indicator.touches': { en: 'Touches anywhere, %', ja: 'いずれかの工程で経由、%' },
  'risk.state.met': { en: 'met', ja: '達成' },
  'risk.state.missed': { en: 'missed', ja: '未達' },
  'risk.state.on_path': { en: 'on path', ja: '計画上達成' },
  'risk.state.not_on_path': { en: 'not on path', ja: '計画上未達' },
  'risk.state.open': { en: 'open', ja: '判定不能' },
  'risk.figure.between': { en: '{{low}}–{{high}}', ja: '{{low}}～{{high}}' },
  'risk.figure.above': { en: '>{{bound}}', ja: '>{{bound}}' },
  'risk.figure.below': { en: '<{{bound}}', ja: '<{{bound}}' },
  'risk.figure.withheld': { en: 'withheld', ja: '非公表' },
  'risk.figure.netExporter': { en: 'net exporter', ja: '純輸出' },
  'risk.figure.missing': { en: 'missing: {{what}}', ja: '不足：{{what}}' },
  'risk.input.governance': { en: 'governance of {{who}}', ja: '{{who}}のガバナンス指標' },
  'risk.input.import_reliance': { en: 'import reliance', ja: '輸入依存度' },
  'risk.input.shares': { en: 'shares', ja: '割合' },
  'risk.input.quantity': { en: 'quantity', ja: '数量' },
  'risk.input.consumption': { en: 'consumption', ja: '消費量' },
  'risk.input.member': { en: 'figure of {{who}}', ja: '{{who}}の値' },
  'risk.lever.diversification': { en: 'diversification', ja: '調達先の多様化' },
  'risk.lever.recycling': { en: 'recycling', ja: 'リサイクル' },
  'risk.lever.substitution': { en: 'substitution', ja: '代替' },
  'risk.lever.demand': { en: 'demand', ja: '需要' },
  'cli.risk.head': {
    en: '{{economy}}, {{year}}: dependence on {{countries}}. Exposure under the plan, not a forecast.',
    ja: '{{economy}}、{{year}}年：{{countries}}への依存度。計画に基づく試算であり、予測ではない。',
  },
  'risk.figures': { en: 'Figures', ja: '指標' },
  'risk.targets': { en: 'Targets', ja: '目標' },
  'cli.risk.more': { en: '{{count}} more', ja: 'ほか{{count}}件' },
  'cli.risk.part': { en: '{{lever}} {{change}}', ja: '{{lever}} {{change}}' },
  'cli.risk.material': { en: 'material', ja: '品目' },
  'cli.risk.stage': { en: 'stage', ja: '工程' },
  'cli.risk.indicator': { en: 'figure', ja: '指標' },
  'cli.risk.value': { en: 'value', ja: '値' },
  'cli.risk.basis': { en: 'basis', ja: '基準' },
  'cli.risk.least': { en: 'least', ja: '下限' },
  'cli.risk.most': { en: 'most', ja: '上限' },
  'cli.risk.notKnown': { en: 'on estimates, %', ja: '推計等、%' },
  'cli.risk.sources': { en: 'sources', ja: '出典' },
  'cli.risk.target': { en: 'target', ja: '目標' },
  'cli.risk.now': { en: 'now', ja: '現状' },
  'cli.risk.distance': { en: 'distance', ja: '差' },
  'cli.risk.metIn': { en: 'met in', ja: '達成年' },
  'cli.risk.stateColumn': { en: 'state', ja: '状態' },
  'cli.risk.change': {
    en: '{{material}}, {{from}} to {{to}}: {{before}} to {{after}} {{unit}}; parts: {{parts}}',
    ja: '{{material}}、{{from}}～{{to}}年、{{unit}}：{{before}}から{{after}}。内訳：{{parts}}',
  },
  'cli.risk.headline': {
    en: '{{material}}: worst stage {{stage}}, {{risk}} {{value}}; {{critical}}',
    ja: '{{material}}：最も高い工程は{{stage}}、{{risk}}{{value}}。{{critical}}',
  },
  'cli.risk.headlineRisk.concentration_risk': {
    en: "concentration risk after the EU's formula",
    ja: 'EUの算式による集中リスク',
  },
  'cli.risk.headlineRisk.supply_risk': { en: 'supply risk', ja: '供給リスク' },
  'risk.target.months': {
    en: '{{share}} % in {{months}} of 12 months of {{year}} ({{series}})',
    ja: '{{year}}年は12か月中{{months}}か月で{{share}}%（{{series}}）',
  },
  'risk.target.yearOfMonths': {
    en: '{{share}} % in the twelve months of {{year}} ({{series}})',
    ja: '{{year}}年は12か月で{{share}}%（{{series}}）',
  },
  'risk.target.control': {
    en: '{{share}} % by owner; owners are named for {{named}} %',
    ja: '所有者別では{{share}}%（所有者の記録は{{named}}%分）',
  },
  'cli.risk.byOwner': { en: 'by owner', ja: '所有者別' },
  'cli.risk.months': { en: 'by months', ja: '月次' },
  'cli.risk.targetSays': { en: '{{target}}: {{what}}', ja: '{{target}}：{{what}}' },
  'cli.risk.control': {
    en: '{{material}}, {{stage}}: {{low}} to {{high}} % of the supply comes from suppliers owned from {{countries}}; owners are named for {{named}} % of it.',
    ja: '{{material}}、{{stage}}：供給の{{low}}～{{high}}%は{{countries}}の所有者による供給元から（所有者の記録は供給の{{named}}%分）。',
  },
  'cli.risk.limit': {
    en: '{{material}}, {{stage}}: {{country}} supplies {{supplied}} t REO and mined {{mined}} t in {{year}}: at most {{percent}} % of it can be its own ore (all rare earths together).',
    ja: '{{material}}、{{stage}}：{{country}}の供給量は{{supplied}} t（REO換算）、{{year}}年の採掘量は{{mined}} t。自国鉱石は最大{{percent}}%（全レアアースの合計）。',
  },
  'cli.risk.definitions': { en: 'Definitions', ja: '定義' },
  'cli.risk.remarks': { en: 'Remarks', ja: '注記' },
  'risk.counted.stock': { en: 'stock', ja: '備蓄量' },
  'risk.counted.stockOf': { en: 'stock ({{tiers}})', ja: '備蓄量（{{tiers}}）' },
  'risk.counted.importsOfDay': { en: 'net imports of a day', ja: '1日当たりの純輸入量' },
  'risk.counted.demandOfDay': { en: 'demand of a day', ja: '1日当たりの需要' },
  'risk.counted.importsFrom': { en: 'imports from {{country}}', ja: '{{country}}からの輸入量' },
  'risk.counted.imports': { en: 'all imports', ja: '輸入量の合計' },
  'risk.counted.supplyFrom': { en: 'supply from {{country}}', ja: '{{country}}からの供給量' },
  'risk.counted.supply': { en: 'all supply', ja: '供給量の合計' },
  'risk.counted.largest': { en: 'supply from the largest country', ja: '最大の供給国からの供給量' },
  'risk.counted.own': { en: 'supply from own countries', ja: '自国（域内）からの供給量' },
  'risk.counted.recycling': { en: 'recycling', ja: 'リサイクル量' },
  'risk.counted.demand': { en: 'demand', ja: '需要' },
  'risk.counted.original': { en: '{{words}}', ja: '（原文）{{words}}' },
});
