import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { freeNames } from '@shared/model/free-name';
import type { MaterialId } from '@shared/model/material';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { resetOverride, setScenarioStock, silenceShock } from '../../electron/features/scenarios/overrides';
import { setPriceRise } from '../../electron/features/scenarios/price-rise';
import { listScenarios, scenarioByName, scenarioDetail } from '../../electron/plan/list-scenarios';
import { runScenario, whatIfView } from '../../electron/plan/run-scenario';
import { removeScenario, type SaveScenario, saveScenario } from '../../electron/plan/save-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { contentOf, sampleSession } from './sample-session';
import { AS_PARENT, BAN, LICENCE } from './scenario-input';

const window = (change: Partial<SaveScenario['window']>) => ({ window: { ...AS_PARENT.window, ...change } });

describe('saving a scenario', () => {
  it('keeps its name trimmed, its shocks in order, and inherits the rest', async () => {
    const session = await sampleSession(runsPart);
    const detail = await saveScenario(session, {
      ...AS_PARENT,
      name: '  Two shocks ',
      shocks: [LICENCE, BAN],
    });
    expect(detail.scenario.name).toBe('Two shocks');
    expect(detail.ownShocks.map(({ shock }) => shock.kind)).toEqual(['licence', 'ban']);
    expect(detail.window).toEqual({ economyId: 'JPN', stage: 'separation', start: '2026-04-01', days: 365 });
    const turned = await saveScenario(session, {
      ...AS_PARENT,
      scenarioId: detail.scenario.id,
      name: 'Two shocks',
      shocks: [BAN, LICENCE],
    });
    expect(turned.ownShocks.map(({ shock }) => shock.kind)).toEqual(['ban', 'licence']);
    const fewer = await saveScenario(session, {
      ...AS_PARENT,
      scenarioId: detail.scenario.id,
      shocks: [LICENCE],
    });
    expect(fewer.ownShocks.map(({ id }) => id)).toEqual(['licence-1']);
  });

  it('from another’s shocks gives them ids of their own', async () => {
    const session = await sampleSession(runsPart);
    const { ownShocks } = await scenarioDetail(session, 'ban-heavy');
    const shocks = ownShocks.map(({ shock }) => shock);
    const copy = await saveScenario(session, { ...AS_PARENT, name: 'Copy', shocks });
    expect(copy.ownShocks[0]?.id).not.toBe(ownShocks[0]?.id);
    expect(copy.ownShocks[0]?.shock).toEqual({ ...shocks[0], id: copy.ownShocks[0]?.id });
    expect((await scenarioDetail(session, 'ban-heavy')).ownShocks).toEqual(ownShocks);
  });

  it.each<[string, Partial<SaveScenario>, string, string | undefined]>([
    ['no name', { name: ' ' }, 'refusal.scenario.noName', 'name'],
    ['a name that is taken', { name: 'ＢＡＳＥ 2026' }, 'refusal.scenario.nameTaken', 'name'],
    ['a parent that is not there', { parentId: 'gone' }, 'refusal.scenario.unknown', undefined],
    ['too many levels', { parentId: 'licences-25' }, 'refusal.scenario.tooDeep', undefined],
    [
      'itself as a parent',
      { scenarioId: 'ban-heavy', parentId: 'ban-heavy' },
      'refusal.scenario.tooDeep',
      undefined,
    ],
    [
      'a loop',
      { scenarioId: 'base-2026', name: 'Base', parentId: 'licences-60' },
      'refusal.scenario.tooDeep',
      undefined,
    ],
    ['no economy in the chain', { parentId: null }, 'refusal.scenario.window.economyId', 'economyId'],
    [
      'a child left without a window',
      { scenarioId: 'base-2026', name: 'Base', parentId: null },
      'refusal.scenario.window.economyId',
      'economyId',
    ],
    [
      'an unknown economy',
      window({ economyId: 'XXX' as CountryId }),
      'refusal.reference.unknownEconomy',
      'economy',
    ],
    [
      'a country that is no economy',
      window({ economyId: 'AUS' as CountryId }),
      'refusal.reference.unknownEconomy',
      'economy',
    ],
    ['a start before all years', window({ start: isoDate('1850-01-01') }), 'refusal.share.year', 'start'],
    ['an end after all years', window({ start: isoDate('2200-06-01') }), 'refusal.share.year', 'days'],
    [
      'a shock that ends before it starts',
      { shocks: [{ ...BAN, end: BAN.start }] },
      'refusal.shock.dates',
      'end',
    ],
    [
      'a shock by an unknown country',
      { shocks: [{ ...BAN, imposedBy: 'XXX' as CountryId }] },
      'refusal.shock.country',
      'imposedBy',
    ],
    [
      'a shock against an unknown country',
      { shocks: [{ ...BAN, destinations: ['XXX' as CountryId] }] },
      'refusal.shock.country',
      'imposedBy',
    ],
    [
      'a shock on an unknown material',
      { shocks: [{ ...BAN, materials: ['Xx' as MaterialId] }] },
      'refusal.reference.unknownMaterial',
      'materials',
    ],
    [
      'an outage of an unknown supplier',
      { shocks: [{ ...BAN, kind: 'outage', supplierId: 'nobody' as SupplierId, remainingPercent: 0 }] },
      'refusal.shock.supplier',
      'supplierId',
    ],
    [
      'a quota with a ramp',
      { shocks: [{ ...BAN, kind: 'quota', ceilingTonnes: 1, period: 'month', recoveryDays: 5 }] },
      'refusal.model.noRamp',
      'recoveryDays',
    ],
    [
      'a queue without release',
      { shocks: [{ ...LICENCE, queuedPercent: 50 }] },
      'refusal.shock.queue',
      'releaseStart',
    ],
  ])('is refused with %s, and nothing is changed', async (_what, change, code, field) => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const { notice } = await refusalIn(saveScenario(session, { ...AS_PARENT, ...change }));
    expect(notice.code).toBe(code);
    expect(notice.place?.field).toBe(field);
    expect(await contentOf(session)).toEqual(before);
  });
});

