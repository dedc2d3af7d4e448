import { messages } from '../base/message';

/** Words in and around charts. */
export const charts = messages({
  'chart.keys': {
    en: 'Arrow keys walk the marks, T shows the data as a table.',
    ja: '矢印キーで点を移動、Tキーで表を表示します。',
  },
  'chart.day': { en: 'Day', ja: '日付' },
  'chart.days': { en: '{{days}} days', ja: '{{days}}日分' },
  'chart.year': { en: 'Year', ja: '年' },
  'chart.stock': { en: 'Stock', ja: '備蓄量' },
  'chart.parent': { en: 'Parent', ja: '親シナリオ' },
  'chart.stock.label': { en: 'Stock of {{material}} by day', ja: '{{material}}の備蓄量（日次）' },
  'chart.stock.at': { en: '{{date}}: {{value}}', ja: '{{date}}：{{value}}' },
  'chart.stock.parentAt': { en: '{{name}} {{value}}', ja: '{{name}} {{value}}' },
  'chart.stock.tierAt': { en: 'of it {{tier}} {{value}}', ja: 'うち{{tier}} {{value}}' },
  'chart.stock.shortFrom': { en: 'first shortfall {{date}}', ja: '不足開始日 {{date}}' },
  'chart.stock.ghostFrom': { en: '{{name}}: first shortfall {{date}}', ja: '{{name}}：不足開始日 {{date}}' },
  'chart.stock.minimum': { en: 'minimum, not released', ja: '最低保有量（放出しない）' },
  'chart.stock.opening': {
    en: 'Opening stock {{stock}}, {{days}} days of cover;',
    ja: '期首の備蓄量は{{stock}}、備蓄日数は{{days}}日、',
  },
  'chart.stock.never': { en: 'no shortfall in the window', ja: '期間内の不足なし' },
  'chart.stock.parentSays': { en: '({{name}}: {{what}})', ja: '（{{name}}：{{what}}）' },
  'chart.supply.label': {
    en: 'Supply of {{material}} by source and day',
    ja: '{{material}}の供給の内訳（日次）',
  },
  'chart.supply.at': { en: '{{date}}: need {{need}}', ja: '{{date}}：必要量 {{need}}' },
  'chart.supply.of': { en: '{{name}} {{value}}', ja: '{{name}} {{value}}' },
  'chart.supply.perDay': { en: '{{mass}} a day', ja: '1日当たり{{mass}}' },
  'chart.supply.cut': {
    en: 'Some days go above the axis: up to {{most}}',
    ja: '軸の上限を超える日あり：最大{{most}}',
  },
  'chart.supply.need': { en: 'Need', ja: '必要量' },
  'chart.supply.otherCountries': { en: 'Other countries', ja: 'その他の国' },
  'chart.supply.recycling': { en: 'Recycling', ja: 'リサイクル' },
  'chart.supply.made': { en: 'Made of earlier stages', ja: '前工程からの加工' },
  'chart.supply.bought': { en: 'Bought by the coverage rule', ja: '積増しのルールによる購入' },
  'chart.supply.release': { en: 'Release from stock', ja: '備蓄放出' },
  'chart.supply.shortfall': { en: 'Shortfall', ja: '不足量' },
  'chart.series.at': { en: '{{series}}, {{year}}: {{value}}', ja: '{{series}}、{{year}}年：{{value}}' },
  'chart.series.gap': { en: 'Broken line: years without a figure.', ja: '破線：数値のない年' },
  'chart.series.withheld': { en: 'withheld', ja: '非公表' },
  'chart.series.netExporter': { en: 'net exporter', ja: '純輸出' },
});
