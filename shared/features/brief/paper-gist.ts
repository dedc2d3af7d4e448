import { addDays } from '../../base/calendar';
import type { MessageKey, Translate } from '../../base/message';
import { unreachable } from '../../base/refusal';
import { dissentIn } from '../../model/dissent';
import type { BriefFacts, BriefOptions } from './facts';
import type { Cast } from './paper-figures';
import { decidedOn, leadMix, leversIn, mixName, netOf } from './paper-options';
import { shocksSaid } from './paper-shocks';
import { type Fillings, filled, joined, type Line, words } from './pieces';
import type { GistPart } from './request';

/** A sentence of the page: its message, and what stands in its places. */
interface Gist {
  readonly key: MessageKey;
  readonly fillings: Fillings;
}

/** The title, what is assumed, what happens, what can be done, who dissents: whatever the run has given. */
export function gistOf(part: GistPart, facts: BriefFacts, cast: Cast, t: Translate): Gist {
  switch (part) {
    case 'title':
      return title(facts, cast, t);
    case 'assumed':
      return assumed(facts, cast, t);
    case 'happens':
      return happens(facts, cast, t);
    case 'possible':
      return possible(facts, cast, t);
    case 'dissent':
      return dissent(facts, cast);
    default:
      return unreachable(part);
  }
}

/** Effect, and what can be done on the day of the decision. */
function title(facts: BriefFacts, cast: Cast, t: Translate): Gist {
  const { shocks, first, totals, options } = facts;
  const cause = shocks.length === 0 ? cast.scenarioName : shocksSaid(facts, cast, t);
  const lines = cast.whole('totals', 'run', 'lines', totals.lines);
  if (first === null || totals.stopping === 0) return { key: 'brief.title.none', fillings: { cause, lines } };
  const effect = {
    cause,
    lines,
    date: cast.date('headline', 'run', 'first', first.date),
    stopping: cast.whole('totals', 'run', 'stopping', totals.stopping),
    standing: cast.whole('totals', 'run', 'standing', totals.standing),
  };
  if (options === null) return { key: 'brief.title.happens', fillings: effect };
  const decided = decidedOn(options, cast);
  const mix = leadMix(options);
  if (mix === undefined) return { key: 'brief.title.nothing', fillings: { ...effect, decided } };
  if (mix.lostYen === null || options.baseLostYen === null)
    return { key: 'brief.title.mix', fillings: { ...effect, decided, mix: mixName(mix, t) } };
  return {
    key: 'brief.title.options',
    fillings: {
      ...effect,
      decided,
      mix: mixName(mix, t),
      before: cast.money('option', 'nothing', 'lost', options.baseLostYen),
      after: cast.money('option', mix.kind, 'lost', mix.lostYen),
      left: cast.whole('option', mix.kind, 'linesLeft', mix.linesLeft),
    },
  };
}

function assumed(facts: BriefFacts, cast: Cast, t: Translate): Gist {
  const { economy, stage, start, days, released } = facts;
  const tiers = released.map(({ tier, from }) =>
    filled(t, 'brief.gist.released', {
      tier: [words(t(`brief.tier.${tier ?? 'one'}`))],
      from: cast.date('released', tier ?? 'one', 'from', from),
    }),
  );
  return {
    key: 'brief.gist.assumed',
    fillings: {
      shocks:
        facts.shocks.length === 0
          ? filled(t, 'brief.gist.noShock')
          : shocksSaid(facts, cast, t, { dated: true }),
      economy: cast.named('country', economy),
      stage: [words(t(`stage.${stage}`))],
      start: cast.date('window', 'run', 'start', start),
      last: cast.date('window', 'run', 'last', addDays(start, days - 1)),
      days: cast.whole('window', 'run', 'days', days),
      tiers: tiers.length === 0 ? filled(t, 'brief.gist.noRelease') : joined(tiers, t('brief.join')),
    },
  };
}

