import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, importCommand], readingPart);

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

function importing(lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), 'register.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, ...options];
}

type Row = Readonly<Record<string, unknown>>;
const rowsOf = async (table: string): Promise<readonly Row[]> =>
  ((await resultOf('table', project, 'list', table)) as { rows: readonly Row[] }).rows;
const contentOf = async () => {
  const content: (readonly Row[])[] = [];
  for (const table of ['supplier', 'event', 'receipt', 'offtake', 'source', 'country'])
    content.push(await rowsOf(table));
  return content;
};

const SUPPLIERS = [
  'List of suppliers,,,,,',
  'Name,Country,Stage,Type,Owner,Lead time (weeks)',
  'Kalgoorlie North,Australia,separation,refinery,Sample Metals,6',
  'Lynas,Malaysia,separation,,New Owner,',
];

describe('a register of suppliers', () => {
  it('is known by title and heads: new ones come in, and of those that are there what the file says', async () => {
    expect(await resultOf(...importing(SUPPLIERS))).toMatchObject({
      counts: { read: 2, new: 1, changed: 1, rejected: 0 },
    });
    const suppliers = await rowsOf('supplier');
    expect(suppliers.filter(({ owner }) => owner === 'Sample Metals')).toMatchObject([
      {
        nameEn: 'Kalgoorlie North',
        nameJa: 'Kalgoorlie North',
        countryId: 'AUS',
        stage: 'separation',
        kind: 'plant',
        leadTimeDays: 42,
        note: 'A3',
      },
    ]);
    expect(suppliers.filter(({ owner }) => owner === 'New Owner')).toHaveLength(1);
    expect((await rowsOf('source')).filter(({ title }) => title === 'register.csv')).toHaveLength(1);
  });

  it('says in words which fields of a row change, old and new', async () => {
    const { out } = await lodestone([...importing(SUPPLIERS), '--dry-run']);
    expect(out).toMatch(/^≠ .+: .*Owner .+ → New Owner/m);
  });

  it('says of an event what the file does not give, and no code', async () => {
    const lines = ['Events', 'Date,Title,Summary', '2031-04-01,Quota,Cut by half'];
    await resultOf(...importing(lines));
    const { out } = await lodestone([
      ...importing(['Events', 'Date,Title,Summary,Kind', '2031-04-01,Quota,Cut by half,export_quota']),
      '--dry-run',
    ]);
    expect(out).toMatch(/^≠ Quota: .*Kind not given → export_quota/m);
  });

  it('is one change that undo, redo and revert give back exactly', async () => {
    const before = await contentOf();
    await resultOf(...importing(SUPPLIERS));
    const after = await contentOf();
    await resultOf('undo', project);
    expect(await contentOf()).toEqual(before);
    await resultOf('redo', project);
    expect(await contentOf()).toEqual(after);
    await resultOf('import', '--project', project, '--revert', 'last');
    expect(await contentOf()).toEqual(before);
  });

  it('is read again without a word', async () => {
    const plain = SUPPLIERS.slice(1).map((line) =>
      line
        .replace(/,Type,Owner.*/, ',Notes')
        .split(',')
        .slice(0, 4)
        .join(','),
    );
    const { code, err } = await lodestone(importing(plain));
    expect(code).toBe(1);
    expect(err).toContain('Where the rows are no figures, choose their table');
    const first = plain
      .with(0, 'Name,Country,Stage,Remark')
      .map((line, index) => (index === 0 ? line : `${line} works`));
    expect(await resultOf(...importing(first, '--into', 'supplier'))).toMatchObject({ counts: { new: 1 } });
    expect(await resultOf(...importing(first))).toMatchObject({ counts: { read: 2, unchanged: 2 } });
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    [
      'a supplier twice',
      [...SUPPLIERS, 'kalgoorlie north,Australia,separation,,,3'],
      [],
      'Rows 3, 5 are the same one: ',
    ],
    ['a country that is not known', SUPPLIERS.with(2, 'Works,Atlantis,separation,,,'), [], '"Atlantis"'],
    ['a stage that is none', SUPPLIERS.with(2, 'Works,Australia,dreaming,,,'), [], '"dreaming"'],
    [
      'a kind that is none',
      SUPPLIERS.with(2, 'Works,Australia,separation,guild,,'),
      [],
      '"guild" is no "Kind"',
    ],
    [
      'a lead time in words',
      SUPPLIERS.with(2, 'Works,Australia,separation,,,soon'),
      [],
      '"soon" is no "Lead time"',
    ],
    [
      'a new one without its country',
      SUPPLIERS.with(2, 'Works,,separation,,,'),
      [],
      '"Works" is new, and nothing says "Country"',
    ],
    [
      'another country than before',
      SUPPLIERS.with(3, 'Lynas,Australia,separation,,,'),
      [],
      'another "Country" (MYS, not AUS)',
    ],
    [
      'no column of names',
      ['Country,Stage,Owner', 'Australia,mining,Me'],
      ['--into', 'supplier'],
      'No column gives "English name"',
    ],
  ])('refuses %s in words', async (_, lines, options, words) => {
    const { code, err } = await lodestone(importing(lines, ...options));
    expect(code).toBe(1);
    expect(err).toContain(words);
  });

  it('takes what was decided of a name, and a stage and a country of the whole file', async () => {
    const lines = ['Suppliers', 'Name,Country,Owner', 'Works,Atlantis,Me'];
    expect(await resultOf(...importing(lines, '--stage', 'mining', '--name', 'Atlantis=new'))).toMatchObject({
      counts: { new: 1 },
      made: [{ kind: 'country', text: 'Atlantis' }],
    });
    const whole = ['Suppliers', 'Name,Owner,Town', 'Pit,Me,Perth'];
    expect(await resultOf(...importing(whole, '--stage', 'mining', '--country', 'AUS'))).toMatchObject({
      counts: { new: 1 },
    });
    expect((await rowsOf('supplier')).find(({ nameEn }) => nameEn === 'Pit')).toMatchObject({
      countryId: 'AUS',
      stage: 'mining',
      place: 'Perth',
      kind: 'company',
    });
  });

  it('comes in Japanese and as a workbook, whose bad cells go back marked', async () => {
    const folder = newFolder();
    const [path, marked] = ['in.xlsx', 'out.xlsx'].map((name) => join(folder, name)) as [string, string];
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('供給元一覧');
    sheet.addRow(['供給元名', '国名', '工程', '所有者', '輸送日数（日）', '開始年']);
    sheet.addRow(['見本製錬所', 'オーストラリア', '分離', '見本金属', 21, 2019]);
    sheet.addRow(['別の製錬所', 'オーストラリア', '分離', '見本金属', '未定', 2020]);
    await book.xlsx.writeFile(path);
    const options = ['import', path, '--project', project, '--rejects', marked];
    expect(await resultOf(...options)).toMatchObject({ counts: { new: 1, rejected: 1 } });
    expect((await rowsOf('supplier')).find(({ nameJa }) => nameJa === '見本製錬所')).toMatchObject({
      leadTimeDays: 21,
      startYear: 2019,
      owner: '見本金属',
    });
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.load(readFileSync(marked).buffer as ArrayBuffer);
    expect(copy.worksheets[0]?.getCell('E3').fill).toMatchObject({ type: 'pattern' });
  });
});

