import { reconcileReport } from '@shared/features/reconcile/reconcile-report';
import { describe, expect, it } from 'vitest';
import { addRows } from '../../electron/features/data/edit-rows';
import { reconcile } from '../../electron/features/reconcile/reconcile';
import type { Session } from '../../electron/plan/session';
import { country } from '../ids';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

const TOTAL = { id: null };
const CHINA = { id: country('CHN') };

const sides = (
  session: Session,
  a: string,
  b: string,
  of: { id: ReturnType<typeof country> | null } | null = null,
) => reconcile(session, { a, b, country: of });

/** Imports of dysprosium, in tonnes of a basis; the figures by period. */
async function withSeries(
  session: Session,
  id: string,
  massBasis: string,
  figures: Readonly<Record<string, number>>,
) {
  await addRows(session, 'series', [
    {
      id,
      nameEn: id,
      nameJa: id,
      definitionEn: `Imports, HS 2846 (${id}).`,
      definitionJa: '輸入。',
      kind: 'imports',
      reporterId: 'JPN',
      material: 'Dy',
      stage: 'separation',
      unit: 'tonnes',
      massBasis,
      weightedBy: 'volume',
    },
  ]);
  await addRows(
    session,
    'observation',
    Object.entries(figures).map(([period, value]) => ({
      seriesId: id,
      countryId: 'CHN',
      period,
      year: period.slice(0, 4),
      value: String(value),
      censor: 'none',
      mark: 'known',
    })),
  );
}

describe('two series beside each other', () => {
  it('differ by a point: some 70 % of one press beside 71 % of another', async () => {
    const { years } = await sides(await sampleSession(), 'jp-all-press-volume-2025', 'jp-jogmec-volume');
    expect(years).toMatchObject([{ year: 2024, difference: -1, verdict: 'differs' }]);
  });

  it('differ in nothing but a bound: more than 60 % beside 71 %', async () => {
    const session = await sampleSession();
    const rows = await session.project.observationsOf(['jp-jogmec-volume']);
    const row = rows.find(({ id }) => id === 'jp-jogmec-volume|CHN|2024');
    if (row === undefined) throw new Error('the sample has the series of JOGMEC');
    await session.project.apply({ who: 'analyst', label: 'a bound', reason: null }, [
      { table: 'observation', op: 'put', row: { ...row, value: 60, censor: 'above' } },
    ]);
    const { countryId, years, parts } = await sides(session, 'jp-all-press-volume-2025', 'jp-jogmec-volume');
    expect(countryId).toBe('CHN');
    expect(years).toMatchObject([{ year: 2024, difference: -11, byBasis: null, verdict: 'bound' }]);
    expect(parts.find(({ part }) => part === 'codes')).toMatchObject({ a: '280530, 2846', b: null });
  });

  it('say the same in percents and in tonnes of their total', async () => {
    const session = await sampleSession();
    const { unit, years } = await sides(
      session,
      'jp-280530-comtrade-2020-tonnes',
      'jp-280530-comtrade-2020-volume',
    );
    expect(unit).toBe('percent');
    expect(years).toMatchObject([{ year: 2020, verdict: 'alike', dimensions: [] }]);
  });

  it('of one definition that differ say that nothing in it explains why', async () => {
    const session = await sampleSession();
    const { years } = await sides(session, 'usgs-mine-production', 'usgs-mine-production-ds140', TOTAL);
    expect(years.find(({ year }) => year === 2010)).toMatchObject({ difference: -32_000, verdict: 'open' });
    expect(years.find(({ year }) => year === 2018)?.verdict).toBe('alike');
  });

  it('differ by basis, which the factor of dysprosium takes away', async () => {
    const session = await sampleSession();
    await withSeries(session, 'oxide', 'reo', { 2024: 100, 2025: 100 });
    await withSeries(session, 'metal', 'metal', { 2024: 87.13, 2025: 60 });
    const { years } = await sides(session, 'oxide', 'metal');
    expect(years[0]).toMatchObject({ verdict: 'converted', dimensions: [] });
    expect(years[0]?.byBasis?.low).toBeCloseTo(87.13 / 0.8713 - 87.13, 1);
    expect(years[0]?.rest.low).toBeCloseTo(0, 1);
    // What is left after it is explained by nothing.
    expect(years[1]?.verdict).toBe('open');
    expect(years[1]?.rest.high).toBeCloseTo(60 / 0.8713 - 100, 1);
  });

  it('differ by basis alone where no factor leads, as from gross weight', async () => {
    const session = await sampleSession();
    await withSeries(session, 'oxide', 'reo', { 2024: 100 });
    await withSeries(session, 'gross', 'gross', { 2024: 140 });
    expect((await sides(session, 'oxide', 'gross')).years).toMatchObject([
      { byBasis: null, verdict: 'differs', dimensions: ['basis'] },
    ]);
  });

  it('count twelve months as their year, and fewer as another period', async () => {
    const session = await sampleSession();
    const months = Array.from(
      { length: 12 },
      (_, month) => [`2024-${String(month + 1).padStart(2, '0')}`, 10] as const,
    );
    await withSeries(session, 'by-year', 'reo', { 2024: 120, 2025: 120 });
    await withSeries(session, 'by-month', 'reo', { ...Object.fromEntries(months), '2025-01': 10 });
    const found = await sides(session, 'by-year', 'by-month');
    expect(found.years).toMatchObject([
      { year: 2024, verdict: 'alike', b: { value: 120, addedUp: 12 } },
      { year: 2025, verdict: 'differs', dimensions: ['period'], b: { period: '2025-01', addedUp: null } },
    ]);
    const why = reconcileReport(found).tables[1].rows.map(({ cells }) => cells.why);
    expect(why[1]).toEqual({ key: 'reconcile.only', with: { dimensions: ['reconcile.dimension.period'] } });
  });

  it('are refused where one is not there, both are one, or nothing joins their units', async () => {
    const session = await sampleSession();
    const code = async (a: string, b: string) => (await refusalIn(sides(session, a, b, CHINA))).notice.code;
    expect(await code('none', 'jp-jogmec-volume')).toBe('refusal.reconcile.unknown');
    expect(await code('jp-jogmec-volume', 'jp-jogmec-volume')).toBe('refusal.reconcile.same');
    const price = (await session.project.observations()).series.find(({ kind }) => kind === 'price');
    if (price !== undefined) expect(await code('jp-jogmec-volume', price.id)).toBe('refusal.reconcile.units');
  });
});
