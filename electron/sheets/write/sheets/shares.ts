import { daysInYear } from '@shared/base/calendar';
import { leastCertain } from '@shared/base/certainty';
import { sumCall, type Term } from '@shared/model/expression';
import { shareIn } from '@shared/model/plan-rows';
import type { Share } from '@shared/model/tables/share';
import type { SupplierModel } from '@shared/model/what-if';
import { type Column, column, putBlock, textColumn, yearColumns } from '../block';
import { cellAddress } from '../cell-address';
import { type Cell, certainty, computed, fixed, input, mark, named, text } from '../cells';
import { scenarioSheet } from '../declare-sheet';
import { shareOrigin } from '../input-origin';
import { type RampRefs, writeComingPlants } from '../parts/coming-plants';
import { type ReceiptRefs, writeReceipts } from '../parts/dated-receipts';
import { type MaterialPart, ofMaterial, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat, PER_DAY } from '../styles';
import { inputs } from './inputs';

/** What one group of suppliers (one country, one lead time) delivers a day, and its lead time. */
export interface GroupRefs {
  /** The range of the years. */
  readonly perDay: string;
  readonly leadTime: string;
  readonly label: string;
  /** Its shipments on a day; null without any. */
  readonly receipts: ReceiptRefs | null;
  /** Of its one plant, where that is still coming. */
  readonly ramp: RampRefs | null;
}

interface ShareRefs {
  /** By material, then by group in the order of the result. */
  readonly groups: readonly (readonly GroupRefs[])[];
  /** Cells with the unallocated rest, percent: below zero when shares exceed 100 %. */
  readonly rests: readonly string[];
  /** By material: the share of a supplier, in the order of the model, in a year. */
  readonly shares: readonly ((supplier: number, year: number) => Term<number>)[];
}

/** Columns: material, supplier, country, capacity, mark, source, then shares by year, then deliveries a day by year. */
const CAPACITY_COLUMN = 4;
const FIRST_SHARE_COLUMN = 7;
const WIDTHS = [22, 38, 18, 14, 11, 9] as const;

/** A supplier of a material; null for the rest that nobody gives. */
interface Line {
  readonly item: MaterialPart;
  readonly supplier: SupplierModel | null;
}

/** Who supplies what: shares as inputs, and what they deliver a day with no shock. */
export const shares = scenarioSheet({
  key: 'shares',
  tab: 'input',
  write(sheet, part): ShareRefs {
    const { years, materials } = part;
    const lines = materials.flatMap((item): Line[] => [
      ...item.model.suppliers.map((supplier) => ({ item, supplier })),
      { item, supplier: null },
    ]);
    const columns = columnsOf(part);
    const { first, next } = putBlock(sheet, 5, columns, lines, { height: 42, frozen: 2, filter: true });
    const firstOf = (item: MaterialPart) => first + lines.findIndex((line) => line.item === item);
    return {
      rests: materials.map((item) => {
        const row = firstOf(item) + item.model.suppliers.length;
        return sheet.range(row, FIRST_SHARE_COLUMN, row, FIRST_SHARE_COLUMN + years.length - 1);
      }),
      shares: materials.map((item) => (supplier, year) => ({
        formula: sheet.ref(firstOf(item) + supplier, FIRST_SHARE_COLUMN + years.indexOf(year)),
        value: item.model.suppliers[supplier]?.percent[year] ?? 0,
      })),
      groups: writeGroups(sheet, part, next + 1, firstOf),
    };
  },
});

function columnsOf(part: ScenarioPart): Column<Line>[] {
  const { years, names } = part;
  const { t } = part.builder;
  const { byMaterial, daysInYear: days } = part.refs(inputs);
  const ofShares = (head: string, width: number, cell: (found: readonly Share[]) => Cell) =>
    column<Line>(
      head,
      ({ item, supplier }) => (supplier === null ? text('') : cell(sharesBehind(part, item, supplier))),
      { width },
    );
  const shareColumns = yearColumns<Line>(years, ({ item, supplier }, year, { row, column }) => {
    if (supplier === null) return restOf(item, year, row, column);
    const origin = shareOrigin(part, item, supplier.supplierId, year);
    const share = input(supplier.percent[year] ?? 0, 'percent', FORMAT.percent, origin);
    return named(share, item.model.materialId, 'share', supplier.supplierId, year);
  });
  const perDayColumns = yearColumns<Line>(years, ({ item, supplier }, year, { row, column }, i) => {
    if (supplier === null) return fixed(0, PER_DAY);
    const wanted = `${cellAddress(row, column - years.length)}/100*${ofMaterial(byMaterial, item).totalSupply.at(i).formula}`;
    const capacity = `$D${row}`;
    const formula = `IF(ISNUMBER(${capacity}),MIN(${wanted},${capacity}),${wanted})/${days.at(i).formula}`;
    return computed({ formula, value: perDay(item, supplier, year) }, PER_DAY);
  });
  return [
    textColumn(t('workbook.material'), WIDTHS[0], ({ item }) => item.name),
    textColumn(t('workbook.supplier'), WIDTHS[1], ({ supplier }) =>
      supplier === null ? t('workbook.shares.unallocated') : names.supplier(supplier.supplierId),
    ),
    textColumn(t('workbook.country'), WIDTHS[2], ({ supplier }) =>
      supplier === null ? '' : names.country(supplier.countryId),
    ),
    {
      head: t('workbook.capacity'),
      unit: t('workbook.unit.massPerYear'),
      width: WIDTHS[3],
      cell: ({ supplier }) =>
        supplier === null
          ? text('')
          : input(supplier.capacity, 'massOrNone', massFormat(supplier.capacity ?? 100)),
    },
    ofShares(t('workbook.mark'), WIDTHS[4], (found) =>
      certainty(t, leastCertain(found.map((share) => share.mark))),
    ),
    ofShares(t('workbook.source'), WIDTHS[5], ([first]) => mark(names.sourceMark(first?.sourceId ?? null))),
    ...shareColumns.map((column, i) => ({
      ...column,
      unit: '%',
      width: 10.5,
      head: t('workbook.shares.shareOf', { year: years[i] ?? 0 }),
    })),
    ...perDayColumns.map((column, i) => ({
      ...column,
      unit: t('workbook.unit.massPerDay'),
      width: 12,
      head: t('workbook.shares.perDayOf', { year: years[i] ?? 0 }),
    })),
  ];
}

