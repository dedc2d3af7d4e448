import { expect, it } from 'vitest';
import { editionsCommand } from '../../electron/features/editions/command';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { commandLine, sampleProject } from './command-line';

const { lodestone } = commandLine([editionsCommand], runsPart, drawsPart);

it('shows an edition with the sampled runs that it froze, in either language', async () => {
  const file = await sampleProject();
  const frozen = [
    'editions',
    file,
    '--freeze',
    'ban-heavy',
    '--by',
    'H. Mori',
    '--runs',
    '50',
    '--seed',
    '7',
  ];
  expect((await lodestone(frozen)).code).toBe(0);
  const shown = (language: string) => lodestone(['editions', file, '--show', '1', '--lang', language]);
  expect((await shown('en')).out).toContain('50 sampled runs, seed 7');
  expect((await shown('ja')).out).toContain('試行50回、乱数シード7');
});
