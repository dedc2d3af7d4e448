import { groupsOf, type MaterialGroup } from '@shared/model/material-groups';
import { describe, expect, it } from 'vitest';
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
      groupsOf(materials)
        .find((found) => found.group === group)
        ?.ids.join(' '),
    ).toBe(ids);
  });

  it('are none of one material, or of none', async () => {
    const { materials } = await (await sampleSession()).project.reference();
    expect(groupsOf(materials.filter(({ id }) => id === 'Dy' || id === 'Sb'))).toEqual([]);
  });
});
