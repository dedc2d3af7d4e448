import { messages } from '../base/message';

/** What stands around the tables of an answer, whatever was asked. */
export const report = messages({
  'report.join': { en: ', ', ja: '、' },
  'report.behind': { en: ' {{unit}}', ja: '{{unit}}' },
  'report.pair': { en: '{{name}}: {{value}}', ja: '{{name}}：{{value}}' },
  'report.item': { en: '- {{what}}', ja: '- {{what}}' },
  'report.notKnown': { en: 'not known', ja: '不明' },
  'report.atLeast': { en: '≥ {{value}}', ja: '≥ {{value}}' },
  'report.across': { en: 'Across: {{what}}', ja: '横：{{what}}' },
  'report.inPercent': { en: '{{head}}, %', ja: '{{head}}（%）' },
  'report.inMoney': { en: '{{head}}, {{coin}}', ja: '{{head}}（{{coin}}）' },
  'report.estimate.bound': { en: '{{value}} ({{bound}})', ja: '{{value}}（{{bound}}）' },
  'report.standardError': { en: '{{head}}, standard error', ja: '{{head}}（標準誤差）' },
  'report.copy': { en: 'Copy table', ja: '表をコピー' },
  'report.copied': {
    en: '“{{table}}” copied, {{count}} rows.',
    ja: '「{{table}}」をコピーしました（{{count}}行）。',
  },
  'report.showAll': { en: 'Show all {{count}}', ja: '{{count}}件すべて表示' },
  'report.showFirst': { en: 'Show the first {{count}}', ja: '上位{{count}}件を表示' },
  'report.written': { en: 'Written: {{file}}', ja: '出力：{{file}}' },
  'refusal.chart.kind': {
    en: 'A chart is written as a picture that scales. Choose a name that ends in .svg.',
    ja: '図は拡大縮小できる画像として出力します。末尾が.svgの名前を指定してください。',
  },
  'refusal.chart.none': {
    en: 'This answer has no chart. Ask for one run of a material that has a stock, for the kinds tornado or worst of a stress test, or for imports by year that have figures.',
    ja: 'この結果には図がありません。備蓄のある品目の計算、ストレステストのtornadoかworst、又は値のある輸入の系列（年別）を指定してください。',
  },
  'refusal.report.kind': {
    en: 'The tables of an answer are written as values. Choose a name that ends in .xlsx or .csv.',
    ja: '結果の表は値のまま出力します。末尾が.xlsx又は.csvの名前を指定してください。',
  },
});
