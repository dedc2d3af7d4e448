import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '@shared/catalogue/translate';
import { reasonWords } from '@shared/features/importing/reasons';
import { ROW_RULES } from '@shared/model/row-rules';
import type { StepReason } from '@shared/model/step-reasons';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([tableCommand, importCommand], readingPart);

const FOR_JAPAN = ['--economy', 'JPN', '--stage', 'mining', '--material', 'REE', '--basis', 'reo'];

let project: string;
let folder: string;
let sample: Buffer;
beforeAll(async () => {
  sample = readFileSync(await sampleProject());
});
beforeEach(() => {
  folder = newFolder();
  project = join(folder, 'plan.lodestone');
  writeFileSync(project, sample);
});

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** What a dry run takes: tonnes by cell, and how many rows are left out. */
async function takes(path: string, ...options: string[]) {
  const { rows, counts } = (await resultOf(
    ...['import', path, '--project', project, '--dry-run', ...options],
  )) as {
    rows: {
      cell: string | null;
      set: { year: number } | null;
      after: { value: number } | null;
      kind: string;
    }[];
    counts: Record<string, number>;
  };
  const { read = 0, new: added = 0, changed = 0, unchanged = 0, rejected = 0, leftOut = 0 } = counts;
  expect(added + changed + unchanged + rejected + leftOut).toBe(read);
  const taken = rows.flatMap(({ cell, set, after, kind }) =>
    after === null || kind === 'missing' ? [] : [`${cell} ${set?.year} ${after.value}`],
  );
  return { taken: taken.sort(), leftOut, rejected };
}

/** A survey as offices lay it out: heads in two rows, names that stand once, kinds of figures below each other. */
const SURVEY = [
  'World survey of minerals;;;;',
  ';;Tonnes;;',
  'Place;Kind;2031;2032;2033',
  'Australia;Mine output;20;21;22',
  ';Ore in ground;4000;4100;4200',
  'Down under, other;Mine output;1;1;1',
  'Brazil;Mine output;2;3;W',
  ';Ore in ground;900;900;900',
];
const STEPS = [
  ...['--header', '2-3', '--fill-down', 'Place', '--leave-out', 'Place=*other', '--keep', 'Kind=Mine output'],
  ...['--unpivot', 'C:D=year', '--counts', 'production', '--unit', 't'],
];
const TAKEN = ['C4 2031 20', 'C7 2031 2', 'D4 2032 21', 'D7 2032 3'];

