import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyCommand } from '../../electron/features/history/command';
import { importCommand } from '../../electron/features/importing/command';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { PLACES } from '../places';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([historyCommand, importCommand], readingPart);

const SURVEY = join(PLACES.sampleWorkbooks, 'survey-fy2026-ja.xlsx');
const importing = async (...options: string[]) => {
  const project = await sampleProject();
  return ['import', SURVEY, '--project', project, '--economy', 'JPN', ...options];
};

describe('import decides about cells', () => {
  it('with --read, --leave-out and --accept, as one change with its reason', async () => {
    const options = ['--leave-out', 'E15', '--read', 'E16=30', '--leave-out', 'f23', '--accept', 'E12'];
    const argv = await importing(...options);
    expect(await resultOf(...argv)).toMatchObject({
      applied: true,
      counts: { rejected: 0 },
      mends: [{ cell: 'E15' }, { cell: 'E16', text: '3OO', as: '30' }, { cell: 'F23' }],
    });
    const history = JSON.stringify(await resultOf('history', argv[3] ?? ''));
    expect(history).toContain(String.raw`E16: \"3OO\" read as 30`);
  });

  it.each([
    ['a cell that is not read', ['--read', 'E99=300'], 1, /No row is read from E99/],
    ['a cell without a warning', ['--accept', 'E7'], 1, /no warning at E7/],
    ['no cell', ['--leave-out', '15'], 2, /expected a cell/],
    ['no value', ['--read', 'E16='], 2, /expected a cell, = and a value/],
    ['a cell twice', ['--read', 'E16=300', '--leave-out', 'E16'], 2, /decided about twice/],
  ])('and refuses %s', async (_what, options, exit, words) => {
    const { code, err } = await lodestone(await importing(...options));
    expect(code).toBe(exit);
    expect(err).toMatch(words);
  });
});
