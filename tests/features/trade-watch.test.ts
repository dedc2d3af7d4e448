import { translator } from '@shared/catalogue/translate';
import { firstToShow, watchReport } from '@shared/features/trade-watch/watch-report';
import { namesIn } from '@shared/report/names';
import { formatted } from '@shared/report/report-message';
import { formats } from '@shared/words/formats';
import { describe, expect, it } from 'vitest';
import { addRows, setCells } from '../../electron/features/data/edit-rows';
import { tradeWatch } from '../../electron/features/trade-watch/trade-watch';
import type { Session } from '../../electron/plan/session';
import { country } from '../ids';
import { sampleSession } from './sample-session';

const JAPAN = country('JPN');
const USA = country('USA');
const METALS = 'jp-280530-comtrade-2020-tonnes';

async function flowOf(session: Session, economy: typeof JAPAN, seriesId: string) {
  const { flows } = await tradeWatch(session, economy);
  const found = flows.find(({ series }) => series.id === seriesId);
  if (found === undefined) throw new Error(`no flow ${seriesId}`);
  return found;
}

/** Series of tonnes of terbium oxide, which China licenses from 4 April 2025 on. */
async function withTerbium(session: Session): Promise<void> {
  const series = (id: string, reporter: string) => ({
    id,
    nameEn: id,
    nameJa: id,
    definitionEn: 'Imports.',
    definitionJa: '輸入。',
    kind: 'imports',
    reporterId: reporter,
    material: 'Tb',
    stage: 'separation',
    unit: 'tonnes',
    massBasis: 'reo',
    weightedBy: 'volume',
  });
  await addRows(session, 'series', [series('us-tb', 'USA'), series('th-tb', 'THA')]);
  const row = (seriesId: string, countryId: string, year: number, value: number) => ({
    seriesId,
    countryId,
    period: String(year),
    year: String(year),
    value: String(value),
    censor: 'none',
    mark: 'known',
  });
  await addRows(session, 'observation', [
    row('us-tb', 'CHN', 2024, 9900),
    row('us-tb', 'PHL', 2024, 100),
    row('us-tb', 'CHN', 2025, 900),
    row('us-tb', 'PHL', 2025, 5600),
    row('us-tb', 'THA', 2025, 6000),
    // What Thailand bought of others than China counts as an explanation.
    row('th-tb', 'CHN', 2025, 4000),
    row('th-tb', 'MMR', 2025, 700),
  ]);
}

