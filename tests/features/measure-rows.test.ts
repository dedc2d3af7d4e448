import { beforeEach, describe, expect, it } from 'vitest';
import { addRows, setCells } from '../../electron/features/data/edit-rows';
import { removeRows } from '../../electron/features/data/remove-rows';
import type { Session } from '../../electron/plan/session';
import { refusalIn } from '../refusal-of';
import { sampleSession } from './sample-session';

let session: Session;
beforeEach(async () => {
  session = await sampleSession();
});

const STATE = { measureId: 'CN-2025-57', state: 'applies', learntOn: '2026-11-11' };
const GOODS = { measureId: 'CN-2025-57', nameEn: 'g', nameJa: 'g', sure: 'read' };
const MEASURE = {
  id: 'CN-2026-99',
  nameEn: 'm',
  nameJa: 'm',
  issuer: 'CHN',
  kind: 'ban',
  destinations: '*',
  sure: 'read',
  checkedOn: '2026-12-01',
  learntOn: '2026-12-01',
};

describe('a row of the register of measures that does not fit', () => {
  it.each([
    [
      'a state that ends before it begins',
      'measureState',
      { ...STATE, from: '2027-01-02', to: '2027-01-01' },
      'A state ends on or after the day',
    ],
    [
      'a state that overlaps another',
      'measureState',
      { ...STATE, from: '2026-11-10' },
      'refusal.measures.overlap',
    ],
    ['a code of seven digits', 'measureGoods', { ...GOODS, codes: '2846901' }, '4, 6, 8, 9 or 10 digits'],
    [
      'a code of five digits',
      'hsStage',
      {
        nomenclature: 'HS',
        edition: '2022',
        code: '28469',
        mixed: 'no',
        nameEn: 'g',
        nameJa: 'g',
        basis: 'gross',
        additive: 'yes',
        sure: 'read',
      },
      '4, 6, 8, 9 or 10 digits',
    ],
    [
      'a measure that ends before it is in force',
      'measure',
      { ...MEASURE, inForce: '2026-12-10', ended: '2026-12-09' },
      'A measure ends on or after the day',
    ],
    [
      'a measure without goods',
      'measure',
      { ...MEASURE, inForce: '2026-12-10' },
      'refusal.measures.goodsMissing',
    ],
    ['goods of no measure', 'measureGoods', { ...GOODS, measureId: 'CN-1' }, 'CN-1'],
  ] as const)('%s is said, and nothing is written', async (_name, table, values, words) => {
    const before = await session.project.measures();
    const { message } = await refusalIn(addRows(session, table, [values]));
    expect(message).toContain(words);
    expect(await session.project.measures()).toEqual(before);
  });

  it('may follow a state that is over', async () => {
    await addRows(session, 'measureState', [{ ...STATE, from: '2026-11-11' }]);
    expect((await session.project.measures()).states).toHaveLength(10);
  });

  it('may be a policy without goods, which stays without them until it holds some back', async () => {
    const policy = { ...MEASURE, kind: 'policy', inForce: '2026-12-10' };
    await addRows(session, 'measure', [policy]);
    const made = (await session.project.measures()).measures.find(({ id }) => id === MEASURE.id);
    expect(made?.kind).toBe('policy');
    const { message } = await refusalIn(setCells(session, 'measure', [cell('kind', 'ban')]));
    expect(message).toContain('refusal.measures.goodsMissing');
    await setCells(session, 'measure', [cell('number', 'No. 9')]);
  });
});

describe('the goods of a measure', () => {
  /** Goods of the sample by their measure. */
  const goodsOf = async (measure: string) =>
    (await session.project.measures()).goods.flatMap(({ id, measureId }) =>
      measureId === measure ? [id] : [],
    );

  it('do not go while the measure stays, nor to another one', async () => {
    const before = await session.project.measures();
    const going = await goodsOf('CN-2023-39');
    const { message } = await refusalIn(removeRows(session, 'measureGoods', going, false));
    expect(message).toContain('refusal.measures.goodsLost');
    const moved = going.map((id) => ({ id, field: 'measureId', text: 'CN-2023-23' }));
    expect((await refusalIn(setCells(session, 'measureGoods', moved))).message).toContain('goodsLost');
    expect(await session.project.measures()).toEqual(before);
    await removeRows(session, 'measureGoods', going.slice(1), false);
    expect(await goodsOf('CN-2023-39')).toHaveLength(1);
  });

  it('go with their measure, and come back with it', async () => {
    const before = await session.project.measures();
    await removeRows(session, 'measure', ['CN-2023-39'], true);
    expect(await goodsOf('CN-2023-39')).toEqual([]);
    await session.project.undo('me');
    expect(await session.project.measures()).toEqual(before);
  });

  it('stay where a change that brought them is taken back and the measure has become law', async () => {
    await addRows(session, 'measure', [{ ...MEASURE, kind: 'policy', inForce: '2026-12-10' }]);
    await addRows(session, 'measureGoods', [{ ...GOODS, measureId: MEASURE.id, materials: 'Rb' }]);
    const { revision } = await session.project.info();
    await setCells(session, 'measure', [cell('kind', 'ban')]);
    const { message } = await refusalIn(session.project.revert(revision, 'me'));
    expect(message).toContain('refusal.measures.goodsLost');
    expect(await goodsOf(MEASURE.id)).toHaveLength(1);
  });
});

const cell = (field: string, text: string) => ({ id: MEASURE.id, field, text });
