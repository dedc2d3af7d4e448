import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import { resolveScenario } from '@shared/model/resolution';
import exceljs from 'exceljs';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { typedInto } from '../sheets/support/typed-into';
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

export function nameAnotherProject(book: exceljs.Workbook): void {
  const project = book.getWorksheet('_Lodestone')?.getCell('B1');
  if (project !== undefined) project.value = 'another';
}

type Change = Partial<Parameters<typeof exportWorkbook>[2]>;

/**
 * An export in which a person typed numbers and texts into named cells that are open to that. Only these cells are rewritten, which
 * takes a fraction of the time of savedElsewhere: for tests of what was typed.
 */
export async function edited(
  session: Session,
  cells: Readonly<Record<string, number | string>>,
  change: Change = {},
): Promise<string> {
  const back = join(newFolder(), 'back.xlsx');
  await typedInto(await sent(session, change), back, cells);
  return back;
}

/**
 * An export that another program than the one that wrote it has read and saved as a whole; a text then stands in the list that all
 * sheets share. For tests of that, and of what cannot be typed: a cell that is emptied, or a change of the book.
 * @param alter is done before it is saved
 */
export async function savedElsewhere(
  session: Session,
  cells: Readonly<Record<string, number | string | null>>,
  change: Change = {},
  alter: (book: exceljs.Workbook) => void = () => undefined,
): Promise<string> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(await sent(session, change));
  for (const [name, value] of Object.entries(cells)) namedCell(book, name).value = value;
  alter(book);
  const back = join(newFolder(), 'back.xlsx');
  await book.xlsx.writeFile(back);
  return back;
}

/** Exports by the state of the project and the choices: two of the same differ in nothing but when they were written. */
const written = new Map<string, Buffer>();

async function sent(session: Session, change: Change): Promise<string> {
  const path = join(newFolder(), 'sent.xlsx');
  // The hash of the last change is one of all before it and of the project.
  const { headHash } = await session.project.info();
  const key = JSON.stringify([headHash, change]);
  const kept = written.get(key);
  if (kept === undefined) {
    await exportWorkbook(session, path, { ...INPUT, ...change }, {});
    written.set(key, readFileSync(path));
  } else writeFileSync(path, kept);
  return path;
}

export const LYNAS = 'Dy_share_lynas_kuantan_heavy_2026';
