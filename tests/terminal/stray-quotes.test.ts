import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { openSource } from '../../electron/sheets/read/open-source';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, sharesCommand], readingPart);

const HEAD = 'Economy,Material,Stage,Supplier,Country,Year,Share %,Note';
const rowsWith = (second: string, fourth = 'third') => [
  HEAD,
  'JPN,Dy,separation,Lynas Malaysia Kuantan,MYS,2031,30,fine',
  `JPN,Dy,separation,"China, other separators",CHN,2031,40,${second}`,
  'JPN,Dy,separation,Neo Silmet Sillamäe,EST,2031,20,second',
  `JPN,Dy,separation,Recycled magnets Japan,JPN,2031,10,${fourth}`,
];

function fileWith(content: string | Buffer, name = 'u.csv'): string {
  const file = join(newFolder(), name);
  writeFileSync(file, content);
  return file;
}

async function sharesAfter(project: string): Promise<number[]> {
  const { years, rows } = (await resultOf(
    ...['shares', project, '--economy', 'JPN', '--material', 'Dy', '--stage', 'separation'],
  )) as unknown as { years: { year: number }[]; rows: { cells: ({ percent: number } | null)[] }[] };
  const at = years.findIndex(({ year }) => year === 2031);
  return rows.flatMap(({ cells }) => cells[at]?.percent || []);
}

const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a stray quote dropped every row behind it', () => {
  it.each([
    ['never closed', rowsWith('"12 disc').join('\n')],
    ['in UTF-16', wide(rowsWith('"12 disc').join('\r\n'))],
    ['closed by another one', rowsWith('"12 disc', '3" bar').join('\n')],
  ])('%s: all rows are taken, and its line is said', async (_, content) => {
    const project = await sampleProject();
    const file = fileWith(content);
    const looked = await lodestone(['import', file, '--project', project, '--dry-run']);
    expect(looked.out).toContain('Line 3: the quotation mark in front of "12 disc');
    const { code, out } = await lodestone(['import', file, '--project', project]);
    expect([code, out]).toEqual([0, expect.stringContaining('H3')]);
    expect((await sharesAfter(project)).toSorted((a, b) => a - b)).toEqual([10, 20, 30, 40]);
  });

  it('a row whose cells have moved is refused with its line, or set aside in a marked copy', async () => {
    const project = await sampleProject();
    const rows = rowsWith('first');
    const file = fileWith(rows.with(2, (rows[2] ?? '').replace('separators"', 'separators')).join('\n'));
    const refused = await lodestone(['import', file, '--project', project]);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('D3: Line 3')]);
    const rejects = join(newFolder(), 'rejects.xlsx');
    const { code, out } = await lodestone(['import', file, '--project', project, '--rejects', rejects]);
    expect([code, out]).toEqual([0, expect.stringMatching(/rejected\s+1/)]);
    const texts: string[] = [];
    const book = await openSource(rejects, {});
    for (const sheet of book.sheetNames)
      for await (const batch of book.rows(sheet))
        texts.push(...batch.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')));
    book.close();
    expect(texts.join('\n')).toContain('the line has 9 cells where others have 8');
  });

  it('a quote in the head is said beside the first row', async () => {
    const project = await sampleProject();
    const file = fileWith([HEAD.replace('Supplier', '"Supplier'), ...rowsWith('first').slice(1)].join('\n'));
    const { code, out } = await lodestone(['import', file, '--project', project]);
    expect([code, out]).toEqual([0, expect.stringContaining('Line 1')]);
    expect(await sharesAfter(project)).toHaveLength(4);
  });
});

describe('what is no cell is refused with its place', () => {
  it.each([
    ['12 MB behind a quote', rowsWith(`"${'word '.repeat(2_400_000)}`).join('\n'), 'H3'],
    ['12 MB of lines in a closed quote', rowsWith(`"${'word\n'.repeat(2_400_000)}"`).join('\n'), 'H3'],
    ['a cell without quotes', rowsWith('x'.repeat(32_768)).join('\n'), 'H3'],
    ['a million separators', rowsWith(','.repeat(1_000_000)).join('\n'), 'A3'],
  ])('%s', async (_, content, cell) => {
    const project = await sampleProject();
    const { code, out, err } = await lodestone(['import', fileWith(content), '--project', project]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(cell);
    expect(err.length).toBeLessThan(400);
  });
});
