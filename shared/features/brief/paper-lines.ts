import type { Translate } from '../../base/message';
import type { BriefFacts, BriefLine } from './contract';
import type { Cast } from './paper-figures';
import type { PaperTable } from './paper-parts';
import { filled, type Line } from './pieces';

/** So many rows fit on the page with the rest of it. */
export const MOST_LINES = 17;
/** Two fewer where the page says what the scenario is held against. */
const OF_AGAINST = 2;

/** What happens: the lines reduced, the earliest first. */
export function linesBlock(facts: BriefFacts, cast: Cast, t: Translate): PaperTable {
  const { lines, against } = facts;
  const listed = lines.slice(0, against === null ? MOST_LINES : MOST_LINES - OF_AGAINST);
  const more = lines.length - listed.length;
  return {
    title: filled(t, 'brief.lines'),
    columns: [
      { head: filled(t, 'scenarios.col.line'), right: false },
      { head: filled(t, 'scenarios.col.stop'), right: false },
      { head: filled(t, 'scenarios.col.restart'), right: false },
      { head: filled(t, 'brief.lines.standing'), right: true },
      { head: filled(t, 'brief.lines.load'), right: true },
      { head: filled(t, 'brief.lines.binding'), right: false },
      { head: filled(t, 'brief.lines.value'), right: true },
    ],
    rows: listed.map((line) => lineRow(line, cast, t)),
    notes: [
      ...(lines.length === 0 ? [filled(t, 'brief.lines.none')] : []),
      ...(more === 0
        ? []
        : [filled(t, 'brief.lines.more', { count: cast.whole('lines', 'others', 'count', more) })]),
      ...(listed.some(({ isLight }) => isLight) ? [filled(t, 'brief.lines.light')] : []),
    ],
  };
}

function lineRow(
  { use, stop, restart, daysStanding, meanLoadPercent, binding, isLight, lostValue }: BriefLine,
  cast: Cast,
  t: Translate,
): Line[] {
  const material = binding === null ? [] : cast.named('material', binding);
  return [
    cast.named('use', use),
    cast.date('lines', use.id, 'stop', stop),
    restart === null ? filled(t, 'brief.lines.notBack') : cast.date('lines', use.id, 'restart', restart),
    daysStanding === 0
      ? filled(t, 'brief.lines.neverStands')
      : cast.whole('lines', use.id, 'daysStanding', daysStanding),
    cast.percent('lines', use.id, 'meanLoad', Math.round(meanLoadPercent)),
    isLight ? filled(t, 'brief.lines.lightMark', { material }) : material,
    lostValue === null ? filled(t, 'report.notKnown') : cast.yen('lines', use.id, 'lostValue', lostValue),
  ];
}
