import type { ProjectTables } from '@shared/model/plan';
import { describe, expect, it } from 'vitest';
import { addRows, setCells } from '../../electron/features/data/edit-rows';
import { removeRows } from '../../electron/features/data/remove-rows';
import { undo } from '../../electron/features/files/undo-redo';
import { changesOf, changesOfRow, history, takeBack } from '../../electron/features/history/history';
import { setShare } from '../../electron/features/shares/edit-share';
import type { Session } from '../../electron/plan/session';
import { supplier } from '../ids';
import { refusalIn } from '../refusal-of';
import { contentOf, sampleSession, set } from './sample-session';

const LYNAS = supplier('lynas-kuantan-heavy');
const SHARE = { scenarioId: null, as: 'percent', mode: 'proportional', openRest: false } as const;
const setDy = (session: Session, value: number, year = 2026) =>
  setShare(session, { ...SHARE, set: set('Dy', year), supplierId: LYNAS, value });
async function setStock(session: Session, text: string): Promise<void> {
  const [first] = await session.project.rows('stock');
  await setCells(session, 'stock', [{ id: first?.id ?? '', field: 'tonnes', text }]);
}
const newest = async (session: Session) => (await history(session, { limit: 1 })).entries[0];
const told = async (session: Session, language: 'en' | 'ja' = 'en') =>
  changesOf(session, session.revision, 0, language);

describe('what a change did', () => {
  it('is told cell by cell, with names, units and the digits that were meant', async () => {
    const session = await sampleSession();
    await setDy(session, 14.05);
    const { total, rows, stays } = await told(session);
    expect([total, stays]).toEqual([6, null]);
    const lynas = rows.find(({ name }) => name.includes('Lynas'));
    expect(lynas).toMatchObject({
      tableWords: 'Shares',
      did: 'changed',
      place: {
        page: 'shares',
        chosen: { economyId: 'JPN', materialId: 'Dy', stage: 'separation', year: 2026 },
      },
    });
    expect(lynas?.name).toMatch(/^Japan, Dysprosium, .*2026, Lynas/);
    expect(lynas?.cells[0]).toEqual({ field: 'Value', before: '4.5\u202f%', after: '14.05\u202f%' });
    const ganzhou = rows.find(({ name }) => name.includes('Ganzhou'));
    expect(ganzhou?.cells[0]).toEqual({ field: 'Value', before: '62\u202f%', after: '55.8\u202f%' });
    const { rows: inJapanese } = await told(session, 'ja');
    const same = inJapanese.find(({ key }) => key === lynas?.key);
    expect(same?.tableWords).toBe('供給割合');
    expect(same?.cells[0]).toEqual({ field: '値', before: '4.5%', after: '14.05%' });
  });

  it('tells rows that came and went by the names that stood in them', async () => {
    const session = await sampleSession();
    await addRows(session, 'supplier', [
      {
        nameEn: 'New Plant',
        nameJa: '新工場',
        countryId: 'AUS',
        stage: 'separation',
        kind: 'plant',
        leadTimeDays: '30',
      },
    ]);
    const { rows } = await told(session);
    expect(rows).toMatchObject([{ did: 'added', tableWords: 'Suppliers', name: 'New Plant' }]);
    const id = (await session.project.reference()).suppliers.find(({ nameEn }) => nameEn === 'New Plant')?.id;
    await removeRows(session, 'supplier', [id ?? ''], true);
    expect((await told(session, 'ja')).rows).toMatchObject([{ did: 'removed', name: '新工場' }]);
    await undo(session);
    expect((await told(session)).rows).toMatchObject([{ did: 'added', name: 'New Plant' }]);
  });

  it('tells the first of many rows and the count of all', async () => {
    const session = await sampleSession();
    const { total, rows } = await changesOf(session, 1, 0, 'en');
    expect(rows).toHaveLength(500);
    const last = await changesOf(session, 1, total - 2, 'en');
    expect(last.rows).toHaveLength(2);
    expect((await refusalIn(changesOf(session, 99, 0, 'en'))).notice).toMatchObject({
      code: 'refusal.history.unknown',
      params: { number: 99 },
    });
  });
});

describe('the history', () => {
  it('is found by person, table, time and words, with what can be chosen', async () => {
    const session = await sampleSession();
    await setDy(session, 10);
    await setStock(session, '123');
    await undo(session);
    const found = async (asked: object) =>
      (await history(session, { limit: 100, ...asked })).entries.map(({ seq }) => seq);
    expect(await found({})).toEqual([4, 3, 2, 1]);
    expect(await found({ table: 'stock' })).toEqual([4, 3, 1]);
    expect(await found({ table: 'share' })).toEqual([2, 1]);
    expect(await found({ text: 'ＬＹＮＡＳ 2026' })).toEqual([2]);
    expect(await found({ who: 'nobody' })).toEqual([]);
    expect(await found({ from: '2999-01-01T00:00:00Z' })).toEqual([]);
    expect(await found({ before: '2999-01-01T00:00:00Z', who: 'analyst', limit: 2 })).toEqual([4, 3]);
    const { people, tables, matching, total } = await history(session, { limit: 1, table: 'stock' });
    expect({ people, matching, total }).toEqual({ people: ['analyst'], matching: 3, total: 4 });
    expect(tables).toContain('share');
  });
});

