import { join } from 'node:path';
import { TABLE_NAMES } from '@shared/model/tables';
import { SAMPLE_FOLDER } from '../../places';

/** How a way out is asked for: P the project, O what it writes (its ending behind it), G a goal. Without what it leaves out. */
export type Words = readonly string[];

const APRIL = join(SAMPLE_FOLDER, '..', 'exercises', 'licences-in-april.json');
const SCENARIO = ['--scenario', 'ban-heavy'];
const RUNS = ['--runs', '2', '--seed', '1'];
/** A command that answers, with its tables as a file. */
const report = (...words: string[]): Words[] => [[...words, '--redacted', '--json', '--out', 'O.csv']];

/**
 * Every command that leaves out what may not leave, by its name, in all its forms; what it refuses to be asked so, it refuses
 * in words.
 */
export const WAYS_OUT: Readonly<Record<string, readonly Words[]>> = {
  redact: [['P', '--out', 'O.lodestone']],
  export: [
    ['P', ...SCENARIO, '--redact', '--sampled', ...RUNS, '--out', 'O.xlsx'],
    ['P', '--scenario', 'ban-heavy,licences-25', '--redact', '--out', 'O.xlsx'],
    ['P', ...SCENARIO, '--redact', '--values', '--sampled', ...RUNS, '--out', 'O.xlsx'],
    ['P', ...SCENARIO, '--redact', '--short', '--out', 'O.xlsx'],
    // Each table as a file of its own is a sheet of the values.
    ['P', ...SCENARIO, '--redact', '--table', 'stocks', '--out', 'O.csv'],
  ],
  brief: ['docx', 'html'].map((kind) => [
    'P',
    ...SCENARIO,
    '--against',
    'licences-25',
    '--redact',
    '--out',
    `O.${kind}`,
  ]),
  table: TABLE_NAMES.flatMap((table) => [
    ...report('P', 'list', table),
    ['P', 'list', table, '--redacted', '--find', 'MARK', '--csv'],
  ]),
  pack: [['out', 'Dy', 'O', 'P', '--redact']],
  history: [...report('P', '--seq', '2'), ['P', '--redacted']],
  whatif: report('P', ...SCENARIO),
  compare: report('P', '--scenarios', 'base-2026,ban-heavy', '--parts', 'ban-heavy'),
  pivot: report('P', '--figure', 'stock', '--down', 'material', '--across', 'tier', ...SCENARIO),
  measures: report(
    'P',
    '--on',
    '2026-02-01',
    '--from',
    'CHN',
    '--material',
    'Dy',
    '--stage',
    'metal',
    '--to',
    'JPN',
  ),
  montecarlo: report('P', ...SCENARIO, ...RUNS),
  size: report('P', ...SCENARIO, '--material', 'Dy', '--runs', '2'),
  stress: report('P', ...SCENARIO),
  sure: report('P', ...SCENARIO, '--draws', '20'),
  claims: report('P', '--year', '2026'),
  projects: report('P'),
  'set-slip': report('P', '--supplier', 'caremag-lacq', '--material', 'Dy', '--months', '1'),
  solve: report('P', '--goal', 'G'),
  survive: report('P', ...SCENARIO),
  exercise: [...report('P', APRIL), ['P', APRIL, '--redacted', '--paper', 'O.docx']],
  risk: report('P', ...SCENARIO),
  replay: report('2025', 'P'),
  money: report('P', ...SCENARIO),
  prices: report('P'),
  blueprint: report('P', '--economy', 'USA'),
  'trade-watch': report('P', '--economy', 'JPN'),
  watch: [...report('P', '--on', '2026-12-01'), ...report('P', '--replay', '2023-01..2026-12')],
  reconcile: report('P', '--series', 'jp-all-official-volume', '--with', 'jp-all-official-tonnes'),
  editions: [...report('P'), ...report('P', '--show', '1')],
  'verify-brief': report('F', 'P'),
  audit: report('P', '--on', '2099-12-31'),
  return: ['21', '22', '24'].map((article) => [
    ...['P', '--pack', `eu-2024-1252-${article}`, '--economy', 'JPN', '--material', 'Dy', '--year', '2026'],
    ...['--day', '2026-12-01', '--redact', '--out', 'O.docx'],
  ]),
  'verify-return': [],
  evidence: report('P', 'share', 'JPN|Dy|separation|2026|lynas-kuantan-heavy'),
  open: [['P', '--out', 'O', '--scenario', 'ban-heavy', '--redact']],
  check: [],
};
