import { boundsOf } from '@shared/model/indicator';
import { PATH_DEFINITIONS, pathVerdict } from '@shared/model/supply-path';
import { describe, expect, it } from 'vitest';
import { chainPaths } from '../../electron/features/chain/chain-paths';
import { risk } from '../../electron/features/risk/risk';
import { country } from '../ids';
import { sampleSession, set } from './sample-session';

describe('paths of the sample', () => {
  it.each([
    ['NdPr', 'separation'],
    ['NdPr', 'magnet'],
    ['Dy', 'separation'],
    ['Dy', 'magnet'],
  ] as const)(
    '%s at the stage of %s: say what the risk figures say, bound by bound',
    async (material, stage) => {
      const session = await sampleSession();
      const key = { ...set(material, 2026, stage), scenarioId: null };
      const { paths, restPercent, total } = await chainPaths(session, key);
      const view = await risk(session, {
        ...key,
        country: ['CHN' as typeof key.economyId],
        stage,
        materialIds: [key.materialId],
        sinceYear: null,
        missingGovernance: null,
      });
      const figures = view.materials[0]?.stages[0]?.figures ?? [];
      for (const definition of PATH_DEFINITIONS) {
        const sum = (verdict: string) =>
          paths
            .filter((path) => pathVerdict(path, definition, country('CHN')) === verdict)
            .reduce((all, { percent }) => all + percent, 0);
        const figure = figures.find(({ indicator }) => indicator === definition)?.figure;
        const bounds = figure === undefined ? null : boundsOf(figure);
        expect(sum('counts'), definition).toBeCloseTo(bounds?.low ?? Number.NaN, 6);
        expect(sum('counts') + sum('open'), definition).toBeCloseTo(bounds?.high ?? Number.NaN, 6);
      }
      expect(paths.reduce((all, { percent }) => all + percent, 0) + restPercent).toBeCloseTo(100, 6);
      expect(total).toMatchObject({ basis: 'reo' });
    },
  );

  it('are none where the plan holds no shares', async () => {
    const session = await sampleSession();
    expect(await chainPaths(session, { ...set('NdPr', 2026, 'metal'), scenarioId: null })).toMatchObject({
      paths: [],
      links: [],
      restPercent: 100,
      total: null,
    });
  });
});

describe('rows behind the paths', () => {
  it('add up to the whole feed of each receiver, and to the allocated supply of the economy', async () => {
    const session = await sampleSession();
    const { links, restPercent } = await chainPaths(session, {
      ...set('NdPr', 2026, 'magnet'),
      scenarioId: null,
    });
    const sums = new Map<string, number>();
    for (const { to, receiverId, percent } of links) {
      const receiver = to === null ? 'economy' : (receiverId ?? `${to.countryId}@${to.stage}`);
      sums.set(receiver, (sums.get(receiver) ?? 0) + percent);
    }
    expect(sums.get('economy')).toBeCloseTo(100 - restPercent, 6);
    sums.delete('economy');
    expect(sums.size).toBeGreaterThan(8);
    for (const [receiver, sum] of sums) expect(sum, receiver).toBeCloseTo(100, 6);
  });

  it('name plant, country and source of each step, and the feed of which the origin is not known', async () => {
    const session = await sampleSession();
    const { links } = await chainPaths(session, { ...set('NdPr', 2026), scenarioId: null });
    expect(links).toContainEqual({
      from: { stage: 'mining', countryId: 'AUS' },
      supplierId: null,
      to: { stage: 'separation', countryId: 'MYS' },
      receiverId: 'lynas-kuantan',
      percent: 100,
      known: false,
      sourceId: 'src-lynas',
    });
    const dysprosium = await chainPaths(session, { ...set('Dy', 2026), scenarioId: null });
    const open = dysprosium.links.filter(({ from }) => from.countryId === null);
    expect(open.length).toBeGreaterThan(0);
    for (const link of open)
      expect(link).toMatchObject({ from: { stage: 'mining' }, known: false, sourceId: null });
  });
});
