import { join } from 'node:path';
import type { IsoDate } from '@shared/base/calendar';
import { auditReport } from '@shared/features/audit/report';
import type { AuditView } from '@shared/features/audit/view';
import { freezeRequest } from '@shared/features/editions/contract';
import type { RowChange } from '@shared/model/plan';
import { TABLES } from '@shared/model/tables';
import type { Advice } from '@shared/model/tables/advice';
import type { Assumption } from '@shared/model/tables/assumption';
import type { Observation } from '@shared/model/tables/observation';
import type { Stock } from '@shared/model/tables/stock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { audit } from '../../electron/features/audit/audit';
import { freeze } from '../../electron/features/editions/freeze';
import { publish, remove, review, withdraw } from '../../electron/features/editions/steps';
import { sampleContent } from '../../electron/features/files/sample-project';
import { undo } from '../../electron/features/files/undo-redo';
import { createProject } from '../../electron/plan/open-project';
import type { Session } from '../../electron/plan/session';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { SAMPLE_FOLDER } from '../places';
import { newFolder } from '../tidy-up';
import { emptySession } from './sample-session';

let session: Session;

/** From the morning of a day on, where the project is. */
const itIs = (day: string, time = '09:00'): void => {
  vi.setSystemTime(`${day}T${time}:00+09:00`);
};
const on = (day: string, redacted = false): Promise<AuditView> => audit(session, day as IsoDate, redacted);
const apply = (who: string, ...changes: RowChange[]) =>
  session.project.apply({ who, label: 'edit', reason: null }, changes);
const rowsOf = async <Row>(
  table: 'stock' | 'assumption' | 'observation' | 'edition',
): Promise<readonly Row[]> => (await session.project.rows(table)) as unknown as readonly Row[]; // of the table that was asked
const dysprosium = async (): Promise<Stock> => {
  const stocks = await rowsOf<Stock>('stock');
  const row = stocks.find(({ materialId, tier }) => materialId === 'Dy' && tier === 'national');
  if (row === undefined) throw new Error('the sample has that stock');
  return row;
};
const freezeBan = async (day: string) => {
  itIs(day);
  const { scenarios } = await session.project.scenarios();
  const scenarioId = scenarios.find(({ name }) => name.startsWith('Ban, heavy'))?.id ?? '';
  return freeze(session, freezeRequest.parse({ scenarioId, by: 'H. Mori' }), '1.0.0');
};
const figureOf = ({ figures }: AuditView, { id }: Stock) =>
  figures.find(({ key }) => key === `stock ${id} tonnes`);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  itIs('2026-06-01');
  session = emptySession('en', runsPart);
  const file = join(newFolder(), 'plan.lodestone');
  await createProject(session, file, await sampleContent(SAMPLE_FOLDER));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('editions as of a day', () => {
  it('say of the days around each what the edition says', async () => {
    const first = await freezeBan('2026-06-10');
    itIs('2026-06-12');
    await review(session, { id: first.id, by: 'K. Arai', text: 'fine', agrees: true });
    await publish(session, first.id);
    const second = await freezeBan('2026-06-20');
    itIs('2026-06-22');
    await remove(session, second.id);
    await withdraw(session, { id: first.id, by: 'K. Arai', reason: 'a figure was wrong' });

    const stops = first.results.flatMap(({ measure, value }) =>
      measure === 'stop' && value !== null ? String(value) : [],
    );
    const ofRun = (measure: string) => first.results.find((one) => one.measure === measure)?.value;
    const says = {
      linesStopping: ofRun('linesStopping'),
      lineDays: ofRun('lineDays'),
      firstStop: stops.sort()[0],
      writtenBy: 'H. Mori',
      headHash: first.headHash,
    };
    const states = async (day: string) =>
      (await on(day)).editions?.map(({ known, since }) => [known.number, known.state, since]);
    expect(await states('2026-06-09')).toEqual([]);
    expect(await states('2026-06-10')).toEqual([[1, 'draft', 'withdrawn']]);
    expect(await states('2026-06-11')).toEqual([[1, 'draft', 'withdrawn']]);
    expect(await states('2026-06-12')).toEqual([[1, 'published', 'withdrawn']]);
    expect(await states('2026-06-19')).toEqual([[1, 'published', 'withdrawn']]);
    expect(await states('2026-06-20')).toEqual([
      [2, 'draft', 'gone'],
      [1, 'published', 'withdrawn'],
    ]);
    expect(await states('2026-06-22')).toEqual([[1, 'withdrawn', null]]);
    for (const day of ['2026-06-10', '2026-06-19'])
      expect((await on(day)).editions?.[0]?.known).toMatchObject(says);
  });
});

