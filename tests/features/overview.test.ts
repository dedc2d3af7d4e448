import { CHINA } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import { describe, expect, it } from 'vitest';
import { publishedCheckResults } from '../../electron/engine/check/all-checks';
import { claims } from '../../electron/features/claims/claims';
import { setCells } from '../../electron/features/data/edit-rows';
import { loadEvidence, overviewFigures } from '../../electron/features/overview/evidence';
import { materialOverview } from '../../electron/features/overview/material-overview';
import { waiting } from '../../electron/features/overview/waiting';
import { risk } from '../../electron/features/risk/risk';
import { setShare } from '../../electron/features/shares/edit-share';
import { shareTable } from '../../electron/features/shares/share-table';
import { runScenario } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { country } from '../ids';
import { sampleSession, set } from './sample-session';

const JAPAN_2026 = { ...set('Dy', 2026), scenarioId: null };

describe('the overview', () => {
  it('has the same China shares as the grid, material by material', async () => {
    const session = await sampleSession(runsPart);
    const lines = await materialOverview(session, JAPAN_2026);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const table = await shareTable(session, set(line.materialId, 2026), null);
      const year = table.years.find((item) => item.year === 2026);
      const china = year?.direct.find(({ countryId }) => countryId === 'CHN')?.percent ?? 0;
      expect(line.directWatched, line.materialId).toBeCloseTo(china, 10);
      expect(line.lookThrough, line.materialId).toEqual(year?.lookThrough);
      expect([line.coverDays, line.firstShortfall]).toEqual([null, null]);
    }
  });

  it('says as risk does how much of the direct share rests on estimates, whatever is unallocated', async () => {
    const session = await sampleSession(runsPart);
    const lines = await materialOverview(session, JAPAN_2026);
    const { materials } = await risk(session, {
      economyId: JAPAN_2026.economyId,
      year: 2026,
      scenarioId: null,
      country: CHINA,
    });
    for (const line of lines) {
      const stage = materials
        .find(({ materialId }) => materialId === line.materialId)
        ?.stages.find((each) => each.stage === JAPAN_2026.stage);
      const direct = stage?.figures.find(({ indicator }) => indicator === 'direct');
      expect(line.notKnownPercent, line.materialId).toBeCloseTo(direct?.notKnownPercent ?? Number.NaN, 9);
    }
  });

  it('adds cover and first shortfall under a scenario of the same economy', async () => {
    const session = await sampleSession(runsPart);
    const lines = await materialOverview(session, { ...JAPAN_2026, scenarioId: 'licences-25' });
    const { result } = await runScenario(session, {
      scenarioId: 'licences-25',
      materials: [],
      tryShocks: null,
    });
    expect(lines.flatMap(({ materialId, isLight }) => (isLight ? [materialId] : [])).sort()).toEqual([
      'Lu',
      'Sc',
    ]);
    for (const ran of result.materials) {
      const line = lines.find(({ materialId }) => materialId === ran.materialId);
      expect(line, ran.materialId).toMatchObject({
        coverDays: ran.openingCover,
        firstShortfall: ran.firstShortfall,
      });
    }
    expect(lines.find(({ materialId }) => materialId === 'Dy')?.firstShortfall).not.toBeNull();
  });

  it('has no run for an economy that the scenario is not about', async () => {
    const session = await sampleSession(runsPart);
    const { shares } = await session.project.plan({ stage: 'separation' });
    const other = shares.find(({ economyId, year }) => economyId !== 'JPN' && year === 2026);
    if (other === undefined) throw new Error('the sample has another economy');
    const input = { economyId: other.economyId, stage: other.stage, year: 2026, scenarioId: 'licences-25' };
    for (const line of await materialOverview(session, input)) expect(line.coverDays).toBeNull();
  });

  it('is empty for a year without shares', async () => {
    expect(await materialOverview(await sampleSession(runsPart), { ...JAPAN_2026, year: 1999 })).toEqual([]);
  });
});

