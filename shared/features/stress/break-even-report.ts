import type { BreakEven, BreakEvenResult } from '../../model/sensitivity';
import { inputMessage } from '../../report/input-message';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import type { NamedShock } from './contract';
import { inputFigure, inputValue } from './report-messages';

const TURNS = {
  input: { title: 'stress.col.input', format: 'text' },
  base: { title: 'stress.col.base', format: 'text', align: 'right' },
  turn: { title: 'stress.breakEven.holdsFrom', format: 'text', align: 'right' },
  change: { title: 'stress.col.change', format: 'change', missing: null },
} as const;

/** At which value of each input a line just does, or does not, stop: the nearest to its base first. */
export function breakEvenReport(
  { useId, stopsAtBase, rows }: BreakEvenResult,
  shocks: readonly NamedShock[],
) {
  const line: ReportMessage = useId === null ? 'stress.anyLine' : { of: 'use', id: useId };
  const asked = stopsAtBase ? 'stress.breakEven.stopsNow' : 'stress.breakEven.holdsNow';
  const noTurn = rows.every(({ turn }) => turn === null);
  const table = reportTable({
    key: 'break-even',
    title: 'stress.kind.break-even',
    ranked: true,
    columns: TURNS,
    rows: rows.map((row) => turnRow(row, shocks)),
  });
  return {
    asked: { key: asked, with: { line } },
    lead: { key: noTurn ? 'stress.lead.noTurn' : asked, with: { line } },
    tables: [table],
  } as const satisfies Report;
}

function turnRow(row: BreakEven, shocks: readonly NamedShock[]): Row<typeof TURNS> {
  const { input, turn, changePercent } = row;
  return {
    key: JSON.stringify(input.ref),
    quiet: turn === null,
    cells: {
      input: inputMessage(input.ref, shocks),
      base: inputValue(input, input.base),
      turn: turnMessage(row),
      change: changePercent,
    },
  };
}

/** "20 t or more": the side on which the line holds. */
function turnMessage({ input, turn, from, to }: BreakEven): ReportMessage {
  if (turn === null) {
    return {
      key: 'stress.breakEven.none',
      with: { from: inputFigure(input, from), to: inputValue(input, to) },
    };
  }
  const key = turn.holdsAt > turn.stopsAt ? 'stress.breakEven.orMore' : 'stress.breakEven.orLess';
  return { key, with: { value: inputValue(input, turn.holdsAt) } };
}
