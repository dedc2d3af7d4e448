import type { Measure, TornadoBar, TornadoResult } from '../../model/sensitivity';
import { inputMessage } from '../../report/input-message';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';
import type { NamedShock } from './contract';
import { inputValue, measureHead, outcomeInWords, outcomeMessage } from './report-messages';

const BARS = {
  input: { title: 'stress.col.input', format: 'text' },
  low: { title: 'stress.col.low', format: 'text', align: 'right' },
  high: { title: 'stress.col.high', format: 'text', align: 'right' },
  mark: { title: 'stress.col.mark', format: 'mark' },
  atLow: { title: 'stress.col.atLow', format: 'text', align: 'right' },
  atHigh: { title: 'stress.col.atHigh', format: 'text', align: 'right' },
  width: { title: 'stress.col.width', format: 'text', align: 'right' },
} as const;

/** Which input moves the result most, the widest first. */
export function tornadoReport(result: TornadoResult, shocks: readonly NamedShock[]) {
  const { measure, base, bars, leftOut } = result;
  const table = reportTable({
    key: 'tornado',
    title: 'stress.kind.tornado',
    ranked: true,
    columns: BARS,
    rows: bars.map((bar) => barRow(bar, measure, shocks)),
  });
  return {
    asked: measureHead(measure, base),
    lead: leadOf(result, shocks),
    tables: [table],
    notes: leftOut.length === 0 ? [] : [{ key: 'stress.leftOut', with: { count: leftOut.length } }],
  } as const satisfies Report;
}

/** The bars that are longer than nothing. */
export function movingBars({ bars }: TornadoResult): readonly TornadoBar[] {
  return bars.filter(({ width }) => width !== null && width > 1e-9);
}

function barRow(
  { input, atLow, atHigh, width, atLeast }: TornadoBar,
  measure: Measure,
  shocks: readonly NamedShock[],
): Row<typeof BARS> {
  return {
    key: JSON.stringify(input.ref),
    quiet: width === 0,
    cells: {
      input: inputMessage(input.ref, shocks),
      low: inputValue(input, input.low),
      high: inputValue(input, input.high),
      mark: input.mark,
      atLow: outcomeMessage(atLow, measure),
      atHigh: outcomeMessage(atHigh, measure),
      width: width === null ? null : widthMessage(width, atLeast),
    },
  };
}

function widthMessage(value: number, atLeast: boolean): ReportMessage {
  const width = { format: 'mass', value } as const;
  return atLeast ? { key: 'report.atLeast', with: { value: width } } : width;
}

function leadOf(result: TornadoResult, shocks: readonly NamedShock[]): ReportMessage {
  const { measure, base } = result;
  const [widest] = movingBars(result);
  if (base.kind === 'unknown') return 'stress.lead.unknown';
  if (widest === undefined) return 'stress.lead.noTornado';
  return {
    key: 'stress.lead.tornado',
    with: {
      input: inputMessage(widest.input.ref, shocks),
      measure: `stress.measure.${measure.kind}`,
      low: outcomeInWords(widest.atLow, measure),
      high: outcomeInWords(widest.atHigh, measure),
    },
  };
}
