import { LANGUAGES } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { Stage } from '@shared/base/stage';
import { noticeText } from '@shared/catalogue/notice-text';
import type { RiskView } from '@shared/features/risk/contract';
import type { CountryId } from '@shared/model/country';
import { type Figure, INDICATORS, type IndicatorId, type LabelledFigure } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { beforeAll, describe, expect, it } from 'vitest';
import { materialOverview } from '../../electron/features/overview/material-overview';
import { type RiskQuestion, risk } from '../../electron/features/risk/risk';
import { shareTable } from '../../electron/features/shares/share-table';
import { country, material as id } from '../ids';
import { sampleSession } from './sample-session';

const JPN = 'JPN' as CountryId;
const CHN = 'CHN' as CountryId;
const DY = 'Dy' as MaterialId;
const ask = (more: Partial<RiskQuestion> = {}): RiskQuestion => ({
  economyId: JPN,
  year: 2026,
  scenarioId: null,
  country: CHN,
  ...more,
});
const material = (...ids: string[]) => ids.map((id) => id as MaterialId);

function figureOf(view: RiskView, materialId: string, stage: Stage, indicator: IndicatorId): LabelledFigure {
  const found = view.materials
    .find((each) => each.materialId === materialId)
    ?.stages.find((each) => each.stage === stage)
    ?.figures.find((each) => each.indicator === indicator);
  if (found === undefined) throw new Error(`${materialId} ${stage} ${indicator} is not in the view`);
  return found;
}

describe('control', () => {
  it('says who owns the suppliers, and of how much that is known', async () => {
    const session = await sampleSession();
    const asked = ask({ materialIds: [DY], stage: 'separation' });
    const stageOf = async () => (await risk(session, asked)).materials[0]?.stages[0];
    const before = await stageOf();
    expect(before?.control).toBeNull();
    const { suppliers } = await session.project.reference();
    // Half of every supplier in China is owned from there; nobody says who owns the rest.
    await session.project.apply(
      { who: 'analyst', label: 'owners', reason: null },
      suppliers
        .filter(({ countryId }) => countryId === CHN)
        .map(
          ({ id: supplierId }): RowChange => ({
            table: 'supplierOwner',
            op: 'put',
            row: newRow(TABLES.supplierOwner, {
              ...{
                id: `owner ${supplierId}`,
                supplierId,
                owner: 'Parent',
                countryId: CHN,
                percent: 50,
                mark: 'known',
              },
            }),
          }),
        ),
    );
    const china = before?.shares.find(({ countryId }) => countryId === CHN)?.percent ?? 0;
    const control = (await stageOf())?.control;
    expect(control?.percent.low).toBeCloseTo(china / 2, 9);
    expect(control?.named).toBeCloseTo(china / 2, 9);
    expect(control?.percent.high).toBeCloseTo(100 - (before?.restPercent ?? 0), 6);
  });
});

