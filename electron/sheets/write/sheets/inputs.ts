import { daysInYear } from '@shared/base/calendar';
import type { Relief } from '@shared/model/tables/relief';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { reliefOrigin, totalOrigin } from '../input-origin';
import { leastCertain } from '../reference-names';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';
import { type RunCells, writeRun } from './run-window';
import type { ValueBlock } from './sampled';
import { type ShockRefs, writeOverrides, writeShocks } from './shocks';

/** Addresses of what other sheets count with. Ranges hold one cell a year, in the order of the years. */
export interface InputRefs {
  readonly daysInYear: YearRow;
  /** By material. */
  readonly totalSupply: readonly YearRow[];
  readonly recycling: readonly YearRow[];
  readonly substitution: readonly YearRow[];
  readonly recyclingPerDay: readonly YearRow[];
  readonly shocks: ReadonlyMap<string, ShockRefs>;
  readonly run: RunCells;
  /** Where values that the scenario changes are repeated. */
  readonly overrides: ValueBlock | null;
}

/** A row with one cell a year. */
export interface YearRow {
  readonly range: string;
  /** Address of the cell of the n-th year. */
  at(position: number): string;
}

/** Columns before the years. */
const FIRST_YEAR_COLUMN = 6;
const SECTION_ROW = 5;

/** The run, supply by year, and the shocks: what the scenario assumes. */
export function writeInputs(sheet: Sheet, part: ScenarioPart): InputRefs {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.inputs.title'), t('workbook.inputs.hint'));
  sheet.widths(40, 34, 14, 11, 9, ...part.years.map(() => 12.5));
  const years = writeYears(sheet, part);
  const shocks = writeShocks(sheet, part, years.nextRow + 1);
  const { run, nextRow } = writeRun(sheet, part, shocks.nextRow + 1);
  const overrides = writeOverrides(sheet, part, nextRow + 1);
  return { ...years.refs, shocks: shocks.refs, run, overrides };
}

/** One cell a year from `column` on. */
export function yearRow(sheet: Sheet, row: number, column: number, years: number): YearRow {
  return {
    range: sheet.range(row, column, row, column + years - 1),
    at: (position) => sheet.ref(row, column + position),
  };
}

function writeYears(sheet: Sheet, part: ScenarioPart) {
  const { book, years, materials, names } = part;
  const { t } = book;
  sheet.put(SECTION_ROW, 1, t('workbook.inputs.byYear'), 'section');
  const head = SECTION_ROW + 1;
  const columns = [
    t('workbook.material'),
    t('workbook.figure'),
    t('workbook.unit'),
    t('workbook.mark'),
    t('workbook.source'),
  ];
  sheet.putRow(head, 1, columns, 'head');
  sheet.putRow(head, FIRST_YEAR_COLUMN, years, 'head', FORMAT.year);
  let row = head + 1;
  const rowOf = (at: number) => yearRow(sheet, at, FIRST_YEAR_COLUMN, years.length);
  sheet.putRow(row, 1, ['', t('workbook.daysInYear'), t('workbook.unit.days'), '', ''], 'text');
  sheet.putRow(row, FIRST_YEAR_COLUMN, years.map(daysInYear), 'fixed', FORMAT.whole);
  const daysRow = rowOf(row++);
  const refs = {
    daysInYear: daysRow,
    totalSupply: [] as YearRow[],
    recycling: [] as YearRow[],
    substitution: [] as YearRow[],
    recyclingPerDay: [] as YearRow[],
  };
  for (const item of materials) {
    const evidence = evidenceOf(part, item);
    const put = (figure: string, unit: string, found: Evidence | null) => {
      sheet.putRow(row, 1, [item.name, figure, unit], 'text');
      sheet.put(
        row,
        4,
        found?.mark == null ? '' : t(`mark.${found.mark}`),
        found?.mark === 'guessed' ? 'caution' : 'mark',
      );
      sheet.put(row, 5, names.sourceMark(found?.sourceId ?? null), 'mark');
    };
    const figures = [
      {
        list: refs.totalSupply,
        key: 'totalSupply',
        unit: t('workbook.unit.massPerYear'),
        rule: 'mass',
        found: evidence.total,
      },
      {
        list: refs.recycling,
        key: 'recycling',
        unit: t('workbook.unit.massPerYear'),
        rule: 'mass',
        found: evidence.relief,
      },
      { list: refs.substitution, key: 'substitution', unit: '%', rule: 'percent', found: evidence.relief },
    ] as const;
    let recyclingRow = row;
    for (const { list, key, unit, rule, found } of figures) {
      put(t(`workbook.inputs.${key}`), unit, found);
      const values = years.map((year) => item.model[key][year] ?? 0);
      const format = rule === 'percent' ? FORMAT.percent : massFormat(Math.max(...values));
      for (const [i, value] of values.entries()) {
        const year = years[i] ?? 0;
        const origin =
          key === 'totalSupply'
            ? totalOrigin(part, item, year)
            : reliefOrigin(part, item, `relief.${key}`, year);
        sheet.putInput(row, FIRST_YEAR_COLUMN + i, value, rule, format, origin);
        book.nameCell(
          sheet.ref(row, FIRST_YEAR_COLUMN + i),
          ...part.nameParts,
          item.model.materialId,
          key,
          years[i] ?? 0,
        );
      }
      list.push(rowOf(row));
      if (key === 'recycling') recyclingRow = row;
      row++;
    }
    put(t('workbook.inputs.recyclingPerDay'), t('workbook.unit.massPerDay'), null);
    for (const [i, year] of years.entries()) {
      const result = (item.model.recycling[year] ?? 0) / daysInYear(year);
      const formula = `${sheet.ref(recyclingRow, FIRST_YEAR_COLUMN + i)}/${daysRow.at(i)}`;
      sheet.put(row, FIRST_YEAR_COLUMN + i, { formula, result }, 'computed', '#,##0.000000');
    }
    refs.recyclingPerDay.push(rowOf(row++));
  }
  sheet.filter(head, 1, row - 1, FIRST_YEAR_COLUMN + years.length - 1);
  return { refs, nextRow: row };
}

type Evidence = Pick<TotalSupply | Relief, 'mark' | 'sourceId'>;

/** The rows of the plan behind the model's figures; null where the model took a default. */
function evidenceOf(
  part: ScenarioPart,
  { model }: MaterialPart,
): { total: Evidence | null; relief: Evidence | null } {
  const { plan, window } = part.scenario.resolved;
  const inYears = <T extends Evidence & { readonly year: number }>(rows: readonly T[]): Evidence | null => {
    const found = rows.filter(({ year }) => part.years.includes(year));
    const mark = leastCertain(found.map((row) => row.mark));
    return mark === null ? null : { mark, sourceId: found[0]?.sourceId ?? null };
  };
  const same = (row: { economyId: string; materialId: string }) =>
    row.economyId === window.economyId && row.materialId === model.materialId;
  return {
    total: inYears(plan.totals.filter((row) => same(row) && row.stage === window.stage)),
    relief: inYears(plan.reliefs.filter(same)),
  };
}
