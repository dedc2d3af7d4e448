import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROW_RULES } from '@shared/model/row-rules';
import { describe, expect, it } from 'vitest';
import { inspectFile, readRows, runSteps, steppedRows } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { newFolder } from '../../tidy-up';

const OF_JAPAN = {
  headerRow: 1,
  counts: 'production',
  economy: 'JPN',
  material: 'REE',
  stage: 'mining',
} as const;

/** A file of these lines, and how it is read. */
async function lookedAt(lines: readonly string[], choices: Parameters<typeof inspectFile>[1]) {
  const path = join(newFolder(), 'world.csv');
  writeFileSync(path, lines.join('\n'));
  const { guess } = await inspectFile(path, choices, smallVocabulary, []);
  return { path, mapping: guess.mapping };
}

/** By row what reading the file makes of it. */
async function meanings(path: string, mapping: Parameters<typeof readRows>[1]) {
  const kinds: [number, string][] = [];
  await readRows(path, mapping, smallVocabulary, async (rows) => {
    for (const row of rows) {
      if (row.kind === 'figure' || row.kind === 'declared') throw new Error('these are shares');
      const at = row.kind === 'candidate' ? row.candidate.row : row.row;
      kinds.push([at, row.kind === 'left_out' ? row.reason : row.kind]);
    }
  });
  return kinds;
}

it('says of every step what reading the file makes of it', async () => {
  const lines = ['Kind,Country,2031 (t REO)', 'Mine,China,9', ',India,3', 'Ore,China,4000', ',India,900'];
  const steps = [
    { step: 'fill_down', columns: ['Kind'] },
    { step: 'leave_out', column: 'Kind', is: 'one_of', values: ['Ore'] },
  ] as const;
  const { path, mapping } = await lookedAt(lines, { ...OF_JAPAN, steps });
  const counts = await runSteps(path, mapping, smallVocabulary);
  expect(counts.tallies).toEqual([
    { kept: 4, leftOut: 0, changed: 2 },
    { kept: 2, leftOut: 2, changed: 0 },
  ]);
  expect(counts).toMatchObject({ rows: 4, read: 2, setAside: {}, across: null });
  expect(counts.steps).toMatchObject([steps[0], { ...steps[1], seen: ['Mine', 'Ore'] }]);
  const kinds = (await meanings(path, mapping)).map(([, kind]) => kind);
  expect(kinds.filter((kind) => kind === 'filtered')).toHaveLength(2);
  expect(kinds).toHaveLength(4);
  expect(counts.news).toBeNull();
  // What stops the file when it is read is told before it is.
  const kept = { ...mapping, steps: [steps[0], { ...steps[1], seen: ['Ore'] }] };
  expect((await runSteps(path, kept, smallVocabulary)).news).toEqual({
    step: 1,
    column: 'Kind',
    code: 'refusal.recipe.valueNew',
    params: { column: 'Kind', values: ['Mine'], count: 1 },
  });
  await expect(
    meanings(path, { ...kept, steps: [steps[0], { ...steps[1], seen: ['Ore', 'Or'] }] }),
  ).rejects.toMatchObject({ notice: { code: 'refusal.recipe.valueNew' } });
});

const UGLY = [
  'Country,Remarks,2031 (t REO)',
  'e.g. China,,1',
  'China,,9',
  'Vietnam,,3',
  'Country,Remarks,2031 (t REO)',
  'Brazil,,1,234',
  'Total,,12',
  ',,',
  'Source: a survey of the industry,,',
];

