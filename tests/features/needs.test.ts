import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { undo } from '../../electron/features/files/undo-redo';
import { addNeed, removeNeed } from '../../electron/features/needs/add-need';
import { setNeed, setNeedTerm } from '../../electron/features/needs/edit-need';
import { fillNeeds } from '../../electron/features/needs/fill-needs';
import { needTable } from '../../electron/features/needs/need-table';
import { stockTable } from '../../electron/features/stocks/stock-table';
import { runScenario } from '../../electron/plan/run-scenario';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { contentOf, sampleSession } from './sample-session';

const JAPAN = { economyId: 'JPN' as CountryId, scenarioId: null, year: 2026 };
const DY = 'Dy' as MaterialId;
const EPS = 'use-jpn-eps';
const eps = { kind: 'use', useId: EPS } as const;
type Table = Awaited<ReturnType<typeof needTable>>;

function dy(table: Table) {
  const found = table.groups.find(({ materialId }) => materialId === 'Dy');
  if (found === undefined) throw new Error('no need of Dy');
  const at = (of: number) => table.years.indexOf(of);
  const use = (useId: string) => found.uses.find((one) => one.useId === useId);
  return { ...found, use, of: (year: number) => use(EPS)?.cells[at(year)] ?? null, at };
}
const demands = async (session: Session) =>
  (await session.project.plan({ economyId: JAPAN.economyId, materialId: DY })).demands.filter(
    ({ useId }) => useId === EPS,
  );

describe('the needs of an economy', () => {
  it('stand by material, use and year, as the sample has them', async () => {
    const table = await needTable(await sampleSession(runsPart), JAPAN);
    expect(table.years).toEqual([2010, 2011, 2024, 2025, 2026, 2027, 2028]);
    const rows = await demands(await sampleSession(runsPart));
    expect(
      dy(table)
        .use(EPS)
        ?.cells.map((cell) => cell?.value ?? null),
    ).toEqual(table.years.map((year) => rows.find((row) => row.year === year)?.tonnes ?? null));
    expect(dy(table).of(2026)).toMatchObject({ mark: 'guessed', overridden: false });
  });

  it('add up to the need in which stocks are counted', async () => {
    const session = await sampleSession(runsPart);
    const table = await needTable(session, JAPAN);
    for (const { materialId, annualNeed } of (await stockTable(session, JAPAN)).groups) {
      const group = table.groups.find((one) => one.materialId === materialId);
      expect(group?.need[table.years.indexOf(2026)]?.tonnes).toBeCloseTo(annualNeed ?? 0, 9);
    }
  });
});

