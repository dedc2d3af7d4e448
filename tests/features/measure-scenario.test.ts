import { isoDate } from '@shared/base/calendar';
import { itemAt } from '@shared/base/element-at';
import { describe, expect, it } from 'vitest';
import { briefEvidence } from '../../electron/features/brief/brief-evidence';
import { setCells } from '../../electron/features/data/edit-rows';
import { emptyContent } from '../../electron/features/files/empty-project';
import { addMeasure } from '../../electron/features/measures/add-measure';
import { bringRegister } from '../../electron/features/measures/bring-register';
import { measuresFromEvents } from '../../electron/features/measures/from-events';
import { loadMeasures } from '../../electron/features/measures/load-measures';
import { takeDates } from '../../electron/features/measures/moved-shocks';
import { measureAsks, scenarioFromMeasure } from '../../electron/features/measures/scenario-from-measure';
import { createProject } from '../../electron/plan/open-project';
import { readScenario } from '../../electron/plan/read-scenario';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { country } from '../ids';
import { SAMPLE_FOLDER } from '../places';
import { refusalIn } from '../refusal-of';
import { newFolder } from '../tidy-up';
import { MAGNETS_ASKED } from './measure-question';
import { emptySession, sampleSession } from './sample-session';

const PLAIN = {
  name: null,
  economyId: null,
  start: null,
  profile: null,
  days: null,
  withheldPercent: null,
  materials: null,
} as const;
const from = (session: Session, measureId: string, more: object = {}) =>
  scenarioFromMeasure(session, { ...PLAIN, measureId, ...more });

