import { blueprintInput } from '@shared/features/blueprint/contract';
import { describe, expect, it } from 'vitest';
import { blueprint, makeBlueprint } from '../../electron/features/blueprint/blueprint';
import { undo } from '../../electron/features/files/undo-redo';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { contentOf, sampleSession } from './sample-session';

const ask = (economyId: string, more: object = {}) => blueprintInput.parse({ economyId, ...more });

describe('the path of Japan laid on another economy', () => {
  // Published: 81.61 % (2010) to 58 % (2020) is a factor of .966426 a year; demand 14,470 t (2012) to 18,835 t (2024)
  // is 1.022213. The European Union gets 84 % of its NdPr from China in the sample: 84 * .966426^10 = 59.70.
  it('reads the paces from the record, with years, marks and sources', async () => {
    const { materials } = await blueprint(await sampleSession(runsPart), ask('EU27'));
    const levers = materials.find(({ materialId }) => materialId === 'NdPr')?.levers ?? [];
    expect(
      levers.map(({ lever, kind, mark, between }) => [
        lever,
        kind,
        mark,
        between?.from.year,
        between?.to.year,
      ]),
    ).toEqual([
      ['diversification', 'factor', 'known', 2010, 2020],
      ['recycling', 'points', 'guessed', 2024, 2028],
      ['substitution', 'points', 'guessed', 2024, 2028],
      ['demand', 'factor', 'known', 2012, 2024],
    ]);
    expect(levers[0]?.perYear).toBeCloseTo(0.966426, 6);
    expect(levers[3]?.perYear).toBeCloseTo(1.022213, 6);
    expect(levers[0]?.sourceIds).toEqual(['src-mof-via-kksoukan-2015', 'src-meti-diet-2023']);
  });
  it.each<[string, string, number, number]>([
    ['EU27', 'NdPr', 84, 59.7],
    ['EU27', 'Dy', 96, 68.23],
    ['USA', 'NdPr', 29, 20.61],
    ['KOR', 'NdPr', 85, 60.41],
    ['IND', 'NdPr', 37, 26.3],
  ])('moves %s, %s from %d to %d percent in ten years', async (economy, material, from, to) => {
    const { materials } = await blueprint(await sampleSession(runsPart), ask(economy));
    const path = materials.find(({ materialId }) => materialId === material)?.path ?? [];
    expect(path.length).toBe(11);
    expect(path[0]?.state).toMatchObject({ year: 2026, sharePercent: from });
    expect(path[10]?.state.sharePercent).toBeCloseTo(to, 2);
  });
  it('says in which year a target would be met, and that one would not', async () => {
    const { materials } = await blueprint(await sampleSession(runsPart), ask('EU27'));
    // 84 * .966426^7 = 66.14, ^8 = 63.92: at most 65 % from the eighth year on.
    const reached = materials.find(({ materialId }) => materialId === 'NdPr')?.reached;
    expect(reached?.map(({ targetId, percent, rule, year }) => [targetId, percent, rule, year])).toEqual([
      ['tgt-eu-one-country', 65, 'at_most', 2034],
      ['tgt-jp-below-50', 50, 'below', null],
    ]);
  });
  it('splits the change between the levers so that they add up', async () => {
    const { materials } = await blueprint(await sampleSession(runsPart), ask('KOR'));
    for (const { change } of materials) {
      const sum = Object.values(change.parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(change.change, 9);
    }
  });
  it('takes another span: from 2010 to 2012 the share fell faster', async () => {
    const { materials } = await blueprint(
      await sampleSession(runsPart),
      ask('EU27', { since: 2010, until: 2012 }),
    );
    // (58 / 81.61)^(1/2) = .843029.
    expect(materials[0]?.levers[0]?.perYear).toBeCloseTo(0.843029, 6);
    expect(materials[0]?.levers[3]).toMatchObject({ mark: 'guessed', between: null, perYear: 1 }); // one demand alone
  });
  it('says that nobody takes what China no longer gives to India', async () => {
    const { materials } = await blueprint(await sampleSession(runsPart), ask('IND'));
    const codes = materials.find(({ materialId }) => materialId === 'Dy')?.remarks.map(({ code }) => code);
    expect(codes).toContain('blueprint.remark.noOthers');
  });
});

describe('a blueprint made a scenario', () => {
  it('is one change and one undo, and leaves the plan alone', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const made = await makeBlueprint(session, { ...ask('EU27'), name: 'Pace of Japan' });
    const after = await contentOf(session);
    expect(after.plan).toEqual(before.plan);
    expect(after.scenarios.scenarios.length).toBe(before.scenarios.scenarios.length + 1);
    expect(made.rowsWritten).toBe(1 + after.scenarios.overrides.length - before.scenarios.overrides.length);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });
  it('runs to the years that the path says, short of nothing without a shock', async () => {
    const session = await sampleSession(runsPart);
    const { scenario, materials } = await makeBlueprint(session, { ...ask('EU27'), name: 'Pace of Japan' });
    const { resolved, built, result } = await runScenario(session, {
      scenarioId: scenario.id,
      materials: [],
      tryShocks: null,
    });
    expect(result.materials.map(({ firstShortfall }) => firstShortfall)).toEqual([null, null]);
    for (const { materialId, path } of materials) {
      const model = built.model.materials.find((one) => one.materialId === materialId);
      for (const { state } of path.slice(1)) {
        const share = (model?.suppliers ?? [])
          .filter(({ countryId }) => countryId === 'CHN')
          .reduce((sum, { percent }) => sum + (percent[state.year] ?? 0), 0);
        expect(share).toBeCloseTo(state.sharePercent, 9);
        expect(model?.recycling[state.year]).toBe(state.recyclingTonnes);
        expect(model?.uses[0]?.demand[state.year]).toBeCloseTo(state.demandTonnes, 9);
      }
    }
    expect(resolved.window).toMatchObject({ economyId: 'EU27', start: '2027-01-01', days: 3653 });
  });
  it.each<[string, object, string]>([
    ['Japan itself', { economyId: 'JPN' }, 'refusal.blueprint.itself'],
    ['a country that is no economy', { economyId: 'AUS' }, 'refusal.reference.unknownEconomy'],
    ['a stage without shares', { economyId: 'EU27', stage: 'magnet' }, 'refusal.blueprint.nothing'],
    ['a span with one figure', { economyId: 'EU27', since: 2019 }, 'refusal.blueprint.noPath'],
    ['a name that is taken', { economyId: 'EU27', name: 'base 2026' }, 'refusal.scenario.nameTaken'],
  ])('is refused for %s, and nothing is changed', async (_what, input, code) => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const { economyId, ...more } = input as { economyId: string };
    await expect(
      makeBlueprint(session, { name: 'Mine', ...ask(economyId, more), ...more }),
    ).rejects.toMatchObject({
      notice: { code },
    });
    expect(await contentOf(session)).toEqual(before);
  });
});
