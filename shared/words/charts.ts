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
  'chart.series.at': { en: '{{series}}, {{year}}: {{value}}', ja: '{{series}}、{{year}}年：{{value}}' },
  'chart.series.gap': { en: 'Broken line: years without a figure.', ja: '破線：数値のない年' },
  'chart.series.withheld': { en: 'withheld', ja: '非公表' },
  'chart.series.netExporter': { en: 'net exporter', ja: '純輸出' },
});
