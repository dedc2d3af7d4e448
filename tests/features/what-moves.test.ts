import { dayNumber, isoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import { type Move, movesOf, shocksMoved } from '@shared/model/moves';
import { newOfKind, type Shock } from '@shared/model/shock';
import { describe, expect, it } from 'vitest';
import { runScenario } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import type { Session } from '../../electron/plan/session';
import { whatMoves } from '../../electron/plan/what-moves';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from './sample-session';
import { AS_PARENT, BAN } from './scenario-input';

const DY = 'Dy' as MaterialId; // a symbol typed here
const { label: _label, kind: _kind, ...scope } = { ...BAN, end: isoDate('2027-03-31') };
const LICENCE = newOfKind('licence', { ...scope, id: 'l', approvedPercent: 25, delayDays: 15 });

/** The move laid on the scenario by hand, as a person would do it. */
async function byHand(session: Session, shocks: readonly Shock[], move: Move): Promise<string | null> {
  const { scenario } = await saveScenario(session, {
    ...AS_PARENT,
    name: `${JSON.stringify(move)}`.slice(0, 80),
    shocks: [],
  });
  const tryMix = move.kind === 'saving' ? { 'saving|Dy': move.points } : null;
  const tryShocks = shocksMoved(shocks, move);
  const run = { scenarioId: scenario.id, materials: [], tryShocks, tryMix };
  const { result } = await runScenario(session, run);
  return result.lines.find(({ useId }) => useId === 'use-jpn-wind')?.firstStop?.date ?? null;
}

describe('what would move a stop', () => {
  it('eases each term of a shock by a round figure, no further than it goes', () => {
    expect(movesOf([LICENCE])).toEqual([
      { kind: 'term', shockId: 'l', term: 'coveredPercent', by: -10 },
      { kind: 'term', shockId: 'l', term: 'approvedPercent', by: 10 },
      { kind: 'term', shockId: 'l', term: 'delayDays', by: -15 },
      { kind: 'shorter', shockId: 'l', days: 30 },
      { kind: 'stock', days: 10 },
      { kind: 'saving', points: 10 },
    ]);
    const full = newOfKind('licence', { ...scope, id: 'l', approvedPercent: 100, delayDays: 0 });
    expect(movesOf([full]).filter(({ kind }) => kind === 'term')).toEqual([
      { kind: 'term', shockId: 'l', term: 'coveredPercent', by: -10 },
    ]);
  });

  it('says of each by how many days the stop comes later, as the runs by hand do', async () => {
    const session = await sampleSession(runsPart);
    const shocks: readonly Shock[] = [LICENCE];
    const { scenario } = await saveScenario(session, { ...AS_PARENT, shocks });
    const asked = { scenarioId: scenario.id, useId: 'use-jpn-wind', materialId: DY, tryShocks: null };
    const { moved } = await whatMoves(session, asked);
    const plain = await runScenario(session, { scenarioId: scenario.id, materials: [], tryShocks: null });
    const stop = plain.result.lines.find(({ useId }) => useId === 'use-jpn-wind')?.firstStop?.date;
    if (stop === undefined) throw new Error('the line stops');
    for (const { move, later } of moved.filter(({ move }) => move.kind !== 'stock')) {
      const then = await byHand(
        session,
        [{ ...LICENCE, id: move.kind === 'term' || move.kind === 'shorter' ? move.shockId : 'x' }],
        move,
      );
      expect(later, JSON.stringify(move)).toBe(
        then === null ? null : dayNumber(isoDate(then)) - dayNumber(stop),
      );
    }
    expect(moved.some(({ later }) => later !== null && later > 0)).toBe(true);
    // What is asked is said of the scenario as it is tried, and nothing of it is kept.
    const eased = await whatMoves(session, { ...asked, tryMix: { 'saving|Dy': 30 } });
    expect(eased.moved).not.toEqual(moved);
  });

  it.each([true, false])(
    'counts ten days more stock as ten days of need (a national stock held: %s)',
    async (held) => {
      const session = await sampleSession(runsPart);
      const { stocks } = await session.project.plan({});
      const national = stocks.filter(
        ({ economyId, materialId, tier }) => economyId === 'JPN' && materialId === DY && tier === 'national',
      );
      expect(national).toHaveLength(1);
      if (!held)
        await session.project.apply(
          { who: 'analyst', label: 'sold', reason: null },
          national.map(({ id }) => ({ table: 'stock', op: 'remove', id }) as const),
        );
      const { scenario } = await saveScenario(session, {
        ...AS_PARENT,
        shocks: [{ ...BAN, end: isoDate('2027-03-31') }],
      });
      const { moved } = await whatMoves(session, {
        scenarioId: scenario.id,
        useId: null,
        materialId: DY,
        tryShocks: null,
      });
      const { result } = await runScenario(session, {
        scenarioId: scenario.id,
        materials: ['Dy'],
        tryShocks: null,
      });
      const dy = result.materials[0];
      if (dy?.firstShortfall == null) throw new Error('dysprosium runs short');
      // Ten days of the plain need of the year, and what is missing on a day behind the shortfall: the stock would make up for it.
      const day = Math.ceil(dy.firstShortfall.day) + 3;
      const need = dy.openingStock / dy.openingCover;
      const gap = dy.series.shortfall[day] ?? 0;
      const later = moved.find(({ move }) => move.kind === 'stock')?.later ?? 0;
      expect(gap).toBeGreaterThan(0);
      expect(Math.abs(later - (10 * need) / gap)).toBeLessThan(1);
    },
  );

  it('is nothing where nothing stops', async () => {
    const session = await sampleSession(runsPart);
    const view = await whatMoves(session, {
      scenarioId: 'base-2026',
      useId: 'use-jpn-wind',
      materialId: DY,
      tryShocks: null,
    });
    expect(view.moved).toEqual([]);
  });
});