describe('the evidence', () => {
  it('comes whole, and without the figures of series', async () => {
    const evidence = await loadEvidence(await sampleSession(runsPart));
    expect(evidence).not.toHaveProperty('observations');
    expect(evidence.series.length).toBeGreaterThan(40);
    expect([evidence.events.length > 40, evidence.targets.length > 5, evidence.imports]).toEqual([
      true,
      true,
      [],
    ]);
  });
});

describe('the figures of the overview', () => {
  it('are percents of the imports of its economy and of what the world makes, each with a source that is there', async () => {
    const session = await sampleSession(runsPart);
    const { sources } = await loadEvidence(session);
    const { series, observations } = await overviewFigures(session, country('JPN'));
    const all = await session.project.observations();
    const isAsked = ({ kind, unit, reporterId }: (typeof series)[number]) =>
      unit === 'percent' && (kind === 'stage_share' || (kind === 'import_share' && reporterId === 'JPN'));
    const asked = new Set(all.series.filter(isAsked).map(({ id }) => id));
    expect(observations).toEqual(all.observations.filter(({ seriesId }) => asked.has(seriesId)));
    expect(observations.length).toBeGreaterThan(50);
    for (const { seriesId, sourceId } of observations) {
      expect(series.some(({ id }) => id === seriesId)).toBe(true);
      expect(sourceId === null || sources.some(({ id }) => id === sourceId)).toBe(true);
    }
  });
});

describe('the published checks', () => {
  it('are all met', async () => {
    const results = await publishedCheckResults();
    expect(results.filter(({ met }) => !met)).toEqual([]);
    expect(results.length).toBeGreaterThan(10);
  });
});

describe('what waits in a project', () => {
  it('is what the claims and the record say', async () => {
    const session = await sampleSession(runsPart);
    expect((await waiting(session, 2026)).overclaimed).toEqual({ count: 0, worst: null });
    const cells = [{ id: 'lynas-kuantan|NdPr', field: 'tonnesPerYear', text: '100' }];
    await setCells(session, 'capacity', cells);
    const found = await waiting(session, 2026);
    const { plants } = await claims(session, {
      stage: 'separation',
      year: 2026,
      rule: 'proportional',
      order: [],
      remainingPercent: 100,
      materials: ['NdPr'],
      pool: [],
      without: [],
    });
    const lynas = plants.find(({ supplierId }) => supplierId === 'lynas-kuantan');
    expect(found.overclaimed).toMatchObject({
      count: 1,
      worst: { supplierId: 'lynas-kuantan', stage: 'separation', claimed: lynas?.claimed, capacity: 100 },
    });
    const { assumptions } = await session.project.evidence();
    const { dataDate } = await session.project.info();
    const late = assumptions.filter(({ reviewDate }) => reviewDate !== null && reviewDate < dataDate);
    expect(found.overdue.count).toBe(late.length);
  });

  it('names the largest rest that nobody is given, and counts those of the year', async () => {
    const session = await sampleSession(runsPart);
    const before = (await waiting(session, 2026)).open.count;
    await setShare(session, {
      set: set('NdPr', 2026),
      scenarioId: null,
      supplierId: 'lynas-kuantan' as SupplierId, // typed here
      as: 'percent',
      value: 5,
      mode: 'none',
      openRest: true,
    });
    const { open } = await waiting(session, 2026);
    const table = await shareTable(session, set('NdPr', 2026), null);
    const rest = table.years.find(({ year }) => year === 2026)?.restPercent ?? Number.NaN;
    expect(open.count).toBe(before); // it had a small rest before
    expect(open.largest).toMatchObject({ economyId: 'JPN', materialId: 'NdPr', stage: 'separation' });
    expect(open.largest?.percent).toBeCloseTo(rest, 9);
    expect((await waiting(session, 2030)).open.count).toBe(0);
  });
});