describe('figures as of a day', () => {
  it('stand as they stood, with mark, source, day and person, beside what came', async () => {
    const row = await dysprosium();
    itIs('2026-06-15');
    await apply('T. Sato', {
      table: 'stock',
      op: 'put',
      row: { ...row, tonnes: row.tonnes + 12.5, mark: 'known' },
    });
    const before = figureOf(await on('2026-06-14'), row);
    expect(before?.known).toMatchObject({ mark: row.mark, saidOn: '2026-06-01', by: 'analyst' });
    expect(before?.known.source).toContain('Three months without heavy rare-earth exports');
    expect(before?.since).toMatchObject({ mark: 'known', difference: 12.5 });
    const after = figureOf(await on('2026-06-15'), row);
    expect(after).toMatchObject({
      known: { mark: 'known', saidOn: '2026-06-15', by: 'T. Sato' },
      since: null,
    });
    expect(after?.known.value).toBe(before?.since?.value);
  });

  it('end with the day where the project is, not where the reader is', async () => {
    const row = await dysprosium();
    itIs('2026-06-16', '00:30'); // still the 15th in UTC
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, tonnes: 1 } });
    expect((await on('2026-06-15')).change.number).toBe(1);
    expect((await on('2026-06-16')).change.number).toBe(2);
  });

  it('hold nothing from behind a clock that was put back', async () => {
    const row = await dysprosium();
    itIs('2026-06-16');
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, tonnes: 1 } });
    itIs('2026-06-10');
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, tonnes: 2 } });
    expect((await on('2026-06-12')).change.number).toBe(1);
    expect((await on('2026-06-16')).change.number).toBe(3);
  });

  it('are those that stood, also where a later change was undone', async () => {
    const row = await dysprosium();
    itIs('2026-06-15');
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, tonnes: 1 } });
    itIs('2026-06-18');
    await undo(session);
    expect(figureOf(await on('2026-06-16'), row)?.since?.difference).toBeCloseTo(row.tonnes - 1, 9);
    expect(figureOf(await on('2026-06-18'), row)?.since).toBeNull();
  });

  it('are refused for a day before the project, with the day on which it begins', async () => {
    await expect(on('2026-05-31')).rejects.toMatchObject({
      notice: { code: 'refusal.audit.before', params: { first: { date: '2026-06-01' } } },
    });
  });
});

describe('what came since', () => {
  it('is each published figure, event and measure learnt later, beside what had been said of it', async () => {
    const observations = await rowsOf<Observation>('observation');
    const newest = observations.filter(({ seriesId }) => seriesId === observations[0]?.seriesId).at(-1);
    if (newest === undefined) throw new Error('the sample has observations');
    const { firstStop } =
      (await freezeBan('2026-06-10').then(() => on('2026-06-10'))).editions?.[0]?.known ?? {};
    itIs('2026-06-25');
    const event = ((await session.project.rows('event'))[0] ?? {}) as object;
    await apply(
      'T. Sato',
      {
        table: 'observation',
        op: 'put',
        row: { ...newest, id: 'o-new', period: '2031', year: 2031, value: 77 },
      },
      {
        table: 'event',
        op: 'put',
        row: { ...event, id: 'e-new', date: '2026-06-24', endDate: null, titleEn: 'A plant stops' } as never,
      },
    );
    const { news } = await on('2026-06-20');
    const ofKey = (key: string) => news.find((one) => one.key === key);
    expect(ofKey('observation o-new')).toMatchObject({ learntOn: '2026-06-25', at: '2031', value: '77' });
    expect(ofKey('observation o-new')?.known).toMatch(new RegExp(`^${newest.period}: `));
    expect(ofKey('event e-new')).toMatchObject({ at: '2026-06-24', what: 'A plant stops' });
    expect(ofKey('event e-new')?.known).toMatch(/^edition 1: first line reduced on /);
    expect(firstStop).not.toBeNull();
    expect((await on('2026-06-25')).news).toEqual([]);
  });
});

