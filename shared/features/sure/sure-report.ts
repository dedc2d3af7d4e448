import type { DateSpread, Spread, SureRun } from '../../model/sure';
import { inputMessage } from '../../report/input-message';
import type { ReportMessage } from '../../report/report-message';
import { type Report, reportTable } from '../../report/table';
import { pairsTable } from './pairs-report';
import { scenarioName } from './scenario-name';
import type { SureView } from './view';

const SCENARIO = { title: 'sure.col.scenario', format: 'text' } as const;
const LOST = {
  lostDays: { title: 'sure.col.lostDays', format: 'figure' },
  daysRange: { title: 'sure.col.range', format: 'text', missing: null },
  lostValue: { title: 'sure.col.lostValue', format: 'money' },
  valueRange: { title: 'sure.col.range', format: 'text', missing: null },
} as const;

/** How sure an answer is: the run, each line, what is held against what, what it hangs on, and what was drawn. */
export function sureReport(view: SureView) {
  const { result } = view;
  return {
    tables: [
      runsTable(view),
      linesTable(view),
      ...(result.pairs.length === 0 ? [] : [pairsTable(view)]),
      ...(result.inputs.length === 0 ? [] : [driversTable(view), inputsTable(view)]),
    ],
  } as const satisfies Report;
}

function runsTable({ scenarios, result }: SureView) {
  return reportTable({
    key: 'sure',
    title: 'sure.runs',
    columns: {
      scenario: SCENARIO,
      happens: { title: 'sure.col.happens', format: 'text' },
      first: { title: 'sure.col.first', format: 'date', missing: 'cli.whatIf.never' },
      firstRange: { title: 'sure.col.range', format: 'text', missing: null },
      linesReduced: { title: 'sure.col.linesReduced', format: 'text' },
      linesStanding: { title: 'sure.col.linesStanding', format: 'text' },
      ...LOST,
    },
    rows: result.runs.map((run, at) => ({
      key: scenarios[at]?.scenarioId ?? String(at),
      cells: {
        scenario: scenarioName(scenarios, at),
        happens: ofDraws(run.firstDraws, result.draws),
        first: run.firstDay?.median ?? null,
        firstRange: datesBetween(run.firstDay),
        linesReduced: between(run.linesReduced, 'whole'),
        linesStanding: between(run.linesStanding, 'whole'),
        ...lostCells(run),
      },
    })),
  });
}

function linesTable({ scenarios, result }: SureView) {
  return reportTable({
    key: 'sure-lines',
    title: 'sure.lines',
    columns: {
      scenario: SCENARIO,
      line: { title: 'cli.whatIf.use', format: 'text' },
      reduced: { title: 'sure.col.reduced', format: 'text' },
      from: { title: 'sure.col.from', format: 'date', missing: 'cli.whatIf.never' },
      fromRange: { title: 'sure.col.range', format: 'text', missing: null },
      stands: { title: 'sure.col.stands', format: 'text' },
      ...LOST,
    },
    rows: result.runs.flatMap(({ lines }, at) =>
      lines.map((line) => ({
        key: JSON.stringify([at, line.useId]),
        quiet: line.reducedDraws === 0,
        cells: {
          scenario: scenarioName(scenarios, at),
          line: { of: 'use', id: line.useId } as const,
          reduced: ofDraws(line.reducedDraws, result.draws),
          from: line.reducedFrom?.median ?? null,
          fromRange: datesBetween(line.reducedFrom),
          stands: ofDraws(line.standingDraws, result.draws),
          ...lostCells(line),
        },
      })),
    ),
  });
}

export function driversTable({ scenarios, shocks, result }: SureView) {
  return reportTable({
    key: 'sure-drivers',
    title: 'sure.drivers',
    columns: {
      scenario: SCENARIO,
      input: { title: 'stress.col.input', format: 'text' },
      correlation: { title: 'sure.col.correlation', format: 'hundredths' },
    },
    rows: result.runs.flatMap(({ drivers }, at) =>
      drivers.map(({ ref, correlation }) => ({
        key: JSON.stringify([at, ref]),
        cells: { scenario: scenarioName(scenarios, at), input: inputMessage(ref, shocks), correlation },
      })),
    ),
    notes: ['sure.driversNote'],
  });
}

export function inputsTable({ shocks, result }: SureView) {
  return reportTable({
    key: 'sure-inputs',
    title: 'sure.inputs',
    ranked: true,
    columns: {
      input: { title: 'stress.col.input', format: 'text' },
      low: { title: 'stress.col.low', format: 'significant' },
      base: { title: 'sure.col.base', format: 'significant' },
      high: { title: 'stress.col.high', format: 'significant' },
      unit: { title: 'sure.col.unit', format: 'text' },
      mark: { title: 'stress.col.mark', format: 'mark' },
      rangeFrom: { title: 'sure.col.rangeFrom', format: 'text' },
    },
    // A range that somebody has given says more than a declared one.
    rows: result.inputs
      .toSorted((a, b) => Number(b.rangeFrom === 'row') - Number(a.rangeFrom === 'row'))
      .map(({ ref, low, base, high, unit, mark, rangeFrom }) => ({
        key: JSON.stringify(ref),
        cells: {
          input: inputMessage(ref, shocks),
          low,
          base,
          high,
          unit: `sure.unit.${unit}` as const,
          mark,
          rangeFrom: `sure.range.${rangeFrom}` as const,
        },
      })),
  });
}

/** "45 of 48" */
function ofDraws(count: number, draws: number): ReportMessage {
  return {
    key: 'sure.of',
    with: { count: { format: 'whole', value: count }, draws: { format: 'whole', value: draws } },
  };
}

function between({ low, high }: Spread, format: 'whole' | 'figure' | 'money'): ReportMessage {
  return { key: 'sure.between', with: { low: { format, value: low }, high: { format, value: high } } };
}

function datesBetween(dates: DateSpread | null): ReportMessage | null {
  return dates === null
    ? null
    : { key: 'sure.between', with: { low: { date: dates.early }, high: { date: dates.late } } };
}

function lostCells({ lostDays, lostValue }: Pick<SureRun, 'lostDays' | 'lostValue'>) {
  return {
    lostDays: lostDays.median,
    daysRange: between(lostDays, 'figure'),
    lostValue: lostValue?.median ?? null,
    valueRange: lostValue === null ? null : between(lostValue, 'money'),
  };
}