describe('a scenario from a measure', () => {
  it('ships by months what a profile measured, keeps the link, and runs', async () => {
    const session = await sampleSession(runsPart);
    const { scenario, window, ownShocks } = await from(session, 'CN-2025-18', { economyId: country('JPN') });
    expect(scenario.name).toBe('Licences for seven medium and heavy rare earths');
    expect(scenario.nameJa).toBe('中・重希土類7元素の輸出許可制');
    expect(scenario.note).toContain('52, 24, 63 %');
    expect(window).toMatchObject({ economyId: 'JPN', stage: 'separation', start: '2025-04-04' });
    expect(
      ownShocks.map(({ shock }) => [
        shock.kind,
        shock.start,
        shock.end,
        'approvedPercent' in shock ? shock.approvedPercent : null,
        shock.measureId,
      ]),
    ).toEqual([
      ['licence', '2025-04-04', '2025-05-04', 52, 'CN-2025-18'],
      ['licence', '2025-05-04', '2025-06-03', 24, 'CN-2025-18'],
      ['licence', '2025-06-03', '2025-07-03', 63, 'CN-2025-18'],
    ]);
    expect(ownShocks[0]?.shock).toMatchObject({
      imposedBy: 'CHN',
      destinations: [],
      materials: ['Sc', 'Y', 'Sm', 'Gd', 'Tb', 'Dy', 'Lu'],
      stages: ['separation', 'metal', 'magnet', 'component'],
    });
    const { result } = await runScenario(session, {
      scenarioId: scenario.id,
      materials: ['Dy'],
      tryShocks: null,
    });
    expect(result.materials).toHaveLength(1);
  });

  it.each([
    ['CN-2023-39', ['licence'], 'graphite-world', '2023-12-01', '2024-04-29'],
    ['CN-2024-46b', ['ban'], null, '2024-12-03', '2025-11-09'],
    ['CN-2010-STOP', ['licence'], null, '2010-09-21', '2010-11-21'],
    ['CN-2011-TAX', ['tax'], null, '2011-01-01', '2015-05-02'],
  ])('%s is a %s from %s to %s', async (measureId, kinds, _profile, start, end) => {
    const { ownShocks } = await from(await sampleSession(), measureId);
    expect([...new Set(ownShocks.map(({ shock }) => shock.kind))]).toEqual(kinds);
    expect(ownShocks[0]?.shock.start).toBe(start);
    expect(ownShocks.at(-1)?.shock.end).toBe(end);
  });

  it.each([
    ['none', 'refusal.measures.unknown', {}],
    ['EU-2024-CRMA', 'refusal.measures.holdsNothing', {}],
    ['CN-2025-70', 'refusal.measures.holdsNothing', {}],
    ['ID-2020', 'refusal.measures.nothingHere', {}],
    ['CN-2024-46a', 'refusal.measures.noEnd', {}],
    ['CN-2026-1P', 'refusal.measures.noEnd', {}],
    ['CN-2010-Q2', 'refusal.measures.noPart', {}],
    ['CN-2010-Q2', 'refusal.scenario.eventPart', { withheldPercent: 101 }],
    ['CN-2024-46a', 'refusal.scenario.eventDays', { days: 1.5 }],
  ])('%s: %s', async (measureId, code, more) => {
    expect((await refusalIn(from(await sampleSession(), measureId, more))).notice.code).toBe(code);
  });

  it.each([
    ['CN-2024-46a', { days: 90 }, ['ban', '2024-12-03', '2025-03-03', null]],
    ['CN-2010-Q2', { withheldPercent: 40 }, ['licence', '2010-07-08', '2011-01-01', 60]],
    ['CN-2026-1P', { days: 30, withheldPercent: 80 }, ['licence', '2026-01-06', '2026-02-05', 20]],
    // What is said takes the place of what was measured after others.
    ['CN-2025-18', { days: 60, withheldPercent: 75 }, ['licence', '2025-04-04', '2025-06-03', 25]],
  ] as const)('%s takes what is said where the register does not: %j', async (measureId, said, expected) => {
    const { scenario, ownShocks } = await from(await sampleSession(), measureId, said);
    expect(
      ownShocks.map(({ shock }) => [
        shock.kind,
        shock.start,
        shock.end,
        'approvedPercent' in shock ? shock.approvedPercent : null,
      ]),
    ).toEqual([expected]);
    expect(scenario.note).toContain('Not in the record, and said when it was made');
  });

  it.each([
    ['CN-2025-18', {}, { days: false, withheld: false, materials: false }],
    ['CN-2025-18', { profile: 'antimony-world' }, { days: true, withheld: false, materials: false }],
    ['CN-2024-46a', {}, { days: true, withheld: false, materials: false }],
    ['ID-2020', {}, { days: true, withheld: false, materials: true }],
    ['CN-2010-Q2', {}, { days: false, withheld: true, materials: false }],
  ] as const)('%s with %j asks %j', async (measureId, more, asks) => {
    const session = await sampleSession();
    expect(await measureAsks(session, { measureId, profile: null, ...more })).toEqual(asks);
  });

  it('of a control list stops the uses of its firms alone, and of military use those of rank 1', async () => {
    const session = await sampleSession(runsPart);
    const whole = await from(session, 'CN-2026-11', { days: 350 });
    expect(whole.ownShocks.map(({ shock }) => shock.kind)).toEqual(['ban']);
    expect(whole.scenario.note).toContain('no use of the project names one of them');
    await setCells(session, 'use', [{ id: 'use-jpn-turbine', field: 'firm', text: 'Acme; IHI Aerospace' }]);
    const { ownShocks, scenario } = await from(session, 'CN-2026-11', { days: 350 });
    expect(ownShocks.map(({ shock }) => shock)).toMatchObject([
      { kind: 'licence', approvedPercent: 0, endUses: { uses: ['use-jpn-turbine'], tiers: [] } },
    ]);
    expect(scenario.note).toContain('Turbine coatings');
    const yttrium = async (scenarioId: string) => {
      const { result } = await runScenario(session, { scenarioId, materials: ['Y'], tryShocks: null });
      const { uses, lowestStock, openingStock } = itemAt(result.materials, 0);
      const short = uses.filter(({ shortfall }) => shortfall > 0).map(({ useId }) => useId);
      return { short, isDrawn: lowestStock.tonnes < openingStock };
    };
    expect((await yttrium(whole.scenario.id)).short.length).toBeGreaterThan(1);
    // The stock of all lasts for one of them.
    expect(await yttrium(scenario.id)).toEqual({ short: [], isDrawn: true });
    const military = await from(session, 'CN-2026-1', { days: 90 });
    expect(military.ownShocks[0]?.shock).toMatchObject({
      kind: 'licence',
      approvedPercent: 0,
      endUses: { uses: [], tiers: [1] },
    });
    const page = await loadMeasures(session, { ...MAGNETS_ASKED, on: isoDate('2026-11-20') });
    expect(page.firms).toEqual(['Acme', 'IHI Aerospace']);
    expect(page.measures.find(({ measure }) => measure === 'CN-2026-11')?.uses.map(({ id }) => id)).toEqual([
      'use-jpn-turbine',
    ]);
  });

  it('is offered later days of its measure, which are written only when they are taken', async () => {
    const session = await sampleSession();
    const { scenario } = await from(session, 'CN-2024-46b');
    expect((await loadMeasures(session, MAGNETS_ASKED)).moved).toEqual([]);
    await setCells(session, 'measure', [{ id: 'CN-2024-46b', field: 'ended', text: '2025-03-31' }]);
    const { moved } = await loadMeasures(session, MAGNETS_ASKED);
    expect(moved).toMatchObject([
      {
        scenarioId: scenario.id,
        measureId: 'CN-2024-46b',
        before: { end: '2025-11-09' },
        after: { end: '2025-04-01' },
      },
    ]);
    const endOf = async () =>
      (await session.project.scenarios()).shocks.find(({ shock }) => shock.measureId === 'CN-2024-46b')?.shock
        .end;
    expect(await endOf()).toBe('2025-11-09');
    await takeDates(session, scenario.id, 'CN-2024-46b');
    expect(await endOf()).toBe('2025-04-01');
    expect((await loadMeasures(session, MAGNETS_ASKED)).moved).toEqual([]);
  });
});

