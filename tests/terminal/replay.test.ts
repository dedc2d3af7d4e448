import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayCommand } from '../../electron/features/replays/command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([replayCommand], runsPart);

describe('replay', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['all of them', [], ['2010', '2025', '2026']],
    ['one', ['2025'], ['2025']],
  ])('of the sample gives %s', async (_what, args, ids) => {
    const { replays } = (await resultOf('replay', ...args)) as { replays: { id: string }[] };
    expect(replays.map(({ id }) => id)).toEqual(ids);
  });
  it('of a project takes the file behind the year or alone', async () => {
    const file = await sampleProject();
    const { out, code } = await lodestone(['replay', '2025', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/calibration +25 % approved, 39 days of cover[^\n]* 2025-05-26 +0\n/);
    expect(out).toMatch(
      /prediction +Restart in part[^\n]*2025-06-13: restart in part +2025-06-06 +\u22127\n/,
    );
    expect((await lodestone(['replay', file])).out).toContain('The stop of 2010');
  });

  it('--out writes a table after the other: inputs, and beside them the dates with their remarks', async () => {
    const path = join(newFolder(), 'stops.csv');
    const { out } = await lodestone(['replay', '2025', '--out', path]);
    const dates = await readFile(path.replace('.csv', '-dates-2025.csv'), 'utf8');
    expect(out).toContain(path);
    expect(await readFile(path, 'utf8')).toMatch(
      /Input,Value,Mark,Source\r\nLicences take effect,2025-04-04,known,/,
    );
    expect(dates).toMatch(/Label,What,Remark,Recorded,Computed,"Gap, days"\r\n/);
    expect(dates).toMatch(/calibration,[^\n]*,"?The cover was chosen [^\n]*,2025-05-26,0\r\n/);
  });

  it.each([[['replay', '1999']], [['replay', 'plan.lodestone', '2010']]])(
    'refuses %j as wrong usage',
    async (argv) => {
      expect((await lodestone(argv)).code).toBe(2);
    },
  );
});
