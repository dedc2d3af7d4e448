import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IsoDate } from '@shared/base/calendar';
import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import {
  type Formatter,
  formatted,
  type Named,
  pair,
  type ReportMessage,
} from '@shared/report/report-message';
import { type Column, isRight, type Report, reportTable } from '@shared/report/table';
import { clipboardText, tableValues, tableWords } from '@shared/report/words';
import { formats } from '@shared/words/formats';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../electron/sheets/write/write-report';
import { reportText } from '../../electron/terminal/print-report';

const NAMES: Readonly<Record<string, string>> = { CHN: 'China', kuantan: 'Lynas Kuantan', motors: 'Motors' };
const formatter = (language: Language = 'en'): Formatter => ({
  t: translator(language),
  f: formats(language),
  language,
  nameOf: ({ id }) => NAMES[id] ?? id,
});

const china: Named = { of: 'country', id: 'CHN' };
const kuantan: Named = { of: 'supplier', id: 'kuantan' };
const FIRST = '2025-01-11' as IsoDate; // typed here

const COLUMNS = {
  removed: { title: 'stress.col.removed', format: 'names', missing: 'stress.nothing' },
  shortfall: { title: 'stress.col.shortfall', format: 'mass' },
  stop: { title: 'stress.col.firstStop', format: 'date', missing: 'cli.whatIf.never' },
  line: { title: 'stress.col.line', format: 'text', missing: null, under: 'stop' },
  ratio: { title: 'stress.col.ratio', format: 'percent' },
  mark: { title: 'stress.col.mark', format: 'mark' },
} as const;

const table = reportTable({
  key: 'example',
  title: { text: 'Removals' },
  columns: COLUMNS,
  ranked: true,
  base: {
    key: 'base',
    cells: { removed: null, shortfall: 0, stop: null, line: null, ratio: null, mark: 'guessed' },
  },
  rows: [
    {
      key: 'both',
      cells: {
        removed: [china, kuantan],
        shortfall: 12.000000000000002,
        stop: FIRST,
        line: { of: 'use', id: 'motors' },
        ratio: 40,
        mark: 'known',
      },
    },
  ],
});
const report = {
  asked: { text: 'Asked.' },
  tables: [table, { ...table, key: 'more' }],
  notes: [{ text: 'Note.' }],
} satisfies Report;

describe('words as data', () => {
  it.each<[ReportMessage, string, string]>([
    ['stress.nothing', '(nothing)', '（除外なし）'],
    [{ text: 'own words' }, 'own words', 'own words'],
    [{ nameEn: 'Japan', nameJa: '日本' }, 'Japan', '日本'],
    [{ date: FIRST }, '2025-01-11', '2025年1月11日'],
    [china, 'China', 'China'],
    [{ names: [china, kuantan] }, 'China + Lynas Kuantan', 'China + Lynas Kuantan'],
    [{ format: 'mass', value: 3.42 }, '3.4', '3.4'],
    [{ format: 'tonnes', value: 3.42 }, '3.4 t REO', '3.4 t（REO換算）'],
    [{ format: 'change', value: -3.42 }, '−3.4\u202f%', '−3.4%'],
    [{ key: 'stress.unit.days', with: { value: { format: 'whole', value: 1200 } } }, '1,200 days', '1,200日'],
    [{ decimals: 2, value: 1234.5 }, '1,234.50', '1,234.50'],
    [{ decimals: 1, value: -3.42, signed: true }, '−3.4', '−3.4'],
    [{ decimals: 1, value: 0.04, signed: true }, '0.0', '0.0'],
    [{ format: 'significant', value: 6156.6183128299 }, '6,156.618313', '6,156.618313'],
    [{ code: 'check.stockOfMonth', params: { month: 4 } }, 'stock at the end of month 4', '4か月目末の在庫'],
    [{ lines: ['stress.nothing', { text: 'b' }] }, '(nothing)\nb', '（除外なし）\nb'],
    [pair('stress.col.line', { decimals: 0, value: 3 }), 'line: 3', 'ライン：3'],
    [[china, { date: FIRST }], 'China, 2025-01-11', 'China、2025年1月11日'],
  ])('%j', (message, en, ja) => {
    expect([formatted(message, formatter('en')), formatted(message, formatter('ja'))]).toEqual([en, ja]);
  });
});

