import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkCommand } from '../../electron/features/check/command';
import { compareCommand } from '../../electron/features/compare/command';
import { fileCommands } from '../../electron/features/files/command';
import { mergeCommand } from '../../electron/features/merge/command';
import { monteCarloCommand } from '../../electron/features/montecarlo/command';
import { surviveCommand } from '../../electron/features/survive/command';
import { progressLine } from '../../electron/terminal/progress';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { translator } from '../../shared/catalogue/translate';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine(
  [checkCommand, compareCommand, ...fileCommands, mergeCommand, monteCarloCommand, surviveCommand],
  runsPart,
  drawsPart,
  questionsPart,
);

/** Each look at the clock finds it so much later. */
let step = 0;
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
});
afterEach(() => vi.restoreAllMocks());

const watched = (...argv: string[]) => lodestone(argv, {}, join(newFolder(), 'none.json'), true);

it.each([
  ['check', ['check', '--lang', 'ja']],
  ['montecarlo', ['montecarlo', 'P', '--scenario', 'base-2026', '--runs', '600', '--lang', 'ja']],
  ['survive', ['survive', 'P', '--scenario', 'base-2026', '--lang', 'ja']],
  ['compare', ['compare', 'P', '--scenarios', 'base-2026,licences-25', '--sampled', '--lang', 'ja']],
  ['merge', ['merge', 'P', 'P', '--dry-run', '--lang', 'ja']],
  ['verify', ['verify', 'P', '--all', '--lang', 'ja']],
])(
  '%s says on a terminal how far it is, beside its result, and leaves nothing of it',
  async (_name, given) => {
    const file = await sampleProject();
    const argv = given.map((word) => (word === 'P' ? file : word));
    step = 300;
    const { code, out, err } = await watched(...argv);
    expect(err).toMatch(/処理中：\d+%/);
    expect(err).toMatch(/\r *\r$/);
    expect(out).not.toContain('処理中');
    step = 0;
    expect(await lodestone(argv)).toEqual({ code, out, err: '' });
  },
);

it('says nothing of work that is done within half a second', async () => {
  step = 0;
  expect((await watched('check')).err).toBe('');
});

it('says that it works where nobody knows how much there is, and not more often than can be read', () => {
  const written: string[] = [];
  step = 300;
  const line = progressLine(
    (text) => written.push(text),
    () => translator('en'),
  );
  line.follow(1, null);
  line.follow(2, null);
  step = 10;
  line.follow(3, null);
  line.clear();
  line.clear();
  expect(written).toEqual(['Working…', `\r${' '.repeat(8)}\r`]);
});
