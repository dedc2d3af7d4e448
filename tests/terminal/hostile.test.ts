import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { rawWorkbook, rowsXml } from '../fixtures/workbooks/raw-workbook';
import { rawZip } from '../fixtures/workbooks/raw-zip';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine([importCommand], readingPart);

const PART = 'xl/worksheets/sheet1.xml';
const HEADER = ['Economy', 'Material', 'Stage', 'Supplier', 'Country', 'Year', 'Quantity', 'Unit', 'Basis'];
const row = (supplier: string, quantity: number | { readonly raw: string }) => [
  ...['Japan', 'Dy', 'separation', supplier, 'China', 2031, quantity],
  ...['t', 'REO'],
];
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024);
const sheet = (...rows: Parameters<typeof rowsXml>[0]) => ({
  name: 'Data',
  part: PART,
  xml: rowsXml([HEADER, ...rows]),
});
const written = (bytes: Buffer): string => {
  const path = join(newFolder(), 'a.xlsx');
  writeFileSync(path, bytes);
  return path;
};

describe('lodestone import of a file that means harm', () => {
  it.each<[string, () => Buffer, RegExp]>([
    [
      'a zip bomb',
      () =>
        rawWorkbook({
          sheets: [sheet(row('A', 1))],
          extra: [{ name: 'xl/media/x.bin', content: zeros(64) }],
        }),
      /^a\.xlsx: The file grows to 65 MB when unpacked, \d{3,} times its size\. It is not opened\./,
    ],
    [
      'ten thousand parts and one',
      () => rawZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `p${index}`, content: '' }))),
      /^a\.xlsx: The file is packed from 10001 parts, the limit is 10000\./,
    ],
    [
      'entities in the shared strings',
      () =>
        rawWorkbook({
          sheets: [sheet([{ raw: '<c r="@" t="s"><v>0</v></c>' }])],
          strings: '<si><t>&x;</t></si>',
        }),
      /^a\.xlsx: The workbook refers to text that it does not hold itself \(XML entities\)/,
    ],
    ['no sheet', () => rawWorkbook({ sheets: [] }), /^a\.xlsx: The workbook has no sheet with cells\./],
    [
      'a zip cut in the middle',
      () => rawWorkbook({ sheets: [sheet(row('A', 1))] }).subarray(0, 600),
      /^a\.xlsx: The workbook is cut short or damaged/,
    ],
  ])('%s: one sentence, exit code 1, nothing changed', async (_what, make, says) => {
    const project = await sampleProject();
    const before = stateOf(project);
    const { code, out, err } = await lodestone(['import', written(make()), '--project', project]);
    expect([code, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
    expect(err).toMatch(says);
    expect(stateOf(project)).toEqual(before);
  });

  it('neither a number beyond doubles nor a formula without a result is read as a figure', async () => {
    const bad = [
      row('Infinite', { raw: '<c r="@"><v>1e400</v></c>' }),
      row('Uncalculated', { raw: '<c r="@"><f>1+1</f></c>' }),
    ];
    const file = written(rawWorkbook({ sheets: [sheet(row('Plain', 7), ...bad)] }));
    const result = await resultOf('import', file, '--project', await sampleProject(), '--dry-run');
    expect(result.counts).toMatchObject({ read: 3, new: 1, rejected: 2 });
    const errors = (result.problems as { level: string; code: string; place: object }[]).filter(
      ({ level }) => level === 'error',
    );
    expect(errors.map(({ code, place }) => [code, place])).toEqual([
      ['import.cell.error', { file: 'a.xlsx', sheet: 'Data', cell: 'G3' }],
      ['import.cell.noResult', { file: 'a.xlsx', sheet: 'Data', cell: 'G4' }],
    ]);
  });

  it('a sheet is asked for by a name with quotes', async () => {
    const name = 'Bob&apos;s &quot;2031&quot;';
    const sheets = [
      { name: 'Other', part: 'xl/worksheets/other.xml', xml: rowsXml([['x']]) },
      { ...sheet(row('A', 7)), name },
    ];
    const file = written(rawWorkbook({ sheets }));
    const project = await sampleProject();
    const result = await resultOf('import', file, '--project', project, '--sheet', `Bob's "2031"`);
    expect(result).toMatchObject({ applied: true, record: { sheet: `Bob's "2031"`, rowsApplied: 1 } });
  });
});