describe('risk of the sample', () => {
  let view: RiskView;
  beforeAll(async () => {
    view = await risk(await sampleSession(), ask());
  });

  it('has every figure with its definition in both languages, its basis, stage, year, sources and certainty', () => {
    const known = new Set(view.sources.map(({ id }) => id));
    for (const { materialId, stages } of view.materials) {
      const mass = materialId === 'Sb' ? 'metal' : 'reo';
      for (const { stage, figures } of stages) {
        const order = figures.map(({ indicator }) => INDICATORS.indexOf(indicator));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const figure of figures) {
          const ofWorld = { stage, basis: { of: 'world_production', mass: null } };
          const ofSupply = { stage, year: 2026, basis: { of: 'supply', mass } };
          expect(figure).toMatchObject(figure.indicator === 'world_hhi' ? ofWorld : ofSupply);
          expect(figure.sourceIds.length, figure.indicator).toBeGreaterThan(0);
          expect(figure.sourceIds.filter((id) => !known.has(id))).toEqual([]);
          expect(figure.notKnownPercent).toBeGreaterThanOrEqual(0);
          expect(figure.notKnownPercent).toBeLessThanOrEqual(100 + 1e-9);
          for (const notice of [figure.definition, ...figure.remarks])
            for (const language of LANGUAGES) expect(noticeText(notice, language)).not.toMatch(/risk\.|\{\{/);
        }
      }
    }
  });

  it('looks through dysprosium by hand: 88 shipped by China, and 6 from Hai Phong with half of its feed', () => {
    expect(figureOf(view, 'Dy', 'separation', 'direct').figure).toEqual({ kind: 'point', value: 88 });
    // 88 + 6 * 50 %; recycled 1.5 % has no feed row for Dy and is open.
    expect(figureOf(view, 'Dy', 'separation', 'touches').figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(91, 9),
      high: expect.closeTo(92.5, 9),
    });
    // Ganzhou 62 * 45 % + Hai Phong 6 * 50 %; Baotou 6, other China 20 and recycling 1.5 are open.
    expect(figureOf(view, 'Dy', 'separation', 'mining').figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(30.9, 9),
      high: expect.closeTo(58.4, 9),
    });
  });

  it('says of feed that nobody knows what China mines of it on average, and leaves the bounds', () => {
    const mining = figureOf(view, 'La', 'separation', 'mining');
    expect(mining.figure).toEqual({ kind: 'interval', low: 0, high: 100 });
    const said = mining.remarks.find(({ code }) => code === 'risk.remark.averageMined');
    // 270,000 of 390,000 t mined and 91 % separated in China: 66.2 % of it its own; 60 % of the lanthanum is separated there.
    expect(said?.params).toMatchObject({ own: 66.2, mined: 69.2, separated: 91, low: 39.7 });
    expect(said && noticeText(said, 'ja')).toContain('39.7%以上');
  });

  it('goes on from Japanese magnet makers to what Japan buys separated', () => {
    const { figure } = figureOf(view, 'Dy', 'magnet', 'touches');
    // China 18; Japanese makers 62 with Japan's own supply, touched by 91 to 92.5; the other 20 are open.
    expect(figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(18 + 0.62 * 91, 9),
      high: expect.closeTo(18 + 0.62 * 92.5 + 20, 9),
    });
  });

  it('measures the concentration by hand, with bounds for other countries', () => {
    // Y: China 92, France 4, Japan 1.5; other countries 2.5, none larger than 1.5.
    const low = 92 ** 2 + 4 ** 2 + 1.5 ** 2;
    expect(figureOf(view, 'Y', 'separation', 'hhi').figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(low, 6),
      high: expect.closeTo(low + 2.5 * 1.5, 6),
    });
    expect(figureOf(view, 'Y', 'separation', 'import_reliance').figure).toEqual({
      kind: 'point',
      value: expect.closeTo(((97.5 - 1.5) / 97.5) * 100, 9),
    });
  });

  it('takes the world series nearest to the material, though another is newer', () => {
    const worldOf = (materialId: string) =>
      figureOf(view, materialId, 'separation', 'concentration_risk').remarks.find(
        ({ code }) => code === 'risk.remark.world',
      )?.params.series;
    expect(worldOf('Sm')).toBe('ec-processing-sm'); // of 2020; all rare earths have 2024
    expect(worldOf('NdPr')).toBe('iea-refining-magnet-2024');
    expect(worldOf('La')).toBe('iea-separation-all-2024');
  });

  it('says what was taken where the project holds nothing', () => {
    const codes = figureOf(view, 'Dy', 'separation', 'concentration_risk').remarks.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['risk.remark.noSubstitution', 'risk.remark.trade', 'risk.remark.world']),
    );
  });

  it('says how much of supply risk rests on estimates by what each scope adds to the number', () => {
    const stage = view.materials
      .find(({ materialId }) => materialId === 'Dy')
      ?.stages.find((each) => each.stage === 'separation');
    const point = (figure: Figure | null | undefined) =>
      figure?.kind === 'point' ? figure.value : Number.NaN;
    const [world, own] = [point(stage?.scopes.world), point(stage?.scopes.own)];
    const reliance = point(figureOf(view, 'Dy', 'separation', 'import_reliance').figure) / 100;
    // World production of dysprosium was read in a source; all shares of the plan are guesses.
    const [known, guessed] = [(world * reliance) / 2, own * (1 - reliance / 2)];
    const { figure, notKnownPercent } = figureOf(view, 'Dy', 'separation', 'concentration_risk');
    expect(point(figure)).toBeCloseTo(known + guessed, 9);
    expect(notKnownPercent).toBeCloseTo((guessed / (known + guessed)) * 100, 9);
  });

  it('holds targets against the path, dated', () => {
    const of = (id: string, materialId: string) =>
      view.targets.find((each) => each.target.id === id && each.materialId === materialId);
    expect(of('tgt-jp-stock-60', 'NdPr')?.measure).toBe('stock_days');
    expect(of('tgt-jp-stock-60', 'NdPr')?.progress?.state).toBe('met');
    expect(of('tgt-jp-stock-60', 'NdPr')?.notKnownPercent).toBe(100);
    // National 42 and private 30 days of the need after 2 % of substitution; the firms' 24 days do not count.
    expect(of('tgt-jp-stock-60', 'NdPr')?.progress?.now).toEqual({
      kind: 'point',
      value: expect.closeTo(72 * 0.98, 2),
    });
  });

  it('splits the change since the first year so that its parts add up', () => {
    const changes = view.materials.flatMap((each) => each.changes);
    expect(changes.length).toBeGreaterThan(10);
    const dysprosium = view.materials.find(({ materialId }) => materialId === DY)?.changes[0];
    expect(dysprosium?.to).toMatchObject({ year: 2026, sharePercent: 88 });
    for (const { change, parts, before, after } of changes) {
      const sum = parts.diversification + parts.recycling + parts.substitution + parts.demand;
      expect(sum).toBeCloseTo(change, 9);
      expect(after - before).toBeCloseTo(change, 9);
    }
  });

  it('has the group means under both conventions, with their members named', () => {
    const heavy = view.groups.filter(({ group }) => group === 'heavy');
    expect(heavy.map(({ grouping }) => grouping)).toEqual(['eu_2023', 'jogmec']);
    expect(heavy[0]?.members).not.toContain('Sm');
    expect(heavy[1]?.members).toContain('Sm');
  });

  it('shows the same look-through as the overview and the grid, at every stage', async () => {
    const session = await sampleSession();
    for (const stage of ['separation', 'magnet'] as const) {
      const { years } = await shareTable(session, { economyId: JPN, materialId: DY, stage }, null);
      const grid = years.find(({ year }) => year === 2026)?.lookThrough;
      const lines = await materialOverview(session, { economyId: JPN, stage, year: 2026, scenarioId: null });
      expect(lines.find(({ materialId }) => materialId === DY)?.lookThrough).toEqual(grid);
      for (const { materialId, lookThrough, directWatched } of lines) {
        const touches = figureOf(view, materialId, stage, 'touches').figure;
        const { low, high } = lookThrough ?? { low: Number.NaN, high: Number.NaN };
        expect(touches).toEqual(
          low === high ? { kind: 'point', value: low } : { kind: 'interval', low, high },
        );
        expect(figureOf(view, materialId, stage, 'direct').figure).toEqual({
          kind: 'point',
          value: directWatched,
        });
      }
    }
  });
});

