import { daysInYear } from '@shared/base/calendar';
import type { Share } from '@shared/model/tables/share';
import type { SupplierModel } from '@shared/model/what-if';
import { cellAddress } from '../cell-address';
import { shareOrigin } from '../input-origin';
import { leastCertain } from '../reference-names';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { type InputRefs, type YearRow, yearRow } from './inputs';

/** What one group of suppliers (one country, one lead time) delivers a day, and its lead time. */
export interface GroupRefs {
  readonly perDay: YearRow;
  readonly leadTime: string;
  readonly label: string;
}

export interface ShareRefs {
  /** By material, then by group in the order of the result. */
  readonly groups: readonly (readonly GroupRefs[])[];
  /** Cells with the unallocated rest, percent: below zero when shares exceed 100 %. */
  readonly rests: readonly YearRow[];
  /** By material: its lines of suppliers. */
  readonly suppliers: readonly SupplierRange[];
}

/** Where the suppliers of one material stand. */
export interface SupplierRange {
  /** Address of the share of a supplier, in the order of the model, in the n-th year. */
  readonly share: (supplier: number, position: number) => string;
}

/** Columns: material, supplier, country, capacity, mark, source, then shares by year, then deliveries a day by year. */
const FIRST_SHARE_COLUMN = 7;
const HEAD_ROW = 5;

/** Who supplies what: shares as inputs, and what they deliver a day with no shock. */
export function writeShares(sheet: Sheet, part: ScenarioPart, inputs: InputRefs): ShareRefs {
  const { book, years, materials } = part;
  const { t } = book;
  const perDayColumn = FIRST_SHARE_COLUMN + years.length;
  putTop(sheet, part, t('workbook.shares.title'), t('workbook.shares.hint'));
  sheet.widths(22, 38, 18, 14, 11, 9, ...years.map(() => 10.5), ...years.map(() => 12));
  const keys = ['material', 'supplier', 'country', 'capacity', 'mark', 'source'] as const;
  sheet.putRow(
    HEAD_ROW,
    1,
    keys.map((key) => t(`workbook.${key}`)),
    'head',
  );
  sheet.putRow(
    HEAD_ROW,
    FIRST_SHARE_COLUMN,
    years.map((year) => t('workbook.shares.shareOf', { year })),
    'head',
  );
  sheet.putRow(
    HEAD_ROW,
    perDayColumn,
    years.map((year) => t('workbook.shares.perDayOf', { year })),
    'head',
  );
  sheet.putRow(HEAD_ROW + 1, 1, ['', '', '', t('workbook.unit.massPerYear'), '', ''], 'unit');
  sheet.putRow(
    HEAD_ROW + 1,
    FIRST_SHARE_COLUMN,
    years.map(() => '%'),
    'unit',
  );
  sheet.putRow(
    HEAD_ROW + 1,
    perDayColumn,
    years.map(() => t('workbook.unit.massPerDay')),
    'unit',
  );
  sheet.height(HEAD_ROW, 42);
  sheet.freeze(HEAD_ROW + 1, 2);
  sheet.repeatRows(HEAD_ROW, HEAD_ROW + 1);
  const rests: YearRow[] = [];
  const suppliers: SupplierRange[] = [];
  const rowsOf = new Map<string, number>();
  let row = HEAD_ROW + 2;
  for (const [index, item] of materials.entries()) {
    const first = row;
    for (const { supplierId } of item.model.suppliers) rowsOf.set(`${index}|${supplierId}`, row++);
    for (const supplier of item.model.suppliers) {
      writeSupplier(
        sheet,
        part,
        inputs,
        index,
        item,
        supplier,
        rowsOf.get(`${index}|${supplier.supplierId}`) ?? 0,
      );
    }
    suppliers.push({
      share: (supplier, position) => sheet.ref(first + supplier, FIRST_SHARE_COLUMN + position),
    });
    rests.push(writeRest(sheet, part, item, first, row));
    row++;
  }
  sheet.filter(HEAD_ROW + 1, 1, row - 1, perDayColumn + years.length - 1);
  return { rests, suppliers, groups: writeGroups(sheet, part, row + 1, rowsOf) };
}

function writeSupplier(
  sheet: Sheet,
  part: ScenarioPart,
  inputs: InputRefs,
  index: number,
  item: MaterialPart,
  supplier: SupplierModel,
  row: number,
): void {
  const { book, years, names } = part;
  const perDayColumn = FIRST_SHARE_COLUMN + years.length;
  sheet.putRow(
    row,
    1,
    [item.name, names.supplier(supplier.supplierId), names.country(supplier.countryId)],
    'text',
  );
  sheet.putInput(row, 4, supplier.capacity, 'massOrNone', massFormat(supplier.capacity ?? 100));
  const shares = sharesBehind(part, item, supplier);
  const mark = leastCertain(shares.map((share) => share.mark));
  sheet.put(row, 5, mark === null ? '' : book.t(`mark.${mark}`), mark === 'guessed' ? 'caution' : 'mark');
  sheet.put(row, 6, names.sourceMark(shares[0]?.sourceId ?? null), 'mark');
  const capacity = `$D${row}`;
  for (const [i, year] of years.entries()) {
    const share = supplier.percent[year] ?? 0;
    sheet.putInput(
      row,
      FIRST_SHARE_COLUMN + i,
      share,
      'percent',
      FORMAT.percent,
      shareOrigin(part, item, supplier.supplierId, year),
    );
    const address = cellAddress(row, FIRST_SHARE_COLUMN + i);
    book.nameCell(
      sheet.ref(row, FIRST_SHARE_COLUMN + i),
      ...part.nameParts,
      item.model.materialId,
      'share',
      supplier.supplierId,
      year,
    );
    const wanted = `${address}/100*${inputs.totalSupply[index]?.at(i)}`;
    const formula = `IF(ISNUMBER(${capacity}),MIN(${wanted},${capacity}),${wanted})/${inputs.daysInYear.at(i)}`;
    sheet.put(
      row,
      perDayColumn + i,
      { formula, result: perDay(item, supplier, year) },
      'computed',
      '#,##0.000000',
    );
  }
}

