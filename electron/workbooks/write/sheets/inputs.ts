import { daysInYear } from '@shared/domain/calendar';
import type { Relief } from '@shared/domain/demand';
import type { TotalSupply } from '@shared/domain/share';
import type { Shock } from '@shared/domain/shock';
import { daySerial } from '../day-serial';
import { leastCertain, shockName } from '../reference-names';
import { type MaterialPart, putTop, type ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { FORMAT, massFormat } from '../styles';

/** Addresses of what other sheets count with. Ranges hold one cell a year, in the order of the years. */
export interface InputRefs {
  readonly daysInYear: YearRow;
  /** By material. */
  readonly totalSupply: readonly YearRow[];
  readonly substitution: readonly YearRow[];
  readonly recyclingPerDay: readonly YearRow[];
  readonly shocks: ReadonlyMap<string, ShockRefs>;
}

/** A row with one cell a year. */
export interface YearRow {
  readonly range: string;
  /** Address of the cell of the n-th year. */
  at(position: number): string;
}

export interface ShockRefs {
  readonly start: string;
  readonly end: string;
  readonly recoveryDays: string;
  /** Percent. */
  readonly approved: string;
  readonly delayDays: string;
  /** Percent. */
  readonly queued: string;
  readonly releaseStart: string;
  readonly releaseDays: string;
}

/** Columns before the years. */
const FIRST_YEAR_COLUMN = 6;
const SECTION_ROW = 5;

/** The run, supply by year, and the shocks: what the scenario assumes. */
export function writeInputs(sheet: Sheet, part: ScenarioPart): InputRefs {
  const { t } = part.book;
  putTop(sheet, part, t('workbook.inputs.title'), t('workbook.inputs.hint'));
  sheet.widths(30, 34, 15, 15, 15, ...Array.from({ length: Math.max(8, part.years.length) }, () => 12.5));
  const years = writeYears(sheet, part);
  const shocks = writeShocks(sheet, part, years.nextRow + 1);
  writeOverrides(sheet, part, shocks.nextRow + 1);
  return { ...years.refs, shocks: shocks.refs };
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
        list: null,
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
        sheet.putInput(row, FIRST_YEAR_COLUMN + i, value, rule, format);
        book.nameCell(
          sheet.ref(row, FIRST_YEAR_COLUMN + i),
          ...part.nameParts,
          item.model.materialId,
          key,
          years[i] ?? 0,
        );
      }
      list?.push(rowOf(row));
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

const SHOCK_FIELDS = [
  'start',
  'end',
  'recoveryDays',
  'approved',
  'delayDays',
  'queued',
  'releaseStart',
  'releaseDays',
] as const;

function writeShocks(sheet: Sheet, part: ScenarioPart, top: number) {
  const { book, names, scenario } = part;
  const { t } = book;
  sheet.put(top, 1, t('workbook.shocks.title'), 'section');
  sheet.put(top + 1, 1, t('workbook.shocks.hint'), 'label');
  sheet.worksheet.getCell(top + 1, 1).style = { ...book.styles.of('label'), alignment: { wrapText: false } };
  const head = top + 2;
  const fixed = ['shock', 'kind', 'imposedBy', 'materials', 'destinations'] as const;
  sheet.putRow(
    head,
    1,
    fixed.map((key) => t(`workbook.shocks.${key}`)),
    'head',
  );
  sheet.putRow(
    head,
    6,
    SHOCK_FIELDS.map((key) => t(`workbook.shocks.${key}`)),
    'head',
  );
  sheet.height(head, 40);
  const refs = new Map<string, ShockRefs>();
  let row = head + 1;
  if (scenario.model.shocks.length === 0) sheet.put(row++, 1, t('workbook.shocks.none'), 'text');
  for (const [index, shock] of scenario.model.shocks.entries()) {
    const texts = [
      shockName(shock, t),
      t(`workbook.shock.${shock.kind}`),
      names.country(shock.imposedBy),
      names.list(shock.materials, (id) => id),
      names.list(shock.destinations, names.country),
    ];
    sheet.putRow(row, 1, texts, 'text');
    putShockInputs(sheet, row, shock);
    for (const [i, field] of SHOCK_FIELDS.entries()) {
      if (shock.kind === 'ban' && i > 2) continue;
      book.nameCell(sheet.ref(row, 6 + i), ...part.nameParts, `shock${index + 1}`, field);
    }
    const at = (column: number) => sheet.ref(row, 6 + column);
    refs.set(shock.id, {
      start: at(0),
      end: at(1),
      recoveryDays: at(2),
      approved: at(3),
      delayDays: at(4),
      queued: at(5),
      releaseStart: at(6),
      releaseDays: at(7),
    });
    row++;
  }
  return { refs, nextRow: row };
}

function putShockInputs(sheet: Sheet, row: number, shock: Shock): void {
  sheet.putInput(row, 6, daySerial(shock.start), 'date', FORMAT.date);
  sheet.putInput(row, 7, daySerial(shock.end), 'date', FORMAT.date);
  sheet.putInput(row, 8, shock.recoveryDays, 'wholeDays', FORMAT.whole);
  if (shock.kind === 'ban') {
    sheet.putRow(row, 9, ['–', '–', '–', '–', '–'], 'mark');
    return;
  }
  sheet.putInput(row, 9, shock.approvedPercent, 'percent', FORMAT.percent);
  sheet.putInput(row, 10, shock.delayDays, 'wholeDays', FORMAT.whole);
  sheet.putInput(row, 11, shock.queuedPercent, 'percent', FORMAT.percent);
  sheet.putInput(
    row,
    12,
    shock.releaseStart === null ? null : daySerial(shock.releaseStart),
    'dateOrNone',
    FORMAT.date,
  );
  sheet.putInput(row, 13, shock.releaseDays, 'wholeDays', FORMAT.whole);
}

/** What the scenario changes in the plan, said once: the figures above already contain it. */
function writeOverrides(sheet: Sheet, part: ScenarioPart, top: number): void {
  const { t } = part.book;
  const rows = [...part.scenario.resolved.overrides.values()].flatMap((byKey) => [...byKey.values()]);
  sheet.put(top, 1, t('workbook.overrides.title'), 'section');
  if (rows.length === 0) {
    sheet.put(top + 1, 1, t('workbook.overrides.none'), 'text');
    return;
  }
  sheet.putRow(
    top + 1,
    1,
    [
      t('workbook.overrides.field'),
      t('workbook.overrides.key'),
      t('workbook.overrides.value'),
      t('workbook.overrides.reason'),
    ],
    'head',
  );
  for (const [index, { field, key, value, reason }] of rows.entries()) {
    const row = top + 2 + index;
    sheet.putRow(row, 1, [t(`workbook.override.${field}`), key], 'text');
    sheet.put(row, 3, value, 'fixed', FORMAT.general);
    sheet.put(row, 4, reason ?? '', 'text');
  }
}
