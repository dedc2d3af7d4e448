import { isoDate } from '@shared/base/calendar';
import { releaseAtMost, releasedAtMost } from '@shared/features/stocks/release-at-most';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ReleaseRule } from '@shared/model/tables/release-rule';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { setRelease } from '../../electron/features/stocks/set-release';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { contentOf, sampleSession } from './sample-session';

const START = isoDate('2026-04-01');
const rule = (more: Partial<ReleaseRule>) =>
  ({ trigger: 'date', date: START, deliveryDays: 0, tonnes: 4, upToRank: null, ...more }) as ReleaseRule; // as much of one as is read

describe('how much of a stock is released at most', () => {
  it.each([
    ['of a tier without a rule', null, 10, {}],
    ['of a tier without a rule', null, 4, { trigger: 'date', date: START, deliveryDays: 0, tonnes: 4 }],
    ['by a rule that waits', rule({ trigger: 'shortage' }), 7, { tonnes: 7 }],
    ['by a rule that waits, all of it', rule({ trigger: 'shortage' }), 10, { tonnes: 'none' }],
    ['by the limit alone, all of it', rule({}), 10, { trigger: 'open' }],
    ['for some uses, all of it', rule({ upToRank: 2 }), 10, { tonnes: 'none' }],
  ])('%s is said', (_what, release, most, expected) => {
    const said = Object.entries(releaseAtMost({ tonnes: 10, release }, most, START)).filter(
      ([, value]) => value !== null,
    );
    expect(Object.fromEntries(said)).toEqual(expected);
  });

  it.each([
    [null, 10],
    [rule({}), 4],
    [rule({ tonnes: null }), 10],
    [rule({ tonnes: 40 }), 10],
  ])('is read', (release, expected) => {
    expect(releasedAtMost({ tonnes: 10, release })).toBe(expected);
  });

  it('holds in the run, and is one undo', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const released = async () => {
      const { result } = await runScenario(session, {
        scenarioId: 'licences-25',
        materials: ['Dy'],
        tryShocks: null,
      });
      return result.materials[0]?.tiers?.find(({ tier }) => tier === 'national')?.released ?? 0;
    };
    const all = await released();
    const place = {
      scenarioId: 'licences-25',
      economyId: 'JPN' as CountryId,
      materialId: 'Dy' as MaterialId,
    };
    const said = releaseAtMost({ tonnes: 1_000, release: null }, all / 2, START);
    await setRelease(session, { ...place, tier: 'national', ...said });
    expect(await released()).toBeCloseTo(all / 2, 9);
    expect(all).toBeGreaterThan(1);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });
});
