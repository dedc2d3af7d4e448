import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, sharesCommand], readingPart);

type Sheets = { readonly [Name in string]: readonly (readonly (string | number)[])[] };

const HEAD = ['Country', '2031 (t)', '2032 (t)'];
const DY = [['Imports of dysprosium'], HEAD, ['Australia', 20, 21], ['Vietnam', 3, 4]];
const TB = [['Imports of terbium'], HEAD, ['Australia', 2, 5]];
/** A sheet a material, and one of something else. */
const BOOK: Sheets = { Dy: DY, Tb: TB, Notes: [['Figures are provisional.']] };
const SAID = ['--economy', 'JPN', '--stage', 'separation', '--basis', 'reo', '--counts', 'imports'];

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

async function importing(sheets: Sheets, ...options: string[]): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const path = join(newFolder(), 'imports.xlsx');
  await book.xlsx.writeFile(path);
  return ['import', path, '--project', project, ...SAID, ...options];
}

/** Tonnes of a year of a material by country, as they are stored. */
async function stored(material: string): Promise<unknown> {
  const set = ['--economy', 'JPN', '--material', material, '--stage', 'separation', '--year', '2031'];
  const { code, out } = await lodestone(['shares', project, ...set, '--json']);
  if (code !== 0) return [];
  const { result } = JSON.parse(out) as {
    result: { rows: { cells: { enteredAs?: string; enteredValue?: number }[] }[] };
  };
  return result.rows.flatMap(({ cells }) =>
    cells.filter(({ enteredAs }) => enteredAs === 'tonnes').map(({ enteredValue }) => enteredValue),
  );
}

describe('sheets of one form', () => {
  it('are read in one go, each by its own title, as one change', async () => {
    const { sheets, ...result } = await resultOf(...(await importing(BOOK, '--all-sheets')));
    expect(result).toMatchObject({ applied: true });
    expect(sheets).toMatchObject([
      { table: { sheet: 'Dy' }, counts: { read: 4, new: 4 } },
      { table: { sheet: 'Tb' }, counts: { read: 2, new: 2 } },
    ]);
    expect([await stored('Dy'), await stored('Tb')]).toEqual([[20, 3], [2]]);
    await resultOf('import', '--project', project, '--revert', 'last');
    expect([await stored('Dy'), await stored('Tb')]).toEqual([[], []]);
  });

  it('are told beside each other before anything is changed', async () => {
    const { out } = await lodestone(await importing(BOOK, '--all-sheets', '--dry-run'));
    expect(out).toMatch(/Sheet "Dy"[\s\S]*Sheet "Tb"/);
    expect(await stored('Dy')).toEqual([]);
  });

  it.each<[string, Sheets, string[], RegExp]>([
    [
      'say figures of one thing otherwise',
      { Dy: DY, Draft: [['Imports of dysprosium'], HEAD, ['Australia', 19, 21]] },
      [],
      /sheet “Draft”: Sheets read before this one say 1 of its figures too, and otherwise/,
    ],
    [
      'count something else',
      { Dy: DY, Tb: [['Exports of terbium'], HEAD, ['Australia', 2, 5]] },
      [],
      /count Exports, unlike sheet "Dy"/,
    ],
    [
      'do not say what the first one says',
      { Dy: DY, Other: [['Imports'], HEAD, ['Australia', 2, 5]] },
      [],
      /sheet “Other”/,
    ],
    ['are not there', { Dy: DY }, [], /No other sheet has the form/],
    ['are chosen one by one too', BOOK, ['--sheet', 'Dy'], /not both/],
    ['are meant by a cell', BOOK, ['--leave-out', 'B3'], /A cell is one of each sheet/],
  ])('are refused where they %s', async (_what, sheets, options, words) => {
    for (const dry of [['--dry-run'], []]) {
      const { code, err } = await lodestone(await importing(sheets, '--all-sheets', ...options, ...dry));
      expect(code).not.toBe(0);
      expect(err).toMatch(words);
    }
    expect([await stored('Dy'), await stored('Tb')]).toEqual([[], []]);
  });
});
