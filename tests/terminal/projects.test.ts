import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlantProject } from '@shared/model/plant-project';
import { describe, expect, it } from 'vitest';
import { tableCommand } from '../../electron/features/data/command';
import { historyCommand } from '../../electron/features/history/command';
import { projectsCommand, setSlipCommand } from '../../electron/features/projects/command';
import { scenarioCommand } from '../../electron/features/scenarios/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine(
  [tableCommand, historyCommand, projectsCommand, setSlipCommand, scenarioCommand, whatIfCommand],
  runsPart,
);

describe('projects', () => {
  it('lists capacities, output, claims and price floors in both languages, and follows a slip that is written', async () => {
    const project = await sampleProject();
    const { code, out } = await lodestone(['projects', project]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Caremag, Lacq +Dysprosium +building +508 +2027-01-01 +0\.0 +2027-01-01 +2027-01-01 +47/,
    );
    expect(out).toContain('capacity, t REO a year');
    const slip = ['table', project, 'set', 'ramp', 'caremag-lacq|Dy', '--value', 'slipMonths=15'];
    expect((await lodestone(slip)).code).toBe(0);
    const japanese = (await lodestone(['projects', project, '--lang', 'ja'])).out;
    expect(japanese).toMatch(/ジスプロシウム +建設中 +508 +2027年1月1日 +15\.0 +2028年4月1日/);
    const { projects } = await resultOf('projects', project, '--economy', 'EU27');
    expect(projects).toHaveLength(30);
    expect((await lodestone(['projects', project, '--economy', 'XYZ'])).code).toBe(1);
  });

  it('keep a slip in a scenario, whose run sees the plant later, and leave the plan as it is', async () => {
    const project = await sampleProject();
    const file = join(newFolder(), 'scenario.json');
    const stop = {
      kind: 'ban',
      id: 'stop',
      label: '',
      imposedBy: 'CHN',
      materials: ['Dy'],
      stages: [],
      destinations: [],
      start: '2027-03-01',
      end: '2027-10-01',
      recoveryDays: 0,
    };
    const window = { economy: 'JPN', stage: 'separation', start: '2027-01-01', days: 365 };
    writeFileSync(file, JSON.stringify({ ...window, shocks: [stop] }));
    const made = ['scenario', 'add', project, '--name', 'Late', '--from', file];
    expect((await lodestone(made)).code).toBe(0);
    const arrived = async () => {
      const { result, remarks } = (await resultOf(
        'whatif',
        project,
        ...['--scenario', 'Late', '--materials', 'Dy'],
      )) as unknown as Run;
      const codes = remarks.map(({ code }) => code);
      const arrivals = result.materials[0]?.series.arrivals ?? [];
      return { tonnes: Object.values(arrivals).reduce((sum, tonnes) => sum + tonnes, 0), codes };
    };
    const slip = (months: string, ...more: string[]) =>
      lodestone([
        'set-slip',
        project,
        '--supplier',
        'caremag-lacq',
        '--material',
        'Dy',
        '--months',
        months,
        ...more,
      ]);
    const before = await arrived();
    expect(before.codes).toContain('whatIf.remark.ramp');
    const { code, out } = await slip('24', '--scenario', 'Late');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Caremag, Lacq +Dysprosium +building +508 +2027-01-01 +24\.0/),
    ]);
    const later = await arrived();
    expect(before.tonnes - later.tonnes).toBeCloseTo(lacqOf2027(), 6);
    const plan = (await resultOf('projects', project)) as unknown as Listed;
    const inScenario = (await resultOf('projects', project, '--scenario', 'Late')) as unknown as Listed;
    const slips = ({ projects }: Listed) => [projects[0]?.ramp?.slipMonths, projects[0]?.ramp?.plannedSlip];
    expect([slips(plan), slips(inScenario)]).toEqual([
      [0, 0],
      [24, 0],
    ]);
    expect((await lodestone(['history', project])).out).toMatch(/Caremag, Lacq, Dy, Slip of the start/);
    // Back at what the plan says the scenario says nothing.
    await slip('0', '--scenario', 'Late');
    expect((await arrived()).tonnes).toBe(before.tonnes);
    expect((await slip('601')).code).toBe(1);
    expect(
      (
        await lodestone([
          'set-slip',
          project,
          '--supplier',
          'lynas-kuantan',
          '--material',
          'NdPr',
          '--months',
          '3',
        ])
      ).err,
    ).toContain('No ramp is recorded');
  });
});

interface Run {
  readonly result: {
    readonly materials: readonly { readonly series: { readonly arrivals: readonly number[] } }[];
  };
  readonly remarks: readonly { readonly code: string }[];
}
interface Listed {
  readonly projects: readonly PlantProject[];
}

/**
 * What arrives of Lacq in 2027 by hand: 12 % of 1,267.5 t, at most what has come of 508 t on the day on which it left, 55
 * days before; 24 months of ramp from 1 January.
 */
function lacqOf2027(): number {
  const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const passed = months.flatMap((days, month) =>
    Array.from({ length: days }, (_, day) => month + (day + 0.5) / days),
  );
  return passed
    .slice(0, 365 - 55)
    .reduce((sum, month) => sum + Math.min(0.12 * 1267.5, (508 * month) / 24) / 365, 0);
}
