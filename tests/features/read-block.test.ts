import type { ReadInto } from '@shared/features/importing/pasted';
import { expect, it } from 'vitest';
import { readBlock } from '../../electron/features/importing/pasted/read-block';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { sampleSession } from './sample-session';

const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\r\n');

/** What each column of a block is read as, where its heads end, which rows are sums, and what its figures count. */
async function read(into: ReadInto, text: string): Promise<string> {
  const session = await sampleSession(readingPart);
  const { columns, headerRow, sumRows, as } = await readBlock(session, text, into);
  const roles = columns.map(
    ({ field, year, isNames }) => `${field ?? (isNames ? 'names' : '-')}${year ?? ''}`,
  );
  return `${roles.join(' ')} | ${headerRow} | ${sumRows.join(' ')} | ${as ?? '?'}`;
}

it.each<[string, ReadInto, string, string]>([
  [
    'uses down and years across, with a sum',
    'demand',
    tsv(
      ['Use', 'FY2026', '2027年度'],
      ['Traction motors', '12', '13'],
      ['Wind', '3', '4'],
      ['Total', '15', '17'],
    ),
    'use figures2026 figures2027 | 1 | 4 | ?',
  ],
  [
    'a title above the heads, in thousands of tonnes',
    'demand',
    tsv(['Needs of the plan', '', ''], ['Use', '2026 (kt)', '2027 (kt)'], ['Traction motors', '1.2', '1.3']),
    'use figures2026 figures2027 | 2 |  | kt',
  ],
  [
    'one row a year',
    'demand',
    tsv(['Material', 'Use', 'Year', 'Demand (t)'], ['Dysprosium', 'Traction motors', '2026', '12']),
    'material use year figures | 1 |  | t',
  ],
  [
    'no heads',
    'stock',
    tsv(['National', '60', '45'], ['Private', '50', '30']),
    'names figures figures | 0 |  | ?',
  ],
  [
    'percent that its cells say',
    'share',
    tsv(['Supplier', '2026'], ['Lynas', '40%'], ['Solvay', '12%']),
    'supplier figures2026 | 1 |  | percent',
  ],
])('a block with %s is read by the recipe', async (_what, into, text, expected) => {
  expect(await read(into, text)).toBe(expected);
});
