import { join } from 'node:path';
import type { MaterialId } from '@shared/model/material';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { workbookContent } from '../../../electron/features/exporting/export-workbook';
import { writeScenarioWorkbook } from '../../../electron/sheets/write';
import { runsPart } from '../../../electron/threads/in-this-thread/runs';
import { sampleSession } from '../../features/sample-session';
import { newFolder } from '../../tidy-up';
import { type Cells, cachedBook } from '../support/cached-book';
import { differ } from '../support/differ';
import { findHyperFormula, inGnumeric, inHyperFormula, whyNoGnumeric } from './other-engines';
import { whyNoCalc, worked } from './recalculate';

/** A start of LibreOffice takes seconds, more on a busy machine. */
const PATIENCE = 240_000;
const EDITS = 50;
/** Rare earths that are short, and the one that stands for two: all that a line of motors takes. */
const MATERIALS = ['Tb', 'Dy', 'NdPr'] as MaterialId[]; // of the sample

interface Program {
  readonly name: string;
  /** The cells of the workbook as it was written, and as it was edited. */
  readonly sent: Cells;
  readonly edited: Cells;
}

let sent: Cells = new Map();
let edited = 0;
const programs: Program[] = [];
const missing: string[] = [];

beforeAll(async () => {
  const folder = newFolder();
  const at = (name: string) => join(folder, `${name}.xlsx`);
  const session = await sampleSession(runsPart);
  const content = await workbookContent(session, {
    scenarioIds: ['licences-60', 'licences-25'],
    materials: MATERIALS,
    language: 'en',
    version: '9.9.9',
    redact: false,
    form: { kind: 'live' },
    sampling: null,
  });
  await writeScenarioWorkbook(content, at('sent'));
  await writeScenarioWorkbook(content, at('twin'), { withoutResults: true });
  sent = await kept(at('sent'));
  const [twin, changed] = [await readBook(at('twin')), await readBook(at('twin'))];
  edited = editInputs(changed);
  await changed.xlsx.writeFile(at('edited'));
  const paths = [at('twin'), at('edited')] as const;
  const noCalc = await whyNoCalc();
  if (noCalc === null) {
    const [sent = new Map(), edited = new Map()] = await worked(paths, kept);
    programs.push({ name: 'LibreOffice', sent, edited });
  } else missing.push(noCalc);
  const noGnumeric = await whyNoGnumeric();
  if (noGnumeric === null)
    programs.push({
      name: 'Gnumeric',
      sent: await inGnumeric(paths[0]),
      edited: await inGnumeric(paths[1]),
    });
  else missing.push(noGnumeric);
  const hyper = findHyperFormula();
  if (typeof hyper === 'string') missing.push(hyper);
  else
    programs.push({
      name: 'HyperFormula',
      sent: inHyperFormula(twin, hyper),
      edited: inHyperFormula(changed, hyper),
    });
  for (const reason of missing)
    console.warn(`THE WORKBOOK IS HELD TO ${programs.length} OF 3 PROGRAMS: ${reason}`);
}, PATIENCE);

const kept = async (path: string): Promise<Cells> => (await cachedBook(path)).results;

async function readBook(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** Changes inputs as a person would, each by up to two fifths, always the same ones. @returns how many */
function editInputs(book: ExcelJS.Workbook): number {
  const inputs: ExcelJS.Cell[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.protection?.locked === false && typeof cell.value === 'number' && cell.value > 0)
          inputs.push(cell);
      }),
    );
  let state = 20_261_127;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  for (let made = 0; made < EDITS; made++) {
    const [cell] = inputs.splice(Math.floor(next() * inputs.length), 1);
    if (cell === undefined || typeof cell.value !== 'number') return made;
    const value = cell.value * (0.6 + 0.8 * next());
    // Days and years are whole.
    cell.value = Number.isInteger(cell.value) ? Math.max(1, Math.round(value)) : value;
  }
  return EDITS;
}

describe('the scenario workbook of the sample in other spreadsheet programs', () => {
  it.for(['LibreOffice', 'Gnumeric', 'HyperFormula'])(
    'comes to the digits of the engine in %s',
    (name, context) => {
      const program = programs.find((one) => one.name === name);
      // Counted as skipped, with the reason, where the program is not there.
      if (program === undefined) return context.skip(missing.find((reason) => reason.includes(name)));
      const { lines, compared } = differ(sent, program.sent);
      expect(lines.slice(0, 10)).toEqual([]);
      expect(compared).toBeGreaterThan(5_000);
    },
  );

  it('follows the stops and restarts of lines in all of them, not days alone', () => {
    const LINES = '2 Lines';
    // Dates and words; what each line lacks on the day of its stop stands below them in parts.
    const stops = [...(sent.get(LINES) ?? [])].filter(
      ([address, stop]) => /^[CD]\d+$/.test(address) && (typeof stop === 'string' || stop > 1),
    );
    expect(stops.filter(([, stop]) => typeof stop === 'number').length).toBeGreaterThan(3);
    for (const { name, sent: came, edited } of programs) {
      expect(
        stops.filter(([address, stop]) => came.get(LINES)?.get(address) !== stop),
        name,
      ).toEqual([]);
      const moved = stops.filter(([address, stop]) => edited.get(LINES)?.get(address) !== stop);
      expect(moved.length, name).toBeGreaterThan(0);
    }
  });

  it(`comes to the same digits in all of them when ${EDITS} inputs are changed`, () => {
    const [first, ...others] = programs;
    expect(edited).toBe(EDITS);
    for (const { name, edited } of others)
      expect(differ(first?.edited ?? new Map(), edited).lines.slice(0, 10), name).toEqual([]);
    if (first !== undefined) expect(differ(sent, first.edited).lines.length).toBeGreaterThan(1_000);
  });
});