describe('what a country mined', () => {
  const ofVietNam = async () => {
    const session = await sampleSession();
    const question = ask({ country: 'VNM' as CountryId, materialIds: material('Dy'), stage: 'separation' });
    return { session, question };
  };

  it('ends the upper bound of its ore share where feeds are not known', async () => {
    const { session, question } = await ofVietNam();
    const { figure, remarks, sourceIds } = figureOf(
      await risk(session, question),
      'Dy',
      'separation',
      'mining',
    );
    // Hai Phong 6 * 20 %; open: Baotou 6, other China 20 and recycling 1.5. Mined in 2025: 150 t of a supply of 1239.3 t.
    expect(figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(1.2, 9),
      high: expect.closeTo((150 / 1239.3) * 100, 9),
    });
    expect(remarks.map(({ code }) => code)).toContain('risk.remark.withinMined');
    expect(sourceIds).toContain('src-usgs-mcs-2026');
  });

  it('does not change what the plan says for certain, and asks to check it', async () => {
    const { session, question } = await ofVietNam();
    const plan = await session.project.plan({ materialId: DY });
    const total = plan.totals.find(
      (row) => row.economyId === JPN && row.stage === 'separation' && row.year === 2026,
    );
    if (total === undefined) throw new Error('not in the sample');
    await session.project.apply({ who: 'analyst', label: 'a larger supply', reason: null }, [
      { table: 'totalSupply', op: 'put', row: { ...total, tonnes: 20_000 } },
    ]);
    const { figure, remarks } = figureOf(await risk(session, question), 'Dy', 'separation', 'mining');
    expect(figure).toMatchObject({ kind: 'interval', low: expect.closeTo(1.2, 9) });
    expect(remarks.map(({ code }) => code)).toContain('risk.remark.overMined');
  });

  it('leaves China as it is: it mined more than the supply', async () => {
    const { session, question } = await ofVietNam();
    const { remarks } = figureOf(
      await risk(session, { ...question, country: CHN }),
      'Dy',
      'separation',
      'mining',
    );
    expect(remarks.map(({ code }) => code)).not.toContain('risk.remark.withinMined');
  });
});

