import type { Translate } from '../../base/message';
import { LEVER_KINDS } from '../../model/lever';
import type { BriefFacts, BriefOption, BriefOptions } from './facts';
import type { Cast } from './paper-figures';
import type { PaperRow, PaperTable } from './paper-parts';
import { filled, joined, type Line, words } from './pieces';

/** A superior reads no more than three. */
const MOST_OPTIONS = 3;

/** What can be done if it is decided on a day: when it acts, what it costs, what remains, what is gained, beside nothing done. */
export function optionsBlock({ options, cost }: BriefFacts, cast: Cast, t: Translate): PaperTable {
  if (options === null)
    return {
      title: filled(t, 'brief.options.none'),
      columns: [],
      rows: [],
      notes: [filled(t, 'brief.options.unasked'), ...costNotes(cost, cast, t)],
    };
  const shown = shownMixes(options);
  return {
    title: filled(t, 'brief.options', { decided: decidedOn(options, cast) }),
    columns: [
      { head: filled(t, 'brief.options.mix'), right: false },
      { head: filled(t, 'brief.options.days'), right: true },
      { head: filled(t, 'brief.options.from'), right: true },
      { head: filled(t, 'brief.options.cost'), right: true },
      { head: filled(t, 'brief.options.lost'), right: true },
      { head: filled(t, 'brief.options.net'), right: true },
    ],
    rows: [nothingDone(options, cast, t), ...shown.map((mix) => mixRow(mix, options, cast, t))],
    notes: [
      ...(options.isReached ? [] : [noneReaches(options, cast, t)]),
      ...shown.filter(({ order }) => order === null).map((mix) => partsOf(mix, cast, t)),
      ...shown.flatMap((mix) => worseNote(mix, cast, t)),
      ...earlierNote(options, cast, t),
      basis(options, cast, t),
      ...costNotes(cost, cast, t),
    ],
  };
}

/** The mixes that the page has, the cheapest first. */
function shownMixes({ mixes }: BriefOptions): readonly BriefOption[] {
  return mixes.slice(0, MOST_OPTIONS);
}

/** The mix that title and proposal speak of: the cheapest that reaches the days, else the one of the largest net. */
export function leadMix(options: BriefOptions): BriefOption | undefined {
  const shown = shownMixes(options);
  if (options.isReached) return shown[0];
  const netFigure = (mix: BriefOption) => netOf(mix, options) ?? Number.NEGATIVE_INFINITY;
  return shown.toSorted((a, b) => netFigure(b) - netFigure(a))[0];
}

export function decidedOn({ decided }: BriefOptions, cast: Cast): Line {
  return cast.date('question', 'run', 'decided', decided);
}

/** What a mix is called. */
export function mixName({ kind, order }: BriefOption, t: Translate): Line {
  if (kind !== 'order') return filled(t, `brief.options.way.${kind}`);
  const sharing = filled(t, `brief.order.${order?.allocation ?? 'proportional'}`);
  const released = order?.release ?? null;
  const by =
    released === null
      ? sharing
      : filled(t, 'brief.order.released', {
          order: sharing,
          tier: filled(t, `brief.tier.${released.tier}`),
          whom: filled(t, `brief.release.${released.reach}`),
        });
  return filled(t, order?.withBest === true ? 'brief.options.way.bestOrder' : 'brief.options.way.order', {
    order: by,
  });
}

/** What is lost less with a mix than with nothing done, less what it costs, yen; null where no value is known. */
export function netOf(
  { lostYen, costYen }: BriefOption,
  { baseLostYen }: Pick<BriefOptions, 'baseLostYen'>,
): number | null {
  return lostYen === null || baseLostYen === null ? null : baseLostYen - lostYen - costYen;
}

/** What the measures cost that the scenario holds already. */
function costNotes(cost: BriefFacts['cost'], cast: Cast, t: Translate): Line[] {
  if (cost === null) return [];
  const yen = cast.money('measures', 'run', 'cost', cost.yen);
  const sum =
    cost.notKnown === 0
      ? yen
      : filled(t, 'brief.cost.notKnown', {
          cost: yen,
          count: cast.whole('measures', 'run', 'costNotKnown', cost.notKnown),
        });
  return [
    cost.decided === null
      ? filled(t, 'brief.cost', { cost: sum })
      : filled(t, 'brief.cost.decided', {
          cost: sum,
          decided: cast.date('measures', 'run', 'decided', cost.decided),
        }),
  ];
}

