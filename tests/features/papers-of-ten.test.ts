import { join } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { digitsIn } from '@shared/features/brief/pieces';
import { cellId } from '@shared/features/brief/workbook-keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPaper } from '../../electron/features/brief/verify/verify-paper';
import { type ExportInput, workbookContent } from '../../electron/features/exporting/export-workbook';
import { readPaper } from '../../electron/sheets/read/paper/read-paper';
import { writeScenarioWorkbook } from '../../electron/sheets/write';
import type { ScenarioWorkbookContent } from '../../electron/sheets/write/content';
import { keyedCells } from '../../electron/sheets/write/keyed-cells';
import { buildShortWorkbook, shortCells } from '../../electron/sheets/write/short-workbook';
import type { WorkbookBuilder } from '../../electron/sheets/write/workbook-builder';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { sampleSession } from './sample-session';

/** Ten scenarios of the sample, each a workbook of its own. */
const TEN = [
  ...['base-2026', 'ban-heavy', 'nothing-from-china-180', 'licences-60', 'licences-25'],
  ...['lynas-45', 'stop-2010', 'heavy-2026', 'tax-quota', 'ban-leak-outage'],
];
/** Words of a person or of the project, which have digits of their own in each language; and what says when it was made. */
const WORDS =
  /\/(name|title|publisher|text|dissent|window|words-\d+|notice|hint|unit|note|date|createdAt|project|version)$/;

const asked = (scenarioId: string, language: Language): ExportInput => ({
  scenarioIds: [scenarioId],
  materials: [],
  language,
  version: '1.2.3',
  redact: false,
  form: { kind: 'short' } as const,
  sampling: null,
  mark: '資料2',
  author: 'Office 3',
});

/** Each in both languages: the same facts, with the words of the language. */
let pairs: readonly (readonly WorkbookBuilder[])[];
beforeAll(async () => {
  const session = await sampleSession(runsPart);
  const made: WorkbookBuilder[][] = [];
  for (const id of TEN) {
    const content = await workbookContent(session, asked(id, 'ja'));
    made.push(
      LANGUAGES.map((language) => buildShortWorkbook({ ...content, meta: { ...content.meta, language } })),
    );
  }
  pairs = made;
}, 60_000);

/** A number as it is; of words their digits, of dates too: 07 and 7. */
const digitsOf = (value: string | number) =>
  typeof value === 'number' ? value : digitsIn(value).map(Number);

/** The same sum is ten times as many 億 as billions; apart from the last digit of a quotient. */
const inHundredMillions = (id: string, digits: ReturnType<typeof digitsOf>) =>
  /\/lostValue$/.test(id) && typeof digits === 'number' ? expect.closeTo(10 * digits, 6) : digits;

describe('short workbooks of ten scenarios of the sample', () => {
  it('have no number without a key, on any printed sheet, in either language', () => {
    const bare: string[] = [];
    let numbers = 0;
    for (const books of pairs)
      for (const book of books) {
        const keyed = new Set(book.keys.map(({ sheet, row, column }) => `${sheet.name} ${row} ${column}`));
        for (const { worksheet } of book.sheets)
          worksheet.eachRow((row, at) =>
            row.eachCell(({ value }, column) => {
              if (typeof value !== 'number' && digitsIn(String(value ?? '')).length === 0) return;
              numbers++;
              if (!keyed.has(`${worksheet.name} ${at} ${column}`))
                bare.push(`${worksheet.name} ${at} ${column} ${value}`);
            }),
          );
      }
    expect(bare).toEqual([]);
    expect(numbers).toBeGreaterThan(10_000);
  });

  it('say the same numbers under the same keys in both languages, and each key one number', () => {
    for (const books of pairs) {
      const [ja, en] = books.map((book) => {
        const cells = keyedCells(book).filter((cell) => !WORDS.test(cellId(cell)));
        const byId = new Map(cells.map((cell) => [cellId(cell), digitsOf(cell.value)]));
        for (const cell of cells) expect(byId.get(cellId(cell)), cellId(cell)).toEqual(digitsOf(cell.value));
        return byId;
      });
      expect([...(ja ?? [])]).toEqual(
        [...(en ?? [])].map(([id, digits]) => [id, inHundredMillions(id, digits)]),
      );
      expect(ja?.size).toBeGreaterThan(150);
    }
  });
});

describe('a short workbook held against its project', () => {
  it('names exactly the numbers that a changed stock has moved', async () => {
    const session = await sampleSession(runsPart);
    const path = join(newFolder(), 'short.xlsx');
    const before = await workbookContent(session, asked('licences-25', 'en'));
    await writeScenarioWorkbook(before, path);
    const paper = await readPaper(path);
    const held = await verifyPaper(session, paper, '1.2.3');
    const broken = ({ numbers }: typeof held) => numbers.filter(({ verdict }) => verdict.kind !== 'holds');
    expect([broken(held), held.bare, held.leftOut, held.changesSince]).toEqual([[], [], [], 0]);
    expect(held.numbers.length).toBeGreaterThan(500);

    const { stocks } = await session.project.plan({});
    await session.project.apply(
      { who: 'analyst', label: 'stock', reason: null },
      stocks
        .filter(({ materialId }) => materialId === 'Tb')
        .map(
          (stock) => ({ table: 'stock', op: 'put', row: { ...stock, tonnes: stock.tonnes / 2 } }) as const,
        ),
    );
    const found = await verifyPaper(session, paper, '1.2.3');
    // What stands on the sheets of a workbook that is written now, cell by cell, apart from keys.
    const after = await workbookContent(session, asked('licences-25', 'en'));
    const said = (content: ScenarioWorkbookContent) =>
      new Map(shortCells(content).map((cell) => [cellId(cell), cell.value]));
    const [was, now] = [said(before), said(after)];
    const moved = [...was].filter(
      ([id, value]) => now.get(id) !== value && !/(createdAt|headHash)$/.test(id),
    );
    expect(new Set(broken(found).map(({ key }) => key.id.split(' ')[0]))).toEqual(
      new Set(moved.map(([id]) => id)),
    );
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.every(([id]) => !/materials\/(La|Ce|Nd|Dy)\//.test(id))).toBe(true);
    expect(found.inputs.length).toBeGreaterThan(0);
  });
});