describe('a figure typed', () => {
  it('into the plan is one change that loses its source, moves the run, and is undone as one', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const table = await setNeed(session, { ...JAPAN, materialId: DY, line: eps, of: 2026, value: 200 });
    expect(dy(table).of(2026)).toMatchObject({ value: 200, base: 200, mark: 'guessed', source: null });
    const info = await session.project.info();
    expect(info.undo.label).toBe('Demand of 2026: Dy, Electric power steering');
    const { built } = await runScenario(session, {
      scenarioId: 'base-2026',
      materials: ['Dy'],
      tryShocks: null,
    });
    expect(built.model.materials[0]?.uses.find(({ useId }) => useId === EPS)?.demand[2026]).toBe(200);
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('for a year that has none keeps the floor of the others; emptied again, the plan is as before', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const at2035 = { ...JAPAN, materialId: DY, line: eps, of: 2035 };
    await setNeed(session, { ...at2035, value: 7 });
    expect((await demands(session)).find(({ year }) => year === 2035)).toMatchObject({
      tonnes: 7,
      floorPercent: 40,
      mark: 'estimated',
    });
    await setNeed(session, { ...at2035, value: null });
    expect((await contentOf(session)).plan).toEqual(before.plan);
  });

  it.each([
    ['recycling', 12.5],
    ['substitution', 4],
  ] as const)('for %s keeps the other figure of the year', async (kind, value) => {
    const session = await sampleSession(runsPart);
    const other = kind === 'recycling' ? 'substitution' : 'recycling';
    const before = dy(await needTable(session, JAPAN));
    const after = dy(await setNeed(session, { ...JAPAN, materialId: DY, line: { kind }, of: 2026, value }));
    expect(after[kind][after.at(2026)]?.value).toBe(value);
    expect(after[other][after.at(2026)]?.value).toBe(before[other][before.at(2026)]?.value);
  });

  it('under a scenario is an override beside the figure of the plan, and emptied takes it back', async () => {
    const session = await sampleSession(runsPart);
    const view = { ...JAPAN, scenarioId: 'licences-25', materialId: DY, of: 2026 };
    const planned = dy(await needTable(session, JAPAN)).of(2026)?.value;
    const table = await setNeed(session, { ...view, line: eps, value: 99 });
    expect(dy(table).of(2026)).toMatchObject({ value: 99, base: planned, overridden: true });
    expect(dy(await needTable(session, JAPAN)).of(2026)?.value).toBe(planned);
    await setNeed(session, { ...view, line: { kind: 'recycling' }, value: 30 });
    const { built } = await runScenario(session, {
      scenarioId: 'licences-25',
      materials: ['Dy'],
      tryShocks: null,
    });
    expect(built.model.materials[0]?.recycling[2026]).toBe(30);
    const back = await setNeed(session, { ...view, line: eps, value: null });
    expect(dy(back).of(2026)).toMatchObject({ value: planned, overridden: false });
  });

  it.each([
    ['a mass below zero', { line: eps, value: -1 }, 'refusal.need.negative'],
    ['recycling below zero', { line: { kind: 'recycling' }, value: -1 }, 'refusal.need.negative'],
    ['more than all substituted', { line: { kind: 'substitution' }, value: 101 }, 'refusal.need.percent'],
    ['a use that is not there', { line: { kind: 'use', useId: 'x' }, value: 1 }, 'refusal.need.unknownUse'],
    [
      'a material that is not there',
      { materialId: 'Xx' as MaterialId, line: eps, value: 1 },
      'refusal.reference.unknownMaterial',
    ],
    ['a scenario that is not there', { scenarioId: 'gone', line: eps, value: 1 }, 'refusal.scenario.unknown'],
  ] as const)('is refused: %s, and nothing is changed', async (_what, wrong, code) => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const asked = { ...JAPAN, materialId: DY, of: 2026, ...wrong };
    expect((await refusalIn(setNeed(session, asked))).notice.code).toBe(code);
    expect(await contentOf(session)).toEqual(before);
  });
});

describe('what a use says for all its years', () => {
  const term = { ...JAPAN, materialId: DY, useId: EPS };

  it('is its floor in every year, and its value at stake, which makes lost output known', async () => {
    const session = await sampleSession(runsPart);
    await setNeedTerm(session, { ...term, term: 'floorPercent', value: 55 });
    expect((await demands(session)).map(({ floorPercent }) => floorPercent)).toEqual([55, 55, 55, 55, 55]);
    const table = await setNeedTerm(session, { ...term, term: 'yenPerTonne', value: 2e9 });
    expect(dy(table).use(EPS)).toMatchObject({ floorPercent: 55, yenPerTonne: 2e9 });
    const { result } = await runScenario(session, {
      scenarioId: 'nothing-from-china-180',
      materials: ['Dy'],
      tryShocks: null,
    });
    const use = result.materials[0]?.uses.find(({ useId }) => useId === EPS);
    expect(use?.lostValue).toBeCloseTo(2e9 * (use?.shortfall ?? 0), 3);
    const none = await setNeedTerm(session, { ...term, term: 'yenPerTonne', value: null });
    expect(dy(none).use(EPS)?.yenPerTonne).toBeNull();
  });

  it.each([
    ['a scenario', { scenarioId: 'licences-25', term: 'floorPercent', value: 5 }, 'refusal.need.planOnly'],
    ['a floor over 100', { term: 'floorPercent', value: 100.5 }, 'refusal.need.percent'],
    ['a negative value', { term: 'yenPerTonne', value: -1 }, 'refusal.need.negativeValue'],
    [
      'a use without this need',
      { materialId: 'REE' as MaterialId, term: 'yenPerTonne', value: 1 },
      'refusal.need.unknown',
    ],
  ] as const)('is refused for %s', async (_what, wrong, code) => {
    const { notice } = await refusalIn(setNeedTerm(await sampleSession(runsPart), { ...term, ...wrong }));
    expect(notice.code).toBe(code);
  });
});