describe('the steps of an import', () => {
  it('can each be said alone, and end in figures with their own cells', async () => {
    expect(await takes(fileOf('survey.csv', SURVEY), ...FOR_JAPAN, ...STEPS)).toMatchObject({
      taken: TAKEN,
      rejected: 0,
    });
  });

  it('are written as a recipe that reads the next file alone, and is read again to the letter', async () => {
    const [first, second] = [join(folder, 'r1.json'), join(folder, 'r2.json')];
    await takes(fileOf('survey.csv', SURVEY), ...FOR_JAPAN, ...STEPS, '--save-recipe', first);
    const next = fileOf('survey-next.csv', SURVEY.with(3, 'Australia;Mine output;20.5;21;22'));
    expect(await takes(next, '--recipe', first, '--save-recipe', second)).toMatchObject({
      taken: TAKEN.with(0, 'C4 2031 20.5'),
    });
    const values = { keep: ['Mine output', 'Ore in ground'], leave_out: null };
    for (const { step, seen } of JSON.parse(readFileSync(first, 'utf8')).steps)
      if (step in values) expect([step, seen]).toEqual([step, values[step as keyof typeof values]]); // in it, as it was just seen
    const [once, twice] = [first, second].map((path) => JSON.parse(readFileSync(path, 'utf8')));
    expect(twice.steps).toEqual(
      once.steps.map((step: object) => ('sheet' in step ? { ...step, sheet: 'survey-next' } : step)),
    );
    expect(once.steps.map(({ step }: { step: string }) => step)).toEqual([
      'source',
      'header',
      'fill_down',
      'keep',
      'leave_out',
      ...ROW_RULES.map(() => 'rule'),
      'unpivot',
      'fields',
      'units',
      'counts',
    ]);
  });

  it('read the years of the next file as they stand there where they were proposed, and those that were said by name', async () => {
    const later = fileOf('later.csv', [
      ...['World survey of minerals;;;;;', ';;Tonnes;;;', 'Place;Kind;2032;2033;2034;2035'],
      'Australia;Mine output;21;22;23;24',
      ';Ore in ground;4000;4100;4200;4300',
      'Brazil;Mine output;3;4;5;6',
    ]);
    const kept = join(folder, 'kept.recipe.json');
    const [from, to] = [STEPS.indexOf('--unpivot'), STEPS.indexOf('--unpivot') + 2];
    const proposed = [...STEPS.slice(0, from), ...STEPS.slice(to)];
    const survey = fileOf('survey.csv', SURVEY.slice(0, -2).concat('Brazil;Mine output;2;3;4'));
    await takes(survey, ...FOR_JAPAN, ...proposed, '--save-recipe', kept);
    expect((await takes(later, '--recipe', kept)).taken).toHaveLength(8);
    await takes(survey, ...FOR_JAPAN, ...STEPS, '--save-recipe', kept);
    const { code, err } = await lodestone([
      'import',
      later,
      '--project',
      project,
      '--dry-run',
      '--recipe',
      kept,
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('No column is headed "Tonnes 2031"')]);
  });

  it('say why they are there, and a rule that is switched off stays so', async () => {
    const [first, second] = [join(folder, 'r5.json'), join(folder, 'r6.json')];
    const lines = [...SURVEY, 'Total;Mine output;22;24;24'];
    const path = fileOf('survey.csv', lines);
    const all = await takes(path, ...FOR_JAPAN, ...STEPS, '--save-recipe', first);
    const told = await takes(path, ...FOR_JAPAN, ...STEPS, '--without', 'totals', '--save-recipe', second);
    expect([told.rejected - all.rejected, all.leftOut - told.leftOut]).toEqual([2, 1]);
    expect(await takes(path, '--recipe', second)).toMatchObject({ rejected: told.rejected });
    type Said = { step: string; rule?: string; off: boolean; why: StepReason | null };
    const said = (file: string) =>
      JSON.parse(readFileSync(file, 'utf8')).steps.map(({ step, rule, off, why }: Said) =>
        [step, rule, off ? 'off' : '', why === null ? '' : reasonWords(why, translator('en'))]
          .filter((word) => word != null && word !== '')
          .join(': '),
      );
    for (const words of [
      'source: Text in UTF-8.',
      'header: Said by hand.',
      'keep: Said by hand.',
      'rule: totals',
      'counts: Every row says "Mine output".',
    ])
      expect(said(first)).toContain(words);
    expect(said(second)).toContain('rule: totals: off');
  });

  it.each([
    // No longer every row says what the recipe was recorded to count.
    ['keep', { off: true }, 'refusal.mapping.counts'],
    ['fill_down', { columns: ['Plaice'] }, 'Plaice'],
    ['header', { last: 99 }, 'refusal.sheet.headerOutside'],
    ['keep', { is: 'like' }, 'refusal.file.field'],
    ['keep', { colour: 'red' }, 'refusal.file.unknownField'],
    ['counts', { kind: 'reserves', into: 'share' }, 'refusal.mapping.notSupply'],
  ])('changed by hand: %s %j', async (kind, change, expected) => {
    const [path, next] = [join(folder, 'r3.json'), join(folder, 'r4.json')];
    const survey = fileOf('survey.csv', SURVEY);
    await takes(survey, ...FOR_JAPAN, ...STEPS, '--save-recipe', path);
    const recipe = JSON.parse(readFileSync(path, 'utf8'));
    const steps = recipe.steps.map((step: { step: string }) =>
      step.step === kind ? { ...step, ...change } : step,
    );
    writeFileSync(next, JSON.stringify({ ...recipe, steps }));
    const { out } = await lodestone([
      'import',
      survey,
      '--project',
      project,
      '--dry-run',
      '--recipe',
      next,
      '--json',
    ]);
    expect(out).toContain(expected);
  });

  it('asks all that is open at once', async () => {
    const path = fileOf('bare.csv', ['Country,2031,2032', 'Brazil,3,4', 'Australia,4,5']);
    const { code, out } = await lodestone(['import', path, '--project', project, '--json']);
    const { error } = JSON.parse(out);
    const fields = error.problems.map(({ place }: { place: { field: string } }) => place.field);
    expect([code, fields]).toEqual([1, ['economy', 'material', 'stage', 'counts']]);
  });

  it('takes columns of several kinds of figures, and of each only what can be a supply', async () => {
    const path = fileOf('kinds.csv', [
      'Place,Mine production 2031,Mine production 2032,Reserves 2032',
      'Australia,20,21,4000',
      'Brazil,2,3,900',
    ]);
    const options = [...FOR_JAPAN, '--header', '1', '--unit', 't', '--unpivot', 'B:D=year/counts'];
    expect(await takes(path, ...options)).toMatchObject({
      taken: ['B2 2031 20', 'B3 2031 2', 'C2 2032 21', 'C3 2032 3'],
      rejected: 0,
    });
  });
});

