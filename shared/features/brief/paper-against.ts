import type { MessageKey, Translate } from '../../base/message';
import type { BriefAgainst } from './facts';
import type { Cast } from './paper-figures';
import { filled, joined, type Line } from './pieces';

/** Less than that is nothing in the digits of the page. */
const LEAST_DAYS = 0.05;
const LEAST_YEN = 0.5;

/** By what the scenario differs from the one that it is held against, in one sentence. */
export function againstLine(against: BriefAgainst, cast: Cast, t: Translate): Line {
  const { scenario, commonDays, stopping, lineDays, lostValue } = against;
  const { id } = scenario;
  const size = Math.abs;
  const moved = (
    value: number,
    [more, fewer]: readonly [MessageKey, MessageKey],
    count: Line,
    least = 0,
  ): Line =>
    size(value) <= least ? filled(t, 'brief.against.same') : filled(t, value > 0 ? more : fewer, { count });
  const said = filled(t, 'brief.against', {
    reference: cast.text(id, 'scenario', id, 'name', scenario),
    first: firstLine(against, cast, t),
    stopping: moved(
      stopping,
      ['brief.against.moreLines', 'brief.against.fewerLines'],
      cast.whole('against', id, 'stopping', size(stopping)),
    ),
    lineDays: moved(
      lineDays,
      ['brief.against.moreDays', 'brief.against.fewerDays'],
      cast.days('against', id, 'lineDays', size(lineDays)),
      LEAST_DAYS,
    ),
    value:
      lostValue === null
        ? filled(t, 'report.notKnown')
        : moved(
            lostValue,
            ['brief.against.more', 'brief.against.less'],
            cast.money('against', id, 'lostValue', size(lostValue)),
            LEAST_YEN,
          ),
  });
  if (commonDays === null) return said;
  const days = cast.whole('against', id, 'commonDays', commonDays);
  return joined([said, filled(t, 'brief.against.cut', { days })], cast.language === 'ja' ? '' : ' ');
}

function firstLine({ scenario, first }: BriefAgainst, cast: Cast, t: Translate): Line {
  if (typeof first !== 'number') return filled(t, `brief.against.${first}`);
  if (first === 0) return filled(t, 'brief.against.sameDay');
  const days = cast.whole('against', scenario.id, 'first', Math.abs(first));
  return filled(t, first > 0 ? 'brief.against.earlier' : 'brief.against.later', { days });
}
