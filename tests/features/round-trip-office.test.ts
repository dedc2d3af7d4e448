import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoundTrip } from '@shared/features/importing/round-trip/contract';
import type { MaterialId } from '@shared/model/material';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportWorkbook } from '../../electron/features/exporting/export-workbook';
import { readBack } from '../../electron/features/importing/round-trip/round-trip';
import { openProject } from '../../electron/plan/open-project';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { editInOffice } from '../sheets/support/office-edits';
import { whyNoCalc } from '../sheets/write/recalculate';
import { emptySession, sampleFile } from './sample-session';

/** A full LibreOffice start takes seconds, more on a busy machine. */
const PATIENCE = 240_000;
const INPUT = {
  scenarioIds: ['licences-25'],
  materials: ['Dy' as MaterialId],
  language: 'en',
  version: '9.9.9',
  redact: false,
  form: { kind: 'live' },
  sampling: null,
} as const;

const SHARES = 'doc.Sheets.getByName("Shares")';
const LYNAS = 'Named(doc, "Dy_share_lynas_kuantan_heavy_2026")';
const OTHERS = 'Named(doc, "Dy_share_china_other_separation_2026")';
const BAOTOU = 'Named(doc, "Dy_share_northern_rare_earth_baotou_2026")';

/** What a person does in a spreadsheet program, as lines of Basic. Rows and columns count from 0 there. */
const EDITS = {
  saved: [],
  moved: [
    `${LYNAS}.Value = 3.25`,
    `${SHARES}.Rows.insertByIndex(5, 2)`,
    `${SHARES}.Columns.insertByIndex(2, 1)`,
    `${SHARES}.Name = "My shares (2)"`,
    'doc.Sheets.getByName("Inputs").Rows.insertByIndex(0, 1)',
  ],
  sorted: [`${LYNAS}.Value = 3.25`, `Sorted(${SHARES}.getCellRangeByName("A7:N13"), 1)`],
  typed: [
    `${LYNAS}.FormulaLocal = "3.25%"`,
    `${BAOTOU}.String = "１．５ ％"`,
    `${OTHERS}.Value = 0.02`,
    `${OTHERS}.NumberFormat = doc.NumberFormats.queryKey("0.00%", ${OTHERS}.CharLocale, False)`,
    'Named(doc, "Dy_recycling_2026").Formula = "=7*6"',
    'Named(doc, "Dy_totalSupply_2026").FormulaLocal = "$1,200"',
    'Named(doc, "Dy_demand_use_jpn_servo_2026").String = "190.5 t REO"',
    'Named(doc, "Dy_demand_use_jpn_wind_2026").String = "about 60"',
    'Named(doc, "Dy_substitution_2026").Value = 0.45',
    'Named(doc, "shock1_end").FormulaLocal = "2026-09-01"',
    'Named(doc, "shock1_start").String = "2026/4/15"',
  ],
  lost: [
    `${SHARES}.getCellRangeByName("H8").Value = 3`,
    `${SHARES}.Rows.removeByIndex(8, 1)`,
    `${SHARES}.getCellRangeByName("B9").String = "Lynas"`,
    `${SHARES}.getCellRangeByName("B30").String = "New mine"`,
    `${SHARES}.getCellRangeByName("G30").Value = 5`,
    `${SHARES}.getCellRangeByName("E7").String = "known for sure"`,
    'doc.Sheets.getByName("Inputs").getCellRangeByName("A15").String = "Second licence"',
    'doc.Sheets.getByName("Inputs").getCellRangeByName("A60").String = "A ban of somebody"',
    'doc.Sheets.getByName("Inputs").getCellRangeByName("F60").FormulaLocal = "2026-07-01"',
    'doc.Sheets.getByName("Results").getCellRangeByName("A3").String = "100 days from 2026-06-01"',
    'doc.Sheets.getByName("Dy daily").getCellRangeByName("F20").Value = 0',
    'doc.Sheets.removeByName("Stock and demand")',
  ],
} as const;
/** Day serials. */
const APRIL_15 = 46_127;
const SEPTEMBER_1 = 46_266;

type EditName = keyof typeof EDITS;

let folder = '';
let reason: string | null = null;
let project = '';

