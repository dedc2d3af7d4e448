import { describe, expect, it } from 'vitest';
import { chainPaths } from '../../electron/services/risk/chain-paths';
import { risk } from '../../electron/services/risk/risk';
import { sampleSession, set } from './sample-session';

describe('paths of the sample', () => {
  it.each(['separation', 'magnet'] as const)(
    'say what the risk figures say, at the stage of %s',
    async (stage) => {
      const session = await sampleSession();
      const key = { ...set('NdPr', 2026, stage), scenarioId: null };
      const { paths, restPercent, total } = await chainPaths(session, key);
      const view = await risk(session, {
        ...key,
        country: ['CHN' as typeof key.economyId],
        stage,
        materialIds: [key.materialId],
      });
      const figures = view.materials[0]?.stages[0]?.figures ?? [];
      const touched = paths.filter(({ steps }) => steps.some(({ countryId }) => countryId === 'CHN'));
      const sum = (list: typeof paths) => list.reduce((all, { percent }) => all + percent, 0);
      const touches = figures.find(({ indicator }) => indicator === 'touches')?.figure;
      const low =
        touches?.kind === 'point' ? touches.value : touches?.kind === 'interval' ? touches.low : null;
      expect(sum(touched)).toBeCloseTo(low ?? Number.NaN, 6);
      expect(sum(paths) + restPercent).toBeCloseTo(100, 6);
      expect(total).toMatchObject({ basis: 'reo' });
    },
  );

  it('are none where the plan holds no shares', async () => {
    const session = await sampleSession();
    expect(await chainPaths(session, { ...set('NdPr', 2026, 'metal'), scenarioId: null })).toMatchObject({
      paths: [],
      restPercent: 100,
      total: null,
    });
  });
});
