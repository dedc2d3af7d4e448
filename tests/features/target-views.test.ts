import type { RiskView } from '@shared/features/risk/contract';
import type { CountryId } from '@shared/model/country';
import type { TargetView } from '@shared/model/dependence';
import type { MaterialId } from '@shared/model/material';
import type { Target } from '@shared/model/tables/target';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RiskQuestion, risk } from '../../electron/features/risk/risk';
import { sampleSession } from './sample-session';

const CHN = 'CHN' as CountryId;

async function viewOf(economyId: string, more: Partial<RiskQuestion> = {}, targets: readonly Target[] = []) {
  const session = await sampleSession();
  if (targets.length > 0)
    await session.project.apply(
      { who: 'analyst', label: 'targets', reason: null },
      targets.map((row) => ({ table: 'target', op: 'put', row })),
    );
  return risk(session, {
    economyId: economyId as CountryId,
    year: 2026,
    scenarioId: null,
    country: CHN,
    ...more,
  });
}
const of = (view: RiskView, id: string): readonly TargetView[] =>
  view.targets.filter(({ target }) => target.id === id);

describe('the targets of Japan', () => {
  let view: RiskView;
  beforeAll(async () => {
    view = await viewOf('JPN');
  });

  it('count imports from China over all rare earths together, as customs do: what is bought separated', () => {
    const [below, ...more] = of(view, 'tgt-jp-below-50');
    expect(more).toEqual([]);
    expect(below).toMatchObject({ materialId: null, stage: 'separation', measure: 'country_share' });
    expect(below?.materialIds).toEqual(['Sc', 'Y', 'La', 'Ce', 'Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'NdPr']);
    expect(below?.definition.code).toBe('risk.reading.importsTogether');
    // Tonnes REO of 2026, declared total times share: from China, and from abroad (less what Japan recycles).
    const china =
      1163.2 * 0.92 + 1400 * 0.6 + 5700 * 0.5 + 239 * 0.97 + 129 * 0.993 + 227.7 * 0.95 + 1239.3 * 0.88 + 4;
    const abroad =
      1163.2 * 0.985 + 1400 + 5700 + 239 * 0.995 + 129 * 0.993 + 227.7 * 0.99 + 1239.3 * 0.985 + 4;
    const ndpr = { china: 5500 * 0.62, abroad: 5500 * 0.97 };
    const percent = ((china + ndpr.china) / (abroad + ndpr.abroad)) * 100; // scandium, 1.5 t, moves no decimal
    expect(below?.progress).toMatchObject({ state: 'missed', now: { value: expect.closeTo(percent, 1) } });
    expect(below?.notKnownPercent).toBe(100);
  });

  it('are not held against minerals that a target does not name', () => {
    expect(of(view, 'tgt-jp-stock-180')).toMatchObject([
      {
        materialId: null,
        measure: null,
        progress: null,
        definition: { code: 'risk.reading.unnamed' },
      },
    ]);
  });

  it('give days of stock no stage, unless they are days of imports', () => {
    expect(new Set(of(view, 'tgt-jp-stock-60').map(({ stage }) => stage))).toEqual(new Set(['mixed']));
    expect(new Set(of(view, 'tgt-benchmark-90').map(({ stage }) => stage))).toEqual(
      new Set(['separation', 'metal']), // antimony is bought as metal
    );
  });

  it.each([['separation'], ['magnet']] as const)(
    'say the same whether the view is narrowed to %s or not',
    async (stage) => {
      const narrowed = await viewOf('JPN', { stage });
      expect(of(narrowed, 'tgt-jp-below-50')[0]?.progress).toEqual(of(view, 'tgt-jp-below-50')[0]?.progress);
    },
  );

  it('do not judge a total by one material', async () => {
    const one = await viewOf('JPN', { materialIds: ['Dy' as MaterialId] });
    expect(of(one, 'tgt-jp-below-50')).toMatchObject([
      { progress: null, definition: { code: 'risk.reading.needsAll' } },
    ]);
  });
});

describe('the targets of the Union', () => {
  it('are held stage by stage, and stand without a figure where the project holds none', async () => {
    const view = await viewOf('EU27');
    expect(of(view, 'tgt-eu-processing').map(({ materialId, stage }) => [materialId, stage])).toEqual([
      ['Dy', 'separation'],
      ['NdPr', 'separation'],
    ]);
    for (const each of of(view, 'tgt-eu-extraction')) {
      expect(each).toMatchObject({ stage: 'mining', progress: null });
    }
  });

  it("hold Europe's processing against 30 %, which is a company's own aim and no law", async () => {
    const view = await viewOf('EU27');
    expect(of(view, 'tgt-solvay-30')).toMatchObject([
      { materialId: 'Dy', stage: 'separation', progress: { now: { value: 0 } } },
      // La Rochelle 9 % and Sillamäe 4 % of the supply.
      { materialId: 'NdPr', stage: 'separation', progress: { now: { value: 13 } } },
    ]);
    const { target } = of(view, 'tgt-solvay-30')[0] ?? {};
    if (target === undefined) throw new Error('not in the sample');
    expect([target.status, target.nameEn, target.nameJa, target.note].join(' ')).toMatch(
      /^aim .*own aim.*自社目標.*not law/,
    );
    const ofCompany = { ...target, numeratorEn: 'output of one company' };
    expect(of(await viewOf('EU27', {}, [ofCompany]), target.id)).toMatchObject([
      { materialId: null, measure: null, progress: null },
    ]);
  });

  it('hold "any stage" against every stage that the plan describes', async () => {
    const { target } = of(await viewOf('EU27'), 'tgt-eu-one-country')[0] ?? {};
    if (target === undefined) throw new Error('not in the sample');
    const japan = { ...target, id: 'tgt-any' as Target['id'], economyId: 'JPN' as CountryId };
    const view = await viewOf('JPN', {}, [japan]);
    const stages = of(view, 'tgt-any')
      .filter(({ materialId }) => materialId === 'NdPr')
      .map(({ stage, progress }) => [stage, progress?.now]);
    expect(stages).toEqual([
      ['separation', { kind: 'point', value: 62 }],
      ['magnet', { kind: 'point', value: 21 }],
    ]);
  });

  it('hold a target on the imports of one material against that one, without what is made at home', async () => {
    const { target } = of(await viewOf('JPN'), 'tgt-jp-below-50')[0] ?? {};
    if (target === undefined) throw new Error('not in the sample');
    const own = { ...target, id: 'tgt-ndpr' as Target['id'], material: 'NdPr' };
    const [only, ...more] = of(await viewOf('JPN', {}, [own]), 'tgt-ndpr');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ materialId: 'NdPr', definition: { code: 'risk.reading.imports' } });
    expect(only?.progress?.now).toEqual({ kind: 'point', value: expect.closeTo((62 / 97) * 100, 9) });
  });
});

describe('critical', () => {
  it.each([
    [null, null],
    [2.7, false],
    [2.8, true],
  ])('dysprosium with an economic importance of %s: %s', async (economicImportance, critical) => {
    const view = await viewOf('JPN', { materialIds: ['Dy' as MaterialId], economicImportance });
    expect(view.materials[0]?.criticality).toEqual({ importance: economicImportance, critical });
  });

  it('refuses one importance for many materials', async () => {
    await expect(viewOf('JPN', { economicImportance: 3 })).rejects.toMatchObject({
      notice: { code: 'refusal.risk.importanceOfMany' },
    });
  });
});
