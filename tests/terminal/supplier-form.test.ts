import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { formCommand } from '../../electron/features/importing/forms/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, formCommand], readingPart, writingPart);

const HEAVY = 'lynas-kuantan-heavy';

/** What a supplier does with its form: figures into the yellow cells from the first row on. */
async function answer(path: string, figures: readonly number[]): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  for (const [index, figure] of figures.entries()) {
    const cell = sheet?.getCell(7 + index, 8);
    if (cell !== undefined) cell.value = figure;
  }
  await book.xlsx.writeFile(path);
}

it('goes out by the command line, comes back by the ordinary import without a question, and is counted', async () => {
  const folder = newFolder();
  const project = await sampleProject(folder);
  const sent = join(folder, 'sent');
  mkdirSync(sent);
  const to = ['--folder', sent, '--length', 'crisis', '--from', '2041', '--supplier', `${HEAVY},neo-silmet`];
  const made = (await resultOf('form', project, 'make', ...to)) as unknown as {
    readonly supplierId: string;
    readonly asked: number;
    readonly file: string;
  }[];
  expect(made.map(({ supplierId, asked }) => [supplierId, asked]).sort()).toEqual([
    [HEAVY, 6],
    ['neo-silmet', 6],
  ]);
  expect(readdirSync(sent).sort()).toEqual(made.map(({ file }) => file).sort());
  const path = join(sent, made.find(({ supplierId }) => supplierId === HEAVY)?.file ?? '');
  await answer(path, [1, 2, 3, 4]);

  const { counts } = (await resultOf('import', path, '--project', project)) as {
    counts: { read: number; new: number; leftOut: number; rejected: number };
  };
  expect(counts).toMatchObject({ read: 6, new: 4, leftOut: 2, rejected: 0 });
  const again = (await resultOf('import', path, '--project', project, '--dry-run')) as {
    counts: { new: number; unchanged: number };
  };
  expect(again.counts).toMatchObject({ new: 0, unchanged: 4 });

  const { out } = await lodestone(['form', project, 'answers', '--folder', sent]);
  expect(out).toMatch(/4 of 6/);
  expect(out).toMatch(/0 of 6/);
});
