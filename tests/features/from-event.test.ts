import { isoDate } from '@shared/base/calendar';
import { eventShock } from '@shared/features/scenarios/event-shock';
import { describe, expect, it } from 'vitest';
import { setCells } from '../../electron/features/data/edit-rows';
import { scenarioFromEvent } from '../../electron/features/scenarios/from-event';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { country } from '../ids';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

const PLAIN = { name: null, economyId: null, stage: null, start: null, leak: null } as const;
const from = (session: Session, eventId: string) => scenarioFromEvent(session, { ...PLAIN, eventId });

describe('a scenario from an event', () => {
  it('has the shock, materials and date of the event, and runs', async () => {
    const session = await sampleSession(runsPart);
    const { scenario, window, ownShocks } = await from(session, 'ev-2026-jpban');
    expect(scenario.name).toBe('China bans dual-use exports to Japan with military use');
    expect(scenario.nameJa).toBe('中国、日本の軍事用途向け両用品の輸出を禁止');
    expect(scenario.note).toContain('of 2026-01-06');
    expect(window).toEqual({ economyId: 'JPN', stage: 'separation', start: '2026-01-06', days: 365 });
    expect(ownShocks.map(({ shock }) => shock)).toMatchObject([
      {
        kind: 'ban',
        imposedBy: 'CHN',
        destinations: ['JPN'],
        start: '2026-01-06',
        end: '2026-07-05',
        materials: ['Sc', 'Y', 'Sm', 'Gd', 'Tb', 'Dy', 'Lu'],
        label: scenario.name,
        labelJa: scenario.nameJa,
      },
    ]);
    const { result } = await runScenario(session, {
      scenarioId: scenario.id,
      materials: ['Dy'],
      tryShocks: null,
    });
    expect(result.materials[0]?.firstShortfall).not.toBeNull();
  });

  it.each([
    ['ev-2010-embargo', 'ban', '2010-09-21', '2010-11-20', 18],
    ['ev-2010-quota', 'quota', '2010-07-08', '2011-01-04', 18],
    ['ev-2025-7ree', 'licence', '2025-04-04', '2025-10-01', 7],
    // Its first material is neodymium, which is in the mix.
    ['ev-2025-irel', 'ban', '2025-06-13', '2025-12-10', 3],
  ])('%s is a %s from %s to %s', async (eventId, kind, start, end, materials) => {
    const { ownShocks } = await from(await sampleSession(runsPart), eventId);
    expect(ownShocks[0]?.shock).toMatchObject({ kind, start, end });
    expect(ownShocks[0]?.shock.materials).toHaveLength(materials);
  });

  it('moves whole to another day, brings part of it back, and tells what the project has not', async () => {
    const session = await sampleSession(runsPart);
    const start = isoDate('2027-04-01');
    const leak = { percent: 12, label: 'By Viet Nam', labelJa: 'ベトナム経由', note: 'At least 12 %.' };
    const detail = await scenarioFromEvent(session, { ...PLAIN, eventId: 'ev-2025-oct', start, leak });
    expect(detail.window.start).toBe('2027-04-01');
    expect(detail.ownShocks.map(({ shock }) => shock)).toMatchObject([
      { kind: 'licence', start: '2027-04-01', end: '2027-04-30' },
      {
        kind: 'leak',
        percent: 12,
        delayDays: 60,
        label: 'By Viet Nam',
        labelJa: 'ベトナム経由',
        start: '2027-04-01',
        end: '2027-04-30',
      },
    ]);
    expect(detail.scenario.note).toMatch(/At least 12 %\.$/);
    await setCells(session, 'event', [
      { id: 'ev-2026-jpban', field: 'materials', text: 'Dy;unobtainium' },
      { id: 'ev-2026-jpban', field: 'imposedBy', text: '中国' },
      { id: 'ev-2026-jpban', field: 'kind', text: '輸出禁止' },
    ]);
    const japanese = await from(session, 'ev-2026-jpban');
    expect(japanese.ownShocks[0]?.shock).toMatchObject({ kind: 'ban', imposedBy: 'CHN', materials: ['Dy'] });
    expect(japanese.scenario.note).toContain('left out: unobtainium');
    const twice = await scenarioFromEvent(session, {
      ...PLAIN,
      eventId: 'ev-2026-jpban',
      economyId: country('USA'),
    });
    expect(twice.scenario.name).toBe(`${japanese.scenario.name} (2)`);
    expect(twice.window.economyId).toBe('USA');
  });

  it('is refused where nothing is held back, or nobody or nothing of the project is named', async () => {
    const session = await sampleSession(runsPart);
    const code = async (eventId: string) => (await refusalIn(from(session, eventId))).notice.code;
    expect(await code('none')).toBe('refusal.scenario.unknownEvent');
    expect(await code('ev-2024-crma')).toBe('refusal.scenario.eventHoldsNothing');
    await setCells(session, 'event', [
      { id: 'ev-2026-jpban', field: 'materials', text: 'unobtainium' },
      { id: 'ev-2025-7ree', field: 'imposedBy', text: 'nobody' },
    ]);
    expect(await code('ev-2026-jpban')).toBe('refusal.scenario.eventNothing');
    expect(await code('ev-2025-7ree')).toBe('refusal.scenario.eventNobody');
  });
});

describe('what an event holds back', () => {
  it.each([
    ['embargo', 'ban'],
    ['Export licence', 'licence'],
    ['export-quota', 'quota'],
    ['輸出税', 'tax'],
    ['supply_deal', null],
    ['leak', null],
    ['outage', null],
  ])('%s: %s', (kind, shock) => {
    expect(eventShock(kind)).toBe(shock);
  });
});
