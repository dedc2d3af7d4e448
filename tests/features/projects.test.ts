import type { PlantProject } from '@shared/model/plant-project';
import { describe, expect, it } from 'vitest';
import { projectList } from '../../electron/features/projects/project-list';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const ASKED = { economyId: country('JPN'), from: 2027, to: 2031 };
const of = (projects: readonly PlantProject[], supplierId: string, materialId: string) =>
  projects.find((one) => one.supplierId === supplierId && one.materialId === materialId);
const column = <K extends keyof PlantProject['years'][number]>(one: PlantProject | undefined, name: K) =>
  one?.years.map((row) => row[name]);

describe('projects of the sample', () => {
  it('ramp up, slip when one is tried, and say what is claimed above the capacity', async () => {
    const session = await sampleSession();
    const { projects } = await projectList(session, ASKED);
    expect(projects.slice(0, 2).map(({ supplierId, materialId }) => `${supplierId} ${materialId}`)).toEqual([
      'caremag-lacq Dy',
      'caremag-lacq Tb',
    ]);
    const dy = of(projects, 'caremag-lacq', 'Dy');
    expect(column(dy, 'output')).toEqual([127, 381, 508, 508, 508]);
    // 250 + 186 from 2027; 69 and 50 more from 2028: 555 of 508.
    expect(column(dy, 'claimed')).toEqual([436, 555, 555, 555, 555]);
    expect(dy?.over).toBe(47);
    const tried = { rampId: dy?.ramp?.id ?? '', slipMonths: 15 };
    const late = of((await projectList(session, { ...ASKED, tried })).projects, 'caremag-lacq', 'Dy');
    expect(column(late, 'output')?.map((value) => Math.round((value ?? 0) * 10) / 10)).toEqual([
      0, 71.4, 317.5, 500.1, 508,
    ]);
    expect(column(late, 'planned')).toEqual(column(dy, 'planned'));
    expect(late?.ramp?.start).toBe('2028-04-01');
  });
  it('share what is made out in proportion', async () => {
    const { projects } = await projectList(await sampleSession(), ASKED);
    const [first] = of(projects, 'caremag-lacq', 'Dy')?.years ?? [];
    expect(first?.claims.map(({ economyId, granted }) => [economyId, Math.round(granted * 10) / 10])).toEqual(
      [
        ['JPN', 72.8],
        ['EU27', 54.2],
      ],
    );
  });
  it('start when the price is there, sooner under a floor, and the floor has a budget by year', async () => {
    const { projects } = await projectList(await sampleSession(), { ...ASKED, to: 2036 });
    const dy = of(projects, 'caremag-lacq', 'Dy');
    // It needs 500; the book has 545 in 2027.
    expect(dy?.ramp).toMatchObject({ start: '2027-01-01', startWithoutFloor: '2027-01-01' });
    const [floor] = dy?.floors ?? [];
    // 2028: (550 - 480) USD/kg on 250 t of 555 claimed of 381 made, at 150 yen.
    expect(floor?.years[1]?.paidYen).toBeCloseTo(70 * 1_000 * 150 * ((250 / 555) * 381), 0);
    expect(floor?.years.at(-1)?.year).toBe(2036);
    const late = { rampId: dy?.ramp?.id ?? '', slipMonths: 15 };
    const slipped = of(
      (await projectList(await sampleSession(), { ...ASKED, tried: late })).projects,
      'caremag-lacq',
      'Dy',
    );
    // 480, 460, 470 from 2028 on are below 500: only the floor of 550 lets it start.
    expect(slipped?.ramp).toMatchObject({ start: '2028-04-01', startWithoutFloor: null });
  });
  it('refuses years the wrong way round', async () => {
    await expect(projectList(await sampleSession(), { ...ASKED, to: 2020 })).rejects.toMatchObject({
      notice: { code: 'refusal.projects.years' },
    });
  });
});
