import type { MaterialId } from '@shared/model/material';
import { groupsOf, type MaterialGroup } from '@shared/model/material-groups';
import { describe, expect, it } from 'vitest';
import { materialsFrom } from '../../electron/terminal/share-key';
import { sampleSession } from '../features/sample-session';

describe('groups of materials', () => {
  it.each<[MaterialGroup, string]>([
    ['heavy', 'Y Eu Gd Tb Dy Ho Er Tm Yb Lu'],
    ['light', 'La Ce Pr Nd Sm'],
    ['mediumHeavy', 'Y Sm Eu Gd Tb Dy Ho Er Tm Yb Lu'],
    ['licensed2025', 'Sc Y Sm Gd Tb Dy Lu'],
  ])('%s of the sample: %s', async (group, ids) => {
    const { materials } = await (await sampleSession()).project.reference();
    expect(
      groupsOf(materials, [])
        .find((found) => found.group === group)
        ?.ids.join(' '),
    ).toBe(ids);
  });

  it('are none of one material, or of none', async () => {
    const { materials } = await (await sampleSession()).project.reference();
    expect(
      groupsOf(
        materials.filter(({ id }) => id === 'Dy' || id === 'Sb'),
        [],
      ),
    ).toEqual([]);
  });

  it('are those of the office too, behind the others and in the order of the materials', async () => {
    const { materials } = await (await sampleSession()).project.reference();
    const own = [
      ['Magnets', 'Dy'],
      ['Alone', 'La'],
      ['Magnets', 'NdPr'],
      ['Magnets', 'Tb'],
    ].map(([name = '', id]) => ({ name, materialId: id as MaterialId })); // symbols typed here
    const groups = groupsOf(materials, own);
    expect(groups.map(({ name }) => name)).toEqual([
      'heavy',
      'light',
      'mediumHeavy',
      'licensed2025',
      'Magnets',
    ]);
    expect(groups.at(-1)).toEqual({ group: null, name: 'Magnets', ids: ['Tb', 'Dy', 'NdPr'] });
  });

  it('are named in an option as known ones are', async () => {
    const session = await sampleSession();
    const rows = ['Dy', 'Tb'].map((materialId) => ({
      id: `g-${materialId}`,
      name: 'Magnets',
      materialId: materialId as MaterialId, // symbols typed here
    }));
    const puts = rows.map((row) => ({ table: 'materialGroup', op: 'put', row }) as const);
    await session.project.apply({ who: 'analyst', label: 'group', reason: null }, puts);
    const reference = await session.project.reference();
    expect(materialsFrom('Magnets,La,Dy', reference)).toEqual(['Tb', 'Dy', 'La']);
  });
});
