import { isoDate } from '@shared/base/calendar';
import type { Mix } from '@shared/model/lever';
import { lineTotals } from '@shared/model/line-clock';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { runScenario } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { contentOf, sampleSession } from './sample-session';
import { AS_PARENT, BAN } from './scenario-input';

/** Longer than stocks last. */
const LONG = { ...BAN, end: isoDate('2027-03-31') };
const banned = (session: Session) => saveScenario(session, { ...AS_PARENT, shocks: [LONG] });
const tried = async (session: Session, scenarioId: string, tryMix: Mix | null) =>
  (await runScenario(session, { scenarioId, materials: [], tryShocks: null, tryMix })).result;
const dyOf = (result: Awaited<ReturnType<typeof tried>>) => {
  const found = result.materials.find(({ materialId }) => materialId === 'Dy');
  if (found === undefined) throw new Error('dysprosium is run');
  return found;
};

describe('what is done about a shock, tried on a scenario', () => {
  it.each<[string, Mix]>([
    ['saving', { 'saving|Dy': 10 }],
    ['recycling', { 'recycling|Dy': 40 }],
    ['an offtake', { 'offtake|Dy|lynas-kuantan-heavy': 60 }],
    ['saving and recycling by ramps', { 'saving|Dy|1': 10, 'recycling|Dy|2': 60 }],
    ['all at once', { 'saving|Dy': 5, 'recycling|Dy': 20, 'offtake|Dy|lynas-kuantan-heavy': 30 }],
  ])('lets %s run as the scenario that is kept with it, with one undo', async (_name, mix) => {
    const session = await sampleSession(runsPart);
    const { scenario } = await banned(session);
    const before = await contentOf(session);
    const plain = await tried(session, scenario.id, null);
    const under = await tried(session, scenario.id, mix);
    expect(dyOf(under).totalShortfall).toBeLessThan(dyOf(plain).totalShortfall);
    expect(await contentOf(session)).toEqual(before); // nothing was kept
    await saveScenario(session, { ...AS_PARENT, scenarioId: scenario.id, shocks: [LONG], mix });
    expect(await tried(session, scenario.id, null)).toEqual(under);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('comes on top of what the scenario has, and takes the place of its overrides', async () => {
    const session = await sampleSession(runsPart);
    const { scenario } = await banned(session);
    const save = (mix: Mix) =>
      saveScenario(session, { ...AS_PARENT, scenarioId: scenario.id, shocks: [LONG], mix });
    await save({ 'saving|Dy': 4 });
    const { ownOverrides } = await save({ 'saving|Dy': 6 });
    const keys = ownOverrides.map(({ field, key }) => `${field} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    const twice = await tried(session, scenario.id, null);
    const other = await sampleSession(runsPart);
    const { scenario: fresh } = await banned(other);
    const once = await tried(other, fresh.id, { 'saving|Dy': 10 });
    expect(dyOf(twice).totalShortfall).toBeCloseTo(dyOf(once).totalShortfall, 9);
    expect(lineTotals(twice.lines).lostDays).toBeCloseTo(lineTotals(once.lines).lostDays, 9);
  });

  it('takes the place of the largest deliverer where no shock is in force', async () => {
    const session = await sampleSession(runsPart);
    const { scenario } = await saveScenario(session, AS_PARENT);
    const kept = await saveScenario(session, {
      ...AS_PARENT,
      scenarioId: scenario.id,
      mix: { 'offtake|Dy|lynas-kuantan-heavy': 60 },
    });
    const shares = kept.ownOverrides.filter(({ field }) => field === 'share.percent');
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.some(({ key }) => key.endsWith('lynas-kuantan-heavy'))).toBe(true);
  });

  it.each([
    'stock|Dy',
    'saving',
    'saving|Dy|x',
    'saving|Dy|0',
    'saving|Dy|11',
    'recycling|Dy|1.5',
    'offtake|Dy',
    'offtake|Dy|nobody',
    'offtake|Dy|china-rare-earth-group-ganzhou-not-there',
    'prayer|Dy',
  ])('is refused where the lever is none: %s', async (lever) => {
    const session = await sampleSession(runsPart);
    const { scenario } = await banned(session);
    expect((await refusalIn(tried(session, scenario.id, { [lever]: 1 }))).notice).toMatchObject({
      code: 'refusal.solve.unknownLever',
    });
  });
});