describe('the rules about rows', () => {
  it('are counted as reading the file follows them', async () => {
    const { path, mapping } = await lookedAt(UGLY, OF_JAPAN);
    const { setAside, rows, read } = await runSteps(path, mapping, smallVocabulary);
    expect(setAside).toEqual({
      example: 1,
      repeated_header: 1,
      totals: 1,
      notes: 1,
      split_values: 1,
      blank: 1,
    });
    expect([rows, read]).toEqual([8, 2]);
    expect(await meanings(path, mapping)).toEqual([
      [2, 'example'],
      [3, 'candidate'],
      [4, 'candidate'],
      [5, 'repeated_header'],
      [6, 'rejected'],
      [7, 'total'],
      [8, 'blank'],
      [9, 'note'],
    ]);
  });

  it('are each switched off: its rows are read as any other', async () => {
    const { path, mapping } = await lookedAt(UGLY, OF_JAPAN);
    for (const rule of ROW_RULES) {
      const { setAside } = await runSteps(path, { ...mapping, rulesOff: [rule] }, smallVocabulary);
      expect([rule, setAside[rule]]).toEqual([rule, undefined]);
    }
    const kinds = await meanings(path, { ...mapping, rulesOff: ['totals'] });
    expect(kinds).toContainEqual([7, 'rejected']);
  });

  it('say nothing as long as no column is known to hold figures', async () => {
    const { path, mapping } = await lookedAt(UGLY, OF_JAPAN);
    const counts = await runSteps(path, { ...mapping, columns: { 1: 'country' } }, smallVocabulary);
    expect(counts).toMatchObject({ rows: 8, read: 7, setAside: { blank: 1 } });
  });

  it('stand before the figures of a crosstab, which are counted with the blank ones among them', async () => {
    const lines = ['Country,2031 (t REO),2032 (t REO)', 'China,9,8', 'India,3,', 'Total,12,8'];
    const { path, mapping } = await lookedAt(lines, OF_JAPAN);
    const { setAside, read, across } = await runSteps(path, mapping, smallVocabulary);
    expect([setAside, read, across]).toEqual([{ totals: 1 }, 2, { filled: 3, blank: 1 }]);
  });

  it('let a heading hold for the rows below it, until they are switched off', async () => {
    const lines = ['Country,Tonnes', 'Dy,', 'China,9', 'Tb,', 'China,3'];
    const { path, mapping } = await lookedAt(lines, {
      ...OF_JAPAN,
      material: null,
      year: 2031,
      unit: 't',
      basis: 'reo',
    });
    expect((await runSteps(path, mapping, smallVocabulary)).setAside).toEqual({ headings: 2 });
    const off = await runSteps(path, { ...mapping, rulesOff: ['headings'] }, smallVocabulary);
    expect([off.setAside, off.read]).toEqual([{}, 4]);
  });
});

describe('the rows of a sheet behind its steps', () => {
  const steps = [
    { step: 'fill_down', columns: ['Kind'] },
    { step: 'split', column: 'Place', by: '/', into: ['Country', 'Region'] },
    { step: 'keep', column: 'Kind', is: 'one_of', values: ['Mine'] },
  ] as const;
  const lines = [
    'Survey,,',
    'Kind,Place,2031 (t REO)',
    'Mine,China/North,9',
    ',India/East,3',
    'Ore,China/North,4000',
  ];
  const look = () => lookedAt(lines, { ...OF_JAPAN, headerRow: 2, steps });

  it('stand below a header whose first row is told as well', async () => {
    const { path, mapping } = await lookedAt(
      ['Survey,,', 'Country,Year,Year', ',2031 (t REO),2032 (t REO)', 'China,9,8'],
      { ...OF_JAPAN, headerRow: 3, headerFirst: 2 },
    );
    expect((await runSteps(path, mapping, smallVocabulary)).headerFirst).toBe(2);
  });

  it('come with the cells that were filled and added, and the step that leaves each out', async () => {
    const { path, mapping } = await look();
    const { added, rows, hasMore } = await steppedRows(path, mapping, smallVocabulary, {
      show: 'all',
      most: 9,
    });
    expect([added, hasMore]).toEqual([
      [
        { column: 4, head: 'Country' },
        { column: 5, head: 'Region' },
      ],
      false,
    ]);
    expect(rows.map(({ row, texts, out, changed }) => [row, texts.join('|'), out, changed])).toEqual([
      [1, 'Survey||', null, []],
      [2, 'Kind|Place|2031 (t REO)|Country|Region', null, []],
      [3, 'Mine|China/North|9|China|North', null, [4, 5]],
      [4, 'Mine|India/East|3|India|East', null, [1, 4, 5]],
      [5, 'Ore|China/North|4000|China|North', { by: 'step', step: 2 }, [4, 5]],
    ]);
  });

  it.each([
    ['all', 2, [1, 2], true],
    ['kept', 2, [2, 3], true],
    ['kept', 9, [2, 3, 4], false],
    ['left_out', 9, [2, 5], false],
  ] as const)('are shown as asked: %s, at most %i', async (show, most, expected, more) => {
    const { path, mapping } = await look();
    const { rows, hasMore } = await steppedRows(path, mapping, smallVocabulary, { show, most });
    expect([rows.map(({ row }) => row), hasMore]).toEqual([expected, more]);
  });
});
