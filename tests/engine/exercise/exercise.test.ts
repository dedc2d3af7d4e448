import type { Game, GameDecision } from '@shared/model/exercise-game';
import { describe, expect, it } from 'vitest';
import { afterAction, turnState } from '../../../electron/engine/exercise';
import { refusalOf } from '../../refusal-of';
import { solver } from '../solve/solver';
import { game, loan, saving, spot, stop } from './games';

const buys = (day: number, amount: number, lever = 'spot'): GameDecision => ({ day, lever, amount });

describe('the state on the day of a turn', () => {
  // 20 of 100 days are served, each other one loses 10 yen.
  it.each<[string, Partial<Game>, GameDecision[], number, number]>([
    ['counts nothing that is not known yet', { messages: [stop('2025-01-01', '2025-12-31', 1)] }, [], 0, 0],
    ['counts what is known from its day on', {}, [], 0, 800],
    ['counts what is decided by then', {}, [buys(0, 50)], 0, 300],
    ['counts nothing that is decided later', {}, [buys(30, 50)], 0, 800],
    [
      'counts a rumour as long as nobody refutes it',
      { messages: [stop('2025-01-01', '2025-12-31', 0, { isTrue: false, refutedFrom: 30 })] },
      [],
      0,
      800,
    ],
    [
      'counts a rumour that is refuted no more',
      { messages: [stop('2025-01-01', '2025-12-31', 0, { isTrue: false, refutedFrom: 30 })] },
      [],
      30,
      0,
    ],
  ])('%s', (_what, more, decisions, day, lost) => {
    expect(turnState(game(more), decisions, day).outcome.lostYen).toBeCloseTo(lost, 6);
  });

  it('says of each lever what it still gives, costs and takes off, now and had it been first', () => {
    const { levers } = turnState(game(), [buys(0, 20)], 60);
    expect(levers.map(({ lever, most, costYen }) => [lever, most, costYen])).toEqual([
      ['spot', 30, 30],
      ['swap', 20, 20],
      ['orderedSaving', 10, 0],
    ]);
    // Bought on day 60 it comes on day 70, with 30 days to go; a tenth is saved of the 40 days that are left, or of all 100.
    expect(levers.map(({ gain }) => gain.lostYen)).toEqual(
      [300, 200, 40].map((yen) => expect.closeTo(yen, 6)),
    );
    expect(levers[2]?.gainAtFirst.lostYen).toBeCloseTo(100, 6);
  });

  it('shuts a lever before it is offered and after its last day', () => {
    const levers = [spot({}, 30), loan({}, 30)];
    const open = (day: number) => turnState(game({ levers }), [], day).levers.map(({ isOpen }) => isOpen);
    expect([open(0), open(30), open(60)]).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });
});

describe('what is no decision', () => {
  it.each<[string, Partial<Game>, GameDecision[], string, string]>([
    [
      'a lever that the script has not',
      {},
      [buys(0, 1), buys(0, 1, 'mine')],
      'unknownLever',
      'decisions.1.lever',
    ],
    ['more than a lever gives', {}, [buys(0, 51)], 'tooMuch', 'decisions.0.amount'],
    ['more than is left of it', {}, [buys(0, 30), buys(30, 21)], 'tooMuch', 'decisions.1.amount'],
    ['what can come no more', {}, [buys(95, 1)], 'tooMuch', 'decisions.0.amount'],
    ['more than the budget', { budgetYen: 10 }, [buys(0, 11)], 'budget', 'decisions'],
  ])('%s', (_what, more, decisions, code, field) => {
    expect(refusalOf(() => turnState(game(more), decisions, 99)).notice).toMatchObject({
      code: `refusal.exercise.${code}`,
      place: { field },
    });
  });
});

describe('afterwards', () => {
  const lookedBack = async (more: Partial<Game>, decisions: GameDecision[]) =>
    afterAction(await solver(), game(more), [decisions]);

  it('says what a delay cost, in parts that add up', async () => {
    // Stock lasts 20 days. 50 t on day 30 come on day 40: 30 days lost before, 10 after; decided on day 0 they come on day 10.
    const { groups } = await lookedBack({}, [buys(60, 50), buys(30, 20, 'swap')]);
    const [group] = groups;
    expect(group?.outcome.lostYen).toBeCloseTo(300, 6);
    expect(
      group?.delays.map(({ decision, openOn, daysLate, lost }) => [decision, openOn, daysLate, lost.lostYen]),
    ).toEqual([
      [1, 0, 30, expect.closeTo(0, 6)],
      [0, 0, 60, expect.closeTo(200, 6)],
    ]);
    expect(group?.delays.map(({ aDay }) => aDay.lostYen)).toEqual([
      expect.closeTo(0, 6),
      expect.closeTo(10, 6),
    ]);
  });

  it('lays four courses side by side', async () => {
    // The stop is known from day 30 on: who knows it buys then, in hindsight it makes no difference here.
    const messages = [stop('2025-01-01', '2025-12-31', 30)];
    const { nothing, groups, known, hindsight } = await lookedBack({ messages, levers: [spot()] }, [
      buys(60, 10),
    ]);
    expect(
      [nothing, groups[0]?.outcome, known.outcome, hindsight.outcome].map((one) => one?.lostYen),
    ).toEqual([800, 700, 300, 300].map((yen) => expect.closeTo(yen, 6)));
    expect(known.decisions).toEqual([{ day: 30, lever: 'spot', amount: expect.closeTo(50, 6) }]);
    expect(hindsight.by).toBe('solver');
  });

  it('names a message that was not so, with what was decided on it', async () => {
    const rumour = stop('2025-01-01', '2025-12-31', 0, { id: 'rumour', isTrue: false, refutedFrom: 60 });
    const { groups } = await lookedBack({ messages: [rumour] }, [buys(30, 40), buys(60, 1)]);
    expect(groups[0]?.believed).toEqual([
      {
        message: 'rumour',
        turns: [0, 30],
        decisions: [0],
        promised: { lostYen: expect.closeTo(400, 6), lineDays: expect.closeTo(40, 6) },
        worth: { lostYen: 0, lineDays: 0 },
      },
    ]);
  });

  it('gives the same figures for the same decisions, in whichever order a file has them', async () => {
    const [one, other] = [
      await lookedBack({}, [buys(0, 10), buys(30, 20)]),
      await lookedBack({}, [buys(0, 10), buys(30, 20)]),
    ];
    expect(one).toEqual(other);
    const turned = await lookedBack({}, [buys(30, 20), buys(0, 10)]);
    expect(turned.groups[0]?.outcome).toEqual(one.groups[0]?.outcome);
  });

  it('says at each turn what was believed and what was so', async () => {
    const { groups } = await lookedBack(
      { messages: [stop('2025-01-01', '2025-12-31', 30)], levers: [saving({ max: 50 })] },
      [],
    );
    expect(
      groups[0]?.turns.map(({ day, believed, wasSo }) => [day, believed.lostYen, wasSo.lostYen]),
    ).toEqual([
      [0, 0, expect.closeTo(800, 6)],
      [30, expect.closeTo(800, 6), expect.closeTo(800, 6)],
      [60, expect.closeTo(800, 6), expect.closeTo(800, 6)],
    ]);
  });
});