describe('assumptions as of a day', () => {
  it('say what became of each', async () => {
    const [one, two] = await rowsOf<Assumption>('assumption');
    if (one === undefined || two === undefined) throw new Error('the sample has assumptions');
    itIs('2026-06-15');
    await apply(
      'T. Sato',
      { table: 'assumption', op: 'put', row: { ...one, reviewDate: '2028-03-31' as IsoDate } },
      {
        table: 'assumption',
        op: 'remove',
        id: two.id,
      },
    );
    const { assumptions } = await on('2026-06-14');
    expect(assumptions[0]).toMatchObject({ known: { reviewDate: one.reviewDate }, since: 'changed' });
    expect(assumptions[0]?.changes).toEqual([
      { field: 'Review by', before: '2027-03-31', after: '2028-03-31' },
    ]);
    expect(assumptions[1]).toMatchObject({ known: { code: two.code }, since: 'gone' });
    expect(assumptions[2]?.since).toBe('stands');
  });
});

describe('advice as of a day', () => {
  it('is that of the sample from its first day on, each with what became of it', async () => {
    const told = (await on('2026-06-01')).advice?.map(({ known, since }) => [known.date, known.state, since]);
    expect(told).toEqual([
      ['2026-03-10', 'done', null],
      ['2026-04-20', 'open', null],
      ['2026-05-18', 'refused', null],
    ]);
  });

  it('stands with its state of then and of now', async () => {
    const given = {
      id: 'a1',
      date: '2026-06-02',
      givenBy: 'T. Sato',
      givenTo: 'Office 3',
      words: 'buy',
      note: null,
    };
    const open = { ...given, state: 'open', stateBy: null, stateOn: null } as Advice;
    itIs('2026-06-02');
    await apply('T. Sato', { table: 'advice', op: 'put', row: open });
    itIs('2026-06-20');
    const refused = { state: 'refused', stateBy: 'K. Arai', stateOn: '2026-06-19' as IsoDate } as const;
    await apply('T. Sato', { table: 'advice', op: 'put', row: { ...open, ...refused } });
    const ownOn = async (day: string) => (await on(day)).advice?.find(({ key }) => key === 'a1');
    const own = await ownOn('2026-06-19');
    expect(own).toMatchObject({ known: { state: 'open', words: 'buy' } });
    expect(own?.since).toEqual({ state: 'refused', by: 'K. Arai', on: '2026-06-19' });
    expect(await ownOn('2026-06-01')).toBeUndefined();
    expect((await ownOn('2026-06-20'))?.since).toBeNull();
  });
});

describe('with what stays in the house left out', () => {
  it('names no person, no edition, no secret stock, nor one that was open then', async () => {
    const row = await dysprosium();
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, secret: false } });
    expect(figureOf(await on('2026-06-02', true), row)?.known.by).toBeNull();
    itIs('2026-06-15');
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, tonnes: 9, secret: true } });
    const { figures, editions } = await on('2026-06-02', true);
    expect(figures.filter(({ known }) => known.table === 'stock')).toEqual([]);
    expect(editions).toBeNull();
    itIs('2026-06-16');
    await apply('T. Sato', { table: 'stock', op: 'remove', id: row.id });
    await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, id: 'another', secret: true } });
    const again = await on('2026-06-02', true);
    expect(again.figures.filter(({ known }) => known.table === 'stock')).toEqual([]);
    expect(TABLES.stock.isSecret(await dysprosium())).toBe(true);
  });
});

it('is one report: what moved stands first among the figures', async () => {
  const row = await dysprosium();
  itIs('2026-06-15');
  await apply('T. Sato', { table: 'stock', op: 'put', row: { ...row, tonnes: row.tonnes * 2 } });
  const report = auditReport(await on('2026-06-14'));
  const figures = report.tables.at(-1);
  expect(figures?.rows[0]?.key).toBe(`stock ${row.id} tonnes`);
  expect(report.tables.map(({ key }) => key)).toEqual([
    'audit-editions',
    'audit-news',
    'audit-assumptions',
    'audit-advice',
    'audit-figures',
  ]);
});
