import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectFile, readRows, runSteps } from '../../../electron/sheets/read';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { newFolder } from '../../tidy-up';

it('says of every step what reading the file makes of it', async () => {
  const path = join(newFolder(), 'world.csv');
  const lines = ['Kind,Country,2031 (t REO)', 'Mine,China,9', ',India,3', 'Ore,China,4000', ',India,900'];
  writeFileSync(path, lines.join('\n'));
  const steps = [
    { step: 'fill_down', columns: ['Kind'] },
    { step: 'leave_out', column: 'Kind', is: 'one_of', values: ['Ore'] },
  ] as const;
  const choices = {
    headerRow: 1,
    steps,
    counts: 'production',
    economy: 'JPN',
    material: 'REE',
    stage: 'mining',
  } as const;
  const { guess } = await inspectFile(path, choices, smallVocabulary, []);
  expect(await runSteps(path, guess.mapping, smallVocabulary)).toEqual([
    { kept: 4, leftOut: 0, changed: 2 },
    { kept: 2, leftOut: 2, changed: 0 },
  ]);
  const kinds: string[] = [];
  await readRows(path, guess.mapping, smallVocabulary, async (rows) => {
    kinds.push(...rows.map((row) => (row.kind === 'left_out' ? row.reason : row.kind)));
  });
  expect(kinds.filter((kind) => kind === 'filtered')).toHaveLength(2);
  expect(kinds).toHaveLength(4);
});
