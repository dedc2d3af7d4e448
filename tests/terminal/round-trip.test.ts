import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportCommand } from '../../electron/features/exporting/command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import { namedCell } from '../sheets/write/recalculate';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine(
  [exportCommand, ...fileCommands, historyCommand, importCommand],
  readingPart,
  writingPart,
  runsPart,
);

const LYNAS = 'Dy_share_lynas_kuantan_heavy_2026';

/** A project and a workbook of one of its scenarios in which cells were changed by name. */
async function returned(cells: Readonly<Record<string, number | string>>): Promise<[string, string]> {
  const project = await sampleProject();
  const path = join(newFolder(), 'back.xlsx');
  const out = ['--scenario', 'Licences 25 %', '--materials', 'Dy', '--out', path];
  await resultOf('export', project, ...out);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  for (const [name, value] of Object.entries(cells)) namedCell(book, name).value = value;
  await book.xlsx.writeFile(path);
  return [path, project];
}

describe('lodestone import of an exported workbook', () => {
  it.each([
    ['en', 'Scenario workbook of Licences 25 %', 'No change: back.xlsx'],
    ['ja', 'シナリオ「Licences 25 %」のブック', '変更なし：back.xlsx'],
  ])(
    'says of an unedited one, in %s, whose it is and that nothing changed',
    async (language, whose, none) => {
      const [path, project] = await returned({});
      const { code, out } = await lodestone(['import', path, '--project', project, '--lang', language]);
      expect(code).toBe(0);
      expect(out).toContain(whose);
      expect(out).toContain(none);
      // The one that made the project.
      expect(await resultOf('history', project)).toHaveLength(1);
    },
  );

  it('takes what can be taken, lists the rest, and takes unsure edits only when told to', async () => {
    const [path, project] = await returned({ [LYNAS]: 0.45, Dy_recycling_2026: 50, Dy_opening_stock: 'x' });
    const dry = await lodestone(['import', path, '--project', project, '--dry-run']);
    expect(dry.out).toMatch(
      /Shares!G\d+ .*Lynas.*Share, 2026 +4\.5 +4\.5 +0\.45 +% .*kept as here; 0\.45 % or 45 %/,
    );
    expect(dry.out).toContain('"x" is no number');
    const told = await resultOf('import', path, '--project', project);
    expect(told).toMatchObject({
      applied: true,
      roundTrip: {
        changes: [
          { next: 50, taken: true },
          { next: 0.45, taken: false },
        ],
        left: [{ now: 'x' }],
      },
    });
    const all = await resultOf('import', path, '--project', project, '--unsure');
    expect(all).toMatchObject({ applied: true, roundTrip: { changes: [{ next: 0.45, taken: true }] } });
    expect((await lodestone(['undo', project])).out).toContain('back.xlsx');
  });

  it('is refused by another project', async () => {
    const [path] = await returned({});
    const other = join(newFolder(), 'other.lodestone');
    await resultOf('new', other, '--sample', 'japan');
    const { code, err } = await lodestone(['import', path, '--project', other]);
    expect([code, err]).toEqual([1, expect.stringContaining('exported from another project')]);
  });
});