describe('removing a scenario', () => {
  it('takes its shocks and overrides along, and undo brings all back', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const list = await removeScenario(session, 'licences-25');
    expect(list.map(({ id }) => id)).not.toContain('licences-25');
    const left = await session.project.scenarios();
    expect([...left.shocks, ...left.overrides].filter((item) => item.scenarioId === 'licences-25')).toEqual(
      [],
    );
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it.each([
    ['with children', 'base-2026', 'refusal.scenario.hasChildren'],
    ['that is not there', 'gone', 'refusal.scenario.unknown'],
  ])('%s is refused', async (_what, id, code) => {
    const session = await sampleSession(runsPart);
    expect((await refusalIn(removeScenario(session, id))).notice.code).toBe(code);
  });
});

describe('the list', () => {
  it('has parents before their children, and counts what is their own', async () => {
    const list = await listScenarios(await sampleSession(runsPart));
    const place = (id: string | null) => list.findIndex((item) => item.id === id);
    for (const item of list) expect(place(item.parentId), item.name).toBeLessThan(place(item.id));
    expect(list.find(({ id }) => id === 'licences-25')).toMatchObject({ changes: 2, children: 0 });
    expect(list.find(({ id }) => id === 'licences-60')).toMatchObject({ changes: 1, children: 1 });
  });

  it.each([
    'licences-25',
    'Licences 25 %',
    ' LICENCES 25 % ',
    'Ｌｉｃｅｎｃｅｓ 25 %',
    '輸出許可制(許可率25％)',
  ])('finds "%s"', async (name) => {
    expect((await scenarioByName(await sampleSession(runsPart), name)).id).toBe('licences-25');
  });

  it('tells own from inherited', async () => {
    const detail = await scenarioDetail(await sampleSession(runsPart), 'licences-25');
    expect(detail.chain.map(({ id }) => id)).toEqual(['licences-25', 'licences-60', 'base-2026']);
    expect(detail.ownShocks.map(({ id }) => id)).toEqual(['licence-25-cn']);
    expect(detail.inheritedShocks.map(({ id }) => id)).toEqual(['licence-60-cn']);
    expect(detail.ownOverrides).toMatchObject([{ field: 'shock.off', key: 'licence-60-cn', value: 1 }]);
  });
});

describe('an inherited shock', () => {
  const silence = { scenarioId: 'licences-25', shockId: 'licence-60-cn' };

  it('is switched on and off again, each as one change that undo takes back', async () => {
    const session = await sampleSession(runsPart);
    expect((await scenarioDetail(session, 'licences-25')).silenced).toEqual(['licence-60-cn']);
    const on = await silenceShock(session, { ...silence, silent: false });
    expect(on).toMatchObject({ silenced: [], ownOverrides: [] });
    const resolved = await runScenario(session, { ...silence, materials: ['Dy'], tryShocks: null });
    expect(resolved.resolved.shocks.map(({ id }) => id)).toEqual(['licence-60-cn', 'licence-25-cn']);
    const off = await silenceShock(session, { ...silence, silent: true });
    expect(off.silenced).toEqual(['licence-60-cn']);
    await undo(session);
    expect((await scenarioDetail(session, 'licences-25')).silenced).toEqual([]);
  });

  it('that a parent switched off can be on in its child', async () => {
    const session = await sampleSession(runsPart);
    await saveScenario(session, {
      ...AS_PARENT,
      scenarioId: 'base-2026',
      name: 'Base 2026',
      parentId: null,
      window: (await scenarioDetail(session, 'base-2026')).scenario.window,
      shocks: [LICENCE],
    });
    await silenceShock(session, { scenarioId: 'licences-60', shockId: LICENCE.id, silent: true });
    expect((await scenarioDetail(session, 'licences-25')).silenced).toContain(LICENCE.id);
    const on = await silenceShock(session, {
      scenarioId: 'licences-25',
      shockId: LICENCE.id,
      silent: false,
    });
    expect(on.silenced).not.toContain(LICENCE.id);
    expect(on.ownOverrides).toContainEqual(expect.objectContaining({ key: LICENCE.id, value: 0 }));
  });

  it('that its parent drops takes what a child said of it along', async () => {
    const session = await sampleSession(runsPart);
    const { scenario } = await scenarioDetail(session, 'licences-60');
    await saveScenario(session, { ...scenario, scenarioId: scenario.id, shocks: [] });
    expect((await scenarioDetail(session, 'licences-25')).ownOverrides).toEqual([]);
  });

  it('is refused when it is no such thing', async () => {
    const session = await sampleSession(runsPart);
    const refusal = await refusalIn(silenceShock(session, { ...silence, shockId: 'gone', silent: true }));
    expect(refusal.notice.code).toBe('refusal.scenario.unknownShock');
  });
});

it('a scenario made from another takes its overrides along', async () => {
  const session = await sampleSession(runsPart);
  const { scenario, ownShocks } = await scenarioDetail(session, 'licences-25');
  const copy = await saveScenario(session, {
    ...scenario,
    scenarioId: null,
    name: 'Copy of it',
    nameJa: null,
    shocks: ownShocks.map(({ shock }) => shock),
    overridesOf: 'licences-25',
  });
  expect(copy.silenced).toEqual(['licence-60-cn']);
});

it.each([
  ['en', 'Licences 25 %', 'Licences 60 %'],
  ['ja', '輸出許可制（許可率25%）', '輸出許可制（許可率60%）'],
] as const)('says the names of the reader: %s', async (language, name, parent) => {
  const session = await sampleSession(runsPart);
  session.language = language;
  const view = await whatIfView(session, { scenarioId: 'licences-25', materials: ['Dy'], tryShocks: null });
  expect([view.scenarioName, view.ghost.name]).toEqual([name, parent]);
});

it('takes no name that another scenario has in either language, and counts both of a copy alike', async () => {
  const session = await sampleSession(runsPart);
  const { scenario } = await scenarioDetail(session, 'licences-25');
  const copy = { ...scenario, scenarioId: null, shocks: [] };
  await expect(saveScenario(session, { ...copy, name: '許可', nameJa: 'LICENCES 25 %' })).rejects.toThrow(
    /nameTaken/,
  );
  const names = freeNames(scenario, await listScenarios(session));
  expect(names).toEqual({ name: 'Licences 25 % (2)', nameJa: '輸出許可制（許可率25%）（2）' });
  expect((await saveScenario(session, { ...copy, ...names })).scenario).toMatchObject(names);
});

it('every scenario of the list says when its run starts', async () => {
  const starts = (await listScenarios(await sampleSession(runsPart))).map(({ id, start }) => [id, start]);
  expect(starts).toContainEqual(['licences-25', '2026-04-01']);
});

describe('an opening stock of a scenario', () => {
  const NATIONAL = 'stock-jpn-La-private';

  it('is an override that can be reset alone', async () => {
    const session = await sampleSession(runsPart);
    const stock = { scenarioId: 'ban-heavy', stockId: NATIONAL, tonnes: 7 };
    const [override] = (await setScenarioStock(session, stock)).ownOverrides;
    expect(override).toMatchObject({ field: 'stock.tonnes', key: 'JPN|La|private', value: 7 });
    const reset = await resetOverride(session, { scenarioId: 'ban-heavy', overrideId: override?.id ?? '' });
    expect(reset.ownOverrides).toEqual([]);
  });

  it('of a child can be the plan’s again where its parent says otherwise', async () => {
    const session = await sampleSession(runsPart);
    const planned = (await session.project.plan({})).stocks.find(({ id }) => id === NATIONAL)?.tonnes ?? 0;
    await setScenarioStock(session, { scenarioId: 'licences-60', stockId: NATIONAL, tonnes: 7 });
    const { ownOverrides } = await setScenarioStock(session, {
      scenarioId: 'licences-25',
      stockId: NATIONAL,
      tonnes: planned,
    });
    expect(ownOverrides).toContainEqual(expect.objectContaining({ field: 'stock.tonnes', value: planned }));
  });

  it.each([
    [{ tonnes: -1 }, 'refusal.share.negativeTonnes'],
    [{ tonnes: Number.NaN }, 'refusal.share.negativeTonnes'],
    [{ stockId: 'gone' }, 'refusal.scenario.unknownStock'],
    [{ scenarioId: 'gone' }, 'refusal.scenario.unknown'],
  ])('is refused with %j', async (change, code) => {
    const input = { scenarioId: 'ban-heavy', stockId: NATIONAL, tonnes: 7, ...change };
    expect((await refusalIn(setScenarioStock(await sampleSession(runsPart), input))).notice.code).toBe(code);
  });
});

describe('a price rise of a scenario', () => {
  const RISE = {
    scenarioId: 'ban-heavy',
    materialId: 'Dy' as MaterialId,
    percent: 200,
    start: isoDate('2026-04-01'),
    end: isoDate('2026-07-01'),
  };
  const saidOf = (detail: ScenarioDetail) =>
    detail.ownOverrides
      .filter(({ field }) => field === 'datedRelief.priceRise')
      .map(({ key, value }) => `${key} ${value}`);

  it('is one stretch of days: another percent or other days take its place, 0 takes it back', async () => {
    const session = await sampleSession(runsPart);
    expect(saidOf(await setPriceRise(session, RISE))).toEqual(['JPN|Dy|2026-04-01|2026-07-01 200']);
    const later = { ...RISE, percent: 150, end: isoDate('2026-08-01') };
    expect(saidOf(await setPriceRise(session, later))).toEqual(['JPN|Dy|2026-04-01|2026-08-01 150']);
    const of = { ...RISE, materialId: 'Tb' as MaterialId };
    expect(saidOf(await setPriceRise(session, of))).toHaveLength(2);
    expect(saidOf(await setPriceRise(session, { ...later, percent: 0 }))).toEqual([
      'JPN|Tb|2026-04-01|2026-07-01 200',
    ]);
  });

  it('is one change, which one undo takes back', async () => {
    const session = await sampleSession(runsPart);
    await setPriceRise(session, RISE);
    await setPriceRise(session, { ...RISE, start: isoDate('2026-05-01') });
    await undo(session);
    expect(saidOf(await scenarioDetail(session, 'ban-heavy'))).toEqual(['JPN|Dy|2026-04-01|2026-07-01 200']);
  });

  it.each([
    [{ end: RISE.start }, 'refusal.scenario.priceDays'],
    [{ scenarioId: 'gone' }, 'refusal.scenario.unknown'],
  ])('is refused with %j', async (change, code) => {
    const session = await sampleSession(runsPart);
    expect((await refusalIn(setPriceRise(session, { ...RISE, ...change }))).notice.code).toBe(code);
  });
});
