import { isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../renderer/features/overview/decisions';
import { material } from '../ids';
import { rows } from '../sample/rows';

const evidence = { assumptions: rows('assumption'), events: rows('event') };
const nothing = { targets: [], figures: [], standings: new Map(), materials: [] } as const;
const on = (date: string, given: Partial<Parameters<typeof decisionsOf>[0]> = {}) =>
  decisionsOf({ ...nothing, evidence, ...given, dataDate: isoDate(date) });
const kinds = (list: ReturnType<typeof decisionsOf>) => list.map(({ kind }) => kind);

describe('what needs a decision', () => {
  it.each<[string, string[]]>([
    ['2025-11-08', []],
    ['2026-05-20', ['suspension']], // it ends on 10 November 2026
    ['2027-12-31', ['overdue', 'suspension']],
  ])('in the sample on %s', (date, expected) => {
    expect(kinds(on(date)).filter((kind) => kind !== 'overdue' || expected.includes('overdue'))).toEqual(
      expected,
    );
  });

  it('names the assumption that is past its review for longest', () => {
    const [first] = on('2030-01-01');
    const dates = evidence.assumptions.flatMap(({ reviewDate }) => reviewDate ?? []).sort();
    expect(first).toMatchObject({ kind: 'overdue', count: dates.length, oldest: { reviewDate: dates[0] } });
  });

  it('ends with a later event of the same country', () => {
    const ended = {
      ...evidence,
      events: [...evidence.events, { ...evidence.events[0], imposedBy: 'China', date: '2026-11-28' }],
    };
    expect(evidence.events.find(({ kind }) => kind === 'suspension')?.imposedBy).toBe('China');
    expect(kinds(on('2026-12-05', { evidence: ended as typeof evidence }))).not.toContain('suspension');
  });

  it('names the materials whose plan is guesses alone', () => {
    const line = {
      directWatched: 0,
      lookThrough: { low: 0, high: 0 },
      coverDays: null,
      firstShortfall: null,
      isLight: false,
    };
    const materials = [
      { ...line, materialId: material('Dy'), notKnownPercent: 100 },
      { ...line, materialId: material('Nd'), notKnownPercent: 60 },
      { ...line, materialId: material('Sc'), notKnownPercent: null },
    ];
    expect(on('2024-01-01', { materials }).at(-1)).toEqual({ kind: 'guessed', materialIds: ['Dy'] });
  });
});
