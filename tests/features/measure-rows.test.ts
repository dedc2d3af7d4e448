import { beforeEach, describe, expect, it } from 'vitest';
import { addRows, setCells } from '../../electron/features/data/edit-rows';
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

const cell = (field: string, text: string) => ({ id: MEASURE.id, field, text });