describe('partners that export more than they mine', () => {
  it('of the metals of 2020: Viet Nam, by what it mined of rare earths at any factor', async () => {
    const { gaps, notCompared, controls } = await flowOf(await sampleSession(), JAPAN, METALS);
    expect(gaps.map(({ countryId }) => countryId)).toEqual(['VNM']);
    expect(gaps[0]).toMatchObject({ year: 2020, exports: 2560.33, bought: null, before: null });
    expect(gaps[0]?.mined).toEqual({ tonnes: 690, basis: 'reo', year: 2020 });
    expect(gaps[0]?.gap.low).toBeCloseTo(2560.33 - 690 * 0.8794, 0);
    expect(notCompared).toEqual([]);
    expect(controls.map(({ id }) => id)).toContain('ev-2010-embargo');
  });

  it('say it in the language of the reader, in words and figures', async () => {
    const session = await sampleSession();
    const metals = await flowOf(session, JAPAN, METALS);
    const { lead, tables } = watchReport({ economyId: JAPAN, flows: [metals] });
    const formatter = (language: 'en' | 'ja') => ({
      t: translator(language),
      f: formats(language),
      language,
      nameOf: (() => undefined) as never,
    });
    const reference = await session.project.reference();
    const inJapanese = formatted(lead, { ...formatter('ja'), nameOf: namesIn(reference, 'ja') });
    expect(inJapanese).toContain('ベトナムからの輸入は2,560 t（製品重量）');
    expect(tables[0].rows[0]?.cells.partner).toEqual([{ of: 'country', id: 'VNM' }]);
  });

  it.each([
    [JAPAN, 'jpn-811010-baci-value'],
    [USA, 'usa-811010-baci-value'],
  ])('are looked at first in a series under a control that has a course: %s', async (economy, id) => {
    const { flows } = await tradeWatch(await sampleSession(), economy);
    const first = firstToShow(flows);
    expect([first?.series.id, (first?.years ?? 0) > 1, (first?.controls.length ?? 0) > 0]).toEqual([
      id,
      true,
      true,
    ]);
  });

  it('are not told where nothing says what the world mines of the material', async () => {
    const { gaps, minesId } = await flowOf(await sampleSession(), JAPAN, 'jp-2805-gtaic-value');
    expect([gaps, minesId]).toEqual([[], null]);
  });

  it('of antimony are held against its own mines, in metal as they are', async () => {
    const { gaps, minesId, notCompared } = await flowOf(await sampleSession(), USA, 'usa-811010-baci-tonnes');
    expect([minesId, notCompared]).toEqual(['usgs-mine-sb', []]);
    // Thailand is in no list of mines; what it bought of Myanmar and Viet Nam can explain all that it sent.
    const thai = gaps.find(({ countryId }) => countryId === 'THA');
    expect(thai).toMatchObject({ year: 2024, exports: 1517, mined: null, bought: 5359 });
    expect(thai?.gap).toEqual({ low: 0, high: 1517 });
    expect(thai?.boughtFrom).toEqual([
      { countryId: 'MMR', amount: 2979 },
      { countryId: 'VNM', amount: 2360 },
      { countryId: 'CHN', amount: 51 },
      { countryId: 'JPN', amount: 20 },
    ]);
    expect(gaps[0]).toMatchObject({ countryId: 'IND', mined: null, gap: { low: 837, high: 837 } });
    // Tajikistan sends less than it mines.
    expect(gaps.map(({ countryId }) => countryId)).not.toContain('TJK');
  });

  it('go by the customs code that a series says in place of a name', async () => {
    const session = await sampleSession();
    await setCells(session, 'series', [{ id: 'tha-811010-baci-tonnes', field: 'material', text: '811010' }]);
    const { gaps } = await flowOf(session, USA, 'usa-811010-baci-tonnes');
    expect(gaps.find(({ countryId }) => countryId === 'THA')?.bought).toBe(5359);
  });

  it('count what they are known to have bought of others, and follow a figure that is typed', async () => {
    const session = await sampleSession();
    await withTerbium(session);
    const { gaps } = await flowOf(session, USA, 'us-tb');
    const byId = Object.fromEntries(gaps.map((gap) => [gap.countryId, gap]));
    expect(byId.PHL).toMatchObject({
      mined: null,
      gap: { low: 5600, high: 5600 },
      before: { low: 100, high: 100 },
    });
    expect(byId.THA).toMatchObject({
      mined: { tonnes: 4800, year: 2025 },
      bought: 700,
      gap: { low: 500, high: 1200 },
    });
    const rows = await session.project.rows('observation');
    const thai = rows.find((row) => 'period' in row && row.id.includes('usgs-mine-production|THA|2025'));
    await setCells(session, 'observation', [{ id: thai?.id ?? '', field: 'value', text: '6000' }]);
    const after = await flowOf(session, USA, 'us-tb');
    expect(after.gaps.map(({ countryId }) => countryId)).toEqual(['PHL']);
  });
});

describe('the leak past a control', () => {
  it('is how much the gaps of others grew since before it', async () => {
    const session = await sampleSession();
    await withTerbium(session);
    const { leak, controls } = await flowOf(session, USA, 'us-tb');
    expect(controls.at(-1)?.id).toBe('ev-2025-7ree');
    expect(leak).toMatchObject({ controllerId: 'CHN', grew: true, base: 9900, baseYear: 2024, year: 2025 });
    // 5,600 + 500 less 100, and 5,600 + 1,200 less 100, of 9,900.
    expect(leak?.percent.low).toBeCloseTo((6000 / 9900) * 100, 6);
    expect(leak?.percent.high).toBeCloseTo((6700 / 9900) * 100, 6);
  });

  it('has only an upper bound where no control lies between figures, and none where no control is on record', async () => {
    const session = await sampleSession();
    const metals = await flowOf(session, JAPAN, METALS);
    expect(metals.leak).toMatchObject({ grew: false, base: 3305.51, percent: { low: 0 } });
    expect(metals.leak?.percent.high).toBeCloseTo(63.9, 1);
    expect((await flowOf(session, JAPAN, 'jp-2805-gtaic-value')).leak).toBeNull();
    // Of percents, what stood before the licences of September 2024: the total fell with them.
    const antimony = await flowOf(session, JAPAN, 'jpn-811010-baci-value');
    expect(antimony.leak).toMatchObject({ grew: false, baseYear: 2024, year: 2024 });
  });
});
