import { dayNumber } from '@shared/base/calendar';
import { compareReport, lineIds } from '@shared/features/compare/compare-report';
import { COMPARE_MEASURES } from '@shared/model/compare';
import { headlineOf } from '@shared/model/headline';
import { lightLines } from '@shared/model/light-lines';
import { isApart, pairedDifference } from '@shared/model/significant-difference';
import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../electron/features/compare/compare-scenarios';
import { sampledDifferences } from '../../electron/features/compare/sampled-differences';
import { switched, switchesOf } from '../../electron/features/compare/switches';
import { whatMakes } from '../../electron/features/compare/what-makes';
import { readScenario } from '../../electron/plan/read-scenario';
import { whatIfView } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

describe('scenarios side by side', () => {
  const asked = { scenarioIds: ['licences-25', 'licences-60', 'ban-heavy'], baseId: 'licences-60' };

  it('say what the run of each says, held against the one chosen', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const view = await compareScenarios(session, asked);
    for (const { scenarioId, lines, totals, values } of view.runs) {
      const { result } = await whatIfView(session, { scenarioId, materials: [], tryShocks: null });
      const lost = result.lines.map(({ lostDays }) => lostDays).reduce((sum, days) => sum + days, 0);
      expect(values.lineDays, scenarioId).toBe(lost);
      expect(totals.stopping).toBe(result.lines.filter(({ firstStop }) => firstStop !== null).length);
      const stops = new Map(result.lines.map(({ useId, firstStop }) => [useId, firstStop?.date ?? null]));
      for (const line of lines) expect(line.stop?.date ?? null).toBe(stops.get(line.useId));
    }
    const [later, base] = view.runs;
    for (const { useId, comparedStop } of later?.lines ?? [])
      expect(comparedStop).toEqual(base?.lines.find((line) => line.useId === useId)?.stop ?? null);
    expect(base?.daysEarlier).toBe(0);
    expect(later?.daysEarlier).toBe(34); // 7 June in place of 11 July 2026
  });

  it('are compared over the days that all have, and say which were cut', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const short = await saveScenario(session, {
      ...{
        scenarioId: null,
        name: 'Half a year',
        parentId: 'licences-60',
        note: null,
        shocks: [],
        overrides: [],
      },
      window: { economyId: null, stage: null, start: null, days: 180 },
    });
    const view = await compareScenarios(session, {
      scenarioIds: ['licences-60', short.scenario.id],
      baseId: 'licences-60',
    });
    expect(view.runs.map(({ window, ownDays }) => [window.days, ownDays])).toEqual([
      [180, 365],
      [180, 180],
    ]);
    // The same run, so that nothing differs: half a year less would be no difference.
    const [whole, half] = view.runs;
    expect(half?.values).toEqual(whole?.values);
    expect(JSON.stringify(compareReport(view).tables[0].notes)).toContain('365');
    const parts = await whatMakes(session, { fromId: 'licences-60', toId: short.scenario.id, seed: 1 }, {});
    expect(parts.parts).toEqual([]);
  });

  it('name each line that stops before the first stop, and of what it lacks too little to be that', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const view = await compareScenarios(session, { ...asked, scenarioIds: ['licences-60', 'ban-heavy'] });
    const [note] = compareReport(view).tables[1].notes ?? [];
    const named = lightLines(view.runs.flatMap(({ lines }) => lines)).map(({ useId }) => useId);
    const sooner = view.runs.flatMap(({ first, lines }) =>
      lines.flatMap(({ useId, stop }) =>
        stop !== null && stop.day < (first?.moment.day ?? 0) ? [useId] : [],
      ),
    );
    expect(sooner).not.toEqual([]);
    expect(named).toEqual(expect.arrayContaining(sooner));
    expect(note).toMatchObject({ key: 'scenarios.lightLines' });
    expect(JSON.stringify(note)).toContain(sooner[0]);
  });

  it('begin with the line that the headline of what they are held against names, or of the other where none is reduced', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    for (const scenarioIds of [
      ['ban-heavy', 'base-2026'],
      ['base-2026', 'ban-heavy'],
    ]) {
      const view = await compareScenarios(session, { scenarioIds, baseId: scenarioIds[0] ?? '' });
      const { result } = await whatIfView(session, {
        scenarioId: 'ban-heavy',
        materials: [],
        tryShocks: null,
      });
      expect(lineIds(view)[0]).toBe(headlineOf(result).first?.useId);
    }
  });

  it('part first on the days on which their runs part', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const { days } = await compareScenarios(session, asked);
    const runOf = async (scenarioId: string) =>
      (await whatIfView(session, { scenarioId, materials: [], tryShocks: null })).result;
    const base = await runOf('licences-60');
    for (const [place, scenarioId] of [
      [0, 'licences-25'],
      [2, 'ban-heavy'],
    ] as const) {
      const run = await runOf(scenarioId);
      const apart = (day: number) =>
        run.materials.filter(
          ({ series }, index) =>
            Math.abs((series.stock[day] ?? 0) - (base.materials[index]?.series.stock[day] ?? 0)) > 1e-9,
        );
      const first =
        Array.from({ length: run.days }, (_, day) => day).find((day) => apart(day).length > 0) ?? -1;
      const said = days.find(({ kind, places }) => kind === 'stock' && places.includes(place));
      expect(dayNumber(said?.date ?? run.start) - dayNumber(run.start)).toBe(first);
      expect(said?.materialIds).toEqual(apart(first).map(({ materialId }) => materialId));
    }
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
  });

  it.each([
    ['one alone', ['base-2026'], 'base-2026'],
    ['one twice', ['base-2026', 'base-2026'], 'base-2026'],
    ['none of them to hold against', ['base-2026', 'lynas-45'], 'licences-60'],
  ])('are refused: %s', async (_what, scenarioIds, baseId) => {
    const session = await sampleSession(runsPart, drawsPart);
    const { notice } = await refusalIn(compareScenarios(session, { scenarioIds, baseId }));
    expect(notice.code).toBe('refusal.compare.count');
  });
});