describe('events that are measures', () => {
  it('are offered where the register has no act of that day, and put in as one change under their ids', async () => {
    const session = await sampleSession();
    const { offered, measures } = await loadMeasures(session, MAGNETS_ASKED);
    expect(offered.map(({ id }) => id)).toContain('ev-2026-cnjp');
    expect(offered.map(({ id }) => id)).not.toContain('ev-2025-7ree');
    const { revision } = session;
    expect(await measuresFromEvents(session)).toEqual({ count: offered.length });
    expect(session.revision).toBe(revision + 1);
    const after = await session.project.measures();
    expect(after.measures).toHaveLength(measures.length + offered.length);
    expect(after.measures.find(({ id }) => id === 'ev-2026-cnjp')).toMatchObject({
      issuer: 'CHN',
      kind: 'ban',
      sure: 'read',
    });
    expect((await loadMeasures(session, MAGNETS_ASKED)).offered).toEqual([]);
  });
});

describe('a project from before the register', () => {
  it('gets it as one change, once, and keeps what it has', async () => {
    const session = emptySession();
    await createProject(session, `${newFolder()}/empty.lodestone`, emptyContent(SAMPLE_FOLDER));
    const before = await session.project.measures();
    expect([before.measures.length, before.codes.length]).toEqual([0, 158]);
    const { revision } = session;
    expect(await bringRegister(session, SAMPLE_FOLDER)).toEqual({ count: 65 + 9 + 137 + 50 + 3 });
    expect(session.revision).toBe(revision + 1);
    expect((await session.project.measures()).measures).toHaveLength(65);
    expect(await bringRegister(session, SAMPLE_FOLDER)).toEqual({ count: 0 });
  });
});

