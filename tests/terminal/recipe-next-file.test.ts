import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from '@shared/model/recipe';
import ExcelJS from 'exceljs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand], readingPart);

type Cell = string | number;
type Sheet = readonly (readonly Cell[])[];

let project: string;
let folder: string;
let sample: Buffer;
beforeAll(async () => {
  sample = readFileSync(await sampleProject());
});
beforeEach(() => {
  folder = newFolder();
  project = join(folder, 'plan.lodestone');
  writeFileSync(project, sample);
});

/** Writes rows as a file of a kind: a.csv, a.xlsx, a.ods. */
async function written(name: string, rows: Sheet, sheet = 'Survey'): Promise<string> {
  const path = join(folder, name);
  if (name.endsWith('.csv')) writeFileSync(path, rows.map((row) => `${row.join(';')}\n`).join(''));
  else if (name.endsWith('.ods')) writeFileSync(path, ods(rows, sheet));
  else {
    const book = new ExcelJS.Workbook();
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
    await book.xlsx.writeFile(path);
  }
  return path;
}

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

function ods(rows: Sheet, sheet: string): Buffer {
  const cell = (value: Cell) =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
      : value === ''
        ? '<table:table-cell/>'
        : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:office" xmlns:table="urn:table" xmlns:text="urn:text"><office:body><office:spreadsheet><table:table table:name="${sheet}">${lines}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return rawZip([
    { name: 'mimetype', content: TYPE },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    { name: 'content.xml', content },
  ]);
}

const HEADS = ['Country', 'Kind', 'Ore and form', 2031, 2032] as const;
const SURVEY: Sheet = [
  ['World survey of minerals 2032'],
  HEADS,
  ['Australia', 'Mine', 'Rare earths', 20, 21],
  ['Brazil', 'Mine', 'Rare earths', 2, 3],
  ['Brazil', 'Ore in ground', 'Rare earths', 900, 910],
];
const SAID = [
  ...['--economy', 'JPN', '--stage', 'mining', '--material', 'REE', '--unit', 't', '--basis', 'reo'],
  ...['--counts', 'production', '--keep', 'Kind=Mine'],
];

const importing = (path: string, ...options: string[]) => [
  ...['import', path, '--project', project, '--dry-run'],
  ...options,
];

/** What a dry run takes: cell, year and tonnes. */
async function taken(path: string, ...options: string[]): Promise<string[]> {
  const { rows } = (await resultOf(...importing(path, ...options))) as {
    rows: {
      cell: string | null;
      set: { year: number } | null;
      after: { value: number } | null;
      kind: string;
    }[];
  };
  return rows
    .flatMap(({ cell, set, after, kind }) =>
      after === null || kind === 'missing' ? [] : [`${cell} ${set?.year} ${after.value}`],
    )
    .sort();
}

async function recorded(name: string, rows: Sheet, ...options: string[]): Promise<string> {
  const recipe = join(folder, 'recipe.json');
  const path = await written(name, rows);
  const { code, err } = await lodestone(importing(path, ...SAID, ...options, '--save-recipe', recipe));
  expect([code, err]).toEqual([0, '']);
  return recipe;
}

const BOTH = ['D3 2031 20', 'D4 2031 2', 'E3 2032 21', 'E4 2032 3'];

describe.each(['csv', 'xlsx', 'ods'])('a recipe of a file (.%s)', (kind) => {
  it('reads the next file, further down and with a year more', async () => {
    const recipe = await recorded(`a.${kind}`, SURVEY);
    const [title = [], , ...rows] = SURVEY;
    const longer = [title, [], [...HEADS, 2033], ...rows.map((row) => [...row, 5])];
    expect(await taken(await written(`b.${kind}`, longer), '--recipe', recipe)).toEqual([
      'D4 2031 20',
      'D5 2031 2',
      'E4 2032 21',
      'E5 2032 3',
      'F4 2033 5',
      'F5 2033 5',
    ]);
  });
});

describe.each(['xlsx', 'ods'])('a recipe that was changed (.%s)', (kind) => {
  it('is followed where its steps are moved and switched off', async () => {
    const path = await recorded(`a.${kind}`, SURVEY, '--replace', 'Kind: Ore in ground=Mine');
    const recipe = JSON.parse(readFileSync(path, 'utf8')) as Recipe;
    const at = (step: string) => recipe.steps.findIndex((one) => one.step === step);
    const write = (steps: Recipe['steps']) => writeFileSync(path, JSON.stringify({ ...recipe, steps }));
    const file = join(folder, `a.${kind}`);
    const replace = recipe.steps.find(({ step }) => step === 'replace');
    if (replace === undefined) throw new Error('the recipe has a replacement');
    // Replaced before it is kept, the ore is kept as well: Brazil stands twice, and neither is taken.
    expect(await taken(file, '--recipe', path)).toEqual(['D3 2031 20', 'E3 2032 21']);
    const unseen = (steps: Recipe['steps']) =>
      steps.map((one) => (one.step === 'keep' ? { ...one, seen: null } : one));
    write(unseen(recipe.steps.map((one) => (one === replace ? { ...one, off: true } : one))));
    expect(await taken(file, '--recipe', path)).toEqual(BOTH);
    const [before, behind] = [recipe.steps.slice(0, at('keep') + 1), recipe.steps.slice(at('keep') + 1)];
    const moved = [...before.filter((one) => one !== replace), replace, ...behind];
    write(unseen(moved));
    expect(await taken(file, '--recipe', path)).toEqual(BOTH);
  });
});