it('stops the next file of the form in words where its filter meets another value, until it is said again', async () => {
  const apply = (lines: readonly string[], ...options: string[]) =>
    lodestone(['import', fileOf('survey.csv', lines), '--project', project, '--json', ...options]);
  const first = await apply(SURVEY, ...FOR_JAPAN, ...STEPS);
  expect(first.code, first.out).toBe(0);
  const next = [...SURVEY.with(3, 'Australia;Mine output;20.5;21;22'), 'India;Mine output;1;1;1'];
  const second = await apply(next);
  expect(second.code, second.out).toBe(0);
  const other = [...next, 'India;Pilot output;7;7;7'];
  const stopped = await apply(other);
  expect([stopped.code, JSON.parse(stopped.out).error.code]).toEqual([1, 'refusal.recipe.valueNew']);
  expect(stopped.out).toContain('Pilot output');
  expect((await apply(other, '--keep', 'Kind=Mine output', '--leave-out', 'Place=*other')).code).toBe(0);
  const gone = await apply(
    other.map((line) => line.replace('Mine output', 'Output')),
    '--counts',
    'production',
  );
  expect(JSON.parse(gone.out).error.code).toBe('refusal.recipe.valueGone');
});

it('is kept under the name that it is given, also by the next file, which gives none', async () => {
  const named = async (lines: readonly string[], ...options: string[]) => {
    const { code, out } = await lodestone([
      'import',
      fileOf('survey.csv', lines),
      '--project',
      project,
      '--json',
      ...options,
    ]);
    const { rows } = (await resultOf('table', project, 'list', 'savedMapping')) as {
      rows: { name: string }[];
    };
    return [
      code,
      rows.map(({ name }) => name).filter((name) => /survey|World/i.test(name)),
      JSON.parse(out).error?.code,
    ];
  };
  expect(await named(SURVEY, ...FOR_JAPAN, ...STEPS)).toEqual([0, ['survey.csv'], undefined]);
  expect(
    await named(SURVEY.with(3, 'Australia;Mine output;20.5;21;22'), '--keep-as', 'World survey'),
  ).toEqual([0, ['World survey'], undefined]);
  expect(await named(SURVEY.with(3, 'Australia;Mine output;23;21;22'))).toEqual([
    0,
    ['World survey'],
    undefined,
  ]);
  const other = [
    'Importer,Material,Stage,Origin,Year,Quantity,Unit,Basis',
    'Japan,Dy,separation,Malaysia,2041,10,t,REO',
  ];
  expect(await named(other, '--counts', 'imports', '--keep-as', 'World survey')).toEqual([
    1,
    ['World survey'],
    'refusal.import.nameTaken',
  ]);
});

