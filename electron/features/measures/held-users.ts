import { firmsOf, isFirm } from '@shared/model/measures/firm-name';
import { ALL, type PartyList } from '@shared/model/measures/measure-terms';
import type { NamedUses } from '@shared/model/named-uses';
import type { MeasureRegister, Reference } from '@shared/model/plan';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { Measure } from '@shared/model/tables/measure';
import type { Use } from '@shared/model/tables/use';

/** For whom alone a measure is in force, as far as the project says who that is. */
export interface HeldUsers {
  readonly by: 'firms' | 'military';
  readonly users: NamedUses;
  /** The uses that it reaches. */
  readonly uses: readonly Use[];
}

/** Lists whose firms are those that get less: who may export, or is relieved, is another matter. */
const HOLDING: Readonly<Record<PartyList, boolean>> = {
  control: true,
  watch: true,
  exporter: false,
  relief: false,
};

/**
 * The uses that a measure on listed firms, or on military use, reaches: those with such a firm behind them, or those of rank 1,
 * which is defence. Null where the measure is on all, or where the project names nobody of those that it is on.
 */
export function heldUsers(
  { parties }: Pick<MeasureRegister, 'parties'>,
  measure: Measure,
  { uses }: Pick<Reference, 'uses'>,
): HeldUsers | null {
  const here = uses.filter(
    ({ economyId }) => measure.destinations.includes(ALL) || measure.destinations.includes(economyId),
  );
  if (measure.kind === 'list') {
    const listed = parties.filter(({ measureId, list }) => measureId === measure.id && HOLDING[list]);
    const behind = here.filter(({ firm }) =>
      firmsOf(firm).some((one) => listed.some((row) => isFirm(row, one))),
    );
    return heldTo('firms', behind, { uses: behind.map(({ id }) => id), tiers: [] });
  }
  if (measure.endUse !== 'military') return null;
  return heldTo(
    'military',
    here.filter(({ tier }) => tier === 1),
    { uses: [], tiers: [1] },
  );
}

function heldTo(by: HeldUsers['by'], uses: readonly Use[], users: NamedUses): HeldUsers | null {
  return uses.length === 0 ? null : { by, users, uses };
}

/**
 * A shock for these users alone. What is banned for some is a licence of theirs of which nothing is approved; a quota or a tax
 * knows no users and stays as it is.
 */
export function shockHeldTo(shock: Shock, endUses: NamedUses): Shock {
  switch (shock.kind) {
    case 'licence':
      return { ...shock, endUses };
    case 'ban': {
      const { kind: _kind, ...scope } = shock;
      const nothing = {
        approvedPercent: 0,
        delayDays: 0,
        queuedPercent: 0,
        releaseStart: null,
        releaseDays: 0,
      };
      return newOfKind('licence', Object.assign(nothing, scope, { endUses }));
    }
    case 'quota':
    case 'tax':
    case 'outage':
    case 'leak':
      return shock;
  }
}