describe('taking one change back', () => {
  it('under a later one elsewhere is one change that can be undone', async () => {
    const session = await sampleSession();
    const before = await contentOf(session);
    await setDy(session, 10);
    await setDy(session, 12, 2027);
    const both = await contentOf(session);
    await takeBack(session, 2);
    expect(await newest(session)).toMatchObject({ kind: 'revert', ofSeq: 2, inForce: true });
    expect((await history(session, { limit: 9 })).entries.find(({ seq }) => seq === 2)?.revertedBy).toBe(4);
    await undo(session);
    expect(await contentOf(session)).toEqual(both);
    expect((await history(session, { limit: 9 })).entries.find(({ seq }) => seq === 2)?.revertedBy).toBe(
      null,
    );
    await takeBack(session, 3);
    await takeBack(session, 2);
    expect(await contentOf(session)).toEqual(before);
    expect((await session.project.verify(true)).sound).toBe(true);
  });

  it('is refused where a later change stands on its rows, which is named', async () => {
    const session = await sampleSession();
    await setDy(session, 10);
    await setDy(session, 12);
    const later = await newest(session);
    const { stays } = await changesOf(session, 2, 0, 'en');
    const { notice } = await refusalIn(takeBack(session, 2));
    expect(stays).toEqual(notice);
    expect(notice).toMatchObject({
      code: 'refusal.history.laterEdits',
      params: { number: 2, count: 6, later: 3, label: later?.label },
    });
    await undo(session);
    await takeBack(session, 2);
  });

  it.each([
    ['what the project began with', 1, 'base'],
    ['one that is undone', 3, 'notInForce'],
    ['an undo', 4, 'notAnEdit'],
    ['one that is taken back', 2, 'alreadyReverted'],
    ['one that is not there', 99, 'unknown'],
  ])('is refused for %s', async (_what, seq, code) => {
    const session = await sampleSession();
    await setDy(session, 10);
    await setDy(session, 12, 2027);
    await undo(session);
    await takeBack(session, 2);
    const before = session.revision;
    expect((await refusalIn(takeBack(session, seq))).notice.code).toBe(`refusal.history.${code}`);
    expect(session.revision).toBe(before);
  });
});

describe('the history of a row', () => {
  it('tells its own changes alone, newest first, with what stood there before', async () => {
    const session = await sampleSession();
    const [stock, other] = await session.project.rows('stock');
    const id = stock?.id ?? '';
    const first = await changesOfRow(session, 'stock', id, 'en');
    expect(first.map(({ did, change }) => [did, change.label])).toEqual([['added', 'New project']]);
    await setCells(session, 'stock', [{ id, field: 'tonnes', text: '77' }]);
    await setCells(session, 'stock', [{ id: other?.id ?? '', field: 'tonnes', text: '5' }]);
    await setCells(session, 'stock', [{ id, field: 'note', text: 'counted' }]);
    await undo(session);
    const told = await changesOfRow(session, 'stock', id, 'ja');
    expect(told.map(({ change, cells }) => [change.inForce, cells.map(({ after }) => after)])).toEqual([
      [false, ['counted']],
      [true, ['77 t（REO換算）']],
      [true, expect.anything()],
    ]);
    expect(told[1]?.cells[0]?.field).toBe('期首備蓄量');
  });
});

describe('what a change did inside of a shock and a window', () => {
  it('is told by the words and names of its parts, in the language of the reader', async () => {
    const session = await sampleSession();
    const [shocks, scenarios] = await Promise.all([
      session.project.rows('scenarioShock'),
      session.project.rows('scenario'),
    ]);
    const licence = shocks.find(
      ({ id }) => id === 'licence-25-cn',
    ) as unknown as ProjectTables['scenarioShock'];
    const plan = scenarios.find(({ id }) => id === 'base-2026') as unknown as ProjectTables['scenario'];
    // A licence with other terms: the kinds are a union, of which a copy loses the member.
    const eased = { ...licence.shock, approvedPercent: 30, destinations: ['DEU', 'JPN'], end: '2027-05-01' };
    await session.apply('change', [
      {
        table: 'scenarioShock',
        op: 'put',
        row: { ...licence, shock: eased as unknown as typeof licence.shock },
      },
      {
        table: 'scenario',
        op: 'put',
        row: { ...plan, window: { ...plan.window, stage: 'magnet', days: 180 } },
      },
    ]);
    const cells = async (language: 'en' | 'ja') =>
      (await told(session, language)).rows.flatMap(({ cells: each }) =>
        each.map(({ field, after }) => `${field}: ${after}`),
      );
    expect(await cells('ja')).toEqual(
      expect.arrayContaining([
        'ショック・許可率: 30%',
        'ショック・仕向地: ドイツ、日本',
        'ショック・解除日: 2027年5月1日',
        '計算条件・工程: 磁石',
        '計算条件・日数: 180',
      ]),
    );
    expect(await cells('en')).toEqual(
      expect.arrayContaining(['Shock · Destinations: Germany, Japan', 'Run · Stages: Magnet']),
    );
  });
});
