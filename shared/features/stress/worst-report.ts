import { daysBetween } from '../../base/calendar';
import type {
  NodeAway,
  WithheldSteps,
  WorstObjective,
  WorstResult,
  WorstShock,
} from '../../model/worst-shock';
import { namedNode } from '../../report/names';
import type { Figured, FigureFormat, ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable, type Table } from '../../report/table';

const WORST = {
  size: { title: 'stress.col.nodeDays', format: 'whole' },
  away: { title: 'stress.col.away', format: 'text', missing: 'stress.worst.nobody' },
  lines: { title: 'stress.col.lines', format: 'whole' },
  standing: { title: 'stress.col.standing', format: 'whole' },
  lostDays: { title: 'stress.col.lostDays', format: 'figure' },
  lostValue: { title: 'stress.col.lostValue', format: 'money' },
  shortfall: { title: 'stress.col.shortfall', format: 'mass' },
  proof: { title: 'stress.col.proof', format: 'text' },
  runs: { title: 'stress.col.runs', format: 'whole' },
} as const;

const WITHHELD = {
  node: { title: 'stress.col.node', format: 'names' },
  lines: { title: 'stress.col.lines', format: 'whole' },
  tonnes: { title: 'stress.col.tonnes', format: 'mass' },
  of: { title: 'stress.col.withheldOf', format: 'text' },
} as const;

/** How a figure of an objective is written. */
const FORMATS: Readonly<Record<WorstObjective, FigureFormat>> = {
  lines: 'whole',
  standing: 'whole',
  'line-days': 'figure',
  yen: 'money',
  tonnes: 'mass',
};

/** The worst shock of each size with its proof, and what has to be withheld of a country in tonnes. */
export function worstReport(result: WorstResult) {
  const { objective, nodes, base, shocks, withheld } = result;
  const worst = reportTable({
    key: 'worst',
    title: 'stress.kind.worst',
    columns: WORST,
    rows: shocks.map((shock) => worstRow(result, shock)),
  });
  const steps = withheld === null || withheld.length === 0 ? [] : [withheldTable(withheld)];
  return {
    asked: {
      key: 'stress.worst.head',
      with: { objective: `stress.objective.${objective}`, nodes, base: figureOf(objective, base) },
    },
    lead: leadOf(result),
    tables: [worst, ...steps] as const,
  } as const satisfies Report;
}

/** The figure of an objective as it is written. */
export function figureOf(objective: WorstObjective, value: number): Figured {
  return { format: FORMATS[objective], value };
}

/** "China 90 days from 16 August 2026", one after the other; null where no node is away. */
export function awayMessage(away: readonly NodeAway[]): ReportMessage | null {
  if (away.length === 0) return null;
  return away.map(({ node, from, to }): ReportMessage => {
    const days = { format: 'whole', value: daysBetween(from, to) } as const;
    return { key: 'stress.worst.away', with: { node: namedNode(node), days, from: { date: from } } };
  });
}

/** Whether no shock of its size is worse. */
function isProven({ value, bound }: WorstShock): boolean {
  return bound !== null && bound <= value;
}

function worstRow({ objective }: WorstResult, shock: WorstShock): Row<typeof WORST> {
  const { nodeDays, away, totals, linesStanding, runs } = shock;
  return {
    key: String(nodeDays),
    quiet: away.length === 0,
    cells: {
      size: nodeDays,
      away: awayMessage(away),
      lines: totals.linesStopped,
      standing: linesStanding,
      lostDays: totals.lostDays,
      lostValue: totals.lostValue,
      shortfall: totals.shortfall,
      proof: proofOf(objective, shock),
      runs,
    },
  };
}

function proofOf(objective: WorstObjective, shock: WorstShock): ReportMessage {
  const { value, bound } = shock;
  if (bound === null) return 'stress.worst.notProven';
  if (isProven(shock)) return 'stress.worst.proven';
  const gap = { format: 'percent', value: (100 * (bound - value)) / bound } as const;
  return { key: 'stress.worst.atMost', with: { bound: figureOf(objective, bound), gap } };
}

function withheldTable(withheld: readonly WithheldSteps[]): Table<typeof WITHHELD> {
  return reportTable({
    key: 'withheld',
    title: 'stress.worst.withheld',
    columns: WITHHELD,
    rows: withheld.flatMap(({ node, steps }) =>
      steps.map(({ lines, tonnes, materials }) => ({
        key: `${JSON.stringify(node)} ${lines.length}`,
        cells: {
          node: [namedNode(node)],
          lines: lines.length,
          tonnes,
          of: materials.map(
            (of): ReportMessage => ({
              key: 'stress.worst.of',
              with: {
                material: { of: 'material', id: of.materialId },
                tonnes: { format: 'mass', value: of.tonnes },
              },
            }),
          ),
        },
      })),
    ),
  });
}

/** The smallest of the sizes that does any harm. */
function leadOf({ objective, base, shocks }: WorstResult): ReportMessage {
  const first = shocks.find(({ value }) => value > base);
  const away = first === undefined ? null : awayMessage(first.away);
  if (first === undefined || away === null) return 'stress.lead.noWorst';
  return {
    key: 'stress.lead.worst',
    with: {
      days: { format: 'whole', value: first.nodeDays },
      objective: `stress.objective.${objective}`,
      value: figureOf(objective, first.value),
      away,
    },
  };
}
