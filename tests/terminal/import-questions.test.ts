import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, sharesCommand], readingPart);

const HEADER = 'Importer,Material,Stage,Supplier,Origin,Year,Quantity,Unit,Basis';
/** Leaves two things open: which ton, and whether the firm is a plant that the project knows. */
const MAY = [HEADER, 'Japan,Dy,separation,Lynas Gebeng,Malaysia,2027,10,tons,REO'];
const JUNE = [HEADER, 'Japan,Dy,separation,Lynas Gebeng,Malaysia,2027,20,tons,REO'];
const ANSWERS = ['--ton', 'short', '--supplier', 'Lynas Gebeng=lynas-kuantan-heavy'];

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

function importing(lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), 'file.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, ...options];
}

/** The tonnes that the project holds for a supplier. */
async function tonnesOf(supplierId: string): Promise<number | undefined> {
  const { rows } = (await resultOf(
    ...['shares', project, '--economy', 'JPN', '--material', 'Dy', '--stage', 'separation', '--year', '2027'],
  )) as { rows: { supplierId: string; cells: { enteredAs: string; enteredValue: number }[] }[] };
  return rows.find((row) => row.supplierId === supplierId)?.cells[0]?.enteredValue;
}

describe('columns of which nobody can tell which is meant', () => {
  const LINES = [
    'Importer,Material,Stage,Origin,Year,Share 2030 %,Share of imports %',
    'Japan,Dy,separation,Malaysia,2040,60,55',
  ];
  it('are both named, and one is said', async () => {
    const { code, err } = await lodestone(importing(LINES, '--counts', 'imports'));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/F Share 2030 %, G Share of imports %\. .*--column "Share of imports %=share"/),
    ]);
    for (const column of ['Share of imports %', 'G']) {
      const read = await resultOf(
        ...importing(LINES, '--counts', 'imports', '--column', `${column}=share`, '--dry-run'),
      );
      expect(read).toMatchObject({ counts: { new: 1 }, rows: [{ after: { as: 'percent', value: 55 } }] });
    }
  });

  it.each<[column: string, message: RegExp]>([
    ['Shares=share', /No column is headed "Shares"/],
    ['G=grams', /expected economy or material .* or none/],
    ['G', /expected a column, = and a field/],
  ])('--column %s is refused in words', async (column, message) => {
    const { code, err } = await lodestone(importing(LINES, '--counts', 'imports', '--column', column));
    expect(code).not.toBe(0);
    expect(err).toMatch(message);
  });

  it('parts of a year are said to be such', async () => {
    const lines = ['Importer,Material,Stage,Origin,2027 Q1 (t)', 'Japan,Dy,separation,Malaysia,60'];
    const { err } = await lodestone(importing(lines, '--counts', 'imports', '--year', '2027'));
    expect(err).toMatch(/parts of a year.*E 2027 Q1 \(t\)/);
  });
});

describe('a file that can be read in several ways', () => {
  it('is refused with a sentence for each that names the option, its choices and the cell, and nothing is changed', async () => {
    const { code, err } = await lodestone(importing(MAY));
    expect(code).toBe(1);
    expect(err).toMatch(/cell G2: "10" is in tons.*--ton metric, --ton short or --ton long/);
    expect(err).toMatch(
      /cell D2: "Lynas Gebeng".*--supplier "Lynas Gebeng=ID" with one of .*lynas-kuantan.*new/,
    );
    expect((await resultOf('import', '--project', project, '--list')) as unknown).toEqual([]);
  });

  it('is refused with all of it as data', async () => {
    const { out } = await lodestone(importing(MAY, '--json'));
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      error: {
        code: 'refusal.import.ask.ton',
        place: { cell: 'G2' },
        problems: [{ code: 'refusal.import.ask.ton' }, { code: 'refusal.import.ask.supplier' }],
      },
    });
  });

  it('is read by its options, and the next file of the form by what was answered then', async () => {
    expect(await resultOf(...importing(MAY, ...ANSWERS))).toMatchObject({ applied: true });
    // A short ton is 0.90718474 t by definition.
    expect(await tonnesOf('lynas-kuantan-heavy')).toBeCloseTo(9.0718474, 12);
    expect(await resultOf(...importing(JUNE))).toMatchObject({ applied: true, counts: { changed: 1 } });
    expect(await tonnesOf('lynas-kuantan-heavy')).toBeCloseTo(18.1436948, 12);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'a supplier that the project does not have',
      ['--supplier', 'Lynas Gebeng=nobody'],
      /no supplier with the id "nobody"/,
    ],
    ['a country that it does not have', ['--country', 'Korea=ATL'], /no country "ATL"/],
    ['a country of the whole file that it does not have', ['--country', 'ATL'], /ATL/],
    [
      'a country of the whole file beside a column of countries',
      ['--country', 'KOR'],
      /--country "NAME=KOR"/,
    ],
    ['an answer without a name', ['--country', '=KOR'], /expected a name/],
    ['a ton of another kind', ['--ton', 'register'], /expected metric or short or long/],
  ])('is not read by %s', async (_, options, message) => {
    const { code, err } = await lodestone(importing(MAY, ...options));
    expect(code).not.toBe(0);
    expect(err).toMatch(message);
  });
});
