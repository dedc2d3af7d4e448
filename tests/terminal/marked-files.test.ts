import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../tidy-up';
import { lodestone, resultOf } from './command-line';

const MARK = 'Holds stock figures not for the public';
const RUN = ['--scenario', 'Licences 25 %'];
/** Read once: folders of a test go with it. */
let [whole, open] = [Buffer.alloc(0), Buffer.alloc(0)];

/** The words of a command that writes its tables, and what its workbook bears on its pages and in its properties. */
async function written(project: Buffer, command: string, ...options: readonly string[]) {
  const folder = newFolder();
  const [file, out] = [join(folder, 'plan.lodestone'), join(folder, 'tables.xlsx')];
  writeFileSync(file, project);
  const { out: words, err } = await lodestone([command, file, ...options, '--out', out, '--lang', 'en']);
  expect(err).toBe('');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  return {
    words,
    category: book.category ?? '',
    // A sheet without one has none, whatever its types say.
    pages: book.worksheets.map(({ headerFooter }) => headerFooter?.oddHeader ?? ''),
  };
}

beforeAll(async () => {
  const folder = newFolder();
  const [file, redacted] = [join(folder, 'whole.lodestone'), join(folder, 'open.lodestone')];
  await lodestone(['new', file, '--sample', 'japan']);
  await resultOf('redact', file, '--out', redacted);
  [whole, open] = [readFileSync(file), readFileSync(redacted)];
}, 60_000);

describe('the tables of an answer as a file', () => {
  it.each<[string, string[]]>([
    ['whatif', RUN],
    ['compare', ['--scenarios', 'Licences 25 %,Licences 60 %']],
    ['survive', RUN],
    ['stress', [...RUN, '--materials', 'Dy']],
    ['money', []],
    ['pivot', ['--figure', 'stock', '--down', 'material', '--across', 'tier', '--economy', 'JPN']],
    ['table', ['show', 'stock']],
  ])(
    'of %s say on each page that they hold secret stock figures, and not where none is left',
    async (command, options) => {
      const secret = await written(whole, command, ...options);
      expect(secret.words).toMatch(new RegExp(`${MARK}\\n$`));
      expect(secret.category).toBe(MARK);
      expect(secret.pages).toEqual(secret.pages.map(() => `&L${MARK}`));
      const told = await written(open, command, ...options);
      expect(told.words).not.toContain(MARK);
      expect([told.category, ...told.pages].join('')).not.toContain(MARK);
    },
  );

  it.each<[string, string[]]>([
    ['risk', ['--material', 'Dy']],
    [
      'pivot',
      ['--figure', 'share', '--down', 'supplier', '--across', 'year', '--economy', 'JPN', '--material', 'Dy'],
    ],
    ['table', ['show', 'country']],
  ])('of %s, which look at no stock, say nothing of it', async (command, options) => {
    const { words, category } = await written(whole, command, ...options);
    expect(words).not.toContain(MARK);
    expect(category).toBe('');
  });
});