function happens(facts: BriefFacts, cast: Cast, t: Translate): Gist {
  const { first, totals, lostValue, firstStands } = facts;
  const lines = cast.whole('totals', 'run', 'lines', totals.lines);
  if (first === null || totals.stopping === 0) return { key: 'brief.gist.none', fillings: { lines } };
  const common = {
    line: firstLine(facts, cast, t),
    material: cast.named('material', first.material),
    date: cast.date('headline', 'run', 'first', first.date),
    light: lightSaid(facts, cast, t),
    stopping: cast.whole('totals', 'run', 'stopping', totals.stopping),
    standing: cast.whole('totals', 'run', 'standing', totals.standing),
    stands:
      firstStands === null
        ? []
        : filled(t, 'brief.gist.stands', { date: cast.date('totals', 'run', 'standsFrom', firstStands) }),
    lines,
    value:
      lostValue === null ? filled(t, 'report.notKnown') : cast.money('totals', 'run', 'lostValue', lostValue),
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

/** The line that is reduced first, and how many others on that day. */
function firstLine({ first }: BriefFacts, cast: Cast, t: Translate): Line {
  if (first === null || first.use === null) return filled(t, 'brief.gist.someUse');
  const line = cast.named('use', first.use);
  if (first.others === 0) return line;
  const count = cast.whole('headline', 'run', 'others', first.others);
  return filled(t, 'scenarios.andOthers', { line, count });
}

/** What weighs too little to be the first, where it is short before: said where it acts. */
function lightSaid({ earlierLight }: BriefFacts, cast: Cast, t: Translate): Line {
  if (earlierLight === null) return [];
  return filled(t, 'brief.gist.light', {
    material: cast.named('material', earlierLight.material),
    date: cast.date('headline', 'run', 'light', earlierLight.date),
  });
}

function possible({ options, start }: BriefFacts, cast: Cast, t: Translate): Gist {
  if (options === null) return { key: 'brief.gist.unasked', fillings: {} };
  const { coverDays, baseDays } = options;
  const days = cast.whole('question', 'run', 'coverDays', coverDays);
  if (baseDays === null || baseDays >= coverDays) return { key: 'brief.gist.safe', fillings: { days } };
  // Day 0 is the first: after so many whole days something is short.
  const whole = Math.floor(baseDays);
  const common = {
    day: cast.whole('option', 'nothing', 'shortDay', whole),
    date: cast.date('option', 'nothing', 'shortFrom', addDays(start, whole)),
    days,
    decided: decidedOn(options, cast),
  };
  const mix = leadMix(options);
  if (mix === undefined) return { key: 'brief.gist.fewer', fillings: common };
  const net = netOf(mix, options);
  return {
    key: options.isReached ? 'brief.gist.possible' : 'brief.gist.best',
    fillings: {
      ...common,
      mix: mixParts(mix, cast, t),
      from: mix.actsFrom === null ? [words('–')] : cast.date('option', mix.kind, 'from', mix.actsFrom),
      cost: cast.money('option', mix.kind, 'cost', mix.costYen),
      lost:
        mix.lostYen === null
          ? filled(t, 'report.notKnown')
          : cast.money('option', mix.kind, 'lost', mix.lostYen),
      net: net === null ? filled(t, 'report.notKnown') : cast.money('option', mix.kind, 'net', net),
    },
  };
}

/** "Cheapest (stock, saving)" */
function mixParts(mix: BriefOptions['mixes'][number], cast: Cast, t: Translate): Line {
  const levers = leversIn(mix).map((lever) => filled(t, `brief.options.lever.${lever}`));
  if (levers.length === 0) return mixName(mix, t);
  return filled(t, 'brief.gist.mix', {
    mix: mixName(mix, t),
    levers: joined(levers, cast.language === 'ja' ? '・' : ', '),
  });
}

function dissent({ dissents, dissent: first }: BriefFacts, cast: Cast): Gist {
  if (dissents === 0) return { key: 'brief.none', fillings: {} };
  const count = cast.of(null, 'assumption', 'all', 'dissents', { kind: 'whole', value: dissents });
  const said = first === null ? null : dissentIn(cast.language, first);
  if (first === null || said === null) return { key: 'brief.dissent.count', fillings: { count } };
  return {
    key: said.language === cast.language ? 'brief.dissent.first' : `brief.dissent.first.${said.language}`,
    fillings: {
      count,
      code: cast.text(null, 'assumption', first.code, 'code', first.code),
      text: cast.text(null, 'assumption', first.code, 'dissent', said.text),
    },
  };
}
