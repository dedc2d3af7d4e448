import { byId } from '@shared/model/catalogue';
import { owesAny } from '@shared/model/owed';
import { endUsesOf, type Kind, kindOf, type Shock } from '@shared/model/shock';
import type { StepLetters } from '@shared/model/shock-parts/formulas';
import { columnLetters } from '../cell-address';
import { shockName } from '../reference-names';
import type { MaterialPart, PartContent, ScenarioPart } from '../scenario-part';
import { tiersServed } from './tier-rationing';

/** The columns of a group of suppliers on the daily sheet, by their letters. */
export interface GroupColumns {
  /** What is due with no shock. */
  readonly due: string;
  readonly steps: readonly StepColumns[];
  /** What arrives. */
  readonly arrives: string;
}

/**
 * What a step counts with (what had to wait so far, has used up of a ceiling or was withheld, or the part that the feeds
 * let a supplier make; empty without one) and what it lets pass.
 */
export interface StepColumns extends StepLetters {
  readonly shockId: string;
  /**
   * 'feeds': a shock of any kind that reaches the supplier from behind; 'shared': one that several groups share, as a quota;
   * 'uses': a licence for some end uses alone, and a leak of what it withheld.
   */
  readonly kind: Kind | 'feeds' | 'shared' | 'uses';
}

/** The balance, in the order in which it is worked out. */
export const BALANCE = [
  'arrivals',
  'recycling',
  'need',
  'release',
  'served',
  'shortfall',
  'short',
  'refill',
  'notBought',
  'stock',
  'cover',
] as const;
export type BalanceColumn = (typeof BALANCE)[number];

export interface DailyColumns {
  readonly groups: readonly GroupColumns[];
  readonly balance: Readonly<Record<BalanceColumn, string>>;
  /** What is owed to uses that carry over, behind the balance; null where none does. */
  readonly backlog: string | null;
  /** What is made of earlier stages; null where the run has none. */
  readonly made: string | null;
  /** What is bought for a day; null where nothing is. */
  readonly bought: string | null;
  /** What each tier of uses goes without, behind the balance; none unless the scenario shares out tier by tier. */
  readonly tiers: readonly { readonly tier: number; readonly column: string }[];
  /** The last column of balance and tiers: what is printed. The groups, from which it follows, stand behind it. */
  readonly lastBalance: number;
  /** Behind the groups, so that no formula needs a list of days: the last short day so far, and the lowest stock so far. */
  readonly soFar: { readonly short: string; readonly lowest: string };
  readonly count: number;
}

/** Columns of what holds so far. */
const SO_FAR = 2;
/** Date, day and year come first. */
const BEFORE_BALANCE = 3;

export function dailyColumns(part: PartContent, item: MaterialPart): DailyColumns {
  let count = BEFORE_BALANCE;
  const next = () => columnLetters(++count);
  const balance = BALANCE.map((key) => [key, next()] as const);
  const backlog = owesAny(item.model) ? next() : null;
  const made = item.model.earlier === undefined ? null : next();
  const bought = (item.model.dated?.bought ?? []).length === 0 ? null : next();
  const tiers = tiersServed(part, item).map((tier) => ({ tier, column: next() }));
  const lastBalance = count;
  const shocks = new Map(part.scenario.model.shocks.map((shock) => [shock.id, shock]));
  const groups = item.result.groups.map((group): GroupColumns => {
    const due = next();
    const apart = group.steps.some(({ shockId }) => asksForSome(shocks.get(shockId)));
    const steps = group.steps.map(({ shockId, upstream }): StepColumns => {
      const own = shocks.get(shockId);
      if (own === undefined)
        throw new Error(`the model has no shock ${shockId}: the result is of another one`);
      const kind = upstream === undefined ? ownStep(item, own, apart) : 'feeds';
      const counts = kind === 'feeds' || (!isApart(kind) && kindOf({ kind }).counted !== null);
      return { shockId, kind, counted: counts ? next() : '', passed: next() };
    });
    return { due, steps, arrives: steps.at(-1)?.passed ?? due };
  });
  // Every key of BALANCE is in the list just made.
  const letters = Object.fromEntries(balance) as Record<BalanceColumn, string>;
  const soFar = { short: next(), lowest: next() };
  return { groups, balance: letters, backlog, made, bought, tiers, lastBalance, soFar, count };
}

/**
 * Where several groups share, what each may send depends on all of them, and where some end uses alone are asked, on what the
 * goods are for: neither is a formula of one row.
 * @param apart whether the group has goods that are for some uses alone
 */
function ownStep({ result }: MaterialPart, shock: Shock, apart: boolean): StepColumns['kind'] {
  const { id, kind } = shock;
  if (asksForSome(shock) || (apart && kindOf(shock).bringsBackAfter !== null)) return 'uses';
  const under = result.groups.filter(({ steps }) => steps.some((step) => step.shockId === id));
  return kindOf({ kind }).shareOut !== null && under.length > 1 ? 'shared' : kind;
}

const asksForSome = (shock: Shock | undefined) => shock !== undefined && endUsesOf(shock) !== null;

/** Whether a step is no formula of its row. */
export function isApart(kind: StepColumns['kind']): kind is 'shared' | 'uses' {
  return kind === 'shared' || kind === 'uses';
}

/** Steps whose figures are values: they do not follow a changed input. */
export function valueOnlySteps(part: ScenarioPart, item: MaterialPart): StepColumns[] {
  const steps = dailyColumns(part, item).groups.flatMap((group) => group.steps);
  const written = steps.filter(({ kind }) => kind === 'feeds' || isApart(kind));
  return [...new Map(written.map((step) => [`${step.kind} ${step.shockId}`, step])).values()];
}

/** How many formulas the daily sheet of a material takes: known before anything is written. */
export function dailyFormulas(part: PartContent, item: MaterialPart): number {
  const { lastBalance, count } = dailyColumns(part, item);
  const { days } = part.scenario.model;
  const ofGroups = count - lastBalance - SO_FAR;
  return ofGroups * (days + item.result.historyDays) + (lastBalance - BEFORE_BALANCE + SO_FAR) * days;
}

/** What stands over a step's column. */
export function stepLabel(part: ScenarioPart, shockId: string): string {
  const shock = byId(part.scenario.model.shocks, shockId);
  return shock === undefined ? shockId : shockName(shock, part.builder);
}
