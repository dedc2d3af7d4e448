import { addDays, daysBetween } from '../../base/calendar';
import type { MessageKey, Translate } from '../../base/message';
import { unreachable } from '../../base/refusal';
import type { BriefFacts, GistPart } from './contract';
import type { Cast } from './paper-figures';
import { type Fillings, filled, joined, type Line, words } from './pieces';

/** So many shocks are named in the first sentence. */
const NAMED_SHOCKS = 3;
/** And so many materials of one that nobody has named. */
const NAMED_MATERIALS = 5;

/** A sentence of the box: its message, and what stands in its places. */
interface Gist {
  readonly key: MessageKey;
  readonly fillings: Fillings;
}

/** What is assumed, what happens, what can be done: one sentence each, whatever the run has given. */
export function gistOf(part: GistPart, facts: BriefFacts, cast: Cast, t: Translate): Gist {
  switch (part) {
    case 'assumed':
      return assumed(facts, cast, t);
    case 'happens':
      return happens(facts, cast, t);
    case 'possible':
      return possible(facts, cast);
    default:
      return unreachable(part);
  }
}

function assumed({ shocks, economy, stage, start, days }: BriefFacts, cast: Cast, t: Translate): Gist {
  const named = shocks.slice(0, NAMED_SHOCKS).map(
    (shock): Line =>
      filled(t, 'brief.gist.shock', {
        label: calledShock(shock, cast, t),
        start: cast.date('shock', shock.id, 'start', shock.start),
        last: cast.date('shock', shock.id, 'last', addDays(shock.end, -1)),
        days: cast.whole('shock', shock.id, 'days', daysBetween(shock.start, shock.end)),
      }),
  );
  const more = shocks.length - named.length;
  const others =
    more === 0
      ? []
      : [filled(t, 'brief.gist.moreShocks', { count: cast.whole('shock', 'others', 'count', more) })];
  return {
    key: 'brief.gist.assumed',
    fillings: {
      shocks:
        named.length === 0 ? filled(t, 'brief.gist.noShock') : joined([...named, ...others], t('brief.join')),
      economy: cast.named('country', economy),
      stage: [words(t(`stage.${stage}`))],
      start: cast.date('window', 'run', 'start', start),
      days: cast.whole('window', 'run', 'days', days),
    },
  };
}

/** By its name, else by what it is: "Export ban by China, heavy rare earths". */
function calledShock(
  { id, label, kind, by, group, of }: BriefFacts['shocks'][number],
  cast: Cast,
  t: Translate,
): Line {
  if (label.nameEn !== '') return cast.text(null, 'shock', id, 'label', label);
  const parts = { kind: [words(t(`shock.${kind}`))], country: cast.named('country', by) };
  if (group === null && of.length === 0) return filled(t, 'brief.gist.unnamed', parts);
  const shown = of.slice(0, NAMED_MATERIALS).map((material) => cast.named('material', material));
  const more = of.length - shown.length;
  const others =
    more === 0
      ? []
      : [filled(t, 'brief.gist.moreShocks', { count: cast.whole('shock', id, 'materials', more) })];
  const materials =
    group === null
      ? joined([...shown, ...others], t('brief.join'))
      : cast.text(null, 'group', group, 'name', t(`group.${group}`));
  return filled(t, 'brief.gist.unnamedOf', { ...parts, materials });
}

function happens({ first, totals, lostValue }: BriefFacts, cast: Cast, t: Translate): Gist {
  const lines = cast.whole('totals', 'run', 'lines', totals.lines);
  if (first === null || totals.stopping === 0) return { key: 'brief.gist.none', fillings: { lines } };
  const common = {
    line: first.use === null ? filled(t, 'brief.gist.someUse') : cast.named('use', first.use),
    material: cast.named('material', first.material),
    date: cast.date('headline', 'run', 'first', first.date),
    stopping: cast.whole('totals', 'run', 'stopping', totals.stopping),
    standing: cast.whole('totals', 'run', 'standing', totals.standing),
    lines,
    value:
      lostValue === null ? filled(t, 'report.notKnown') : cast.yen('totals', 'run', 'lostValue', lostValue),
  };
  return totals.allBack === null
    ? {
        key: 'brief.gist.notBack',
        fillings: { ...common, notBack: cast.whole('totals', 'run', 'notBack', totals.notBack) },
      }
    : {
        key: 'brief.gist.happens',
        fillings: { ...common, back: cast.date('totals', 'run', 'allBack', totals.allBack.date) },
      };
}

function possible({ options }: BriefFacts, cast: Cast): Gist {
  if (options === null) return { key: 'brief.gist.unasked', fillings: {} };
  const { coverDays, baseDays, decided, answers, largestDays } = options;
  const days = cast.whole('question', 'run', 'coverDays', coverDays);
  if (baseDays === null || baseDays >= coverDays) return { key: 'brief.gist.safe', fillings: { days } };
  const common = {
    base: cast.days('option', 'nothing', 'days', baseDays),
    days,
    decided: cast.date('question', 'run', 'decided', decided),
  };
  const [cheapest] = answers;
  return cheapest === undefined
    ? {
        key: 'brief.gist.fewer',
        fillings: { ...common, most: cast.days('question', 'run', 'largestDays', largestDays ?? 0) },
      }
    : {
        key: 'brief.gist.possible',
        fillings: { ...common, cost: cast.yen('option', cheapest.kind, 'cost', cheapest.costYen) },
      };
}