describe('filling years', () => {
  const fill = { ...JAPAN, materials: [DY], from: 2027, to: 2031, growthPercent: 10 };

  it('grows the newest figure before, leaves standing ones alone, and is one change', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const was = dy(await needTable(session, JAPAN));
    const now = dy(await fillNeeds(session, fill));
    const of2028 = was.of(2028)?.value ?? 0;
    expect(of2028).toBeGreaterThan(0);
    expect(now.of(2027)).toMatchObject({ value: was.of(2027)?.value });
    for (const [year, times] of [
      [2029, 1.1],
      [2030, 1.21],
      [2031, 1.331],
    ] as const) {
      expect(now.of(year)?.value).toBeCloseTo(of2028 * times, 9);
      expect(now.of(year)).toMatchObject({ mark: 'guessed', note: 'Figure of 2028, 10 % a year.' });
    }
    await undo(session);
    expect(await contentOf(session)).toEqual(before);
  });

  it('leaves alone a use whose figures are too old to be carried', async () => {
    const session = await sampleSession(runsPart);
    const table = await fillNeeds(session, { ...fill, materials: [] });
    const old = table.groups.find(({ materialId }) => materialId === 'REE');
    expect(old?.uses.map(({ cells }) => cells.map((cell) => cell !== null))).toEqual(
      old?.uses.map(() => table.years.map((year) => year <= 2011)),
    );
  });

  it('under a scenario holds the same figures as overrides', async () => {
    const session = await sampleSession(runsPart);
    const inPlan = dy(await fillNeeds(session, fill)).of(2031)?.value;
    await undo(session);
    const table = await fillNeeds(session, { ...fill, scenarioId: 'licences-25' });
    expect(dy(table).of(2031)).toMatchObject({ value: inPlan, base: null, overridden: true });
    expect(dy(await needTable(session, JAPAN)).of(2031)).toBeNull();
  });

  it.each([
    ['years that all have figures', { from: 2025, to: 2028 }, 'refusal.need.fillNothing'],
    ['years in the wrong order', { from: 2030, to: 2029 }, 'refusal.need.fillYears'],
    ['too many years', { from: 2030, to: 2080 }, 'refusal.need.fillYears'],
    ['a need that vanishes', { growthPercent: -100 }, 'refusal.need.fillGrowth'],
  ])('is refused for %s', async (_what, wrong, code) => {
    expect(
      (await refusalIn(fillNeeds(await sampleSession(runsPart), { ...fill, ...wrong }))).notice.code,
    ).toBe(code);
  });
});

describe('a need', () => {
  const pump = { nameEn: 'Heat pumps', nameJa: '', tier: 3 } as const;

  it('is added with a new use, and removed with it', async () => {
    const session = await sampleSession(runsPart);
    const before = await contentOf(session);
    const added = await addNeed(session, { ...JAPAN, materialId: DY, use: pump, tonnes: 4 });
    const line = dy(added).uses.find(({ nameEn }) => nameEn === 'Heat pumps');
    expect(line).toMatchObject({ nameJa: 'Heat pumps', tier: 3, floorPercent: 0, yenPerTonne: null });
    await setNeedTerm(session, {
      ...JAPAN,
      materialId: DY,
      useId: line?.useId ?? '',
      term: 'yenPerTonne',
      value: 1,
    });
    await removeNeed(session, { ...JAPAN, materialId: DY, useId: line?.useId ?? '' });
    expect(await contentOf(session)).toEqual(before);
  });

  it('of one material goes alone where the use needs others', async () => {
    const session = await sampleSession(runsPart);
    const table = await removeNeed(session, { ...JAPAN, materialId: DY, useId: EPS });
    expect(dy(table).use(EPS)).toBeUndefined();
    expect((await session.project.reference()).uses.some(({ id }) => id === EPS)).toBe(true);
    const again = await addNeed(session, { ...JAPAN, materialId: DY, use: { useId: EPS }, tonnes: 10 });
    expect(dy(again).of(2026)?.value).toBe(10);
  });

  it.each([
    ['there already', { use: { useId: EPS } }, 'refusal.need.taken'],
    ['without a name', { use: { ...pump, nameEn: ' ' } }, 'refusal.need.noName'],
    [
      'with the name of another',
      { use: { ...pump, nameJa: '電動パワーステアリング' } },
      'refusal.need.sameName',
    ],
    ['below zero', { use: pump, tonnes: -1 }, 'refusal.need.negative'],
    ['in a scenario', { use: pump, scenarioId: 'licences-25' }, 'refusal.need.planOnly'],
    [
      'of a country that is no economy',
      { use: pump, economyId: 'AUS' as CountryId },
      'refusal.reference.unknownEconomy',
    ],
  ])('is not added %s', async (_what, wrong, code) => {
    const asked = { ...JAPAN, materialId: DY, tonnes: 4, ...wrong };
    expect((await refusalIn(addNeed(await sampleSession(runsPart), asked))).notice.code).toBe(code);
  });
});
