import { addDays } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { newOfKind } from '@shared/model/shock';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ReleaseRule } from '@shared/model/tables/release-rule';
import { expect, it } from 'vitest';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { sampleSession } from './sample-session';

const place = { economyId: 'JPN' as CountryId, materialId: 'Dy' as MaterialId }; // ids of the sample
const MARK = { mark: 'guessed' } as const;
const write = (session: Session, ...changes: readonly RowChange[]) =>
  session.project.apply({ who: 'analyst', label: 'changed', reason: null }, changes);
const rule = (more: Partial<ReleaseRule> = {}): RowChange => ({
  table: 'releaseRule',
  op: 'put',
  row: newRow(TABLES.releaseRule, {
    id: 'rule',
    ...place,
    tier: 'national',
    regime: 'emergency',
    trigger: 'shortage',
    deliveryDays: 8,
    ...MARK,
    ...more,
  }),
});

/** Dysprosium without China from the first day on. */
async function run(session: Session) {
  const { start } = (
    await runScenario(session, { scenarioId: 'base-2026', materials: ['Dy'], tryShocks: null })
  ).built.model;
  const ban = newOfKind('ban', {
    id: 'ban',
    imposedBy: 'CHN' as CountryId, // of the sample
    start: addDays(start, -200),
    end: addDays(start, 400),
  });
  const { built, result } = await runScenario(session, {
    scenarioId: 'base-2026',
    materials: ['Dy'],
    tryShocks: [ban],
  });
  const [model, material] = [built.model.materials[0], result.materials[0]];
  if (model === undefined || material === undefined) throw new Error('the sample has dysprosium');
  const national = material.tiers?.find(({ tier }) => tier === 'national');
  return { model, material, national, remarks: built.remarks.map(({ code }) => code) };
}

it('a rule of the project closes a tier until it is decided to release it, and says to whom', async () => {
  const session = await sampleSession();
  const before = await run(session);
  expect(before.model.stocks?.some(({ release }) => release !== undefined)).toBe(false);
  expect(before.remarks).not.toContain('whatIf.remark.releaseRules');
  await write(session, rule({ tonnes: 5, upToRank: 2 }));
  const after = await run(session);
  expect(after.model.stocks?.find(({ tier }) => tier === 'national')?.release).toEqual({
    regime: 'emergency',
    trigger: { kind: 'shortage' },
    deliveryDays: 8,
    tonnes: 5,
    recipients: { uses: [], tiers: [1, 2] },
  });
  expect(after.remarks).toContain('whatIf.remark.releaseRules');
  const short = Math.floor(after.material.firstShortfall?.day ?? Number.NaN);
  expect(after.national?.opened?.day).toBe(short + 8);
  expect(after.national?.released).toBeLessThanOrEqual(5 + 1e-9);
  const late = after.material.uses.filter((_, at) => after.model.uses[at]?.tier === 3);
  const lateBefore = before.material.uses.filter((_, at) => before.model.uses[at]?.tier === 3);
  const sum = (uses: typeof late) => uses.reduce((all, { shortfall }) => all + shortfall, 0);
  expect(sum(late)).toBeGreaterThan(sum(lateBefore));
});

it('a price of the price book opens it, and none that is too low', async () => {
  const session = await sampleSession();
  const at = (usdPerKg: number) =>
    write(session, rule({ regime: 'surge', trigger: 'price', usdPerKg, deliveryDays: 3 }));
  await at(1);
  const cheap = await run(session);
  expect(cheap.model.prices?.length).toBeGreaterThan(0);
  expect(cheap.national?.opened?.day).toBe(3);
  await at(1e6);
  expect((await run(session)).national?.opened).toBe(null);
  const { prices } = await session.project.reference();
  const ofDy = prices.filter(({ materialId }) => materialId === 'Dy');
  await write(session, ...ofDy.map(({ id }): RowChange => ({ table: 'price', op: 'remove', id })));
  expect((await run(session)).remarks).toContain('whatIf.remark.noReleasePrice');
});

it('a tier of members serves them alone', async () => {
  const session = await sampleSession();
  const { model } = await run(session);
  const [own] = model.uses;
  if (own === undefined) throw new Error('the sample has uses');
  await write(session, {
    table: 'stockMember',
    op: 'put',
    row: newRow(TABLES.stockMember, { id: 'm', ...place, tier: 'firm', useId: own.useId, ...MARK }),
  });
  const { model: after, material } = await run(session);
  expect(after.stocks?.find(({ tier }) => tier === 'firm')?.members).toEqual([own.useId]);
  // The others have the national stock alone.
  const first = material.uses.filter(({ shortfall }) => shortfall > 0).map(({ useId }) => useId);
  expect(first).toContain(model.uses.at(-1)?.useId);
  await write(session, {
    table: 'stockMember',
    op: 'put',
    row: newRow(TABLES.stockMember, {
      id: 'm',
      ...place,
      tier: 'firm',
      useId: 'use-jpn-polishing',
      ...MARK,
    }),
  });
  // A use that needs none of it: the tier serves nobody.
  const shut = (await run(session)).material.tiers?.find(({ tier }) => tier === 'firm');
  expect([shut?.released, shut?.opened]).toEqual([0, null]);
});