describe('a recipe of a file', () => {
  it('reads the other years of the next file', async () => {
    const recipe = await recorded('a.csv', SURVEY);
    expect(await taken(join(folder, 'a.csv'), '--recipe', recipe)).toEqual(BOTH);
    const others = SURVEY.map((row, index) =>
      index === 1 ? row.map((head) => (typeof head === 'number' ? head + 1 : head)) : row,
    );
    expect(await taken(await written('d.csv', others), '--recipe', recipe)).toEqual(
      BOTH.map((text) => text.replace('2032', '2033').replace('2031', '2032')),
    );
  });

  it('stops in words where its columns are not below the row in which its header stands now', async () => {
    const recipe = await recorded('a.csv', SURVEY);
    const [title = [], , ...rows] = SURVEY;
    const file = await written('b.csv', [title, [], ['Land', ...HEADS.slice(1)], ...rows]);
    const { code, err } = await lodestone(importing(file, '--recipe', recipe));
    expect([code, err]).toEqual([
      1,
      'b.csv, sheet “b”: This recipe reads the header in row 2; in this sheet it stands in row 3, without "Country": A Land, B Kind, C Ore and form, D 2031, E 2032. Look whether it is the right file, or change the recipe.\n',
    ]);
  });

  it('leaves a header that was said by hand in its rows', async () => {
    const recipe = await recorded('a.csv', SURVEY, '--header', '2-2');
    const [title = [], ...rows] = SURVEY;
    const { code, err } = await lodestone(
      importing(await written('b.csv', [title, [], ...rows]), '--recipe', recipe),
    );
    expect(code).toBe(1);
    expect(err).toContain('row 2');
  });

  it('takes the years that were chosen, where they were some of those that stood there', async () => {
    const recipe = await recorded('a.csv', SURVEY, '--unpivot', '2032=year');
    const longer = SURVEY.map((row, index) => (index === 0 ? row : [...row, index === 1 ? 2033 : 5]));
    expect(await taken(await written('b.csv', longer), '--recipe', recipe)).toEqual([
      'E3 2032 21',
      'E4 2032 3',
    ]);
  });

  it('reads the sheet of the next year', async () => {
    const recipe = join(folder, 'recipe.json');
    const first = await written('a.xlsx', SURVEY, 'Survey 2032');
    await lodestone(importing(first, ...SAID, '--save-recipe', recipe));
    expect(await taken(await written('b.xlsx', SURVEY, 'Survey 2033'), '--recipe', recipe)).toEqual(BOTH);
    const { err } = await lodestone(
      importing(await written('c.xlsx', SURVEY, 'Aluminium'), '--recipe', recipe),
    );
    expect(err).toContain('Survey 2032');
  });
});

describe('a mapping that is kept under a name', () => {
  const PLAIN: Sheet = [
    ['Country', 'Imports 2031 (t REO)', 'Remark'],
    ['Australia', 20, 70],
    ['Viet Nam', 2, 80],
  ];
  const SAID_OF_IT = [
    '--economy',
    'JPN',
    '--stage',
    'separation',
    '--material',
    'Dy',
    '--name',
    'supplier:*=new',
  ];

  it('is bound to the words above its columns, years and the place of the header apart', async () => {
    const path = await written('a.csv', PLAIN);
    await resultOf('import', path, '--project', project, ...SAID_OF_IT.slice(0, -2));
    const [heads = [], ...rows] = PLAIN;
    const other = await written('b.csv', [
      [],
      heads.map((head) => String(head).replace('2031', '2032')),
      ...rows,
    ]);
    expect(await taken(other, '--mapping', 'a.csv')).toEqual(['B3 2032 20', 'B4 2032 2']);
    const swapped = await written('c.csv', [['Country', 'Remark', 'Imports 2031 (t REO)'], ...rows]);
    const { code, err } = await lodestone(importing(swapped, '--mapping', 'a.csv'));
    expect([code, err]).toEqual([1, expect.stringContaining('Above column B stands "Remark"')]);
  });
});
