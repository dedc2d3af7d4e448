import { serialOfDate } from '@shared/base/day-serial';
import type { MaterialId } from '@shared/model/material';
import { FAN_LEVELS } from '@shared/model/uncertainty';
import type { FanLines } from '../charts/chart';
import { scenarioSheet } from '../declare-sheet';
import { type FanRow, fanRows } from '../sampled-rows';
import type { ScenarioPart } from '../scenario-part';
import type { Sheet, ValueBlock } from '../sheet';
import { FORMAT, massFormat } from '../styles';

const BAND_ROW = 6;
const FIRST_ROW = BAND_ROW + 3;
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
    sheet.put(BAND_ROW - 1, 1, part.book.t('workbook.sampled.valueOnly'), 'notice');
    const figures = MEASURES.length * (LEVELS + EDGES.length - 1);
    sheet.widths(22, 11, 6.5, ...Array.from({ length: figures }, () => 9.5));
    putHead(sheet, part);
    const all = fanRows(part.scenario, sampled);
    let row = FIRST_ROW;
    const fans = part.materials.map(({ model: { materialId } }) => {
      const rows = all.find(([first]) => first?.materialId === materialId);
      if (rows === undefined) throw new Error(`the sampled runs have no ${materialId}`);
      putRows(sheet, part, rows, row);
      const lines = (measure: Measure) => linesOf(sheet, part, measure, row, rows.length);
      const stock = rows.every((each) => each.stock !== null) ? lines('stock') : null;
      const made = { materialId, stock, shortfall: lines('shortfall') };
      row += rows.length;
      return made;
    });
    const columns = FIRST_LEVEL - 1 + MEASURES.length * LEVELS;
    sheet.freeze(FIRST_ROW - 1, 3);
    sheet.filter(FIRST_ROW - 1, 1, row - 1, columns);
    sheet.repeatRows(BAND_ROW, FIRST_ROW - 1);
    // The widths of the bands behind it are for the charts alone.
    sheet.printOnly(row - 1, columns);
    return { fans, block: sheet.block(FIRST_ROW, 1, row - 1, columns) };
  },
});

const levelColumn = (measure: Measure, level: number) =>
  FIRST_LEVEL + MEASURES.indexOf(measure) * LEVELS + level;
const bandColumn = (measure: Measure, band: number) =>
  FIRST_LEVEL + MEASURES.length * LEVELS + MEASURES.indexOf(measure) * (EDGES.length - 1) + band;
const edgeLevel = (edge: number) => FAN_LEVELS.indexOf(EDGES[edge] ?? 0.5);

function bandName(part: ScenarioPart, band: number): string {
  const [from, to] = [100 * (EDGES[band] ?? 0), 100 * (EDGES[band + 1] ?? 0)];
  return part.book.t('workbook.fan.band', { from, to });
}

function putHead(sheet: Sheet, part: ScenarioPart): void {
  const { t } = part.book;
  const put = (column: number, band: string, head: string, unit: string) => {
    sheet.put(BAND_ROW, column, band, 'head');
    sheet.put(BAND_ROW + 1, column, head, 'head');
    sheet.put(BAND_ROW + 2, column, unit, 'unit');
  };
  put(1, '', t('workbook.material'), '');
  put(2, '', t('workbook.date'), '');
  put(3, '', t('workbook.day'), t('workbook.unit.fromStart'));
  for (const measure of MEASURES) {
    const unit = t(measure === 'stock' ? 'workbook.unit.mass' : 'workbook.unit.massPerDay');
    const what = t(`workbook.balance.${measure}`);
    for (const [level, part100] of FAN_LEVELS.entries()) {
      const head = t('workbook.fan.level', { percent: 100 * part100 });
      put(levelColumn(measure, level), level === 0 ? what : '', head, unit);
    }
    for (let band = 0; band < EDGES.length - 1; band++) {
      const said = band === 0 ? t('workbook.fan.forChart', { what }) : '';
      put(bandColumn(measure, band), said, bandName(part, band), unit);
    }
  }
  sheet.height(BAND_ROW, 40);
}

function putRows(sheet: Sheet, part: ScenarioPart, rows: readonly FanRow[], top: number): void {
  const most = (measure: Measure) =>
    rows.reduce((largest, row) => Math.max(largest, row[measure]?.[LEVELS - 1] ?? 0), 0);
  const formats = { stock: massFormat(most('stock')), shortfall: massFormat(most('shortfall')) };
  for (const [index, row] of rows.entries()) {
    const at = top + index;
    sheet.put(at, 1, part.names.material(row.materialId), 'text');
    sheet.put(at, 2, serialOfDate(row.date), 'fixed', FORMAT.date);
    sheet.put(at, 3, row.day, 'fixed', FORMAT.year);
    for (const measure of MEASURES) {
      const levels = row[measure];
      const format = formats[measure];
      for (let level = 0; level < LEVELS; level++)
        sheet.put(at, levelColumn(measure, level), levels?.[level] ?? null, 'value', format);
      if (levels === null) continue;
      for (let band = 0; band < EDGES.length - 1; band++) {
        const width = (levels[edgeLevel(band + 1)] ?? 0) - (levels[edgeLevel(band)] ?? 0);
        sheet.put(at, bandColumn(measure, band), width, 'value', format);
      }
    }
  }
}

function linesOf(sheet: Sheet, part: ScenarioPart, measure: Measure, top: number, rows: number): FanLines {
  const column = (at: number) => sheet.range(top, at, top + rows - 1, at);
  const categories = column(2);
  return {
    base: { name: '', categories, values: column(levelColumn(measure, edgeLevel(0))) },
    bands: EDGES.slice(1).map((_, band) => ({
      name: bandName(part, band),
      categories,
      values: column(bandColumn(measure, band)),
    })),
    median: {
      name: part.book.t('workbook.fan.median'),
      categories,
      values: column(levelColumn(measure, MEDIAN)),
    },
  };
}