describe('the page of the register', () => {
  it('lists the days that come and those that have passed without word', async () => {
    const { dates, on } = await loadMeasures(await sampleSession(), {
      ...MAGNETS_ASKED,
      on: isoDate('2026-11-20'),
    });
    expect(on).toBe('2026-11-20');
    expect(dates.map(({ date, measureId, is }) => `${date} ${measureId} ${is}`)).toEqual(
      expect.arrayContaining([
        '2026-11-10 CN-2025-57 no word',
        '2026-11-27 CN-2024-46b suspension ends',
        '2027-12-31 CD-2025-Q ends',
        '2029-01-01 GA-2029 comes into force',
      ]),
    );
  });

  it.each([
    [
      'CN-2023-23',
      [
        ['announced', '2023-07-03', '2023-07-31'],
        ['in force', '2023-08-01', null],
      ],
    ],
    [
      'CN-2025-57',
      [
        ['announced', '2025-10-09', '2025-11-06'],
        ['suspended', '2025-11-07', '2026-11-10'],
        ['unknown', '2026-11-11', null],
      ],
    ],
    [
      'CN-2024-46b',
      [
        ['in force', '2024-12-03', '2025-11-08'],
        ['suspended', '2025-11-09', '2026-11-27'],
        ['unknown', '2026-11-28', null],
      ],
    ],
    ['CD-2025-S', [['in force', '2025-02-22', '2025-10-15']]],
  ])('draws %s as %j', async (id, bars) => {
    const { measures } = await loadMeasures(await sampleSession(), {
      ...MAGNETS_ASKED,
      on: isoDate('2026-12-01'),
    });
    expect(
      measures
        .find(({ measure }) => measure === id)
        ?.bars.map(({ is, from: first, until }) => [is, first, until]),
    ).toEqual(bars);
  });
});

describe('a measure that is added from its notice', () => {
  const asked: Parameters<typeof addMeasure>[1] = {
    title: 'Licences for dysprosium metal',
    number: 'No. 1',
    kind: 'licence',
    issuer: 'CHN',
    announced: isoDate('2031-03-01'),
    inForce: isoDate('2031-03-10'),
    ended: null,
    learntOn: isoDate('2031-03-02'),
    destinations: ['*'],
    materials: ['Dy'],
    stages: ['metal'],
    source: 'Notice of 1 March',
  };

  it('is in force on its day, with its source, as one change, and becomes a shock', async () => {
    const session = await sampleSession();
    const { revision } = session;
    const { measureId } = await addMeasure(session, asked);
    expect(session.revision).toBe(revision + 1);
    const page = await loadMeasures(session, { ...MAGNETS_ASKED, on: isoDate('2031-03-10'), stage: 'metal' });
    const row = page.measures.find(({ measure }) => measure === measureId);
    expect(row).toMatchObject({
      law: 'licence',
      state: 'in force',
      bites: 'yes',
      source: { title: 'Notice of 1 March' },
    });
    const { scenario, ownShocks } = await from(session, measureId, { economyId: country('JPN') });
    // A page on it names the notice before all other sources.
    const { resolved } = await readScenario(session, scenario.id);
    const { sources } = await briefEvidence(session, resolved, resolved, []);
    expect(sources[0]?.nameEn).toBe('Notice of 1 March');
    expect(ownShocks[0]?.shock).toMatchObject({
      kind: 'licence',
      materials: ['Dy'],
      stages: ['metal'],
      start: '2031-03-10',
    });
    expect(row?.sure).toBe('read');
    const unread = await addMeasure(session, { ...asked, inForce: isoDate('2031-04-01'), source: null });
    const { measures } = await session.project.measures();
    expect(measures.find(({ id }) => id === unread.measureId)?.sure).toBe('recalled');
    // A second one of that day gets an id of its own.
    expect((await addMeasure(session, asked)).measureId).not.toBe(measureId);
  });

  it.each([
    ['without a title', { title: ' ' }, 'refusal.measures.noTitle'],
    ['without goods', { materials: [] }, 'refusal.measures.noGoods'],
    ['that ends before it begins', { ended: isoDate('2031-03-09') }, 'refusal.measures.endsBefore'],
  ])('%s is refused, and nothing is written', async (_what, part, code) => {
    const session = await sampleSession();
    const { revision } = session;
    expect(
      (await refusalIn(Promise.resolve().then(() => addMeasure(session, { ...asked, ...part })))).notice.code,
    ).toBe(code);
    expect(session.revision).toBe(revision);
  });
});
