import { expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { watchCommand } from '../../electron/features/tripwires/command';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([watchCommand, tableCommand]);

/** A rule on the dates of measures: in the sample a suspension has run out without word on this day. */
const RULE = ['rule=measure_date', 'nameEn=r', 'nameJa=r', 'threshold=60', 'fixedOn=2026-01-01'];
const ON = ['--on', '2026-11-20', '--json'];

it.each([
  ['caution', 0],
  ['alert', 4],
  ['crisis', 4],
] as const)('a rule that stands at %s ends the command with exit code %i', async (level, code) => {
  const file = await sampleProject();
  const values = [...RULE, `level=${level}`].flatMap((value) => ['--value', value]);
  await resultOf('table', file, 'add', 'tripwire', ...values);
  const ended = await lodestone(['watch', file, ...ON]);
  const { result } = JSON.parse(ended.out);
  const own = result.rules.find(({ rule }: { rule: { nameEn: string } }) => rule.nameEn === 'r');
  expect([ended.code, own.level]).toEqual([code, level]);
});
