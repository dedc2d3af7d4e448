import { daysBetween, isoDate } from '@shared/base/calendar';
import { answeredThisYear, isOpenRing, looksByMessage } from '@shared/features/tripwires/watch-report';
import { byId } from '@shared/model/catalogue';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeRule } from '../../electron/features/tripwires/change-rule';
import { answerRing } from '../../electron/features/tripwires/note-rings';
import { scenarioFromRule } from '../../electron/features/tripwires/scenario-from-rule';
import { watch } from '../../electron/features/tripwires/watch';
import type { Session } from '../../electron/plan/session';
import { refusalIn } from '../refusal-of';
import { putGraphite, SIX } from './graphite-months';
import { sampleSession } from './sample-session';

let session: Session;
beforeEach(async () => {
  session = await sampleSession();
  await putGraphite(session);
});
const on = (day: string) => watch(session, isoDate(day));
const ruleOn = async (day: string, id: string) => {
  const { rules } = await on(day);
  const found = byId(
    rules.map((one) => ({ ...one, id: one.rule.id })),
    id,
  );
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};

describe('rules on months', () => {
  // By hand from the months of graphite-months.ts: the licence of 2023-12-01 was announced on 2023-10-20.
  it.each([
    [
      'dry one month',
      '2020-01',
      '2021-06 false, 2023-12 after',
      { rang: 2, falses: 1, after: 1, delayDays: 50 },
    ],
    ['dry two months', '2020-02', '2024-01 after', { rang: 1, falses: 0, after: 1, delayDays: 81 }],
    ['fall of three months', '2020-03', '2024-02 after', { rang: 1, falses: 0, after: 1, delayDays: 110 }],
    [
      'below the bounds',
      '2020-01',
      '2021-06 false, 2023-12 after',
      { rang: 2, falses: 1, after: 1, delayDays: 50 },
    ],
    ['rush', '2020-01', '2023-11 after', { rang: 1, falses: 0, after: 1, delayDays: 19 }],
    ['mirror gap', '2019-02', '2022-04 false', { rang: 1, falses: 1, after: 0, missed: 1, delayDays: null }],
  ])('%s, read from %s on, rings %s', async (id, first, rings, record) => {
    const found = await ruleOn('2025-02-01', id);
    expect(
      found.rings
        .toReversed()
        .map(({ at, is }) => `${at} ${is}`)
        .join(', '),
    ).toBe(rings);
    expect(found.record).toMatchObject({ stops: 1, early: 0, ...record });
    const days = daysBetween(isoDate(`${first}-01`), isoDate('2025-01-20'));
    expect(found.record?.years).toBe(days / 365.25);
  });

  it('read nothing of one metal in a code that mixes several, and say so', async () => {
    const { series } = await session.project.observations();
    const { rule } = await ruleOn('2025-02-01', 'dry one month');
    const own = byId(series, rule.seriesId);
    if (own === undefined) throw new Error('no series');
    const row = { ...own, definitionEn: 'HS 8112.92, tonnes.' };
    const change = { table: 'series', op: 'put', row } as const;
    await session.project.apply({ who: 'analyst', label: 'code', reason: null }, [change]);
    const found = await ruleOn('2025-02-01', 'dry one month');
    expect(found).toMatchObject({ isNotSplit: true, now: null, level: null, rings: [], record: null });
  });

  it('hold a record of their own behind the months that they were trained on', async () => {
    const { fresh } = await ruleOn('2025-02-01', 'dry one month');
    expect(fresh).toMatchObject({ rang: 1, falses: 0, stops: 1, after: 1 });
  });

  it('stand against the stops of the span that they could read', async () => {
    const { course, rings } = await ruleOn('2025-02-01', 'dry one month');
    expect(course).toEqual({
      ...{ from: '2020-01-01', to: '2025-01-20' },
      stops: [expect.objectContaining({ notice: '2023-10-20', from: '2023-12-01' })],
    });
    expect(rings.every(({ published }) => published >= '2020-01-01' && published <= '2025-01-20')).toBe(true);
  });

  // A ring of December 2023 is known on 20 January 2024.
  it.each([
    ['2024-06-01', '2024-01-21', ['2023-12 2024-01-21 Ask the users.']],
    ['2025-02-01', '2024-01-21', []],
    ['2025-02-01', '2025-01-21', ['2023-12 2025-01-21 Ask the users.']],
  ])('are answered this year, looked at on %s and decided on %s: %s', async (day, decidedOn, wanted) => {
    await answerRing(session, {
      ...{ tripwireId: 'dry one month', at: '2023-12', decision: 'Ask the users.', decidedBy: null },
      ...{ came: null, decidedOn: isoDate(decidedOn), judged: 'open' },
    });
    const found = answeredThisYear(await on(day));
    expect(found.map((one) => `${one.at} ${one.decidedOn} ${one.decision}`)).toEqual(wanted);
  });

  it.each([
    ['dry one month', 'tripwires.by.month'],
    ['tw-measure-dates', 'tripwires.by.day'],
    ['tw-dy-owner', 'tripwires.by.year'],
  ])('%s looks by %s', async (id, by) => expect(looksByMessage(await ruleOn('2025-02-01', id))).toBe(by));

  it('know a month on the day of its publication', async () => {
    expect(await ruleOn('2024-01-19', 'dry one month')).toMatchObject({ month: '2023-11', level: null });
    expect(await ruleOn('2024-01-20', 'dry one month')).toMatchObject({
      month: '2023-12',
      level: 'alert',
      since: '2024-01-20',
      duty: { ringAt: '2023-12', due: '2024-01-21', isOverdue: false },
    });
    expect((await ruleOn('2024-01-25', 'dry one month')).duty?.isOverdue).toBe(true);
  });

  it('are open until something is decided of them', async () => {
    const open = async () => {
      const found = await ruleOn('2024-01-25', 'dry one month');
      return found.rings.filter((ring) => isOpenRing(found, ring)).map(({ at }) => at);
    };
    expect(await open()).toEqual(['2023-12']);
    await answerRing(session, {
      ...{ tripwireId: 'dry one month', at: '2023-12', decision: 'Ask the users.', decidedBy: null },
      ...{ came: null, decidedOn: isoDate('2024-01-22'), judged: 'open' },
    });
    expect(await open()).toEqual([]);
  });

  it('keep a ring that was answered when the month is revised', async () => {
    const answer = { decision: 'Ask the users.', decidedBy: 'Minerals desk', came: null };
    await answerRing(session, {
      ...{ tripwireId: 'dry one month', at: '2021-06', ...answer },
      ...{ decidedOn: isoDate('2021-07-21'), judged: 'false' },
    });
    const { observations } = await session.project.observations();
    const month = byId(observations, 'in 2021-06');
    if (month === undefined) throw new Error('no such month');
    await session.project.apply({ who: 'analyst', label: 'revised', reason: null }, [
      { table: 'observation', op: 'put', row: { ...month, value: 97 } },
    ]);
    const { rings, record } = await ruleOn('2025-02-01', 'dry one month');
    expect(rings.map(({ at, isGone, noted }) => [at, isGone, noted?.decision ?? null])).toEqual([
      ['2023-12', false, null],
      ['2021-06', true, 'Ask the users.'],
    ]);
    expect(record).toMatchObject({ rang: 1, falses: 0 });
  });

  it('leave their record with the old rule when they are changed', async () => {
    const { id } = await changeRule(session, {
      ...{ tripwireId: 'dry one month', threshold: 2, months: 1, level: 'crisis' },
      ...{ owner: null, duty: null, dutyDays: null },
    });
    const { rules } = await on('2024-02-01');
    const [old, made] = ['dry one month', id].map((one) => rules.find(({ rule }) => rule.id === one));
    expect(old).toMatchObject({ isReplaced: true, level: null, rule: { threshold: 10 } });
    expect(made).toMatchObject({ isReplaced: false, rule: { threshold: 2, replacesId: 'dry one month' } });
    expect(old?.record?.rang).toBe(2);
  });

  it('run their level as a scenario', async () => {
    const { ownShocks, window } = await scenarioFromRule(session, {
      ...{ tripwireId: 'fall of three months', days: 120, economyId: null },
    });
    expect(window).toMatchObject({ economyId: 'JPN', stage: 'mining' });
    expect(ownShocks.map(({ shock }) => shock)).toMatchObject([
      { kind: 'licence', imposedBy: 'CHN', materials: ['Graphite'], destinations: ['JPN'] },
    ]);
  });

  it('do not run what says nothing of how much comes', async () => {
    const refused = await refusalIn(
      scenarioFromRule(session, { tripwireId: 'tw-measure-dates', days: 120, economyId: null }),
    );
    expect(refused.notice.code).toBe('refusal.tripwires.noRun');
  });

  it('are six', () => expect(SIX).toHaveLength(6));
});

describe('the other rules of the sample', () => {
  it.each([
    // The suspension of 10 November 2026 comes within 60 days, and passes without a word.
    ['2026-09-10', null],
    ['2026-09-11', 'caution'],
    ['2026-11-20', 'caution'],
  ])('the dates of measures on %s: %s', async (day, level) => {
    expect((await ruleOn(day, 'tw-measure-dates')).level).toBe(level);
  });

  it('a series of too few months is not known', async () => {
    expect(await ruleOn('2026-08-25', 'tw-magnets-china')).toMatchObject({
      ...{ now: null, level: null, record: null, rings: [] },
    });
  });
});
