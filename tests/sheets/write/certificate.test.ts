import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeScenarioWorkbook } from '../../../electron/sheets/write';
import { newFolder } from '../../tidy-up';
import { cachedBook } from '../support/cached-book';
import { typedInto } from '../support/typed-into';
import { exampleContent, exampleModel, scenarioContent } from './example-content';
import { whyNoCalc, worked } from './recalculate';

/** An input cell as a person would leave it, and what the certificate then says. */
const EDITS = [
  ['nothing', null, '', 'OK'],
  ['a smaller share', 'Dy_share_chn_large_2025', 20, 'OK'],
  ['another opening stock', 'Dy_opening_stock', 70, 'OK'],
  ['shares above 100 %', 'Dy_share_chn_large_2025', 90, 'NG'],
  ['a stock below zero', 'Dy_opening_stock', -5, 'NG'],
  ['a share below zero', 'Dy_share_chn_large_2025', -80, 'NG'],
  ['a word for a stock', 'Dy_opening_stock', 'about 80', 'NG'],
] as const;

const said = new Map<string, unknown>();
let noCalc: string | null = null;
let check: ExcelJS.Worksheet | undefined;

beforeAll(async () => {
  const folder = newFolder();
  const sent = join(folder, 'sent.xlsx');
  const content = exampleContent([scenarioContent(exampleModel(2, 60), 'Licences')]);
  // Without kept results: LibreOffice takes those that it finds for its own.
  await writeScenarioWorkbook(content, sent, { withoutResults: true });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(sent);
  check = book.getWorksheet('Check');
  noCalc = await whyNoCalc();
  if (noCalc !== null) return;
  const paths = EDITS.map((_, index) => join(folder, `edit-${index}.xlsx`));
  for (const [index, [, name, value]] of EDITS.entries())
    await typedInto(sent, paths[index] ?? '', name === null ? {} : { [name]: value });
  for (const [index, book] of (await worked(paths, cachedBook)).entries())
    said.set(EDITS[index]?.[0] ?? '', book.value('certificate_verdict'));
}, 180_000);

describe('the certificate of a scenario workbook', () => {
  it('says from which program, seed, data and state of the project it is', () => {
    const lines = [6, 7, 8, 9, 10, 11, 12].map((row) =>
      [1, 2].map((column) => check?.getCell(row, column).text),
    );
    expect(lines).toEqual([
      ['Verdict', expect.stringMatching(/^OK: each of the \d+ checks/)],
      ['Program', 'Lodestone 0.1.0'],
      ['Sampled runs', expect.any(String)],
      ['Data as of', '2026-03-31'],
      ['Up to change', '214'],
      ['Change log (head hash)', expect.stringMatching(/^b1946ac9/)],
      ['Written on', '2026-04-02 09:30 UTC'],
    ]);
  });

  it.for(EDITS)('with %s, worked out by LibreOffice', ([what, , , verdict], context) => {
    if (noCalc !== null) return context.skip(noCalc);
    expect(said.get(what)).toBe(verdict);
  });
});
