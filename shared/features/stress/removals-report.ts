import type { ExposureTotals, LineStop, RemovalsResult, SupplyRatio } from '../../model/stress';
import { namedNode } from '../../report/names';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';

const REMOVED = {
  removed: { title: 'stress.col.removed', format: 'names', missing: 'stress.nothing' },
  shortfall: { title: 'stress.col.shortfall', format: 'mass' },
  added: { title: 'stress.col.added', format: 'mass' },
  firstStop: { title: 'stress.col.firstStop', format: 'date', missing: 'cli.whatIf.never' },
  line: { title: 'stress.col.line', format: 'text', missing: null, under: 'firstStop' },
  lostDays: { title: 'stress.col.lostDays', format: 'figure' },
  lostValue: { title: 'stress.col.lostValue', format: 'money' },
} as const;

const RATIOS = {
  material: { title: 'stress.col.material', format: 'text' },
  supply: { title: 'stress.col.supply', format: 'mass' },
  need: { title: 'stress.col.need', format: 'mass' },
  largest: { title: 'stress.col.largest', format: 'names', missing: null },
  ratio: { title: 'stress.col.ratio', format: 'percent', missing: 'stress.ratio.none' },
} as const;

/** Who is missed most, the worst first with the run as it stands above; what each material has left without its largest supplier. */
export function removalsReport({ from, to, base, sets, removals, ratios }: RemovalsResult) {
  const worst = { shown: removals.length, sets };
  const removed = reportTable({
    key: 'removals',
    title: 'stress.kind.removals',
    ranked: true,
    columns: REMOVED,
    base: { key: 'base', quiet: true, cells: { removed: null, added: 0, ...totalCells(base) } },
    rows: removals.map(({ nodes, addedShortfall, ...totals }) => ({
      key: JSON.stringify(nodes),
      cells: { removed: nodes.map(namedNode), added: addedShortfall, ...totalCells(totals) },
    })),
  });
  const left = reportTable({
    key: 'ratios',
    title: 'stress.ratios',
    columns: RATIOS,
    rows: ratios.map(ratioRow),
  });
  return {
    asked: { key: 'stress.removed.when', with: { from: { date: from }, to: { date: to } } },
    lead: leadOf(removals[0]),
    tables: [removed, left],
    notes: removals.length < sets ? [{ key: 'stress.removed.worst', with: worst }] : [],
  } as const satisfies Report;
}

function totalCells({
  shortfall,
  firstStop,
  lightStop,
  lostDays,
  lostValue,
}: ExposureTotals): Omit<Row<typeof REMOVED>['cells'], 'removed' | 'added'> {
  const ruling = firstStop === null ? null : ({ of: 'use', id: firstStop.useId } as const);
  return {
    shortfall,
    firstStop: firstStop?.moment.date ?? null,
    line:
      lightStop === null
        ? ruling
        : ruling === null
          ? lightMessage(lightStop)
          : [ruling, lightMessage(lightStop)],
    lostDays,
    lostValue,
  };
}

/** A line that stops before it for want of a material that weighs next to nothing: named, so that nothing is dropped. */
function lightMessage({ useId, binding, moment }: LineStop): ReportMessage {
  const material = binding === null ? { text: '' } : ({ of: 'material', id: binding } as const);
  return {
    key: 'stress.lightStop',
    with: { line: { of: 'use', id: useId }, material, date: { date: moment.date } },
  };
}

function ratioRow({ materialId, supply, demand, largest, ratio }: SupplyRatio): Row<typeof RATIOS> {
  return {
    key: materialId,
    cells: {
      material: { of: 'material', id: materialId },
      supply,
      need: demand,
      largest: largest === null ? null : [{ of: 'country', id: largest.countryId }],
      ratio: ratio === null ? null : ratio * 100,
    },
  };
}

function leadOf(worst: RemovalsResult['removals'][number] | undefined): ReportMessage | null {
  if (worst === undefined) return null;
  if (worst.addedShortfall <= 0) return 'stress.lead.noRemoval';
  const tonnes = { format: 'mass', value: worst.addedShortfall } as const;
  return { key: 'stress.lead.removals', with: { what: { names: worst.nodes.map(namedNode) }, tonnes } };
}