beforeAll(async () => {
  reason = await whyNoCalc();
  folder = await mkdtemp(join(tmpdir(), 'lodestone-round-trip-'));
  if (reason !== null) return;
  project = join(folder, 'plan.lodestone');
  await copyFile(await sampleFile(), project);
  const session = emptySession('en', readingPart, writingPart, runsPart);
  await openProject(session, project, 'refuse');
  const sent = join(folder, 'sent.xlsx');
  await exportWorkbook(session, sent, INPUT, {});
  await session.close();
  const edits = Object.entries(EDITS).map(([name, lines]) => ({ out: join(folder, `${name}.xlsx`), lines }));
  await editInOffice(sent, edits);
}, PATIENCE);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function back(name: EditName): Promise<RoundTrip> {
  const session = emptySession('en', readingPart, writingPart, runsPart);
  await openProject(session, project, 'refuse');
  const read = await readBack(session, join(folder, `${name}.xlsx`));
  if (read === null) throw new Error('a scenario workbook');
  return read;
}

describe('an exported workbook that was saved by LibreOffice', () => {
  it('unedited is no change', async (context) => {
    if (reason !== null) return context.skip(reason);
    expect(await back('saved')).toMatchObject({ changes: [], left: [], held: [] });
  });

  it.for([
    ['moved', 'My shares (2)', 'H11'],
    ['sorted', 'Shares', 'G10'],
  ] as const)(
    'is read where its rows, columns and sheets stand now: %s',
    async ([name, sheet, cell], context) => {
      if (reason !== null) return context.skip(reason);
      const read = await back(name);
      expect(read.left).toEqual([]);
      const parts = [{ key: 'JPN|Dy|separation|2026|lynas-kuantan-heavy', old: 4.5, next: 3.25 }];
      expect(read.changes).toMatchObject([{ sheet, cell, parts }]);
    },
  );

  it('is read as it was typed: percent signs, full-width digits, currency, units, formulas, dates', async (context) => {
    if (reason !== null) return context.skip(reason);
    const read = await back('typed');
    expect(
      read.changes.map(({ cell, unit, next, unsure, remarks }) => [
        ...[cell, unit, next, unsure],
        ...remarks.map(({ code }) => code),
      ]),
    ).toEqual([
      ['F8', 'tonnes', 1200, false],
      ['F9', 'tonnes', 42, false, 'roundTrip.remark.formula'],
      // 45 % or 0.45 %: LibreOffice keeps the format of the cell.
      ['F10', 'percent', 0.45, true, 'roundTrip.remark.belowOne'],
      ['C20', 'date', APRIL_15, false],
      ['C21', 'date', SEPTEMBER_1, false],
      ['G7', 'percent', 2, false, 'roundTrip.remark.percentFormat'],
      ['G9', 'percent', 0.0325, true, 'roundTrip.remark.belowOne'],
      ['G10', 'percent', 1.5, false, 'roundTrip.remark.text'],
      ['F15', 'tonnes', 190.5, false, 'roundTrip.remark.text'],
    ]);
    expect(read.left).toMatchObject([{ now: 'about 60', reason: { code: 'roundTrip.left.text' } }]);
  });

  it('lists what was deleted, added or overwritten, each with its place', async (context) => {
    if (reason !== null) return context.skip(reason);
    const read = await back('lost');
    expect(read.left.map(({ sheet, cell, now, reason: why }) => [sheet, cell, now, why.code])).toEqual([
      ['Results', 'A3', '100 days from 2026-06-01', 'roundTrip.left.fixed'],
      ['Inputs', 'A15', 'Second licence, What, Value', 'roundTrip.left.fixed'],
      ['Inputs', 'A60', 'A ban of somebody, 2026-07-01', 'roundTrip.left.rowAdded'],
      ['Shares', 'D9', '', 'roundTrip.left.rowDeleted'],
      ['Shares', 'D9', 'Dysprosium (Dy), Lynas, China, guessed', 'roundTrip.left.rowUnknown'],
      ['Shares', 'E7', 'known for sure', 'roundTrip.left.fixed'],
      ['Shares', 'B30', 'New mine, 5', 'roundTrip.left.rowAdded'],
      ['Stock and demand', 'A1', '', 'roundTrip.left.sheetDeleted'],
      ['Dy daily', 'F20', '0', 'roundTrip.left.calculated'],
    ]);
    // What still stands where it can be told is read all the same.
    expect(read.changes).toMatchObject([{ cell: 'H8', next: 3, year: 2027 }]);
  });
});
