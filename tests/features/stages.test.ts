import type { Stage } from '@shared/base/stage';
import { resolveScenario } from '@shared/model/resolution';
import { expect, it } from 'vitest';
import { buildModel, yearsOf } from '../../electron/plan/model/build-model';
import { materialModel } from '../../electron/plan/model/material-model';
import type { Session } from '../../electron/plan/session';
import { sampleSession } from './sample-session';

async function built(session: Session, stage: Stage, materials: readonly string[], strip = false) {
  const [given, plan, book] = await Promise.all([
    session.project.reference(),
    session.project.plan({}),
    session.project.scenarios(),
  ]);
  const resolved = resolveScenario(plan, book, 'base-2026');
  const reference = strip
    ? { ...given, uses: given.uses.map((use) => ({ ...use, stage: null })), conversions: [] }
    : given;
  const stocks = strip ? plan.stocks.map((row) => ({ ...row, stage: null })) : plan.stocks;
  const at = { ...resolved, plan: { ...resolved.plan, stocks }, window: { ...resolved.window, stage } };
  return buildModel(at, reference, materials);
}

it('a run of the sample at separation is what it was without any stage', async () => {
  const session = await sampleSession();
  const { model } = await built(session, 'separation', []);
  const { model: before } = await built(session, 'separation', [], true);
  expect(model).toEqual(before);
});

it('a run at the magnet stage has the users of magnets alone, and works the oxide up', async () => {
  const session = await sampleSession();
  const { model, remarks } = await built(session, 'magnet', ['Dy', 'NdPr']);
  const { model: before } = await built(session, 'magnet', ['Dy', 'NdPr'], true);
  const dy = model.materials.find(({ materialId }) => materialId === 'Dy');
  const old = before.materials.find(({ materialId }) => materialId === 'Dy');
  expect(old?.uses.map(({ useId }) => useId)).toContain('use-jpn-mlcc');
  expect(dy?.uses.map(({ useId }) => useId)).not.toContain('use-jpn-mlcc');
  expect(dy?.stock.opening).toBe(0);
  const [alloy, oxide] = dy?.earlier ?? [];
  expect([alloy?.stage, alloy?.stock.opening, alloy?.yieldPercent]).toEqual(['metal', 0, 75]);
  // Of the oxide what users of oxide need by their part of the demand stays theirs: no tonne is counted twice.
  const sum = (uses: NonNullable<typeof dy>['uses']) =>
    uses.reduce((all, use) => all + (use.demand[2026] ?? 0), 0);
  const part = sum(dy?.uses ?? []) / sum(old?.uses ?? []);
  expect(part).toBeLessThan(1);
  expect(oxide?.stage).toBe('separation');
  expect(oxide?.stock.opening).toBeCloseTo((old?.stock.opening ?? 0) * part, 9);
  expect(remarks.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['whatIf.remark.earlierUses', 'whatIf.remark.earlierStock']),
  );
});

it('stock behind a step that nobody describes is not counted, and that is said', async () => {
  const session = await sampleSession();
  const [plan, book, reference] = await Promise.all([
    session.project.plan({}),
    session.project.scenarios(),
    session.project.reference(),
  ]);
  const resolved = resolveScenario(plan, book, 'base-2026');
  const window = { ...resolved.window, stage: 'magnet' as const };
  const material = reference.materials.find(({ id }) => id === 'Dy');
  if (material === undefined) throw new Error('the sample has it');
  const conversions = reference.conversions.filter(({ stage }) => stage !== 'metal');
  const years = yearsOf(window.start, window.days);
  const { model, remarks } = materialModel(
    { ...resolved, window },
    { ...reference, conversions },
    material,
    years,
    [],
  );
  expect(model?.earlier).toBeUndefined();
  expect(remarks).toContainEqual({
    code: 'whatIf.remark.stockNotReached',
    params: { material: 'Dy', stage: 'separation' },
  });
});
