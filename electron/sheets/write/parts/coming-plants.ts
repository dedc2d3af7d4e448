import { serialOfDate } from '@shared/base/day-serial';
import { monthOf } from '@shared/base/months';
import { startOfRamp } from '@shared/model/ramp-start';
import type { RampModel, SupplierModel } from '@shared/model/what-if';
import { type Column, column, putBlock, textColumn } from '../block';
import { computed, fixed, input, named, text } from '../cells';
import { rampOrigin } from '../input-origin';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT } from '../styles';

/** Cells of a plant that is still coming. */
export interface RampRefs {
  readonly planned: string;
  /** Months from the planned start to the one that is counted with; a text where it never starts. */
  readonly late: string;
  readonly months: string;
  readonly capacity: string;
}

interface Coming {
  readonly item: MaterialPart;
  readonly supplier: SupplierModel;
  readonly ramp: RampModel;
  readonly capacity: string;
}

/** Of the sheet on which they stand: material, supplier. */
const WIDTHS = [22, 38] as const;

/** How the plants come that are not wholly there yet: the slip is an input, and the start follows from it. */
export function writeComingPlants(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
  capacityOf: (item: MaterialPart, position: number) => string,
): { readonly next: number; of(item: MaterialPart, supplierId: string): RampRefs | null } {
  const { names, materials } = part;
  const { t } = part.builder;
  const lines = materials.flatMap((item) =>
    item.model.suppliers.flatMap((supplier, position) =>
      supplier.ramp === undefined
        ? []
        : [{ item, supplier, ramp: supplier.ramp, capacity: capacityOf(item, position) }],
    ),
  );
  if (lines.length === 0) return { next: top, of: () => null };
  const said = (
    head: string,
    unit: string,
    cell: (
      ramp: Exclude<RampModel, 'never'>,
      line: Coming,
      row: number,
    ) => ReturnType<Column<Coming>['cell']>,
  ) =>
    column<Coming>(
      head,
      (line, { row }) => (line.ramp === 'never' ? text(NEVER) : cell(line.ramp, line, row)),
      {
        unit,
      },
    );
  const [date, months] = [t('workbook.date'), t('workbook.unit.months')];
  const columns = [
    textColumn<Coming>(t('workbook.material'), WIDTHS[0], ({ item }) => item.name),
    textColumn<Coming>(t('workbook.supplier'), WIDTHS[1], ({ supplier }) =>
      names.supplier(supplier.supplierId),
    ),
    said(t('workbook.ramps.planned'), date, ({ plannedStart }) =>
      fixed(serialOfDate(plannedStart), FORMAT.date),
    ),
    said(t('workbook.ramps.slip'), months, ({ slipMonths }, { item, supplier }) => {
      const { materialId } = item.model;
      const cell = input(
        slipMonths,
        'months',
        FORMAT.general,
        rampOrigin(part, materialId, supplier.supplierId),
      );
      return named(cell, materialId, 'slip', supplier.supplierId);
    }),
    said(t('workbook.ramps.notBefore'), date, ({ notBefore }) =>
      notBefore === null ? text('') : fixed(serialOfDate(notBefore), FORMAT.date),
    ),
    said(t('workbook.ramps.months'), months, ({ monthsToFull }) =>
      input(monthsToFull, 'mass', FORMAT.general),
    ),
    said(t('workbook.ramps.late'), months, (ramp, _line, row) => {
      const [planned, slip, wait] = [`$C${row}`, `$D${row}`, `$E${row}`];
      const formula = `IF(ISNUMBER(${wait}),MAX(${slip},${monthsOf(wait, '-1')}-(${monthsOf(planned, '-1')})),${slip})`;
      return computed({ formula, value: startOfRamp(ramp) - monthOf(ramp.plannedStart) }, FORMAT.general);
    }),
  ];
  const { first, next } = putBlock(sheet, top, columns, lines, {
    section: t('workbook.ramps.title'),
    height: 42,
  });
  const of = (item: MaterialPart, supplierId: string): RampRefs | null => {
    const at = lines.findIndex((line) => line.item === item && line.supplier.supplierId === supplierId);
    const line = lines[at];
    if (line === undefined) return null;
    const row = first + at;
    return {
      planned: sheet.ref(row, 3),
      late: sheet.ref(row, 7),
      months: sheet.ref(row, 6),
      capacity: line.capacity,
    };
  };
  return { next: next + 1, of };
}

/** What a plant that is still coming is due on a day: docs/engine.md 2.3 and 12.3. */
export function comingFormula(
  { planned, late, months, capacity }: RampRefs,
  {
    date,
    leadTime,
    perDay,
    daysOfYear,
  }: { date: string; leadTime: string; perDay: string; daysOfYear: string },
): string {
  const leaves = `(${date}-${leadTime})`;
  // Read at the middle of the day.
  const since = `(${monthsOf(leaves, '-0.5')}-(${monthsOf(planned, '-1')})-${late})`;
  const part = `IF(${since}<0,0,IF(${months}=0,1,MIN(1,${since}/${months})))`;
  const made = `IF(ISNUMBER(${capacity}),MIN(${perDay},${capacity}/${daysOfYear}*${part}),IF(${since}<0,0,${perDay}))`;
  return `IF(ISNUMBER(${late}),${made},0)`;
}

/** Months of a date since the year 0, with the part of its month that has passed. */
function monthsOf(date: string, day: '-1' | '-0.5'): string {
  return `YEAR(${date})*12+MONTH(${date})-1+(DAY(${date})${day})/DAY(EOMONTH(${date},0))`;
}

const NEVER = '–';
