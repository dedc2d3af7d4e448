import type { IsoDate } from '@shared/base/calendar';
import { serialOfDate } from '@shared/base/day-serial';
import { resolveScenario } from '@shared/model/resolution';
import { describe, expect, it } from 'vitest';
import { applyReadBack, readBack } from '../../electron/features/importing/round-trip/round-trip';
import { saveScenario } from '../../electron/plan/save-scenario';
import { readingPart } from '../../electron/threads/in-this-thread/reading';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { writingPart } from '../../electron/threads/in-this-thread/writing';
import {
  CHILD,
  edited,
  LATER,
  LYNAS,
  NO_WINDOW,
  SEPTEMBER,
  savedElsewhere,
  shocksOf,
} from './edited-workbook';
import { sampleSession } from './sample-session';

describe('shocks and the run of a workbook that comes back', () => {
  it("changes a scenario's own shock, and puts a copy beside one that it inherits", async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const cells = { shock1_approved: 30, shock1_end: SEPTEMBER, shock1_covered: 90 };
    const own = await applyReadBack(session, await savedElsewhere(session, cells));
    expect(own?.roundTrip.changes.map(({ unit, old, next }) => [unit, old, next])).toEqual([
      ['date', 46_293, SEPTEMBER],
      ['percent', 25, 30],
      ['percent', 100, 90],
    ]);
    const shock = { id: 'licence-25-cn', approvedPercent: 30, end: '2026-09-01', coveredPercent: 90 };
    expect(await shocksOf(session, 'licences-25')).toMatchObject([shock]);

    const { scenario } = await saveScenario(session, CHILD);
    const path = await edited(session, { shock1_approved: 40 }, { scenarioIds: [scenario.id] });
    const inherited = await applyReadBack(session, path);
    expect(inherited?.roundTrip.changes).toMatchObject([
      { origin: { kind: 'parent', name: 'Licences 60 %' } },
    ]);
    expect(await shocksOf(session, 'licences-60')).toMatchObject([{ approvedPercent: 60 }]);
    expect(await shocksOf(session, scenario.id)).toMatchObject([{ approvedPercent: 40, delayDays: 20 }]);
  });

  it('holds what a child says of an inherited shock when only its parent was edited', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const { scenario } = await saveScenario(session, CHILD);
    const both = { scenarioIds: ['licences-60', scenario.id] };
    const back = await applyReadBack(session, await edited(session, { S1_shock1_approved: 40 }, both));
    expect(back?.roundTrip.held).toMatchObject([{ shockField: 'approved', value: 60 }]);
    expect(await shocksOf(session, 'licences-60')).toMatchObject([{ approvedPercent: 40 }]);
    expect(await shocksOf(session, scenario.id)).toMatchObject([{ approvedPercent: 60 }]);
  });

  it('gives back the first day and the length of the run, and undoes them', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const windowOf = async () => {
      const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
      const { start, days } = resolveScenario(plan, book, 'licences-25').window;
      return [start, days];
    };
    const before = await windowOf();
    const back = await applyReadBack(
      session,
      await savedElsewhere(session, { run_start: '2026-05-01', run_days: 200, [LYNAS]: 4 }),
    );
    expect(back?.roundTrip).toMatchObject({ left: [], held: [] });
    expect(
      back?.roundTrip.changes.map(({ field, unit, origin, next }) => [field, unit, origin.kind, next]),
    ).toEqual([
      ['window', 'date', 'parent', serialOfDate('2026-05-01' as IsoDate)],
      ['window', 'days', 'parent', 200],
      ['share.percent', 'percent', 'plan', 4],
    ]);
    expect(await windowOf()).toEqual(['2026-05-01', 200]);
    await session.project.undo('analyst');
    expect(await windowOf()).toEqual(before);
  });

  it('holds the run of a child when only its parent was edited', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const { scenario } = await saveScenario(session, CHILD);
    const both = { scenarioIds: ['licences-60', scenario.id] };
    const back = await applyReadBack(session, await edited(session, { S1_run_days: 200 }, both));
    expect(back?.roundTrip.held).toMatchObject([{ field: 'window', key: 'days', scenarioId: scenario.id }]);
    const [plan, book] = await Promise.all([session.project.plan({}), session.project.scenarios()]);
    const days = ['licences-60', scenario.id].map((id) => resolveScenario(plan, book, id).window.days);
    expect(days).toEqual([200, back?.roundTrip.held[0]?.value]);
  });

  it('asks about a run that was changed in the project since', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const path = await edited(session, { run_days: 200 });
    const licences = { ...LATER, name: 'Licences 25 %', window: { ...NO_WINDOW, days: 300 } };
    await saveScenario(session, licences);
    const back = await readBack(session, path);
    expect(back?.changes).toMatchObject([
      { conflict: true, unsure: true, taken: false, old: 300, next: 200 },
    ]);
  });

  it.each([
    ['no day', { run_days: 0 }, 'refusal.model.window'],
    ['more days than a run can have', { run_days: 9000 }, 'refusal.model.window'],
    ['part of a day', { run_days: 10.5 }, 'roundTrip.left.notDays'],
    ['a first day that is none', { run_start: 'soon' }, 'roundTrip.left.notDate'],
  ])('lists a run of %s', async (_what, cells, code) => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const back = await readBack(session, await edited(session, cells));
    expect(back).toMatchObject({ changes: [], left: [{ reason: { code } }] });
  });

  it('lists factors of indicators, which no scenario can hold', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const cells = { CHN_governance_2026: 0.5, CHN_stability_2026: null, CHN_trade_2026: 1.2 };
    const back = await readBack(session, await savedElsewhere(session, cells));
    expect(back?.changes).toEqual([]);
    expect(back?.left.map(({ written, now, reason }) => [written, now, reason.code])).toEqual([
      ['-0.245', '0.5', 'roundTrip.left.workbookOnly'],
      ['1', '1.2', 'roundTrip.left.workbookOnly'],
      ['-0.44', '', 'roundTrip.left.workbookOnly'],
    ]);
  });

  it('lists a shock that would end before it starts', async () => {
    const session = await sampleSession(readingPart, writingPart, runsPart);
    const back = await readBack(
      session,
      await edited(session, { shock1_end: 46_000, shock1_delayDays: 1.5 }),
    );
    expect(back?.changes).toEqual([]);
    expect(back?.left.map(({ written, now, reason }) => [written, now, reason.code])).toEqual([
      ['2026-09-28', '2025-12-09', 'refusal.shock.dates'],
      ['45', '1.5', 'roundTrip.left.notDays'],
    ]);
  });
});