describe('a table of an answer', () => {
  it('in words, the row as it stands first', () => {
    expect(tableWords(table, formatter())).toEqual({
      columns: [
        { title: 'taken away', align: 'left' },
        { title: 'shortfall, t REO', align: 'right' },
        { title: 'first line reduced', align: 'left' },
        { title: 'line', align: 'left' },
        { title: 'N-1 ratio', align: 'right' },
        { title: 'range', align: 'left' },
      ],
      rows: [
        ['(nothing)', '0', 'none', '', 'not known', 'guessed'],
        ['China + Lynas Kuantan', '12', '2025-01-11', 'Motors', '40.0\u202f%', 'known'],
      ],
    });
  });

  it('as values: all digits, the unit in the head, what is not known empty', () => {
    expect(tableValues(table, formatter())).toEqual({
      columns: ['taken away', 'shortfall, t REO', 'first line reduced', 'line', 'N-1 ratio, %', 'range'],
      rows: [
        ['(nothing)', 0, 'none', '', null, 'guessed'],
        ['China + Lynas Kuantan', 12.000000000000002, '2025-01-11', 'Motors', 40, 'known'],
      ],
    });
  });

  it('money has its unit in words, and in sheets in the head', () => {
    const cost = { title: 'stress.col.atLow', format: 'money' } as const;
    const rows = [{ key: 'a', cells: { cost: 22_718_765_826 } }];
    const made = reportTable({ key: 'm', title: 'stress.kind.tornado', columns: { cost }, rows });
    expect(tableWords(made, formatter()).rows).toEqual([['22.7 bn yen']]);
    expect(tableValues(made, formatter())).toEqual({ columns: ['at low, yen'], rows: [[22_718_765_826]] });
  });

  it('a figure alone among words counts as one in sheets, and keeps its side', () => {
    const mixed = { title: 'stress.col.atLow', format: 'text', align: 'right' } as const;
    const made = reportTable({
      key: 'mixed',
      title: 'stress.kind.tornado',
      columns: { mixed },
      rows: [
        { key: 'a', cells: { mixed: { format: 'figure', value: 12.34 } } },
        { key: 'b', cells: { mixed: { key: 'stress.never', with: { days: 30 } } } },
      ],
    });
    expect(tableValues(made, formatter()).rows).toEqual([[12.34], ['not reduced in 30 days']]);
    expect(tableWords(made, formatter()).rows[0]).toEqual(['12.3']);
  });

  it('an estimate carries its standard error, in sheets beside it', () => {
    const chance = { title: 'stress.col.atLow', format: 'estimate' } as const;
    const cells = { chance: { value: 1234.567, standardError: 0.5 } };
    const rows = [
      { key: 'a', cells },
      { key: 'b', cells: { chance: null } },
    ];
    const made = reportTable({ key: 'e', title: 'stress.kind.tornado', columns: { chance }, rows });
    expect(tableWords(made, formatter()).rows).toEqual([['1,234.57 ± 0.50'], ['not known']]);
    expect(tableValues(made, formatter())).toEqual({
      columns: ['at low', 'at low, standard error'],
      rows: [
        [1234.567, 0.5],
        [null, null],
      ],
    });
  });

  it.each<[Column, boolean]>([
    [COLUMNS.shortfall, true],
    [COLUMNS.line, false],
    [{ ...COLUMNS.line, align: 'right' }, true],
    [{ ...COLUMNS.shortfall, align: 'left' }, false],
  ])('figures stand to the right unless something else is said: %j', (column, right) => {
    expect(isRight(column)).toBe(right);
  });

  it('for the clipboard: tabs between, and none within', () => {
    const said = {
      ...table,
      rows: [{ key: 'x', cells: { ...table.rows[0]?.cells, line: { text: 'a\tb\nc' } } }],
    };
    expect(clipboardText(said, formatter()).split('\n')).toEqual([
      'taken away\tshortfall, t REO\tfirst line reduced\tline\tN-1 ratio, %\trange',
      '(nothing)\t0\tnone\t\t\tguessed',
      'China + Lynas Kuantan\t12.000000000000002\t2025-01-11\ta b c\t40\tknown',
    ]);
  });

  it('in a terminal: what was asked, the tables, what has to be known; the first rows where asked for', () => {
    const lines = reportText(report, formatter(), 0).split('\n');
    expect(lines).toEqual([
      'Asked.',
      '',
      'taken away  shortfall, t REO  first line reduced  line  N-1 ratio  range',
      '----------  ----------------  ------------------  ----  ---------  -------',
      '(nothing)                  0  none                      not known  guessed',
      '',
      ...lines.slice(2, 6),
      'Note.',
    ]);
  });

  it('in a terminal: a head above the rows, what concerns one table below it, without what they say already', () => {
    const line = { title: 'stress.col.line', format: 'text', printed: false } as const;
    const made = reportTable({
      key: 'headed',
      title: 'stress.kind.tornado',
      head: { lines: [pair('stress.col.line', { text: 'Motors' }), { text: 'Its marks' }] },
      columns: { mark: COLUMNS.mark, line },
      rows: [{ key: 'a', cells: { mark: 'known', line: { text: 'Motors' } } }],
      notes: [{ text: 'One line.' }],
    });
    const printed = reportText({ tables: [made, table] }, formatter(), 0);
    expect(printed).toMatch(/^line: Motors\nIts marks\n\nrange\n-----\nknown\n\nOne line\.\n\ntaken away/);
    expect(tableValues(made, formatter()).rows).toEqual([['known', 'Motors']]);
  });
});

