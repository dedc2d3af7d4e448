import { isoDate } from '@shared/base/calendar';
import { eventShock } from '@shared/features/scenarios/event-shock';
import { asMaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { setCells } from '../../electron/features/data/edit-rows';
import { eventAsks, scenarioFromEvent } from '../../electron/features/scenarios/from-event';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { country } from '../ids';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

const PLAIN = {
  ...{ name: null, economyId: null, stage: null, start: null, leak: null },
  ...{ days: null, withheldPercent: null, materials: null },
} as const;
type Said = Partial<Omit<Parameters<typeof scenarioFromEvent>[1], 'eventId'>>;
const from = (session: Session, eventId: string, said: Said = {}) =>
  scenarioFromEvent(session, { ...PLAIN, ...said, eventId });

describe('a scenario from an event', () => {
  it('has the shock, materials and date of the event, and runs', async () => {
    const session = await sampleSession(runsPart);
    const { scenario, window, ownShocks } = await from(session, 'ev-2026-jpban', { days: 180 });
    expect(scenario.name).toBe('China bans dual-use exports to Japan with military use');
    expect(scenario.nameJa).toBe('中国、日本の軍事用途向け両用品の輸出を禁止');
    expect(scenario.note).toContain('of 2026-01-06');
    expect(scenario.note).toContain('said when it was made: it lasts 180 days.');
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
    ['ev-2010-embargo', {}, { kind: 'ban', start: '2010-09-21', end: '2010-11-20' }, 18],
    // Some of it is let out: at once by a quota or a restriction, with their delay by licences.
    [
      'ev-2010-quota',
      { days: 176, withheldPercent: 40 },
      { kind: 'licence', approvedPercent: 60, delayDays: 0 },
      18,
    ],
    [
      'ev-2025-7ree',
      { days: 180, withheldPercent: 75 },
      { kind: 'licence', approvedPercent: 25, end: '2025-10-01' },
      7,
    ],
    // Its first material is neodymium, which is in the mix.
    [
      'ev-2025-irel',
      { days: 30, withheldPercent: 100 },
      { kind: 'ban', start: '2025-06-13', end: '2025-07-13' },
      3,
    ],
    [
      'ev-2025-irel',
      { days: 30, withheldPercent: 30 },
      { kind: 'licence', approvedPercent: 70, delayDays: 0 },
      3,
    ],
  ] as const)('%s, said to be %j, is %j', async (eventId, said, shock, materials) => {
    const { ownShocks } = await from(await sampleSession(runsPart), eventId, said);
    expect(ownShocks[0]?.shock).toMatchObject(shock);
    expect(ownShocks[0]?.shock.materials).toHaveLength(materials);
  });

  it.each([
    ['ev-2010-embargo', { days: false, withheld: false, materials: false }],
    ['ev-2026-jpban', { days: true, withheld: false, materials: false }],
    ['ev-2025-7ree', { days: true, withheld: true, materials: false }],
    ['ev-2025-irel', { days: true, withheld: true, materials: false }],
  ])('%s asks %j', async (eventId, asks) => {
    expect(await eventAsks(await sampleSession(), eventId)).toEqual(asks);
  });

  it('asks on which materials an event is that names none of the project', async () => {
    const session = await sampleSession(runsPart);
    await setCells(session, 'event', [{ id: 'ev-2026-jpban', field: 'materials', text: 'unobtainium' }]);
    expect(await eventAsks(session, 'ev-2026-jpban')).toMatchObject({ materials: true });
    const materials = [asMaterialId('Dy')];
    const { ownShocks, scenario } = await from(session, 'ev-2026-jpban', { days: 90, materials });
    expect(ownShocks[0]?.shock.materials).toEqual(['Dy']);
    expect(scenario.note).toContain('it is on Dy');
  });

  it('moves whole to another day, brings part of it back, and tells what the project has not', async () => {
    const session = await sampleSession(runsPart);
    const start = isoDate('2027-04-01');
    const leak = { percent: 12, label: 'By Viet Nam', labelJa: 'ベトナム経由', note: 'At least 12 %.' };
    const detail = await from(session, 'ev-2025-oct', { start, leak, withheldPercent: 50 });
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
    const japanese = await from(session, 'ev-2026-jpban', { days: 180 });
    expect(japanese.ownShocks[0]?.shock).toMatchObject({ kind: 'ban', imposedBy: 'CHN', materials: ['Dy'] });
    expect(japanese.scenario.note).toContain('left out: unobtainium');
    const twice = await from(session, 'ev-2026-jpban', { days: 180, economyId: country('USA') });
    expect(twice.scenario.name).toBe(`${japanese.scenario.name} (2)`);
    expect(twice.window.economyId).toBe('USA');
  });

  it('is refused where nothing is held back, nobody of the project is named, or what it does not say nobody has', async () => {
    const session = await sampleSession(runsPart);
    const code = async (eventId: string, said: Said = {}) =>
      (await refusalIn(from(session, eventId, said))).notice.code;
    expect(await code('ev-2025-7ree')).toBe('refusal.scenario.eventNoEnd');
    expect(await code('ev-2025-7ree', { days: 10 })).toBe('refusal.scenario.eventNoPart');
    expect(await code('ev-2025-7ree', { days: 0 })).toBe('refusal.scenario.eventDays');
    expect(await code('ev-2025-7ree', { days: 1.5 })).toBe('refusal.scenario.eventDays');
    expect(await code('ev-2025-7ree', { days: 9, withheldPercent: 0 })).toBe('refusal.scenario.eventPart');
    expect(await code('ev-2025-7ree', { days: 9, withheldPercent: 101 })).toBe('refusal.scenario.eventPart');
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
