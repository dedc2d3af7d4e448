import { messages } from '../../base/message';

/** The words of the sheet and table of trade watch. */
export const workbookTrade = messages({
  'workbook.sheet.trade': { en: 'Trade', ja: '貿易の監視' },
  'workbook.tableName.trade': { en: 'trade', ja: '貿易の監視' },
  'workbook.trade.title': { en: 'Trade watch', ja: '貿易の監視' },
  'workbook.trade.hint': {
    en: 'Published figures in yellow; gaps and leaks are formulas over them. A gap is not proof: what a partner mines and is known to buy does not explain the origin.',
    ja: '黄色は公表値で、差と流入はこれを参照する数式。差があることは証拠ではなく、相手国の鉱山生産と記録された購入では産地を説明できないことを示す。',
  },
  'workbook.trade.gaps': { en: 'Exports more than it mines', ja: '鉱山生産量を超える輸出' },
  'workbook.trade.leaks': {
    en: 'What may leak past a control, percent of what its country sent in the year that counts as 100 %',
    ja: '第三国経由の流入の幅（基準年の規制実施国からの輸入を100%とする）',
  },
  'workbook.trade.partner': { en: 'Partner', ja: '相手国' },
  'workbook.trade.controller': { en: 'Control by', ja: '規制実施国' },
  'workbook.trade.series': { en: 'Series', ja: '系列' },
  'workbook.trade.baseYear': { en: '100 % in', ja: '基準年' },
  'workbook.trade.year': { en: 'Gaps in', ja: '差の年' },
  'workbook.trade.exportsLow': { en: 'Exports, at least', ja: '輸出（下限）' },
  'workbook.trade.exportsHigh': { en: 'Exports, at most', ja: '輸出（上限）' },
  'workbook.trade.mined': { en: 'Mined, as published (t)', ja: '鉱山生産（公表値、t）' },
  'workbook.trade.minedLow': { en: 'Mined in this unit, at least', ja: '鉱山生産（換算、下限）' },
  'workbook.trade.minedHigh': { en: 'Mined in this unit, at most', ja: '鉱山生産（換算、上限）' },
  'workbook.trade.bought': { en: 'Bought elsewhere', ja: '他国からの購入' },
  'workbook.trade.gapLow': { en: 'Origin gap, at least', ja: '産地の差（下限）' },
  'workbook.trade.gapHigh': { en: 'Origin gap, at most', ja: '産地の差（上限）' },
  'workbook.trade.base': { en: 'Sent by it in that year', ja: '基準年の輸入量' },
  'workbook.trade.afterLow': { en: 'Gaps of others, at least', ja: '他国の差（下限）' },
  'workbook.trade.afterHigh': { en: 'Gaps of others, at most', ja: '他国の差（上限）' },
  'workbook.trade.beforeLow': { en: 'Before the control, at least', ja: '規制前の差（下限）' },
  'workbook.trade.beforeHigh': { en: 'Before the control, at most', ja: '規制前の差（上限）' },
  'workbook.trade.leakLow': { en: 'Leak, at least (%)', ja: '流入（下限、%）' },
  'workbook.trade.leakHigh': { en: 'Leak, at most (%)', ja: '流入（上限、%）' },
});
