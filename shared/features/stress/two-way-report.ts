import type { TwoWayResult } from '../../model/sensitivity';
import { inputMessage } from '../../report/input-message';
import type { Column, Report, Table } from '../../report/table';
import type { NamedShock } from './contract';
import { inputValue, measureHead, outcomeInWords, outcomeMessage } from './report-messages';

/** A result over two inputs: a row for each value of one, a column for each of the other. */
export function twoWayReport(
  { measure, base, row, column, cells }: TwoWayResult,
  shocks: readonly NamedShock[],
) {
  const first: readonly [string, Column] = [
    'row',
    { title: inputMessage(row.input.ref, shocks), format: 'text' },
  ];
  const across = column.values.map((value, c): [string, Column] => [
    `column${c}`,
    { title: inputValue(column.input, value), format: 'text', align: 'right' },
  ]);
  const table: Table = {
    key: 'two-way',
    title: 'stress.kind.two-way',
    columns: Object.fromEntries([first, ...across]),
    across: inputMessage(column.input.ref, shocks),
    rows: cells.map((line, r) => ({
      key: String(r),
      cells: Object.fromEntries([
        ['row', inputValue(row.input, row.values[r] ?? 0)],
        ...line.map((outcome, c) => [`column${c}`, outcomeMessage(outcome, measure)]),
      ]),
    })),
  };
  return {
    asked: measureHead(measure, base),
    lead: {
      key: 'stress.lead.twoWay',
      with: { measure: `stress.measure.${measure.kind}`, base: outcomeInWords(base, measure) },
    },
    tables: [table],
  } as const satisfies Report;
}
