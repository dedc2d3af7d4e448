import { describe, expect, it } from 'vitest';
import { addRows } from '../../electron/features/data/edit-rows';
import { findFigures } from '../../electron/features/search/find-figures';
import { sampleSession } from './sample-session';

describe('the figures that a question finds', () => {
  it.each([
    ['Kuantan NdPr', { kind: 'share', materialId: 'NdPr', stage: 'separation' }],
    ['ndpr ＫＵＡＮＴＡＮ', { kind: 'share', materialId: 'NdPr', stage: 'separation' }],
    ['ライナス ネオジム', { kind: 'share', materialId: 'NdPr' }],
    ['らいなす', { kind: 'share' }],
    ['ﾗｲﾅｽ　分離', { kind: 'share', stage: 'separation' }],
    ['国家備蓄 Dy', { kind: 'stock', materialId: 'Dy', stage: null }],
    ['japan stocks tb', { kind: 'stock', economyId: 'JPN', materialId: 'Tb' }],
  ])('%s', async (question, first) => {
    const { figures } = await findFigures(await sampleSession(), question, 5);
    expect(figures[0]).toMatchObject(first);
  });

  it('are none for no words, and for words that stand in two names', async () => {
    const session = await sampleSession();
    for (const question of ['', ' 　', '| |', 'kuantan zzzz', 'kuantanjapan'])
      expect(await findFigures(session, question, 5), question).toEqual({ figures: [], more: 0 });
  });

  it('are each of them once, whatever the years, and the others are counted', async () => {
    const session = await sampleSession();
    const all = await findFigures(session, 'dy', 100);
    const few = await findFigures(session, 'dy', 3);
    expect(few).toEqual({ figures: all.figures.slice(0, 3), more: all.figures.length + all.more - 3 });
    expect(new Set(all.figures.map((one) => JSON.stringify(one))).size).toBe(all.figures.length);
  });

  it('speak of the project as it is now, in the language of the person', async () => {
    const session = await sampleSession();
    expect((await findFigures(session, 'wrenwick', 5)).figures).toEqual([]);
    const use = { economyId: 'JPN', nameEn: 'Wrenwick line', nameJa: 'レンウィック線', tier: '2' };
    const [added] = await addRows(session, 'use', [use]);
    await addRows(session, 'demand', [
      {
        useId: added?.row.id ?? '',
        materialId: 'Dy',
        year: '2026',
        tonnes: '3',
        floorPercent: '0',
        mark: 'known',
      },
    ]);
    session.language = 'ja';
    expect((await findFigures(session, 'wrenwick', 5)).figures).toMatchObject([
      { kind: 'need', materialId: 'Dy', name: 'レンウィック線' },
    ]);
  });
});
