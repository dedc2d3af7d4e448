import type { Translate } from '../../base/message';
import { unreachable } from '../../base/refusal';
import type { Gap, Recorded, ReplayInput, ReplayLine } from '../../model/replay';

const MINUS = '\u2212';

/** How the dates of a replay are said, the same on screen and on the command line. */
interface ReplayWords {
  recorded(recorded: Recorded): string;
  computed(line: Pick<ReplayLine, 'computed' | 'computedUntil'>): string;
  gap(gap: Gap): string;
  value(input: Pick<ReplayInput, 'value' | 'unit'>): string;
}

/** @param date how a day is written where it is shown */
export function replayWords(say: Translate, date: (iso: string) => string): ReplayWords {
  return {
    recorded: ({ kind, date: day, what }) =>
      say(kind === 'on' ? 'replay.recorded.on' : 'replay.recorded.notUntil', {
        date: date(day),
        what: say(what.code, what.params),
      }),
    computed: ({ computed, computedUntil }) =>
      computed === null ? say('replay.computed.none', { date: date(computedUntil) }) : date(computed.date),
    gap: (gap) => {
      switch (gap.kind) {
        case 'days':
          return signed(gap.days);
        case 'at_most':
          return say('replay.gap.atMost', { days: signed(gap.days) });
        case 'at_least':
          return say('replay.gap.atLeast', { days: signed(gap.days) });
        case 'agrees':
          return say('replay.gap.agrees');
        default:
          return unreachable(gap);
      }
    },
    value: ({ value, unit }) => {
      switch (unit) {
        case 'date':
          return date(String(value));
        case 'days':
          return say('replay.unit.days', { value });
        case 'percent':
          return say('replay.unit.percent', { value });
        default:
          return unreachable(unit);
      }
    },
  };
}

function signed(days: number): string {
  if (days === 0) return '0';
  return days > 0 ? `+${days}` : `${MINUS}${-days}`;
}
