import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../electron/features/importing/command';
import { sharesCommand } from '../../electron/features/shares/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([importCommand, sharesCommand], readingPart);

/** As an office of geology lays it out: several goods in one column, and nothing that says what is counted. */
const WORLD = [
  'Commodity,Country,2031 (t REO),2032 (t REO)',
  'Cobalt,Australia,9,9',
  'Rare earths,Australia,20,21',
  'Ｒａｒｅ earths,Brazil,2,3',
  'Gallium,Brazil,7,7',
];
const FILE = ['--economy', 'JPN', '--stage', 'mining', '--material', 'REE'];

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

function importing(name: string, lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, ...FILE, ...options];
}

describe('a file that does not say what it counts', () => {
  it('is refused until somebody says it', async () => {
    const { code, out } = await lodestone(importing('world.csv', WORLD, '--json'));
    expect([code, JSON.parse(out).error.code]).toEqual([1, 'refusal.mapping.counts']);
  });

  it.each([
    ['en', 'reserves'],
    ['ja', '埋蔵量'],
  ])('is refused for what it counts, in words (%s)', async (language, words) => {
    const options = ['--counts', 'reserves', '--into', 'share', '--lang', language];
    const { code, err } = await lodestone(importing('world.csv', WORLD, ...options));
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect((await resultOf('import', '--project', project, '--list')) as unknown).toEqual([]);
  });
});

it('takes a country for the supplier of the material at hand, and not for one that supplies another', async () => {
  await resultOf(...importing('world.csv', WORLD, '--counts', 'production', '--keep', 'A=Rare earths'));
  const { rows } = (await resultOf(
    ...['shares', project, '--economy', 'JPN', '--material', 'REE', '--stage', 'mining', '--year', '2031'],
  )) as { rows: { supplierId: string; countryId: string }[] };
  const brazil = rows.filter(({ countryId }) => countryId === 'BRA').map(({ supplierId }) => supplierId);
  expect(brazil).toHaveLength(1);
  expect(brazil).not.toContain('graphite-bra'); // natural graphite, of the sample
});

describe('rows that are kept', () => {
  const COUNTS = ['--counts', 'production'];

  it.each([
    ['by the words above a column', ['--keep', 'commodity=Rare earths']],
    ['by its letter', ['--keep', 'A=Rare earths']],
    [
      'of several columns all',
      ['--keep', 'A=Rare earths', '--keep', 'Country=Brazil', '--keep', 'B=Australia'],
    ],
  ])('are named %s, and the next file of the form reads the same', async (_how, keep) => {
    const first = await resultOf(...importing('world.csv', WORLD, ...COUNTS, ...keep));
    expect(first).toMatchObject({ applied: true, counts: { new: 4, leftOut: 2, rejected: 0 } });
    const next = await resultOf(...importing('world-2.csv', WORLD.with(2, 'Rare earths,Australia,20,22')));
    expect(next).toMatchObject({ counts: { changed: 1, unchanged: 3, leftOut: 2, rejected: 0 } });
  });

  it('are told by the columns of the file where a name is that of none', async () => {
    const { code, out } = await lodestone(
      importing('world.csv', WORLD, ...COUNTS, '--keep', 'Kind=x', '--json'),
    );
    const { error } = JSON.parse(out);
    expect([code, error.code]).toEqual([1, 'refusal.import.keepColumn']);
    expect(error.message).toContain('A Commodity, B Country');
  });

  it('are wrong usage without a value', async () => {
    expect((await lodestone(importing('world.csv', WORLD, ...COUNTS, '--keep', 'Commodity'))).code).toBe(2);
  });
});
