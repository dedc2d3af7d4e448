import { messages } from '../../base/message';

/** Screen l: imports by partner beside mines and the dates of controls. */
export const tradeWatch = messages({
  'area.trade-watch': { en: 'Origin gaps', ja: '原産地の差' },
  'area.was.trade-watch': { en: 'Trade', ja: '貿易' },
  'trade-watch.title': { en: 'Trade watch', ja: '貿易の監視' },
  'trade-watch.asked': {
    en: 'Imports of {{economy}} by partner, beside what each partner mines',
    ja: '{{economy}}の相手国別輸入と相手国の鉱山生産量',
  },
  'trade-watch.lead.gap': {
    en: 'In {{year}} {{partner}} sent {{exports}} {{unit}} ({{flow}}): at least {{least}} {{unit}} of it cannot have come from its own mines.',
    ja: '{{flow}}では、{{year}}年の{{partner}}からの輸入は{{exports}} {{unit}}。うち少なくとも{{least}} {{unit}}は自国の鉱山によるものではない。',
  },
  'trade-watch.lead.minesNone': {
    en: 'In {{year}} {{partner}} sent {{exports}} {{unit}} ({{flow}}), and is in no list of mines: at least {{least}} {{unit}} came from elsewhere.',
    ja: '{{flow}}では、{{year}}年の{{partner}}からの輸入は{{exports}} {{unit}}。鉱山生産の記録はなく、少なくとも{{least}} {{unit}}は他国産である。',
  },
  'trade-watch.lead.none': {
    en: 'No partner on record exports more than it mines.',
    ja: '鉱山生産量を超えて輸出する相手国の記録はない。',
  },
  'trade-watch.lead.noFlows': {
    en: 'No imports by partner are on record for this economy. Enter or import a series of them in Data, with its figures.',
    ja: 'この対象国の相手国別輸入の記録はありません。「データ」で系列と公表値を入力するか、取り込んでください。',
  },
  'trade-watch.about': {
    en: 'Imports of {{economy}}, held against what each partner mines',
    ja: '{{economy}}の輸入を相手国の鉱山生産量と対比',
  },
  'trade-watch.flows': { en: 'Imports of {{economy}}, by partner', ja: '{{economy}}の相手国別輸入' },
  'trade-watch.flows.lines': {
    en: '{{unit}}. Upright lines: controls on record',
    ja: '{{unit}}。縦線：記録にある規制',
  },
  'trade-watch.of': { en: '{{series}}: ', ja: '{{series}}：' },
  'trade-watch.series': { en: 'Series', ja: '系列' },
  'trade-watch.others': {
    en: 'Further partners in Data: {{count}}',
    ja: 'ほか{{count}}か国は「データ」を参照',
  },
  'trade-watch.gaps': { en: 'Exports more than it mines', ja: '鉱山生産量を超える輸出' },
  'trade-watch.gaps.head': {
    en: 'Gap: exports, less what is mined, less what is on record as bought from others; at least to at most',
    ja: '差＝輸出－鉱山生産－他国からの購入（記録分）。下限～上限',
  },
  'trade-watch.monthGaps': {
    en: 'Exports more than it mines, newest month',
    ja: '鉱山生産量を超える輸出（最新月）',
  },
  'trade-watch.monthGaps.head': {
    en: 'Mined: a twelfth of the year. Before: the same month a year earlier. A month is noisier than a year.',
    ja: '鉱山生産は年間の12分の1、前期は前年同月。月の値は年の値より振れが大きい。',
  },
  'trade-watch.col.month': { en: 'Month', ja: '月' },
  'trade-watch.noProof': {
    en: 'A gap is not proof. It says that the origin is not explained by what the partner mines and is known to buy.',
    ja: '差があることは証拠ではない。相手国の鉱山生産と記録された購入では産地を説明できないことを示す。',
  },
  'trade-watch.partial': {
    en: '{{flow}}: of {{year}}, {{months}} of 12 months are known; a year is compared when all twelve are.',
    ja: '{{flow}}：{{year}}年は12か月のうち{{months}}か月分のみ。12か月がそろった年だけを比較する。',
  },
  'trade-watch.notCompared': {
    en: '{{flow}}: {{partners}} cannot be compared; they mine, and no factor leads from mined tonnes to what the series counts.',
    ja: '{{flow}}：{{partners}}は比較できない（鉱山生産があり、系列の単位への換算係数がない）。',
  },
  'trade-watch.col.partner': { en: 'Partner', ja: '相手国' },
  'trade-watch.col.flow': { en: 'Series', ja: '系列' },
  'trade-watch.col.year': { en: 'Year', ja: '年' },
  'trade-watch.col.unit': { en: 'Unit', ja: '単位' },
  'trade-watch.col.exports': { en: 'Exports', ja: '輸出' },
  'trade-watch.col.mined': { en: 'Mined', ja: '鉱山生産' },
  'trade-watch.col.bought': { en: 'Bought elsewhere', ja: '他国からの購入' },
  'trade-watch.col.gap': { en: 'Origin gap', ja: '産地の差' },
  'trade-watch.col.before': { en: 'Year before', ja: '前年' },
  'trade-watch.col.mark': { en: 'Mark', ja: '確度' },
  'trade-watch.unit.reo': { en: 't REO', ja: 't（REO換算）' },
  'trade-watch.unit.metal': { en: 't (metal)', ja: 't（純分）' },
  'trade-watch.unit.gross': { en: 't (gross)', ja: 't（製品重量）' },
  'trade-watch.above': { en: '> {{value}}', ja: '{{value}}超' },
  'trade-watch.below': { en: '< {{value}}', ja: '{{value}}未満' },
  'trade-watch.mined': { en: '{{value}} {{unit}}', ja: '{{value}} {{unit}}' },
  'trade-watch.minedIn': { en: '{{value}} {{unit}}, {{year}}', ja: '{{value}} {{unit}}（{{year}}年）' },
  'trade-watch.noneListed': { en: 'none listed', ja: '記載なし' },
  'trade-watch.noneOnRecord': { en: 'none on record', ja: '記録なし' },
  'trade-watch.range': { en: '{{low}} – {{high}}', ja: '{{low}}～{{high}}' },
  'trade-watch.percentRange': { en: '{{low}} to {{high}} %', ja: '{{low}}～{{high}}%' },
  'trade-watch.bar': { en: 'Solid: at least; light: bound', ja: '濃：下限、淡：上限' },
  'trade-watch.leak': { en: 'What the leak could be', ja: '第三国経由の流入の幅' },
  'trade-watch.leak.none': {
    en: 'No control on record is on this series, or the country behind it ships nothing in it: no leak can be told.',
    ja: 'この系列に及ぶ規制の記録がないか、実施国の輸出がないため、流入は算出できない。',
  },
  'trade-watch.leak.grew': {
    en: '{{flow}}: by how much the gaps of others grew from {{baseYear}} to {{year}}, of what {{controller}} sent in {{baseYear}}: {{percent}}.',
    ja: '{{flow}}：{{baseYear}}年から{{year}}年までの他国の差の増加は、{{baseYear}}年の{{controller}}からの輸入の{{percent}}。',
  },
  'trade-watch.leak.most': {
    en: '{{flow}}: growth past a control cannot be told. The gaps of others in {{year}} are at most {{percent}} of what {{controller}} sent that year.',
    ja: '{{flow}}：規制前後の増加は算出できない。{{year}}年の他国の差は最大で同年の{{controller}}からの輸入の{{percent}}。',
  },
  'trade-watch.leak.base': {
    en: '{{base}}, {{controller}}, {{year}} = 100 %',
    ja: '{{year}}年の{{controller}}：{{base}}＝100%',
  },
  'trade-watch.withUnit': { en: '{{value}} {{unit}}', ja: '{{value}} {{unit}}' },
  'trade-watch.also': { en: 'It could also be', ja: '他に考えられる理由' },
  'trade-watch.also.stock': { en: 'Stock sold on', ja: '在庫の転売' },
  'trade-watch.also.ore': { en: 'Ore or scrap bought elsewhere', ja: '他国からの鉱石・スクラップの購入' },
  'trade-watch.also.code': { en: 'A change of customs code', ja: '関税分類の変更' },
  'trade-watch.also.own': { en: 'Mines that no list names', ja: '統計にない鉱山' },
  'trade-watch.notKnown': { en: 'not known', ja: '不明' },
  'trade-watch.atMost': { en: 'on record: {{value}}', ja: '記録：{{value}}' },
  'trade-watch.boughtFrom': {
    en: 'What {{partner}} bought of the same in {{year}}, by seller',
    ja: '{{partner}}の同品目の購入先（{{year}}年）',
  },
  'trade-watch.start': { en: 'From event to scenario', ja: '動向からシナリオへ' },
  'trade-watch.start.event': { en: 'Event', ja: '動向' },
  'trade-watch.start.takes': {
    en: 'It takes along the shock, materials and dates of the event, and a leak of {{percent}}: the middle of the range.',
    ja: '動向のショック・品目・日付と、流入{{percent}}（幅の中央値）を引き継ぐ。',
  },
  'trade-watch.start.plain': {
    en: 'It takes along the shock, materials and dates of the event.',
    ja: '動向のショック・品目・日付を引き継ぐ。',
  },
  'trade-watch.leak.label': { en: 'Through third countries', ja: '第三国経由' },
  'trade-watch.tab.leak': { en: 'Leak', ja: '流入' },
  'trade-watch.tab.partner': { en: 'Series', ja: '系列' },
  'refusal.trade-watch.economy': {
    en: 'There is no economy "{{economy}}" in this project. Use its three-letter code, for example JPN.',
    ja: 'このプロジェクトに対象国「{{economy}}」はありません。3文字のコード（例：JPN）を指定してください。',
  },
  'refusal.trade-watch.series': {
    en: 'Series "{{series}}" is no series of imports of {{economy}} by partner. "lodestone table FILE list series" shows the ids.',
    ja: '系列「{{series}}」は{{economy}}の相手国別輸入の系列ではありません。IDは「lodestone table FILE list series」で確認してください。',
  },
  'trade-watch.status': { en: '{{count}} series, {{gaps}} gaps', ja: '{{count}}系列、差{{gaps}}件' },
});
