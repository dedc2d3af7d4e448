import { isoDate } from '../../base/calendar';
import { unreachable } from '../../base/refusal';
import { bothNames, byId, titlesOf } from '../../model/catalogue';
import type { Gap, Recorded, ReplayInput, ReplayLine, ReplayView } from '../../model/replay';
import { pair, type ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';

const INPUTS = {
  input: { title: 'replay.column.input', format: 'text' },
  value: { title: 'replay.column.value', format: 'text', align: 'right' },
  mark: { title: 'replay.column.mark', format: 'mark' },
  source: { title: 'replay.column.source', format: 'text' },
} as const;

const DATES = {
  label: { title: 'replay.column.label', format: 'text' },
  what: { title: 'replay.column.what', format: 'text' },
  remark: { title: 'replay.column.remark', format: 'text', missing: null, under: 'what', printed: false },
  recorded: { title: 'replay.column.recorded', format: 'text' },
  computed: { title: 'replay.column.computed', format: 'text' },
  gap: { title: 'replay.column.gap', format: 'text', align: 'right' },
} as const;

/** Stops of the past, run again: inputs with their marks, then recorded and computed dates with the gap and the label. */
export function replayReport(views: readonly ReplayView[]) {
  return {
    tables: views.flatMap((view) => {
      const { inputs, dates } = replayTables(view);
      return [inputs, dates];
    }),
    notes: [{ lines: ['replay.labels', 'replay.gap.note'] }],
  } as const satisfies Report;
}

/** The tables of one of them. */
export function replayTables(view: ReplayView) {
  const { id, scenario, lines } = view;
  const title = `replay.title.${id}` as const;
  const remarks = lineRemarks(lines);
  return {
    inputs: reportTable({
      key: `inputs-${id}`,
      title: pair(title, 'replay.inputs'),
      head: { key: 'replay.part', with: { title } },
      columns: INPUTS,
      rows: view.inputs.map((input) => inputRow(input, view)),
    }),
    dates: reportTable({
      key: `dates-${id}`,
      title: pair(title, 'replay.dates'),
      columns: DATES,
      rows: lines.map(lineRow),
      notes: [
        ...(remarks.length === 0 ? [] : [{ lines: remarks }]),
        ...view.remarks,
        ...(scenario === null
          ? []
          : [
              {
                key: 'replay.scenario',
                with: { name: bothNames(scenario) },
              } as const,
            ]),
      ],
    }),
  };
}

function inputRow(input: ReplayInput, view: ReplayView): Row<typeof INPUTS> {
  const { what, mark, sourceId } = input;
  const source = byId(view.sources, sourceId);
  return {
    key: JSON.stringify(what),
    cells: {
      input: what,
      value: valueMessage(input),
      mark,
      source: source === undefined ? 'replay.noSource' : sourceMessage(source),
    },
  };
}

function sourceMessage(source: ReplayView['sources'][number]): ReportMessage {
  const { publisher, publisherJa } = source;
  const title = bothNames(titlesOf(source));
  if (publisher === null) return title;
  return {
    nameEn: `${title.nameEn}; ${publisher}`,
    nameJa: `${title.nameJa}（${publisherJa ?? publisher}）`,
  };
}

function valueMessage({ value, unit }: ReplayInput): ReportMessage {
  switch (unit) {
    case 'date':
      return { date: isoDate(String(value)) };
    case 'days':
      return { key: 'replay.unit.days', with: { value: Number(value) } };
    case 'percent':
      return { key: 'replay.unit.percent', with: { value: Number(value) } };
    default:
      return unreachable(unit);
  }
}

function lineRow({
  label,
  what,
  remark,
  recorded,
  computed,
  computedUntil,
  gap,
}: ReplayLine): Row<typeof DATES> {
  return {
    key: JSON.stringify(what),
    cells: {
      label: `replay.label.${label}`,
      what,
      remark,
      recorded: recordedMessage(recorded),
      computed:
        computed === null
          ? { key: 'replay.computed.none', with: { date: { date: computedUntil } } }
          : { date: computed.date },
      gap: gapMessage(gap),
    },
  };
}

function recordedMessage({ kind, date, what }: Recorded): ReportMessage {
  const key = kind === 'on' ? 'replay.recorded.on' : 'replay.recorded.notUntil';
  return { key, with: { date: { date }, what } };
}

function gapMessage(gap: Gap): ReportMessage {
  if (gap.kind === 'agrees') return 'replay.gap.agrees';
  const days = { decimals: 0, value: gap.days, signed: true } as const;
  switch (gap.kind) {
    case 'days':
      return days;
    case 'at_most':
      return { key: 'replay.gap.atMost', with: { days } };
    case 'at_least':
      return { key: 'replay.gap.atLeast', with: { days } };
    default:
      return unreachable(gap);
  }
}

/** What must be known of single lines, each once. */
function lineRemarks(lines: readonly ReplayLine[]): ReportMessage[] {
  const remarks = lines.flatMap(({ label, remark }) =>
    remark === null ? [] : [pair(`replay.label.${label}`, remark)],
  );
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
