import type { Translate } from '../../base/message';
import { LEVER_KINDS } from '../../model/lever';
import type { BriefFacts, BriefOptions } from './contract';
import type { Cast } from './paper-figures';
import type { PaperTable } from './paper-parts';
import { filled, joined, type Line } from './pieces';

/** A superior reads no more than three. */
const MOST_OPTIONS = 3;

/** What can be done: mixes with the days that they reach and what they cost, beside nothing done. */
export function optionsBlock({ options, cost }: BriefFacts, cast: Cast, t: Translate): PaperTable {
  const title = filled(t, 'brief.options');
  if (options === null)
    return {
      title,
      columns: [],
      rows: [],
      notes: [filled(t, 'brief.options.unasked'), ...costNotes(cost, cast, t)],
    };
  return {
    title,
    columns: [
      { head: filled(t, 'brief.options.mix'), right: false },
      { head: filled(t, 'brief.options.days'), right: true },
      { head: filled(t, 'brief.options.cost'), right: true },
      { head: filled(t, 'brief.options.made'), right: false },
    ],
    rows: [
      nothingDone(options, cast, t),
      // What costs nothing is nothing done.
      ...options.answers
        .filter(({ costYen }) => costYen > 0)
        .slice(0, MOST_OPTIONS)
        .map((answer) => optionRow(answer, cast, t)),
    ],
    notes: [
      ...(options.answers.length === 0 ? [noneReaches(options, cast, t)] : []),
      basis(options, cast, t),
      ...costNotes(cost, cast, t),
    ],
  };
}

/** What the measures cost that the scenario holds already. */
function costNotes(cost: BriefFacts['cost'], cast: Cast, t: Translate): Line[] {
  if (cost === null) return [];
  const yen = cast.yen('measures', 'run', 'cost', cost.yen);
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

function nothingDone({ baseDays }: BriefOptions, cast: Cast, t: Translate): Line[] {
  return [
    filled(t, 'brief.options.nothing'),
    daysOf(baseDays, 'nothing', cast, t),
    cast.yen('option', 'nothing', 'cost', 0),
    [],
  ];
}

function optionRow(
  { kind, days, costYen, costByKind }: BriefOptions['answers'][number],
  cast: Cast,
  t: Translate,
): Line[] {
  const parts = LEVER_KINDS.filter((lever) => costByKind[lever] > 0).map((lever) =>
    filled(t, 'brief.options.part', {
      lever: filled(t, `brief.options.lever.${lever}`),
      cost: cast.yen('option', kind, lever, costByKind[lever]),
    }),
  );
  return [
    filled(t, `brief.options.way.${kind}`),
    daysOf(days, kind, cast, t),
    cast.yen('option', kind, 'cost', costYen),
    joined(parts, t('brief.join')),
  ];
}

function daysOf(days: number | null, row: string, cast: Cast, t: Translate): Line {
  return days === null ? filled(t, 'brief.options.whole') : cast.days('option', row, 'days', days);
}

function noneReaches({ coverDays, largestDays }: BriefOptions, cast: Cast, t: Translate): Line {
  const days = cast.whole('question', 'run', 'coverDays', coverDays);
  if (largestDays === null) return filled(t, 'brief.options.noneAtAll', { days });
  return filled(t, 'brief.options.none', {
    days,
    most: cast.days('question', 'run', 'largestDays', largestDays),
  });
}

function basis(options: BriefOptions, cast: Cast, t: Translate): Line {
  const { coverDays, decided, years, discountPercent, guessed, levers } = options;
  return filled(t, 'brief.options.basis', {
    days: cast.whole('question', 'run', 'coverDays', coverDays),
    decided: cast.date('question', 'run', 'decided', decided),
    years: cast.whole('question', 'run', 'years', years),
    rate: cast.percent('question', 'run', 'discount', discountPercent),
    guessed: cast.whole('question', 'run', 'guessed', guessed),
    levers: cast.whole('question', 'run', 'levers', levers),
  });
}
