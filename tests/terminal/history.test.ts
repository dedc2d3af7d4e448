import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { fileCommands } from '../../electron/features/files/command';
import { historyCommand } from '../../electron/features/history/command';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';
import { stateOf } from './run-line';

const { lodestone, resultOf } = commandLine([tableCommand, ...fileCommands, historyCommand]);

let file = '';
beforeEach(async () => {
  file = await sampleProject();
  await resultOf(
    'table',
    file,
    'set',
    'stock',
    'JPN|NdPr|national',
    '--value',
    'minimum=12.5',
    '--who',
    'analyst',
  );
});

describe('lodestone history', () => {
  it('shows what one change did, in both languages and as a file', async () => {
    const { rows, stays } = await resultOf('history', file, '--seq', '2');
    expect(stays).toBeNull();
    expect(rows).toMatchObject([{ table: 'stock', did: 'changed', cells: [{ after: '12.5 t REO' }] }]);
    const { out } = await lodestone(['history', file, '--seq', '2', '--lang', 'ja']);
    expect(out).toMatch(/備蓄 +日本、.*最低保有量 .*12\.5 ?t（REO換算）/);
    const csv = join(newFolder(), 'change.csv');
    expect((await lodestone(['history', file, '--seq', '2', '--out', csv])).code).toBe(0);
    expect(readFileSync(csv, 'utf8')).toContain('12.5 t REO');
  });

  it.each([
    ['--by', 'analyst', [2, 1]],
    ['--by', 'nobody', []],
    ['--table', 'stock', [2, 1]],
    ['--table', 'importRecord', []],
    ['--text', 'stocks', [2]],
    ['--since', '2999-01-01', []],
    ['--until', '2999-01-01', [2, 1]],
    ['--until', '2000-01-01', []],
  ])('narrows by %s %s', async (option, value, seqs) => {
    const entries = (await resultOf('history', file, option, value)) as unknown as { seq: number }[];
    expect(entries.map(({ seq }) => seq).filter((seq) => seq <= 2)).toEqual(seqs);
  });

  it('takes one change back under a later one, and refuses the first', async () => {
    const before = await resultOf('table', file, 'get', 'stock', 'JPN|NdPr|national');
    await resultOf('table', file, 'set', 'stock', 'JPN|Dy|national', '--value', 'minimum=1');
    expect(await resultOf('history', file, '--revert', '2')).toMatchObject({ revision: 4 });
    const after = await resultOf('table', file, 'get', 'stock', 'JPN|NdPr|national');
    expect(after).not.toEqual(before);
    await resultOf('undo', file);
    expect(await resultOf('table', file, 'get', 'stock', 'JPN|NdPr|national')).toEqual(before);
    const state = stateOf(file);
    const refused = await lodestone(['history', file, '--revert', '1']);
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringContaining('No. 1 is what the project began'),
    ]);
    expect(stateOf(file)).toEqual(state);
  });

  it.each([
    ['--since', 'yesterday'],
    ['--table', 'nothing'],
    ['--seq', '0'],
    ['--out', 'x.csv'],
  ])('is used wrongly with %s %s', async (option, value) => {
    expect((await lodestone(['history', file, option, value])).code).toBe(2);
  });
});
