import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '../tidy-up';
import { resultsOf } from './command-line';
import { lodestone } from './whole-line';

const resultOf = resultsOf(lodestone);

const MARK = 'Holds stock figures not for the public';
const RUN = ['--scenario', 'Licences 25 %'];
const PRIVATE = ['--economy', 'JPN', '--material', 'Y', '--tier', 'private'];
/** Read once: folders of a test go with it. */
let [whole, open] = [Buffer.alloc(0), Buffer.alloc(0)];

/** A project file of its own. */
function project(bytes: Buffer): string {
  const file = join(newFolder(), 'plan.lodestone');
  writeFileSync(file, bytes);
  return file;
}

/** The words of a command that writes its tables, and what its workbook bears on its pages and in its properties. */
async function written(bytes: Buffer, command: string, ...options: readonly string[]) {
  const out = join(newFolder(), 'tables.xlsx');
  const file = project(bytes);
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
    ['risk', ['--material', 'Dy']], // its targets are held to days of stock
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
    ['risk', ['--economy', 'EU27', '--material', 'Dy']],
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

  it('of a replay, a comparison with a backup and the results for a form say it too', async () => {
    const file = project(whole);
    await resultOf('set-stock', file, ...PRIVATE, '--value', '77');
    const [state] = (await resultOf('recover', file)).kept as readonly { readonly name: string }[];
    for (const told of [
      await lodestone(['replay', '2026', file]),
      await lodestone(['recover', file, '--compare', state?.name ?? 'none kept']),
      await lodestone(['fill-form', 'none.xlsx', file, '--results', ...RUN]),
    ])
      expect(told).toMatchObject({ code: 0, out: expect.stringMatching(new RegExp(`${MARK}\\n$`)) });
  });
});

describe('what a command says of a stock that it has changed', () => {
  it.each([
    ['set-stock', [...PRIVATE, '--value', '77']],
    ['set-release', [...RUN, ...PRIVATE, '--trigger', 'open', '--tonnes', '30']],
  ])('by %s bears the mark', async (command, options) => {
    const { code, out } = await lodestone([command, project(whole), ...options, '--lang', 'ja']);
    expect([code, out]).toEqual([0, expect.stringMatching(/\n非公開：備蓄量を含む\n$/)]);
  });
});
