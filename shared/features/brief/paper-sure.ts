import type { Translate } from '../../base/message';
import type { BriefFacts, BriefRanking, BriefSure } from './facts';
import type { Cast } from './paper-figures';
import type { Named, PaperNote } from './paper-parts';
import { filled, joined, type Line, words } from './pieces';

/** How sure the run is: its range, what is guessed, what moves it most, how it came out against what happened, who dissents. */
export function sureBlock(facts: BriefFacts, dissent: Line, cast: Cast, t: Translate): PaperNote {
  return {
    title: filled(t, 'brief.sure'),
    lines: [
      ...(facts.sure === null
        ? [{ name: filled(t, 'brief.sure.range'), text: filled(t, 'brief.sure.unasked') }]
        : rangeLines(facts.sure, cast, t)),
      { name: filled(t, 'brief.sure.tested'), text: testedLine(facts, cast, t) },
      { name: filled(t, 'brief.sure.dissent'), text: dissent },
    ],
  };
}

function rangeLines(sure: BriefSure, cast: Cast, t: Translate): Named[] {
  const whole = (column: string, value: number): Line => cast.whole('sure', 'run', column, value);
  return [
    { name: filled(t, 'brief.sure.range'), text: rangeLine(sure, cast, t) },
    {
      name: filled(t, 'brief.sure.guessed'),
      text: filled(t, 'brief.sure.basis', {
        inputs: whole('inputs', sure.inputs),
        guessed: whole('guessed', sure.guessed),
        draws: whole('draws', sure.draws),
        seed: whole('seed', sure.seed),
      }),
    },
    { name: filled(t, 'brief.sure.turned'), text: driverLine(sure, cast, t) },
    ...(sure.ranking === null
      ? []
      : [{ name: filled(t, 'brief.sure.ranking'), text: rankingLine(sure.ranking, cast, t) }]),
  ];
}

function rangeLine(
  { firstDay, firstDraws, linesReduced, linesStanding, lostValue, draws }: BriefSure,
  cast: Cast,
  t: Translate,
): Line {
  const whole = (column: string, value: number): Line => cast.whole('sure', 'run', column, value);
  if (firstDay === null) return filled(t, 'brief.sure.never', { draws: whole('draws', draws) });
  const first = filled(t, 'brief.sure.first', {
    early: cast.date('sure', 'run', 'early', firstDay.early),
    late: cast.date('sure', 'run', 'late', firstDay.late),
    chance: whole('chance', firstDraws),
    draws: whole('draws', draws),
    reducedLow: whole('reducedLow', linesReduced.low),
    reducedHigh: whole('reducedHigh', linesReduced.high),
    standingLow: whole('standingLow', linesStanding.low),
    standingHigh: whole('standingHigh', linesStanding.high),
  });
  if (lostValue === null) return first;
  const value = filled(t, 'brief.sure.value', {
    low: cast.money('sure', 'run', 'low', lostValue.low),
    high: cast.money('sure', 'run', 'high', lostValue.high),
  });
  return [...first, ...(cast.language === 'ja' ? [] : [words(' ')]), ...value];
}

/** What the loss hangs on most. */
function driverLine({ driver }: BriefSure, cast: Cast, t: Translate): Line {
  if (driver === null) return filled(t, 'brief.sure.notTurned');
  return filled(t, 'brief.sure.driver', {
    input: inputLine(driver, cast, t),
    correlation: cast.of(cast.scenarioId, 'sure', 'run', 'correlation', {
      kind: 'hundredths',
      value: driver.correlation,
    }),
  });
}

function inputLine(
  { ref, things: [one, other] }: Pick<NonNullable<BriefSure['driver']>, 'ref' | 'things'>,
  cast: Cast,
  t: Translate,
): Line {
  const named = (at: typeof one): Line =>
    at === undefined ? [] : cast.text(null, 'input', at.id, 'name', at);
  const what = { material: named(other ?? one), supplier: named(one), line: named(one), shock: named(one) };
  const key =
    ref.kind === 'value' || ref.kind === 'length'
      ? (`sure.input.${ref.kind}` as const)
      : (`stress.input.${ref.kind}` as const);
  return filled(t, key, what);
}

/** How surely the scenario is better than the one that it is held against, and what turns that. */
function rankingLine({ against, apart, ...ranking }: BriefRanking, cast: Cast, t: Translate): Line {
  const { id } = against;
  const percent = (column: string, value: number): Line => cast.percent('sure', id, column, value);
  const reference = cast.text(id, 'scenario', id, 'name', against);
  const better = percent('better', ranking.betterPercent);
  const said =
    ranking.turnsPercent === null
      ? filled(t, 'brief.sure.alike', { reference, better })
      : filled(t, apart ? 'brief.sure.better' : 'brief.sure.notApart', {
          reference,
          better,
          turns: percent('turns', ranking.turnsPercent),
        });
  const { turning } = ranking;
  if (ranking.turnsPercent === null) return said;
  const kind = turning?.unit === 'percent' ? 'percent' : turning?.unit === 'days' ? 'whole' : 'hundredths';
  const figure = (column: string, value: number): Line =>
    cast.of(cast.scenarioId, 'sure', id, column, { kind, value });
  const turned =
    turning === null
      ? filled(t, 'brief.sure.turnedByNone')
      : filled(t, `brief.sure.turnedAt.${turning.unit}`, {
          input: inputLine(turning, cast, t),
          value: figure('turnsAt', turning.value),
          base: figure('asEntered', turning.base),
        });
  return joined([said, turned], cast.language === 'ja' ? '' : ' ');
}

/** Dates of the past that were computed without knowing them. */
function testedLine({ backtest }: BriefFacts, cast: Cast, t: Translate): Line {
  if (backtest === null) return filled(t, 'brief.sure.notTested');
  const whole = (column: string, value: number): Line =>
    cast.of(null, 'backtest', 'all', column, { kind: 'whole', value });
  const days = (column: string, value: number): Line =>
    filled(t, value < 0 ? 'brief.sure.early' : 'brief.sure.late', { days: whole(column, Math.abs(value)) });
  return filled(t, 'brief.sure.gap', {
    dates: whole('dates', backtest.dates),
    low: days('low', backtest.low),
    high: days('high', backtest.high),
  });
}
