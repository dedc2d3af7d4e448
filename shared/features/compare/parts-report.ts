import { bothNames } from '../../model/catalogue';
import {
  COMPARE_MEASURES,
  type CompareMeasure,
  type DifferenceParts,
  type ShockNamed,
  type SwitchWhat,
} from '../../model/compare';
import type { Estimate } from '../../model/uncertainty';
import type { ReportMessage } from '../../report/report-message';
import { type Cell, type Format, type Report, reportTable, type Table } from '../../report/table';
import type { CompareSampledView } from './contract';
import { letterOf } from './letters';
import { MEASURE_WORDS } from './measure-words';

/** What makes the difference between two scenarios: from the one, part by part, to the other. Errors stand where orders were drawn. */
export function partsReport(found: DifferenceParts, from: ReportMessage, to: ReportMessage) {
  const isDrawn = found.orders !== null;
  const format = (of: Format): Format => (isDrawn ? 'estimate' : of);
  const cell = (estimate: Estimate | null) => (estimate === null || isDrawn ? estimate : estimate.value);
  const end = (value: number | null) => cell(value === null ? null : { value, standardError: 0 });
  const row = (key: string, what: ReportMessage, of: (measure: CompareMeasure) => Cell) => ({
    key,
    cells: { what, ...Object.fromEntries(COMPARE_MEASURES.map((measure) => [measure, of(measure)])) },
  });
  const table: Table = {
    key: 'differenceParts',
    title: 'compare.parts',
    columns: {
      what: { title: 'compare.what', format: 'text' },
      lineDays: { title: MEASURE_WORDS.lineDays, format: format('figure') },
      lostValue: { title: MEASURE_WORDS.lostValue, format: format('money') },
      shortfall: { title: MEASURE_WORDS.shortfall, format: format('figure') },
    },
    rows: [
      row('from', from, (measure) => end(found.from[measure])),
      ...found.parts.map(({ what, values }, place) =>
        row(`${place}`, whatMessage(what), (measure) => cell(values[measure])),
      ),
      row('to', to, (measure) => end(found.to[measure])),
    ],
    notes: [partsNote(found)],
  };
  return { tables: [table] } as const satisfies Report;
}

/** How the parts were found. */
export function partsNote({ parts, orders, seed }: DifferenceParts): ReportMessage {
  if (parts.length === 0) return 'compare.parts.none';
  return orders === null
    ? 'compare.parts.all'
    : {
        key: 'compare.parts.drawn',
        with: { orders: { format: 'whole', value: orders }, seed: { format: 'plain', value: seed } },
      };
}

/** What is switched over, in words. */
export function whatMessage(what: SwitchWhat): ReportMessage {
  if (what.kind === 'window') return 'compare.what.window';
  if (what.kind === 'shock') return shockMessage(what.from, what.to);
  const { kind, values, materialId, supplierId, stage } = what;
  const group: ReportMessage = `compare.what.${kind}`;
  if (supplierId !== null)
    return { key: 'compare.what.of', with: { group, thing: { of: 'supplier', id: supplierId } } };
  if (materialId === null)
    return { key: 'compare.what.several', with: { group, values: { format: 'whole', value: values } } };
  const material = { of: 'material', id: materialId } as const;
  const thing: ReportMessage = stage === null ? material : [material, `stage.${stage}`];
  return { key: 'compare.what.of', with: { group, thing } };
}

function shockMessage(from: ShockNamed | null, to: ShockNamed | null): ReportMessage {
  const called = ({ kind, nameEn, nameJa }: ShockNamed): ReportMessage =>
    nameEn === '' ? `shock.${kind}` : { nameEn, nameJa };
  if (to === null)
    return from === null ? 'compare.same' : { key: 'compare.what.gone', with: { shock: called(from) } };
  if (from === null) return { key: 'compare.what.come', with: { shock: called(to) } };
  return from.nameEn === to.nameEn && from.kind === to.kind
    ? { key: 'compare.what.altered', with: { shock: called(to) } }
    : { key: 'compare.what.changed', with: { from: called(from), to: called(to) } };
}

/** How many runs were sampled, and by which seed. */
export function sampledHead({ runs, seed }: Pick<CompareSampledView, 'runs' | 'seed'>): ReportMessage {
  return {
    key: 'compare.sampled.head',
    with: { runs: { format: 'whole', value: runs }, seed: { format: 'plain', value: seed } },
  };
}

/** Which scenarios sampled runs tell apart. */
export function sampledReport(view: CompareSampledView) {
  const { rows, remarks } = view;
  return {
    tables: [
      reportTable({
        key: 'comparedSampled',
        title: 'compare.sampled',
        head: sampledHead(view),
        columns: {
          place: { title: 'compare.col.place', format: 'text' },
          scenario: { title: 'compare.col.scenario', format: 'text' },
          expected: { title: 'compare.col.expected', format: 'estimate' },
          difference: { title: 'compare.col.difference', format: 'estimate', missing: null },
          apart: { title: 'compare.col.apart', format: 'text', missing: null },
        },
        rows: rows.map((row, place) => ({
          key: row.scenarioId,
          cells: {
            place: { text: letterOf(place) },
            scenario: bothNames(row),
            expected: row.expected,
            difference: row.difference,
            apart:
              row.toldApart === null
                ? null
                : row.toldApart
                  ? ('compare.apart' as const)
                  : isNothing(row.difference)
                    ? ('compare.alike' as const)
                    : ('compare.notApart' as const),
          },
        })),
        notes: remarks,
      }),
    ],
  } as const satisfies Report;
}

/** The same in every run: there is nothing to tell apart. */
function isNothing(difference: Estimate | null): boolean {
  return difference !== null && difference.value === 0 && difference.standardError === 0;
}
