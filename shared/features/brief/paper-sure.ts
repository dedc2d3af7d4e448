import type { Translate } from '../../base/message';
import type { BriefFacts } from './contract';
import type { Cast } from './paper-figures';
import type { PaperNote } from './paper-parts';
import { filled, type Line } from './pieces';

/** How sure the run is: when the first line is reduced, how many are reduced and stand, what is at stake, and on what it rests. */
export function sureBlock({ sure }: BriefFacts, cast: Cast, t: Translate): PaperNote {
  const title = filled(t, 'brief.sure');
  if (sure === null) return { title, lines: [filled(t, 'brief.sure.unasked')] };
  const { firstDay, firstDraws, linesReduced, linesStanding, lostValue, draws } = sure;
  const whole = (column: string, value: number): Line => cast.whole('sure', 'run', column, value);
  const first: Line =
    firstDay === null
      ? filled(t, 'brief.sure.never', { draws: whole('draws', draws) })
      : filled(t, 'brief.sure.first', {
          early: cast.date('sure', 'run', 'early', firstDay.early),
          late: cast.date('sure', 'run', 'late', firstDay.late),
          chance: whole('chance', firstDraws),
          draws: whole('draws', draws),
        });
  const lines = filled(t, 'brief.sure.lines', {
    reducedLow: whole('reducedLow', linesReduced.low),
    reducedHigh: whole('reducedHigh', linesReduced.high),
    standingLow: whole('standingLow', linesStanding.low),
    standingHigh: whole('standingHigh', linesStanding.high),
  });
  const value =
    lostValue === null
      ? []
      : [
          filled(t, 'brief.sure.value', {
            low: cast.yen('sure', 'run', 'low', lostValue.low),
            high: cast.yen('sure', 'run', 'high', lostValue.high),
          }),
        ];
  const basis = filled(t, 'brief.sure.basis', {
    inputs: whole('inputs', sure.inputs),
    guessed: whole('guessed', sure.guessed),
    seed: whole('seed', sure.seed),
  });
  return { title, lines: [first, lines, ...value, basis] };
}