describe('what makes a difference', () => {
  it.each([
    ['licences-60', 'licences-25', [{ kind: 'shock' }]],
    ['base-2026', 'lynas-45', [{ kind: 'supply', materialId: 'NdPr', values: 4 }]],
    ['stop-2010', 'stop-2010-42', [{ kind: 'stock', materialId: 'REE', values: 1 }]],
    ['ban-heavy', 'ban-leak-outage', [{ kind: 'shock' }, { kind: 'shock' }, { kind: 'shock' }]],
    ['lynas-45', 'licences-25', [{ kind: 'shock' }, { kind: 'supply' }]],
    ['lynas-45', 'lynas-45', []],
  ])('from %s to %s is switched over, and adds up', async (fromId, toId, kinds) => {
    const session = await sampleSession(runsPart, drawsPart);
    const found = await whatMakes(session, { fromId, toId, seed: 1 }, {});
    expect(found.parts.map(({ what }) => what)).toMatchObject(kinds);
    for (const measure of COMPARE_MEASURES) {
      const [from, to] = [found.from[measure], found.to[measure]];
      const parts = found.parts.map(({ values }) => values[measure]?.value ?? 0);
      const whole = from === null || to === null ? 0 : to - from;
      expect(parts.reduce((sum, part) => sum + part, 0) / Math.max(1, Math.abs(whole))).toBeCloseTo(
        whole / Math.max(1, Math.abs(whole)),
        9,
      );
    }
  });

  it('starts at the one and ends at the other, and changes only what is switched', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const [{ resolved: one }, { resolved: other }] = [
      await readScenario(session, 'lynas-45'),
      await readScenario(session, 'licences-25'),
    ];
    const plan = await session.project.plan({});
    const switches = switchesOf(one, other);
    const at = (set: number) => switched(plan, { one, other, switches }, set);
    expect([at(0), at(3)]).toEqual([one, other]);
    // The shock alone: its licences over the shares of the first; the shares alone: none of them, and no shock.
    expect([at(1).shocks, at(1).plan]).toEqual([other.shocks, one.plan]);
    expect([at(2).shocks, at(2).plan]).toEqual([one.shocks, other.plan]);
  });

  it('takes a shock away before another comes', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const { resolved: one } = await readScenario(session, 'licences-60');
    const { resolved: other } = await readScenario(session, 'ban-heavy');
    const switches = switchesOf(one, other);
    const plan = await session.project.plan({});
    const shocksAt = (set: number) =>
      switched(plan, { one, other, switches }, set).shocks.map(({ id }) => id);
    expect([0, 1, 2, 3].map(shocksAt)).toEqual([
      ['licence-60-cn'],
      [],
      ['licence-60-cn', 'ban-heavy-cn'],
      ['ban-heavy-cn'],
    ]);
  });

  it('is not asked of two places', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const magnets = await saveScenario(session, {
      scenarioId: null,
      name: 'Magnets',
      parentId: 'base-2026',
      note: null,
      shocks: [],
      window: { economyId: null, stage: 'magnet', start: null, days: null },
    });
    const asked = { fromId: 'base-2026', toId: magnets.scenario.id, seed: 1 };
    const { notice } = await refusalIn(whatMakes(session, asked, {}));
    expect(notice).toMatchObject({ code: 'refusal.compare.otherPlace' });
  });
});

describe('sampled runs under the same events', () => {
  it('are told apart run by run, as the example in docs/engine.md 15.6', () => {
    const difference = pairedDifference(Float64Array.of(10, 20, 30), Float64Array.of(11, 22, 33));
    expect(difference).toEqual({ value: 2, standardError: Math.sqrt(1 / 3) });
    expect([isApart(difference), isApart({ value: 1, standardError: 0.5 })]).toEqual([true, false]);
  });

  it('tell a ban from licences, and two plans with the same shortfalls not', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const asked = { runs: 60, seed: 1, rates: null };
    const scenarioIds = ['licences-60', 'ban-heavy', 'licences-25'];
    const { rows } = await sampledDifferences(session, { ...asked, scenarioIds, baseId: 'licences-60' }, {});
    expect(rows.map(({ toldApart }) => toldApart)).toEqual([null, true, true]);
    const [base, ban] = rows;
    expect(ban?.difference?.value).toBeCloseTo((ban?.expected.value ?? 0) - (base?.expected.value ?? 0), 8);
    // The same events move both: their difference is surer than the two alone would be.
    expect(ban?.difference?.standardError).toBeLessThan(
      Math.hypot(ban?.expected.standardError ?? 0, base?.expected.standardError ?? 0),
    );
    const copy = await saveScenario(session, {
      scenarioId: null,
      name: 'Copy',
      parentId: 'licences-60',
      note: null,
      shocks: [],
      window: { economyId: null, stage: null, start: null, days: null },
    });
    const same = { ...asked, runs: 4, scenarioIds: ['licences-60', copy.scenario.id], baseId: 'licences-60' };
    expect((await sampledDifferences(session, same, {})).rows[1]?.toldApart).toBe(false);
  });
});