it('stops the next file in words where another title stands above its table, until it is said to be of the same form', async () => {
  const apply = (title: string, figure: number, ...options: string[]) =>
    lodestone([
      ...[
        'import',
        fileOf('survey.csv', [title, ...SURVEY.slice(1).with(2, `Australia;Mine output;${figure};21;22`)]),
      ],
      ...['--project', project, '--json', ...options],
    ]);
  const first = await apply('World survey of minerals 2031;;;;', 20, ...FOR_JAPAN, ...STEPS);
  expect(first.code, first.out).toBe(0);
  const other = await apply('Exports of the world 2031;;;;', 30);
  expect([other.code, JSON.parse(other.out).error.code]).toEqual([1, 'refusal.form.title']);
  for (const words of ['"Exports of the world"', '"World survey of minerals"', '--same-form'])
    expect(JSON.parse(other.out).error.message).toContain(words);
  const next = await apply('World survey of minerals 2032;;;;', 31);
  expect(next.code, next.out).toBe(0);
  const meant = await apply('Exports of the world 2031;;;;', 32, '--same-form');
  expect(meant.code, meant.out).toBe(0);
  expect((await apply('Exports of the world 2031;;;;', 33)).code).toBe(0);
});

it.each([
  ['the kept form', []],
  ['a recipe', ['--recipe', 'form.json']],
])('reads the year of each title by %s, and asks where a title says none', async (_by, said) => {
  const options = said.map((one) => (one === '--recipe' ? one : join(folder, one)));
  const file = (title: string) =>
    fileOf('offer.csv', [title, 'Material: Dy', 'Supplier,Country,Tonnes', 'Lynas Kuantan,Malaysia,10']);
  const first = [...['--economy', 'JPN', '--stage', 'separation', '--counts', 'imports', '--unit', 't']];
  const save = ['--basis', 'reo', '--save-recipe', join(folder, 'form.json')];
  await resultOf('import', file('Imports of Japan 2031'), '--project', project, ...first, ...save);
  expect(await takes(file('Imports of Japan 2032'), ...options)).toMatchObject({ taken: ['C4 2032 10'] });
  const bare = ['import', file('Imports of Japan'), '--project', project, '--json', ...options];
  const { code, out } = await lodestone(bare);
  const { error } = JSON.parse(out);
  expect([code, error.code, error.place.field]).toEqual([1, 'refusal.form.unsaid', 'year']);
  expect(error.message).toContain('2031');
});

it('reads all rows of the first of two tables by a recipe, however long it is in the next file', async () => {
  const head = 'Supplier,Country,Tonnes';
  const file = (rows: readonly string[]) =>
    fileOf('two.csv', [
      'Imports of Japan 2031',
      head,
      ...rows,
      ',,',
      'Exports of Japan 2031',
      'Country,Tonnes',
      'China,4',
    ]);
  const rows = ['Lynas Kuantan,Malaysia,10', 'Kalgoorlie,Australia,20'];
  const options = [
    '--economy',
    'JPN',
    '--stage',
    'separation',
    '--material',
    'Dy',
    '--unit',
    't',
    '--basis',
    'reo',
  ];
  const recipe = join(folder, 'two.json');
  const first = await takes(file(rows), ...options, '--header', '2', '--save-recipe', recipe);
  expect(first.taken).toEqual(['C3 2031 10', 'C4 2031 20']);
  const next = await takes(file([...rows, 'Sillamae,Estonia,5']), '--recipe', recipe);
  expect(next.taken).toEqual(['C3 2031 10', 'C4 2031 20', 'C5 2031 5']);
});

it('shows what a file would change while another has the project open, and changes nothing', async () => {
  const path = fileOf('survey.csv', SURVEY);
  const before = readFileSync(project);
  const lock = `${project}.lock`;
  const words = { who: 'somebody', host: 'elsewhere', pid: 1, since: new Date().toISOString() };
  writeFileSync(lock, JSON.stringify(words));
  const file = ['import', path, '--project', project, ...FOR_JAPAN, ...STEPS];
  const applied = await lodestone([...file, '--json']);
  expect(applied.code).toBe(1);
  expect(await takes(path, ...FOR_JAPAN, ...STEPS)).toMatchObject({ taken: TAKEN });
  expect(readFileSync(project).equals(before)).toBe(true);
});
