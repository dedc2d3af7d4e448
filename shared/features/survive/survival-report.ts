import type { StressNode } from '../../model/stress';
import type { MaterialSurvival, SurvivalResult } from '../../model/survival';
import { namedNode } from '../../report/names';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';

const NODES = {
  node: { title: 'survival.col.node', format: 'names' },
  material: { title: 'survival.col.material', format: 'text' },
  survives: { title: 'survival.col.survives', format: 'whole', missing: 'survival.whole' },
  recovers: { title: 'survival.col.recovers', format: 'whole' },
  by: { title: 'survival.col.by', format: 'text', missing: null },
  gap: { title: 'survival.col.gap', format: 'whole' },
  drain: { title: 'survival.col.drain', format: 'mass' },
  close: { title: 'survival.col.close', format: 'mass' },
} as const;

/** A node with one of the materials that it sends. */
interface SurvivalRow extends MaterialSurvival {
  readonly node: StressNode;
}

/** How long each node can be missing, when it is back, and the stock that closes the gap: the longest gap first. */
export function survivalReport(result: SurvivalResult) {
  const rows = survivalRows(result);
  const table = reportTable({
    key: 'survival',
    title: 'stress.kind.survival',
    columns: NODES,
    ranked: true,
    rows: rows.map(nodeRow),
  });
  return {
    lead: leadOf(rows[0], result.days),
    tables: [table],
    notes: ['survival.note'],
  } as const satisfies Report;
}

/**
 * Each node with each material that it sends: the longest gap first, then the shortest survival. A gap that is not known
 * stands before none: it may be one. Ties keep the order of the result.
 */
export function survivalRows({ nodes }: SurvivalResult): SurvivalRow[] {
  return nodes
    .flatMap(({ node, materials }) => materials.map((material) => ({ node, ...material })))
    .sort((a, b) => gapRank(b) - gapRank(a) || lasts(a) - lasts(b));
}

function gapRank({ gap }: SurvivalRow): number {
  return gap ?? 0.5; // gaps are whole days
}

function lasts({ survives }: SurvivalRow): number {
  return survives ?? Number.MAX_VALUE;
}

function nodeRow(row: SurvivalRow): Row<typeof NODES> {
  return {
    key: JSON.stringify([row.node, row.materialId]),
    quiet: row.gap === 0,
    cells: {
      node: [namedNode(row.node)],
      material: { of: 'material', id: row.materialId },
      survives: row.survives,
      recovers: row.recovers,
      by: row.recoversBy === null ? null : `survival.by.${row.recoversBy}`,
      gap: row.gap,
      drain: row.netDrain,
      close: row.stockToClose,
    },
  };
}

function leadOf(first: SurvivalRow | undefined, days: number): ReportMessage {
  const whole = (value: number): ReportMessage => ({ format: 'whole', value });
  if (first === undefined) return 'survival.lead.nobody';
  if (first.gap === 0) return 'survival.lead.noGap';
  if (first.survives === null) return { key: 'survival.lead.holds', with: { days: whole(days) } };
  const what = {
    node: namedNode(first.node),
    material: { of: 'material', id: first.materialId },
    survives: whole(first.survives),
  } as const;
  return first.recovers === null
    ? { key: 'survival.lead.shortest', with: what }
    : { key: 'survival.lead.gap', with: { ...what, recovers: whole(first.recovers) } };
}