function nothingDone({ baseDays, baseLostYen }: BriefOptions, cast: Cast, t: Translate): PaperRow {
  return {
    tone: 'plain',
    cells: [
      filled(t, 'brief.options.nothing'),
      daysOf(baseDays, 'nothing', cast, t),
      [words('–')],
      cast.amount('option', 'nothing', 'cost', 0),
      amountOf(baseLostYen, 'nothing', 'lost', cast, t),
      [],
    ],
  };
}

function mixRow(mix: BriefOption, options: BriefOptions, cast: Cast, t: Translate): PaperRow {
  const { kind, days, actsFrom, costYen, lostYen } = mix;
  return {
    tone: 'plain',
    cells: [
      mixName(mix, t),
      daysOf(days, kind, cast, t),
      actsFrom === null ? [words('–')] : cast.day('option', kind, 'from', actsFrom),
      cast.amount('option', kind, 'cost', costYen),
      amountOf(lostYen, kind, 'lost', cast, t),
      amountOf(netOf(mix, options), kind, 'net', cast, t),
    ],
  };
}

function amountOf(yen: number | null, row: string, column: string, cast: Cast, t: Translate): Line {
  return yen === null ? filled(t, 'brief.notKnown') : cast.amount('option', row, column, yen);
}

/** Whole days: a day that begins to be short is none without a shortfall. */
function daysOf(days: number | null, row: string, cast: Cast, t: Translate): Line {
  return days === null
    ? filled(t, 'brief.options.whole')
    : cast.whole('option', row, 'days', Math.floor(days));
}

/** The kinds of levers in a mix that cost something, or nobody knows what. */
export function leversIn({ costByKind, costNotKnown }: Pick<BriefOption, 'costByKind' | 'costNotKnown'>) {
  return LEVER_KINDS.filter((lever) => costByKind[lever] > 0 || costNotKnown.includes(lever));
}

/** What a mix is made of, with the cost of each sort of lever. */
function partsOf(mix: BriefOption, cast: Cast, t: Translate): Line {
  const { kind, costByKind, costNotKnown } = mix;
  const parts = leversIn(mix).map((name) => {
    const lever = filled(t, `brief.options.lever.${name}`);
    if (costNotKnown.includes(name)) return filled(t, 'brief.options.partNotKnown', { lever });
    const cost = cast.money('option', kind, name, costByKind[name]);
    return filled(t, 'brief.options.part', { lever, cost });
  });
  return parts.length === 0
    ? filled(t, 'brief.options.free', { mix: mixName(mix, t) })
    : filled(t, 'brief.options.made', { mix: mixName(mix, t), parts: joined(parts, t('brief.join')) });
}

/** Lines that a mix makes worse than nothing done. */
function worseNote(mix: BriefOption, cast: Cast, t: Translate): Line[] {
  if (mix.worse.length === 0) return [];
  const lines = joined(
    mix.worse.map((use) => cast.named('use', use)),
    t('brief.join'),
  );
  return [filled(t, 'brief.options.worse', { mix: mixName(mix, t), lines })];
}

function earlierNote({ earlier }: BriefOptions, cast: Cast, t: Translate): Line[] {
  if (earlier === null) return [];
  return [
    filled(t, 'brief.options.earlier', {
      lever: filled(t, `brief.options.lever.${earlier.lever}`),
      material: cast.named('material', earlier.material),
      day: cast.date('question', 'run', 'decideBy', earlier.decideBy),
    }),
  ];
}

function noneReaches({ coverDays, largestDays }: BriefOptions, cast: Cast, t: Translate): Line {
  const days = cast.whole('question', 'run', 'coverDays', coverDays);
  if (largestDays === null) return filled(t, 'brief.options.noneAtAll', { days });
  const most = cast.whole('question', 'run', 'largestDays', Math.floor(largestDays));
  return filled(t, 'brief.options.fewer', { days, most });
}

function basis(options: BriefOptions, cast: Cast, t: Translate): Line {
  const { coverDays, years, discountPercent, guessed, levers } = options;
  return filled(t, 'brief.options.basis', {
    days: cast.whole('question', 'run', 'coverDays', coverDays),
    years: cast.whole('question', 'run', 'years', years),
    rate: cast.percent('question', 'run', 'discount', discountPercent),
    guessed: cast.whole('question', 'run', 'guessed', guessed),
    levers: cast.whole('question', 'run', 'levers', levers),
  });
}