function writeRest(
  sheet: Sheet,
  part: ScenarioPart,
  item: MaterialPart,
  first: number,
  row: number,
): YearRow {
  const { t } = part.book;
  sheet.putRow(row, 1, [item.name, t('workbook.shares.unallocated'), '', '', '', ''], 'text');
  for (const [i, year] of part.years.entries()) {
    const column = FIRST_SHARE_COLUMN + i;
    const result = 100 - item.model.suppliers.reduce((sum, { percent }) => sum + (percent[year] ?? 0), 0);
    const sum = `SUM(${cellAddress(first, column)}:${cellAddress(row - 1, column)})`;
    const formula = row === first ? '100' : `100-${sum}`;
    sheet.put(row, column, { formula, result }, 'computed', FORMAT.percent);
    sheet.put(row, FIRST_SHARE_COLUMN + part.years.length + i, 0, 'fixed', '#,##0.000000');
  }
  return yearRow(sheet, row, FIRST_SHARE_COLUMN, part.years.length);
}

/** Deliveries a day of suppliers that move together; their lead time is an input here. */
function writeGroups(sheet: Sheet, part: ScenarioPart, top: number, rowsOf: ReadonlyMap<string, number>) {
  const { book, years, materials, names } = part;
  const { t } = book;
  const perDayColumn = FIRST_SHARE_COLUMN + years.length;
  sheet.put(top, 1, t('workbook.groups.title'), 'section');
  const head = top + 1;
  sheet.putRow(
    head,
    1,
    [t('workbook.material'), t('workbook.groups.group'), t('workbook.country'), t('workbook.leadTime')],
    'head',
  );
  sheet.putRow(
    head,
    perDayColumn,
    years.map((year) => t('workbook.shares.perDayOf', { year })),
    'head',
  );
  const between = Array.from({ length: perDayColumn - 5 }, () => '');
  sheet.putRow(head, 5, between, 'head');
  sheet.height(head, 42);
  let row = head + 1;
  return materials.map((item, index) =>
    item.result.groups.map((group): GroupRefs => {
      const country = names.country(group.countryId);
      const alone = item.result.groups.filter(({ countryId }) => countryId === group.countryId).length === 1;
      const label = alone ? country : t('workbook.groups.withLead', { country, days: group.leadTimeDays });
      sheet.putRow(
        row,
        1,
        [item.name, group.supplierIds.map(names.supplier).join(t('workbook.listSeparator')), country],
        'text',
      );
      sheet.putRow(row, 5, between, 'text');
      sheet.putInput(row, 4, group.leadTimeDays, 'wholeDays', FORMAT.whole);
      book.nameCell(
        sheet.ref(row, 4),
        ...part.nameParts,
        item.model.materialId,
        'lead',
        group.countryId,
        group.leadTimeDays,
      );
      const members = item.model.suppliers.filter(({ supplierId }) => group.supplierIds.includes(supplierId));
      for (const [i, year] of years.entries()) {
        const column = perDayColumn + i;
        const cells = members.map(({ supplierId }) =>
          cellAddress(rowsOf.get(`${index}|${supplierId}`) ?? 0, column),
        );
        const result = members.reduce((sum, supplier) => sum + perDay(item, supplier, year), 0);
        sheet.put(row, column, { formula: sumOf(cells), result }, 'computed', '#,##0.000000');
      }
      const refs = {
        perDay: yearRow(sheet, row, perDayColumn, years.length),
        leadTime: sheet.ref(row, 4),
        label,
      };
      row++;
      return refs;
    }),
  );
}

/** A sum of single cells; nested so that no call has more than 200 arguments (255 is the limit). */
function sumOf(cells: readonly string[]): string {
  if (cells.length <= 200) return `SUM(${cells.join(',')})`;
  return `${sumOf(cells.slice(0, 200))}+${sumOf(cells.slice(200))}`;
}

/** The formula of the delivery column in numbers (docs/engine.md 2.3). */
function perDay({ model }: MaterialPart, { percent, capacity }: SupplierModel, year: number): number {
  const wanted = ((percent[year] ?? 0) / 100) * (model.totalSupply[year] ?? 0);
  return Math.min(wanted, capacity ?? Number.POSITIVE_INFINITY) / daysInYear(year);
}

function sharesBehind(part: ScenarioPart, { model }: MaterialPart, { supplierId }: SupplierModel): Share[] {
  const { plan, window } = part.scenario.resolved;
  const years = new Set(part.years.map((year) => model.carriedShares[year] ?? year));
  return plan.shares.filter(
    (share) =>
      share.supplierId === supplierId &&
      share.materialId === model.materialId &&
      share.economyId === window.economyId &&
      share.stage === window.stage &&
      years.has(share.year),
  );
}