/** What the shares above it leave of 100 percent. */
function restOf({ model: { suppliers } }: MaterialPart, year: number, row: number, column: number) {
  const value = 100 - suppliers.reduce((sum, { percent }) => sum + (percent[year] ?? 0), 0);
  const sum = `SUM(${cellAddress(row - suppliers.length, column)}:${cellAddress(row - 1, column)})`;
  return computed({ formula: suppliers.length === 0 ? '100' : `100-${sum}`, value }, FORMAT.percent);
}

/** Names of thousands are more text than a cell holds; the sum beside them takes all in. */
const MOST_NAMED = 100;

function membersInWords(ids: readonly string[], { names, builder: { t, f } }: ScenarioPart): string {
  const listed = names.list(ids.slice(0, MOST_NAMED), names.supplier);
  const count = ids.length - MOST_NAMED;
  return count <= 0 ? listed : t('workbook.groups.further', { names: listed, count: f.whole(count) });
}

/** Deliveries a day of suppliers that move together; their lead time is an input here. */
function writeGroups(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
  firstOf: (item: MaterialPart) => number,
): GroupRefs[][] {
  const { years, materials, names } = part;
  const { t } = part.builder;
  const perDayColumn = FIRST_SHARE_COLUMN + years.length;
  const lines = materials.flatMap((item) => item.result.groups.map((group) => ({ item, group })));
  type Group = (typeof lines)[number];
  const deliveries = yearColumns<Group>(years, ({ item, group }, year, { column }) => {
    const members = [...item.model.suppliers.entries()].filter(([, { supplierId }]) =>
      group.supplierIds.includes(supplierId),
    );
    const cells = members.map(([position]) => cellAddress(firstOf(item) + position, column));
    const value = members.reduce((sum, [, supplier]) => sum + perDay(item, supplier, year), 0);
    return computed({ formula: sumCall(cells), value }, PER_DAY);
  });
  const { first, next } = putBlock<Group>(
    sheet,
    top,
    [
      textColumn(t('workbook.material'), WIDTHS[0], ({ item }) => item.name),
      textColumn(t('workbook.groups.group'), WIDTHS[1], ({ group }) =>
        membersInWords(group.supplierIds, part),
      ),
      textColumn(t('workbook.country'), WIDTHS[2], ({ group }) => names.country(group.countryId)),
      {
        head: t('workbook.leadTime'),
        cell: ({ item, group: { countryId, leadTimeDays } }) =>
          named(
            input(leadTimeDays, 'wholeDays', FORMAT.whole),
            ...[item.model.materialId, 'lead', countryId, leadTimeDays],
          ),
      },
      ...Array.from({ length: perDayColumn - 5 }, () => ({ head: '', cell: () => text('') })),
      ...deliveries.map((column, i) => ({
        ...column,
        head: t('workbook.shares.perDayOf', { year: years[i] ?? 0 }),
      })),
    ],
    lines,
    { section: t('workbook.groups.title'), height: 42 },
  );
  const coming = writeComingPlants(sheet, part, next + 1, (item, position) =>
    sheet.ref(firstOf(item) + position, CAPACITY_COLUMN),
  );
  const receiptsOf = writeReceipts(sheet, part, coming.next);
  const refsOf = ({ item, group }: Group, index: number): GroupRefs => {
    const { countryId, leadTimeDays, supplierIds } = group;
    const country = names.country(countryId);
    const alone = item.result.groups.filter((other) => other.countryId === countryId).length === 1;
    return {
      perDay: sheet.range(first + index, perDayColumn, first + index, perDayColumn + years.length - 1),
      leadTime: sheet.ref(first + index, 4),
      receipts: receiptsOf(item, group),
      ramp: coming.of(item, supplierIds[0] ?? ''),
      label: alone ? country : t('workbook.groups.withLead', { country, days: leadTimeDays }),
    };
  };
  const refs = lines.map((line, index) => ({ item: line.item, refs: refsOf(line, index) }));
  return materials.map((item) => refs.filter((line) => line.item === item).map((line) => line.refs));
}

/** The formula of the delivery column in numbers (docs/engine.md 2.3). */
function perDay({ model }: MaterialPart, { percent, capacity }: SupplierModel, year: number): number {
  const wanted = ((percent[year] ?? 0) / 100) * (model.totalSupply[year] ?? 0);
  return Math.min(wanted, capacity ?? Number.POSITIVE_INFINITY) / daysInYear(year);
}

/** What the years of the run are counted with, in their order. */
function sharesBehind(part: ScenarioPart, { model }: MaterialPart, { supplierId }: SupplierModel): Share[] {
  const { plan, window } = part.scenario.resolved;
  const supply = { economyId: window.economyId, materialId: model.materialId, stage: window.stage };
  const years = [...new Set(part.years.map((year) => model.carriedShares[year] ?? year))];
  return years.flatMap((year) => shareIn(plan, { ...supply, year }, supplierId) ?? []);
}
