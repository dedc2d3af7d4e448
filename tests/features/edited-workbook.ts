import { join } from 'node:path';
import type { IsoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import { resolveScenario } from '@shared/model/resolution';
import exceljs from 'exceljs';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { namedCell } from '../sheets/write/recalculate';
import { newFolder } from '../tidy-up';

export const DY = 'Dy' as MaterialId;
export const INPUT = {
  scenarioIds: ['licences-25'],
  materials: [DY],
  language: 'en',
  version: '9.9.9',
  sampling: null,
  redact: false,
  form: { kind: 'live' },
} as const;

export const NO_WINDOW = { economyId: null, stage: null, start: null, days: null };
/** Licences at 25 % over years of which the last ones have no figures of their own: the sample ends with 2028. */
export const LATER = {
  scenarioId: 'licences-25',
  name: 'Licences 25 %, later',
  parentId: 'licences-60',
  note: null,
  window: { ...NO_WINDOW, start: '2028-07-01' as IsoDate, days: 1000 },
  shocks: [],
};
/** One that inherits the licences at 60 % with all they say. */
export const CHILD = { ...LATER, scenarioId: null, name: 'Child', window: NO_WINDOW };
/** 1 September 2026 as a day serial. */
export const SEPTEMBER = 46_266;

/** Every figure of dysprosium that a scenario is run with, by what and year. */
export async function modelOf(session: Session, scenarioId: string): Promise<Record<string, number>> {
  const { built } = await runScenario(session, { scenarioId, materials: [DY], tryShocks: null });
  const [model] = built.model.materials;
  if (model === undefined) throw new Error('dysprosium runs');
  const { recycling, substitution, totalSupply } = model;
  const rows: [string, Readonly<Record<number, number>>][] = [
    ...Object.entries({ recycling, substitution, totalSupply }),
    ...model.uses.map(({ useId, demand }): [string, typeof demand] => [useId, demand]),
    ...model.suppliers.map(({ supplierId, percent }): [string, typeof percent] => [supplierId, percent]),
  ];
  return Object.fromEntries(
    rows.flatMap(([what, years]) =>
      Object.entries(years)
        .filter(([year]) => Number(year) >= 2028 && Number(year) <= 2031)
        .map(([year, value]) => [`${what} ${year}`, value]),
    ),
  );
}

export async function shocksOf(session: Session, scenarioId: string) {
  const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
  return resolveScenario(plan, book, scenarioId).shocks;
}

export function removeOrigins(book: exceljs.Workbook): void {
  const sheet = book.getWorksheet('_Lodestone');
  if (sheet !== undefined) book.removeWorksheet(sheet.id);
}

/** Takes the results of all formulas away, as a program does that writes workbooks and does not calculate. */
export function forgetResults(book: exceljs.Workbook): void {
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cell.value = { formula: cell.formula, date1904: false };
      }),
    );
}

export function markOlder(book: exceljs.Workbook): void {
  const mark = book.getWorksheet('_Lodestone')?.getCell('A1');
  if (mark !== undefined) mark.value = 'lodestone-scenario-workbook-1';
}

/** An export in which a person changed cells by name, saved by another program than the one that wrote it. */
export async function edited(
  session: Session,
  cells: Readonly<Record<string, number | string | null>>,
  change: Partial<Parameters<typeof exportWorkbook>[2]> = {},
): Promise<string> {
  const path = join(newFolder(), 'sent.xlsx');
  await exportWorkbook(session, path, { ...INPUT, ...change }, {});
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  for (const [name, value] of Object.entries(cells)) namedCell(book, name).value = value;
  const back = join(newFolder(), 'back.xlsx');
  await book.xlsx.writeFile(back);
  return back;
}

export const LYNAS = 'Dy_share_lynas_kuantan_heavy_2026';
