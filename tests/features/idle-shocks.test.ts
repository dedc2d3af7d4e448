import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { IdleReason } from '@shared/model/idle-shocks';
import type { MaterialId } from '@shared/model/material';
import { movedBy } from '@shared/model/shock';
import { describe, expect, it } from 'vitest';
import { whatIfView } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from './sample-session';
import { AS_PARENT, BAN, LICENCE } from './scenario-input';

describe('a shock that does nothing in a run', () => {
  it.each<[string, Partial<typeof BAN>, IdleReason | null]>([
    ['is at work inside the window', {}, null],
    ['begins behind the last day', { start: isoDate('2028-01-01'), end: isoDate('2028-06-01') }, 'after'],
    ['is long over', { start: isoDate('2020-01-01'), end: isoDate('2020-06-01') }, 'before'],
    ['is imposed by a country that sends nothing', { imposedBy: 'ISL' as CountryId }, 'nothing'],
    ['is against somebody else', { destinations: ['USA' as CountryId] }, 'nothing'],
    [
      'begins on the last day, of which nothing has arrived yet',
      { start: isoDate('2027-03-31'), end: isoDate('2027-06-01') },
      'nothing',
    ],
  ])('%s', async (_what, change, why) => {
    const session = await sampleSession(runsPart);
    const window = { ...AS_PARENT.window, start: isoDate('2026-04-01'), days: 365 };
    const shock = { ...BAN, materials: ['Dy' as MaterialId], ...change };
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Tried', window, shocks: [] });
    const view = await whatIfView(session, { scenarioId: scenario.id, materials: [], tryShocks: [shock] });
    const own = view.idle.filter(({ shock: { id } }) => id === shock.id);
    expect(own.map((idle) => idle.why)).toEqual(why === null ? [] : [why]);
  });

  it('is none once the run is moved with it: what is tried is one date', async () => {
    const session = await sampleSession(runsPart);
    const window = { ...AS_PARENT.window, start: isoDate('2026-04-01'), days: 365 };
    const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Tried', window, shocks: [BAN] });
    const tried = {
      scenarioId: scenario.id,
      materials: [],
      tryWindow: { ...window, start: isoDate('2026-11-28') },
    };
    const late = await whatIfView(session, { ...tried, tryShocks: null });
    const together = await whatIfView(session, { ...tried, tryShocks: [movedBy(BAN, 241)] });
    expect([late.window.start, late.idle.map(({ why }) => why)]).toEqual(['2026-11-28', ['before']]);
    expect(late.ghost.result.start).toBe('2026-11-28');
    expect(together.idle).toEqual([]);
    const lowest = ({ result }: typeof late) =>
      result.materials.find(({ materialId }) => materialId === 'Dy')?.lowestStock.tonnes ?? Number.NaN;
    expect(lowest(together)).toBeLessThan(lowest(late));
  });

  it('takes a date among its terms along when it moves', () => {
    const licence = { ...LICENCE, releaseStart: isoDate('2026-08-01') };
    expect(movedBy(licence, 31)).toMatchObject({
      start: '2026-05-02',
      end: '2026-07-31',
      releaseStart: '2026-09-01',
    });
    expect(movedBy({ ...licence, releaseStart: null }, 31)).toMatchObject({ releaseStart: null });
  });
});