const EVENTS = [
  'Export controls',
  'Date,Event,Type,By,On,Products,Description',
  '2031-03-04,Sample ban on dysprosium,export_ban,China,Japan,dysprosium,Announced by notice',
  '4 April 2031,Sample ban lifted,relief,China,Japan,dysprosium,',
];
const RECEIPTS = [
  'Expected deliveries',
  'Due date,Supplier,Country,Material,Quantity (t REO)',
  '2031-05-06,Lynas,Malaysia,Dy,3',
  '2031-06-07,New Works,Australia,Dy,2.5',
];
const OFFTAKES = [
  'Offtake agreements',
  'Supplier,Material,Buyer,Tonnes a year (t REO),From,Until',
  'Lynas,Dy,Sample Trading,30,2031,2035',
  'Lynas,Tb,Sample Trading,5,2031,',
];
const SOURCES = [
  'Bibliography',
  'Title,Publisher,Date,Remarks',
  'Sample survey of minerals,Sample Survey,2031-01-31,chapter 4',
];

describe('rows of other tables', () => {
  it.each<[string, readonly string[], readonly string[], readonly Row[]]>([
    [
      'event',
      EVENTS,
      [],
      [
        {
          date: '2031-03-04',
          titleEn: 'Sample ban on dysprosium',
          titleJa: 'Sample ban on dysprosium',
          kind: 'export_ban',
          imposedBy: 'China',
          affected: 'Japan',
          materials: 'dysprosium',
          summary: 'Announced by notice',
          mark: 'known',
        },
        { date: '2031-04-04', titleEn: 'Sample ban lifted', summary: '-' },
      ],
    ],
    [
      'receipt',
      RECEIPTS,
      ['--economy', 'JPN', '--stage', 'separation'],
      [
        {
          economyId: 'JPN',
          materialId: 'Dy',
          stage: 'separation',
          date: '2031-05-06',
          tonnes: 3,
          note: 'E3',
        },
        { date: '2031-06-07', tonnes: 2.5 },
      ],
    ],
    [
      'offtake',
      OFFTAKES,
      ['--economy', 'JPN', '--stage', 'separation'],
      [
        {
          economyId: 'JPN',
          materialId: 'Dy',
          holder: 'Sample Trading',
          tonnesPerYear: 30,
          fromYear: 2031,
          toYear: 2035,
        },
        { materialId: 'Tb', tonnesPerYear: 5, fromYear: 2031, toYear: null },
      ],
    ],
    [
      'source',
      SOURCES,
      [],
      [
        {
          title: 'Sample survey of minerals',
          publisher: 'Sample Survey',
          date: '2031-01-31',
          mark: 'estimated',
          note: 'A3; chapter 4',
        },
      ],
    ],
  ])('come in as one change, and are unchanged the next time: %s', async (table, lines, options, awaited) => {
    const before = await contentOf();
    const known = new Set((await rowsOf(table)).map(({ id }) => id));
    const first = (await resultOf(...importing(lines, ...options))) as unknown as { record: Row };
    expect(first).toMatchObject({ counts: { new: awaited.length, rejected: 0 } });
    expect((await rowsOf(table)).filter(({ id }) => !known.has(id))).toMatchObject(awaited);
    expect(await resultOf(...importing(lines))).toMatchObject({ counts: { unchanged: awaited.length } });
    await resultOf('import', '--project', project, '--revert', 'last');
    await resultOf('import', '--project', project, '--revert', String(first.record.id));
    expect(await contentOf()).toEqual(before);
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['a day that can be two', EVENTS.with(2, '03/04/2031,Sample,x,,,,'), [], 'can be two days'],
    [
      'an event twice',
      [...EVENTS, '2031-03-04,SAMPLE BAN on dysprosium,,,,,'],
      [],
      'Rows 3, 5 are the same one',
    ],
    [
      'a delivery of nobody',
      RECEIPTS.with(2, '2031-05-06,,,Dy,3'),
      ['--economy', 'JPN', '--stage', 'separation'],
      'Neither supplier nor country',
    ],
    ['a delivery of all that is open', RECEIPTS, ['--stage', 'separation'], 'choose one economy'],
    [
      'a contract that ends before it begins',
      OFFTAKES.with(2, 'Lynas,Dy,X,30,2035,2031'),
      ['--economy', 'JPN', '--stage', 'separation'],
      'The last year comes before the first',
    ],
  ])('are refused in words: %s', async (_, lines, options, words) => {
    const { code, err } = await lodestone(importing(lines, ...options));
    expect(code).toBe(1);
    expect(err).toContain(words);
  });
});