describe('the file of an answer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));

  it('CSV: the first table under its name, each further one beside it', async () => {
    const path = join(folder, 'answer.csv');
    const files = await writeReport(report, path, formatter(), 'en');
    expect(files).toEqual([path, join(folder, 'answer-more.csv')]);
    expect(readFileSync(path, 'utf8').split('\r\n')).toEqual([
      '\uFEFFtaken away,"shortfall, t REO",first line reduced,line,"N-1 ratio, %",range',
      '(nothing),0,none,,,guessed',
      'China + Lynas Kuantan,12.000000000000002,2025-01-11,Motors,40,known',
      '',
    ]);
  });

  it('a workbook: one sheet of values a table', async () => {
    const path = join(folder, 'answer.xlsx');
    expect(await writeReport(report, path, formatter(), 'en')).toEqual([path]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Removals', 'Removals (2)']);
    expect(book.worksheets[0]?.getRow(3).values).toEqual([
      undefined,
      'China + Lynas Kuantan',
      12.000000000000002,
      '2025-01-11',
      'Motors',
      40,
      'known',
    ]);
  });
});

describe('what does not compile', () => {
  const { rows } = table;
  const plain = { key: 'plain', title: 'stress.kind.tornado' } as const;
  it('a row without a cell, with one too many, or of another kind', () => {
    const columns = { days: { title: 'stress.col.fullStop', format: 'whole' } } as const;
    // @ts-expect-error the cell is missing
    reportTable({ ...plain, columns, rows: [{ key: 'a', cells: {} }] });
    // @ts-expect-error no such column
    reportTable({ ...plain, columns, rows: [{ key: 'a', cells: { days: 1, weeks: 1 } }] });
    // @ts-expect-error words where a figure stands
    reportTable({ ...plain, columns, rows: [{ key: 'a', cells: { days: 'stress.nothing' } }] });
    // @ts-expect-error rows of another table
    reportTable({ ...plain, columns, rows });
  });

  it('a title that is no message, and words under no column', () => {
    // @ts-expect-error misspelt
    reportTable({ ...plain, columns: { days: { title: 'stress.col.fulStop', format: 'whole' } }, rows: [] });
    const line = { title: 'stress.col.line', format: 'text', under: 'stops' } as const;
    // @ts-expect-error no column of that name
    reportTable({ ...plain, columns: { stop: COLUMNS.stop, line }, rows: [] });
  });
});
