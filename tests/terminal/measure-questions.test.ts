import { expect, it } from 'vitest';
import { measuresCommand } from '../../electron/features/measures/command';
import { commandLine, sampleProject } from './command-line';

const { resultOf } = commandLine([measuresCommand]);

/**
 * Fifteen questions with answers that were read by hand from the notices of MOFCOM (China), BIS (United States) and of the
 * Democratic Republic of the Congo: what somebody asks of a good on its way, and which measure is law or practice there.
 */
const QUESTIONS = [
  ['2010-08-15 CHN Nd separation JPN civil', 'oxide', '', 'quota', 'CN-2010-Q2', ''],
  ['2014-06-01 CHN W separation JPN civil', 'APT', '', 'unknown: not covered', '', ''],
  ['2016-06-01 CHN C mining JPN civil', 'flake graphite', '', 'unknown: not covered', '', ''],
  ['2023-08-01 CHN Ga metal JPN civil', 'metal', '', 'licence', 'CN-2023-23', ''],
  ['2023-12-01 CHN C mining JPN civil', 'flake graphite', '', 'licence', 'CN-2023-39', ''],
  ['2024-10-01 CHN Sb separation JPN civil', 'oxide 99.5 %', '', 'none', '', ''],
  ['2025-01-15 CHN Ga metal USA civil', 'metal', '', 'ban', 'CN-2024-46b', ''],
  ['2025-12-01 CHN Ga metal USA civil', 'metal', '', 'licence', 'CN-2023-23', ''],
  ['2025-03-01 CHN Dy magnet JPN civil', 'NdFeB with Dy', '', 'none', '', ''],
  ['2025-06-01 CHN Nd magnet JPN civil', 'NdFeB without heavy', '', 'none', '', ''],
  ['2025-11-20 CHN Ho metal JPN civil', 'metal', '', 'suspended', 'CN-2025-57', ''],
  ['2026-01-05 CHN Dy magnet JPN military', 'NdFeB with Dy', '', 'licence', 'CN-2025-18', ''],
  ['2026-02-01 CHN Dy magnet JPN civil', 'NdFeB with Dy', '', 'licence', 'CN-2025-18', 'CN-2026-1P'],
  ['2026-07-01 CHN Dy metal USA civil', 'metal', 'MP Materials', 'ban', 'CN-2026-US10', ''],
  ['2025-04-01 COD Co separation JPN civil', 'hydroxide', '', 'ban', 'CD-2025-S', ''],
] as const;

it.each(QUESTIONS)('%s, %s %s: %s', async (asked, form, firm, law, act, practice) => {
  const [on = '', from = '', material = '', stage = '', to = '', use = ''] = asked.split(' ');
  const result = await resultOf(
    ...[
      'measures',
      await sampleProject(),
      '--on',
      on,
      '--from',
      from,
      '--material',
      material,
      '--stage',
      stage,
    ],
    ...['--form', form, '--to', to, '--use', use, ...(firm === '' ? [] : ['--firm', firm])],
  );
  expect([result.law, result.act ?? '', result.practice ?? '']).toEqual([law, act, practice]);
});
