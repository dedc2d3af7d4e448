import { serialOfDate } from '@shared/base/day-serial';
import type { MaterialId } from '@shared/model/material';
import { FAN_LEVELS } from '@shared/model/uncertainty';
import { type Column, column, putBlock, textColumn } from '../block';
import { fixed, value } from '../cells';
import type { FanLines } from '../charts/chart';
import { scenarioSheet } from '../declare-sheet';
import { type FanRow, fanRows } from '../sampled-rows';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet, ValueBlock } from '../sheet';
import { FORMAT, massFormat } from '../styles';

const BAND_ROW = 6;
/** Material, date and day stand before the levels. */
const FIRST_LEVEL = 4;
const LEVELS = FAN_LEVELS.length;

/** From which level to which a fan is drawn, from below; the line in it is the median. */
const EDGES = [0.05, 0.25, 0.75, 0.95] as const;
const MEDIAN = FAN_LEVELS.indexOf(0.5);

const MEASURES = ['stock', 'shortfall'] as const;
type Measure = (typeof MEASURES)[number];

/** Of one material: what its fans are drawn over, and where its figures stand. */
export interface FanRefs {
  readonly materialId: MaterialId;
  /** Null where the secret stocks were left out. */
  readonly stock: FanLines | null;
  readonly shortfall: FanLines;
}

/** The fans of the sampled runs in figures: per material and day the quantiles of stock and shortfall. Values only. */
export const fan = scenarioSheet({
  key: 'fan',
  tab: 'record',
  when: ({ scenario }) => scenario.sampled !== null,
  write(sheet, part): { readonly fans: readonly FanRefs[]; readonly block: ValueBlock | null } {
    const { sampled } = part.scenario;
    if (sampled === null) return { fans: [], block: null };
    sheet.put(BAND_ROW - 1, 1, part.builder.t('workbook.sampled.valueOnly'), 'notice');
    const all = fanRows(part.scenario, sampled);
    const ofMaterials = part.materials.map(({ model: { materialId } }) => {
      const rows = all.find(([first]) => first?.materialId === materialId);
      if (rows === undefined) throw new Error(`the sampled runs have no ${materialId}`);
      return { materialId, rows };
    });
    const lines = ofMaterials.flatMap(({ rows }) => {
      const formats = { stock: formatOf(rows, 'stock'), shortfall: formatOf(rows, 'shortfall') };
      return rows.map((row) => ({ row, formats }));
    });
    const { head, first, next } = putBlock(sheet, BAND_ROW, columnsOf(part), lines, {
      height: 40,
      frozen: 3,
    });
    const columns = FIRST_LEVEL - 1 + MEASURES.length * LEVELS;
    sheet.filter(head, 1, next - 1, columns);
    // The widths of the bands behind it are for the charts alone.
    sheet.printOnly(next - 1, columns);
    let top = first;
    const fans = ofMaterials.map(({ materialId, rows }) => {
      const of = (measure: Measure) => linesOf(sheet, part, measure, top, rows.length);
      const stock = rows.every((row) => row.stock !== null) ? of('stock') : null;
      const made = { materialId, stock, shortfall: of('shortfall') };
      top += rows.length;
      return made;
    });
    return { fans, block: sheet.block(first, 1, next - 1, columns) };
  },
});

/** A day of a material, and how its measures are written. */
interface Line {
  readonly row: FanRow;
  readonly formats: Readonly<Record<Measure, string>>;
}

const levelColumn = (measure: Measure, level: number) =>
  FIRST_LEVEL + MEASURES.indexOf(measure) * LEVELS + level;
const bandColumn = (measure: Measure, band: number) =>
  FIRST_LEVEL + MEASURES.length * LEVELS + MEASURES.indexOf(measure) * (EDGES.length - 1) + band;
const edgeLevel = (edge: number) => FAN_LEVELS.indexOf(EDGES[edge] ?? 0.5);

function bandName(part: ScenarioPart, band: number): string {
  const [from, to] = [100 * (EDGES[band] ?? 0), 100 * (EDGES[band + 1] ?? 0)];
  return part.builder.t('workbook.fan.band', { from, to });
}

function columnsOf(part: ScenarioPart): Column<Line>[] {
  const { t } = part.builder;
  const ofMeasures = (
    make: (measure: Measure, look: Pick<Column<Line>, 'unit' | 'width'>) => Column<Line>[],
  ) =>
    MEASURES.flatMap((measure) => {
      const unit = t(measure === 'stock' ? 'workbook.unit.mass' : 'workbook.unit.massPerDay');
      return make(measure, { unit, width: 9.5 });
    });
  const levels = ofMeasures((measure, look) =>
    FAN_LEVELS.map((part100, level) => ({
      ...look,
      band: level === 0 ? t(`workbook.balance.${measure}`) : '',
      head: t('workbook.fan.level', { percent: 100 * part100 }),
      cell: ({ row, formats }) => value(row[measure]?.[level] ?? null, formats[measure]),
    })),
  );
  const bands = ofMeasures((measure, look) =>
    EDGES.slice(1).map((_, band) => ({
      ...look,
      head: bandName(part, band),
      band: band === 0 ? t('workbook.fan.forChart', { what: t(`workbook.balance.${measure}`) }) : '',
      cell: ({ row, formats }) => {
        const at = (edge: number) => row[measure]?.[edgeLevel(edge)] ?? 0;
        return row[measure] === null ? null : value(at(band + 1) - at(band), formats[measure]);
      },
    })),
  );
  return [
    textColumn(t('workbook.material'), 22, ({ row }) => part.names.material(row.materialId)),
    column(t('workbook.date'), ({ row }) => fixed(serialOfDate(row.date), FORMAT.date), { width: 11 }),
    column(t('workbook.day'), ({ row }) => fixed(row.day, FORMAT.year), {
      unit: t('workbook.unit.fromStart'),
      width: 6.5,
    }),
    ...levels,
    ...bands,
  ];
}

const formatOf = (rows: readonly FanRow[], measure: Measure) =>
  massFormat(rows.reduce((most, row) => Math.max(most, row[measure]?.[LEVELS - 1] ?? 0), 0));

function linesOf(sheet: Sheet, part: ScenarioPart, measure: Measure, top: number, rows: number): FanLines {
  const range = (at: number) => sheet.range(top, at, top + rows - 1, at);
  const categories = range(2);
  return {
    base: { name: '', categories, values: range(levelColumn(measure, edgeLevel(0))) },
    bands: EDGES.slice(1).map((_, band) => ({
      name: bandName(part, band),
      categories,
      values: range(bandColumn(measure, band)),
    })),
    median: {
      name: part.builder.t('workbook.fan.median'),
      categories,
      values: range(levelColumn(measure, MEDIAN)),
    },
  };
}