describe('what all others mined', () => {
  const ofAll = (year: number) =>
    ask({ materialIds: material('REE'), stage: 'separation', year, country: CHN });

  it('leaves a larger supply no choice: 24,000 t in 2010, of which mines outside of China gave 3,000 t at most', async () => {
    const view = await risk(await sampleSession(), ofAll(2010));
    const { figure, remarks, sourceIds } = figureOf(view, 'REE', 'separation', 'mining');
    expect(figure).toEqual({
      kind: 'interval',
      low: expect.closeTo(100 * (1 - 3_000 / 24_000), 9),
      high: 100,
    });
    expect(remarks).toContainEqual({
      code: 'risk.remark.beyondOthers',
      params: { countries: ['CHN'], tonnes: 3_000, year: 2010, percent: 87.5 },
    });
    expect(sourceIds).toContain('src-press-usgs-2010-2017');
    // What it touches is never less than what was mined there.
    expect(figureOf(view, 'REE', 'separation', 'touches').figure).toMatchObject({
      low: expect.closeTo(87.5, 9),
    });
  });

  it('does not count what the own countries give, and forces nothing of a supply that others could have mined', async () => {
    const session = await sampleSession();
    const plan = await session.project.plan({ materialId: 'REE' as MaterialId });
    const [share] = plan.shares.filter(
      ({ year, supplierId }) => year === 2010 && supplierId !== 'china-2010',
    );
    const reference = await session.project.reference();
    const own = reference.suppliers.find(
      ({ countryId, stage }) => countryId === JPN && stage === 'separation',
    );
    const total = plan.totals.find(({ year }) => year === 2010);
    if (share === undefined || own === undefined || total === undefined) throw new Error('not in the sample');
    const write = (...changes: RowChange[]) =>
      session.project.apply({ who: 'analyst', label: 'changed', reason: null }, changes);
    await write({ table: 'share', op: 'put', row: { ...share, supplierId: own.id } });
    const { figure } = figureOf(await risk(session, ofAll(2010)), 'REE', 'separation', 'mining');
    expect(figure).toMatchObject({ low: expect.closeTo(87.5 - share.value, 9) });
    await write({ table: 'totalSupply', op: 'put', row: { ...total, tonnes: 3_000 } });
    const { remarks } = figureOf(await risk(session, ofAll(2010)), 'REE', 'separation', 'mining');
    expect(remarks.map(({ code }) => code)).not.toContain('risk.remark.beyondOthers');
  });
});

