import { UNKNOWN } from '@shared/model/expression';
import { type Column, putBlock } from '../block';
import { type Cell, computed, fixed, input, main, mark, text } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import type { ValueRow } from '../risk-rows';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';
import { LEAK_COLUMNS, leakRow, TRADE_COLUMNS, tradeRows } from '../trade-rows';

const WIDTHS = [20, 34, 8, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 9];

/**
 * Partners of the scenario's economy that export more than they mine, and what may leak past a control: both formulas over
 * what was published. Source: docs/engine.md 13.7.
 */
export const trade = scenarioSheet({
  key: 'trade',
  tab: 'record',
  when: ({ scenario }) => scenario.trade.flows.some(({ gaps, leak }) => gaps.length > 0 || leak !== null),
  write(sheet, { builder: { t }, content, names, scenario }) {
    const worded = { t, content, names };
    const gaps = putBlock<ValueRow>(
      sheet,
      5,
      columnsOf(TRADE_COLUMNS, t, (key, value, row) => gapCell(sheet, key, value, row)),
      tradeRows(worded, scenario),
      { section: t('workbook.trade.gaps'), height: 40 },
    );
    putBlock<ValueRow>(
      sheet,
      gaps.next + 1,
      columnsOf(LEAK_COLUMNS, t, (key, value, row) => leakCell(sheet, key, value, row)),
      scenario.trade.flows.flatMap((flow) => {
        const row = leakRow(worded, flow);
        return row === null ? [] : [row];
      }),
      { section: t('workbook.trade.leaks'), height: 40 },
    );
    sheet.freeze(4, 1);
  },
});

type Content = ValueRow[number];

function columnsOf<Key extends (typeof TRADE_COLUMNS | typeof LEAK_COLUMNS)[number]>(
  keys: readonly Key[],
  t: Sheet['builder']['t'],
  cellOf: (key: Key, value: Content, row: number) => Cell,
): Column<ValueRow>[] {
  return keys.map((key, index) => ({
    head: t(key),
    width: WIDTHS[index] ?? 9,
    cell: (values, { row }) => cellOf(key, values[index] ?? null, row),
  }));
}

/** A cell of the row by the name of its column. */
const at = <Key extends string>(sheet: Sheet, keys: readonly Key[], key: Key, row: number): string =>
  sheet.ref(row, keys.indexOf(key) + 1);

function gapCell(sheet: Sheet, key: (typeof TRADE_COLUMNS)[number], value: Content, row: number): Cell {
  const cell = (name: typeof key) => at(sheet, TRADE_COLUMNS, name, row);
  const number = typeof value === 'number' ? value : null;
  switch (key) {
    case 'workbook.trade.exportsLow':
    case 'workbook.trade.exportsHigh':
    case 'workbook.trade.minedLow':
    case 'workbook.trade.minedHigh':
    case 'workbook.trade.bought':
      return input(number, 'massOrNone', FORMAT.days);
    case 'workbook.trade.mined':
      return fixed(value, FORMAT.days);
    case 'workbook.trade.gapLow': {
      const formula = `MAX(0,${cell('workbook.trade.exportsLow')}-${cell('workbook.trade.minedHigh')}-${cell('workbook.trade.bought')})`;
      return main({ formula, value: number ?? 0 }, FORMAT.days);
    }
    case 'workbook.trade.gapHigh': {
      const formula = `MAX(0,${cell('workbook.trade.exportsHigh')}-${cell('workbook.trade.minedLow')})`;
      return main({ formula, value: number ?? 0 }, FORMAT.days);
    }
    case 'workbook.year':
      return mark(value, FORMAT.year);
    case 'workbook.mark':
    case 'workbook.unit':
    case 'workbook.source':
      return mark(value ?? '');
    default:
      return text(value);
  }
}

function leakCell(sheet: Sheet, key: (typeof LEAK_COLUMNS)[number], value: Content, row: number): Cell {
  const cell = (name: typeof key) => at(sheet, LEAK_COLUMNS, name, row);
  const number = typeof value === 'number' ? value : null;
  const part = (from: string, less: string) => {
    const tonnes = `(${from}-${less})/${cell('workbook.trade.base')}*100`;
    return `IF(${cell('workbook.trade.base')}>0,MIN(100,MAX(0,${tonnes})),"${UNKNOWN}")`;
  };
  switch (key) {
    case 'workbook.trade.base':
    case 'workbook.trade.afterLow':
    case 'workbook.trade.afterHigh':
    case 'workbook.trade.beforeLow':
    case 'workbook.trade.beforeHigh':
      return input(number, 'massOrNone', FORMAT.days);
    case 'workbook.trade.leakLow': {
      const before = cell('workbook.trade.beforeHigh');
      const formula = `IF(${before}="",0,${part(cell('workbook.trade.afterLow'), before)})`;
      return computed({ formula, value: number ?? 0 }, FORMAT.days);
    }
    case 'workbook.trade.leakHigh': {
      const formula = part(cell('workbook.trade.afterHigh'), cell('workbook.trade.beforeLow'));
      return computed({ formula, value: number ?? 0 }, FORMAT.days);
    }
    case 'workbook.trade.baseYear':
    case 'workbook.trade.year':
      return mark(value, FORMAT.year);
    default:
      return text(value);
  }
}
