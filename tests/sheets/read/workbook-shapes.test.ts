import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { MappingChoices } from '../../../electron/importing/recipe/guess-mapping';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { inspectFile, readRows } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { withFile } from './support';

type Cell = string | number | null | { readonly plain: string; readonly raised: string };

/** A workbook of sheets with figures that are made up; raised letters as a program sets them. */
async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows)
      sheet.addRow(
        row.map((cell) =>
          cell !== null && typeof cell === 'object'
            ? { richText: [{ text: cell.plain }, { font: { vertAlign: 'superscript' }, text: cell.raised }] }
            : cell,
        ),
      );
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What a look into a workbook finds, and the figures that are read: `cell material country year tonnes`. */
async function read(sheets: Parameters<typeof workbook>[0], choices: MappingChoices & { sheet?: string }) {
  return withFile('minerals.xlsx', await workbook(sheets), async (path) => {
    const { guess, sameForm } = await inspectFile(
      path,
      { into: 'series', counts: null, ...choices },
      smallVocabulary,
      [],
    );
    const rows: ReadRow[] = [];
    if (guess.missing.length === 0)
      await readRows(path, guess.mapping, smallVocabulary, async (chunk) => void rows.push(...chunk));
    const told = rows.flatMap((row) => {
      if (row.kind === 'rejected') return row.problems.map(({ place, code }) => `${place?.cell} ${code}`);
      if (row.kind !== 'figure') return [];
      const { valueCell, materialId, countryId, year, value, mark } = row.figure;
      return [`${valueCell} ${materialId} ${countryId} ${year} ${value}${mark === 'estimated' ? ' ~' : ''}`];
    });
    return { sheet: guess.mapping.sheet, sameForm, missing: guess.missing, told };
  });
}

const ofMetal = (china: number) => [
  ['Country', 2031, 2032],
  ['China', china, china + 1],
  ['France', 7, 8],
  ['Total', china + 7, china + 9],
];
const MANY = {
  Contents: [['Production of minerals'], ['Copper'], ['Rare earths'], ['Yttrium']],
  Copper: ofMetal(770),
  'Rare earths': ofMetal(1010),
  Yttrium: ofMetal(31),
};
const ANSWERS = { counts: 'production', unit: 't', basis: 'reo', stage: null, economy: null } as const;

describe('a workbook of many sheets of one form', () => {
  it('is read from a sheet that the project can read, with the others named', async () => {
    const found = await read(MANY, ANSWERS);
    expect(found).toMatchObject({ sheet: 'Rare earths', missing: [] });
    expect(found.sameForm.toSorted()).toEqual(['Copper', 'Yttrium']);
  });

  it('asks for the material of a sheet that the project does not hold, and reads nothing of it before', async () => {
    const found = await read(MANY, { ...ANSWERS, sheet: 'Copper' });
    expect(found).toMatchObject({ sheet: 'Copper', missing: ['material'], told: [] });
  });

  it.each([
    ['Rare earths', 'REE', 1010],
    ['Yttrium', 'Y', 31],
  ] as const)('takes the sheet %s for what it is called', async (sheet, material, china) => {
    const { told } = await read(MANY, { ...ANSWERS, sheet });
    expect(told).toEqual([
      `B2 ${material} CHN 2031 ${china}`,
      `C2 ${material} CHN 2032 ${china + 1}`,
      `B3 ${material} FRA 2031 7`,
      `C3 ${material} FRA 2032 8`,
    ]);
  });
});

it('passes raised letters over behind names and figures, and takes a raised e for an estimate', async () => {
  const rows: readonly (readonly Cell[])[] = [
    ['World mine production of rare earths, metric tons REO'],
    ['Country', 2031, { plain: '2032', raised: 'e' }],
    [{ plain: 'China', raised: '3' }, 1010, 1210],
    [
      { plain: 'Viet Nam', raised: 'e' },
      { plain: '31', raised: 'e' },
      { plain: '32', raised: '4' },
    ],
    ['Malaysia', 'NA', 'W'],
    ['France', '—', '(3)'],
    [{ plain: 'Total', raised: '5' }, 1041, 1242],
    ['ᵉEstimated. W Withheld. — Zero.'],
    ['³Less than half a unit.'],
  ];
  const { told } = await read({ Table: rows }, { stage: null, economy: null });
  expect(told).toEqual([
    'B3 REE CHN 2031 1010',
    'C3 REE CHN 2032 1210 ~',
    'B4 REE VNM 2031 31 ~',
    'C4 REE VNM 2032 32 ~',
    'B5 import.value.noValue',
    'C5 import.value.noValue',
    'C6 import.value.noValue',
  ]);
});