describe('risk', () => {
  it('takes several countries together, and narrows to a material and a stage', async () => {
    const session = await sampleSession();
    const view = await risk(
      session,
      ask({ country: [CHN, 'MMR' as CountryId], materialIds: material('Dy'), stage: 'separation' }),
    );
    expect(
      view.materials.map(({ materialId, stages }) => [materialId, stages.map(({ stage }) => stage)]),
    ).toEqual([['Dy', ['separation']]]);
    // Myanmar's half of Ganzhou's feed counts now.
    expect(figureOf(view, 'Dy', 'separation', 'mining').figure).toMatchObject({
      low: expect.closeTo(30.9 + 31, 9),
    });
  });

  it('lets a missing governance score propagate, or takes the declared one', async () => {
    const session = await sampleSession();
    const country = (await session.project.reference()).countries.find(({ id }) => id === 'TWN');
    const supplier = (await session.project.reference()).suppliers.find(({ id }) => id === 'neo-silmet');
    if (country === undefined || supplier === undefined) throw new Error('not in the sample');
    await session.project.apply({ who: 'analyst', label: 'move a plant', reason: null }, [
      { table: 'supplier', op: 'put', row: { ...supplier, countryId: country.id } },
    ]);
    const of = async (missingGovernance: number | null) => {
      const question = ask({ materialIds: material('NdPr'), stage: 'separation', missingGovernance });
      return figureOf(await risk(session, question), 'NdPr', 'separation', 'concentration_risk');
    };
    expect((await of(null)).figure).toEqual({
      kind: 'missing',
      of: [{ input: 'governance', who: 'TWN' }],
    });
    const defaulted = await of(0);
    expect(defaulted.figure.kind).toBe('interval');
    expect(defaulted.remarks.map(({ code }) => code)).toContain('risk.remark.defaulted');
  });

  it('sees the plan as a scenario does', async () => {
    const session = await sampleSession();
    const materialId = id('Lu');
    const [share] = (await session.project.plan({ economyId: country('JPN'), materialId })).shares;
    const { scenarios } = await session.project.scenarios();
    const [scenario] = scenarios;
    if (share === undefined || scenario === undefined) throw new Error('not in the sample');
    const key = ['JPN', 'Lu', 'separation', 2026, 'china-other-separation'].join('|');
    await session.project.apply({ who: 'analyst', label: 'override', reason: null }, [
      {
        table: 'override',
        op: 'put',
        row: { id: 'o', scenarioId: scenario.id, field: 'share.percent', key, value: 10, reason: null },
      },
    ]);
    const question = ask({ materialIds: material('Lu'), scenarioId: scenario.id });
    expect(figureOf(await risk(session, question), 'Lu', 'separation', 'direct').figure).toEqual({
      kind: 'point',
      value: 80,
    });
    const base = await risk(session, { ...question, scenarioId: null });
    expect(figureOf(base, 'Lu', 'separation', 'direct').figure).toEqual({ kind: 'point', value: 100 });
  });

  it.each([
    ['an economy', { economyId: 'XXX' as CountryId }, 'refusal.reference.unknownEconomy'],
    ['a material', { materialIds: material('Xx') }, 'refusal.reference.unknownMaterial'],
    ['a country', { country: 'XXX' as CountryId }, 'refusal.risk.unknownCountry'],
    ['a scenario', { scenarioId: 'nowhere' }, 'refusal.scenario.unknown'],
    ['a year without shares', { year: 1999 }, 'refusal.risk.noShares'],
  ])('refuses %s that the project does not hold', async (_what, change, code) => {
    const thrown = await risk(await sampleSession(), ask(change)).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Refusal);
    expect((thrown as Refusal).notice.code).toBe(code);
  });
});
