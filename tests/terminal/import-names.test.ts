import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Share } from '@shared/model/tables/share';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, importCommand], readingPart);

/** As a survey lays out mine production of several goods. */
const WORLD = [
  'Commodity,Country,2031 (t)',
  'Lithium,Australia,90',
  'Lithium,Chile,40',
  'Tantalum,Brazil,5',
  'Lithium,Barma,7',
  'Lithium,Other countries,3',
  'Lithium,Peru,W',
];
const FILE = ['--economy', 'JPN', '--stage', 'mining', '--basis', 'metal', '--counts', 'production'];

let project: string;
beforeEach(async () => {
  project = await sampleProject();
});

function importing(lines: readonly string[], ...options: string[]): string[] {
  const path = join(newFolder(), 'world.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return ['import', path, '--project', project, ...FILE, ...options];
}

const NAMES = [
  ...['--name', 'Lithium=new', '--leave-out-name', 'Tantalum', '--name', 'Barma=Myanmar'],
  ...['--leave-out-name', 'Other countries', '--leave-out-name', 'mark:W'],
];

interface Named {
  readonly id: string;
  readonly aliases: readonly string[];
}

describe('names that a project does not know', () => {
  it('are told by cause, each with the options that decide about it', async () => {
    const { code, err } = await lodestone(importing(WORLD, '--name', 'Lithium=new'));
    expect(code).toBe(1);
    expect(err.match(/Tantalum/g)).toHaveLength(4); // the sentence, and three ways to decide
    expect(err).toContain('--name "Barma=new"');
    expect(err).toContain('--leave-out-name "Other countries"');
    expect(err).toContain('--leave-out-name "W"');
  });

  it('are told in one sentence where many are of one kind, and decided about together', async () => {
    const goods = Array.from({ length: 30 }, (_, index) => `Alloy ${index + 1},Chile,${index + 1}`);
    const lines = ['Commodity,Country,2031 (t)', ...goods];
    const { err } = await lodestone(importing(lines));
    expect(err.match(/material "Alloy/g)).toHaveLength(1);
    expect(err).toContain('29 further names like it, Alloy 2, Alloy 3, Alloy 4, Alloy 5 …, 30 rows in all');
    expect(err).toContain('--name "material:*=new", --leave-out-name "material:*"');
    const { code } = await lodestone(importing(lines, '--name', 'material:*=new'));
    expect(code).toBe(0);
  });

  it('are counted once for all of their rows', async () => {
    const { err } = await lodestone(importing(WORLD));
    expect(err.match(/material "Lithium"/g)).toHaveLength(1);
    expect(err).toContain('5 rows: --name "Lithium=new"');
  });

  it('become what was decided, in one change that is taken back as one', async () => {
    const { counts, made } = (await resultOf(...importing(WORLD, ...NAMES))) as {
      counts: unknown;
      made: unknown;
    };
    expect(counts).toMatchObject({ read: 6, new: 3, rejected: 0, leftOut: 3 });
    expect(made).toMatchObject([
      { kind: 'material', id: 'Li', nameJa: 'リチウム', isNew: true, basis: 'metal' },
      { kind: 'country', id: 'MMR', text: 'Barma', isNew: false },
    ]);
    const held = async (table: string, id: string) =>
      ((await resultOf('table', project, 'list', table)) as { rows: Named[] }).rows.find(
        (row) => row.id === id,
      );
    expect(await held('material', 'Li')).toMatchObject({ nameEn: 'Lithium', basis: 'metal' });
    expect((await held('country', 'MMR'))?.aliases).toContain('Barma');
    await resultOf('undo', project);
    expect(await held('material', 'Li')).toBeUndefined();
    expect((await held('country', 'MMR'))?.aliases).not.toContain('Barma');
    await resultOf('redo', project);
    await resultOf('import', '--project', project, '--revert', 'last');
    expect(await held('material', 'Li')).toBeUndefined();
  });

  it('are asked once for a form: the next file needs no answer', async () => {
    await resultOf(...importing(WORLD, ...NAMES));
    const next = WORLD.with(1, 'Lithium,Australia,91');
    expect(await resultOf(...importing(next))).toMatchObject({
      counts: { changed: 1, unchanged: 2, leftOut: 3, rejected: 0 },
    });
  });

  it.each([
    ['a name of no row', ['--name', 'Cobalt=new'], 1, /"Cobalt"/],
    ['what is none of its kind', ['--name', 'Barma=Mianmaria'], 1, /"Mianmaria" is no answer/],
    ['new for what cannot be added', ['--name', 'Other countries=new'], 1, /no answer/],
    ['a star without a kind', ['--name', '*=new'], 2, /needs its kind/],
  ])('refuse %s', async (_what, options, exit, words) => {
    const { code, err } = await lodestone(importing(WORLD, ...options));
    expect([code, err]).toEqual([exit, expect.stringMatching(words)]);
  });

  it('of a kind can be none, and the file is read all the same', async () => {
    const known = ['Material,Country,Production 2031 (t)', 'Dysprosium,Australia,9'];
    expect(await resultOf(...importing(known, '--name', 'material:*=new'))).toMatchObject({
      counts: { new: 1, rejected: 0 },
    });
  });

  it('of scenarios are seen where a column was said to give the years beside them', async () => {
    const lines = ['t,Scenario,Demand', '2031,Fast,9', '2031,Slow,5', '2032,Fast,10', '2032,Slow,6'];
    const said = [
      '--unit',
      't',
      '--material',
      'Dy',
      '--counts',
      'demand',
      '--into',
      'series',
      '--country',
      'world',
    ];
    expect(await resultOf(...importing(lines, ...said, '--column', 't=year'))).toMatchObject({
      counts: { new: 4, rejected: 0 },
    });
  });

  it('are decided for a whole kind at once', async () => {
    const options = [
      '--name',
      'material:*=new',
      '--leave-out-name',
      'country:*',
      '--leave-out-name',
      'rest:*',
    ];
    expect(await resultOf(...importing(WORLD, ...options, '--leave-out-name', 'W'))).toMatchObject({
      counts: { new: 3, leftOut: 3 },
    });
  });
});

it('a unit is explained by one that is known, and a supplier by its country', async () => {
  const lines = ['Supplier,Material,Quantity,Unit', 'Acme Metals,Dy,200,bag'];
  const options = [
    '--year',
    '2031',
    '--stage',
    'separation',
    '--name',
    'bag=25 kg',
    '--name',
    'Acme Metals=new AUS',
  ];
  expect(await resultOf(...importing(lines, ...options))).toMatchObject({ counts: { new: 1 } });
  const { rows } = (await resultOf('table', project, 'list', 'share')) as { rows: Share[] };
  expect(rows.filter(({ year, materialId }) => year === 2031 && materialId === 'Dy')).toMatchObject([
    { stage: 'separation', enteredAs: 'tonnes', value: 5, basis: 'metal', importCell: 'C2' },
  ]);
});

it('a material that the whole file is of can be new too', async () => {
  const lines = ['Country,Year,Quantity (t)', 'Chile,2031,40'];
  const options = ['--material', 'Lithium', '--name', 'Lithium=new'];
  expect(await resultOf(...importing(lines, ...options))).toMatchObject({
    counts: { new: 1 },
    made: [{ id: 'Li' }],
  });
});
