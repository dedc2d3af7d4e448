import { newRow } from '@shared/model/table';
import { assumption } from '@shared/model/tables/assumption';

import { describe, expect, it } from 'vitest';
import { drawnKey } from '../../electron/engine/sure/drawn-inputs';
import { scenarioFromMeasure } from '../../electron/features/measures/scenario-from-measure';
import { assumedRange } from '../../electron/features/stress/assumed-range';
import { askSure } from '../../electron/features/sure/ask-sure';
import type { Session } from '../../electron/plan/session';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { sampleSession } from './sample-session';

describe('a range after the assumption that a note names', () => {
  const said = (code: string, unit: string | null, low: number | null, high: number | null) =>
    newRow(assumption, {
      id: code,
      code,
      textEn: code,
      textJa: code,
      owner: 'office',
      mark: 'estimated',
      low,
      high,
      unit,
    });
  const assumptions = [
    said('A-001', 'days', 20, 40),
    said('A-002', 'times the lead time', 0.5, 2),
    said('A-003', '輸送日数に対する倍率', 0.5, 2),
    said('A-004', 'percent approved', 0, 60),
    said('A-005', '許可率 %', 0, 60),
    said('A-006', 'days', null, 40),
    said('A-007', 't a day', 20, 40),
    said('A-008', null, 20, 40),
  ];

  it.each([
    ['Guessed (A-001).', 25, 'days', [20, 40]],
    ['仮置き（A-001）', 25, 'days', [20, 40]],
    ['Guessed (A-002).', 25, 'days', [12.5, 50]],
    ['A-003', 25, 'days', [12.5, 50]],
    ['A-004', 25, 'percent', [0, 60]],
    ['A-005', 25, 'percent', [0, 60]],
    // The next one named, where the first says nothing of it.
    ['A-004, A-001', 25, 'days', [20, 40]],
    ['A-001', 50, 'days', null],
    ['A-006', 25, 'days', null],
    ['A-007', 25, 'days', null],
    ['A-008', 25, 'days', null],
    ['A-009', 25, 'days', null],
    [null, 25, 'days', null],
  ] as const)('%s: %d %s', (note, value, counted, ends) => {
    const range = assumedRange(assumptions, note, value, counted);
    expect(range).toEqual(ends === null ? null : { low: ends[0], high: ends[1], mark: 'estimated' });
  });
});

async function drawn(session: Session, scenarioId: string) {
  const asked = { scenarioIds: [scenarioId], draws: 2, seed: 1, inputs: true, events: 'off' } as const;
  const { result } = await askSure(session, asked, {});
  return new Map(
    result.inputs.map(({ ref, low, high, mark, rangeFrom }) => [
      drawnKey(ref),
      { low, high, mark, rangeFrom },
    ]),
  );
}

describe('what is drawn of the sample', () => {
  it.each([
    [
      'licences-25',
      'lead:northern-rare-earth-baotou',
      { low: 17, high: 38, mark: 'guessed', rangeFrom: 'row' },
    ],
    ['licences-25', 'approved:licence-25-cn', { low: 0, high: 100, mark: 'guessed', rangeFrom: 'row' }],
    ['licences-25', 'length:licence-25-cn', { low: 162, high: 199, rangeFrom: 'declared' }],
    ['ban-heavy', 'length:ban-heavy-cn', { low: 164, high: 202, rangeFrom: 'declared' }],
  ])('%s: %s', async (scenarioId, key, range) => {
    expect((await drawn(await sampleSession(drawsPart), scenarioId)).get(key)).toMatchObject(range);
  });

  it('does not draw a length that the record says by both its days', async () => {
    const inputs = await drawn(await sampleSession(drawsPart), 'stop-2010');
    expect([...inputs.keys()].filter((key) => key.startsWith('length:'))).toEqual([]);
  });

  it('draws the months of a measure as far as those that were measured went', async () => {
    const session = await sampleSession(drawsPart);
    const asked = {
      name: null,
      economyId: null,
      start: null,
      profile: null,
      days: null,
      withheldPercent: null,
      materials: null,
    };
    const { scenario } = await scenarioFromMeasure(session, { ...asked, measureId: 'CN-2025-18' });
    const inputs = await drawn(session, scenario.id);
    const months = [1, 2, 3].map((month) => inputs.get(`approved:CN-2025-18-${month}`));
    expect(months).toMatchObject([
      { low: 1, high: 52, mark: 'estimated', rangeFrom: 'row' },
      { low: 5, high: 42, mark: 'estimated', rangeFrom: 'row' },
      { low: 43, high: 74, mark: 'estimated', rangeFrom: 'row' },
    ]);
  });

  it('does not draw the length of a measure whose end is in the register', async () => {
    const session = await sampleSession(drawsPart);
    const asked = {
      name: null,
      economyId: null,
      start: null,
      profile: null,
      days: null,
      withheldPercent: null,
      materials: null,
    };
    const { scenario } = await scenarioFromMeasure(session, { ...asked, measureId: 'CN-2010-STOP' });
    const inputs = await drawn(session, scenario.id);
    expect([...inputs.keys()].filter((key) => key.startsWith('length:'))).toEqual([]);
  });
});
