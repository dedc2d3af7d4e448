import { addDays, daysBetween, type IsoDate } from '@shared/base/calendar';
import { earlier } from '@shared/base/day-order';
import { Refusal } from '@shared/base/refusal';
import { isStage, STAGES, type Stage } from '@shared/base/stage';
import { leavesPartOpen } from '@shared/features/scenarios/event-shock';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { isGroup, symbolsOf } from '@shared/model/measures/material-symbols';
import { endOf } from '@shared/model/measures/measure-end';
import { ALL, type MeasureKind } from '@shared/model/measures/measure-terms';
import {
  heldMonths,
  MONTH_DAYS,
  nearestProfile,
  type ProfileId,
  RESPONSE_PROFILES,
} from '@shared/model/measures/response-profiles';
import type { MeasureRegister, Reference } from '@shared/model/plan';
import type { RecordAsks } from '@shared/model/record-asks';
import { type Kind, newOfKind, type Shock } from '@shared/model/shock';
import type { Measure } from '@shared/model/tables/measure';
import { licencesOn } from '../../engine/measures';
import { checkedDays, checkedPart, inPart, type SaidTerms, type ShockScope } from '../scenarios/said-terms';
import { type HeldUsers, heldUsers, shockHeldTo } from './held-users';

/** A measure as shocks of a project, with what it comes to there. */
export interface MeasureShocks {
  readonly shocks: readonly Shock[];
  readonly materials: readonly MaterialId[];
  readonly stages: readonly Stage[];
  /** By which its months are filled; null for a measure that says itself how much goes out. */
  readonly profile: ProfileId | null;
  /** Symbols that the project has not. */
  readonly left: readonly string[];
  /** For whom alone its shocks are; null: for all. */
  readonly held: HeldUsers | null;
}

/** The shock that a kind of measure is; null for one that holds nothing back. Lists of a control list are bans, others ask for licences. */
const SHOCK_OF: Readonly<Record<MeasureKind, Kind | null>> = {
  ban: 'ban',
  licence: 'licence',
  quota: 'quota',
  tax: 'tax',
  list: 'ban',
  reporting: null,
  technology: null,
  relief: null,
  suspension: null,
  policy: null,
  trade_case: null,
  reported_stop: 'licence',
};

/** The shock that a measure is; null where it holds nothing back. */
export function shockKindOf(
  { parties }: Pick<MeasureRegister, 'parties'>,
  { id, kind }: Measure,
): Kind | null {
  const lists = parties.filter(({ measureId }) => measureId === id).map(({ list }) => list);
  if (kind === 'list' && !lists.includes('control')) return lists.includes('watch') ? 'licence' : null;
  return SHOCK_OF[kind];
}

/**
 * The shocks of a measure: its kind, goods, destinations and dates. A licence ships by months what a profile measured; a
 * stop that is only reported is a licence of which nothing is approved. Each keeps the measure that it comes from. What the register
 * does not say a person says: an end, a part that is withheld (in place of the profile), materials.
 * @param start another first day: the length stays
 * @param profile null: the nearest one
 * @throws Refusal `refusal.measures.noEnd`, `refusal.measures.noPart` for what nobody has said; for what is no such figure
 */
export function measureShocks(
  register: MeasureRegister,
  measure: Measure,
  reference: Reference,
  { title, start: asked, profile: chosen, days, withheldPercent, materials: said }: AskedOfMeasure,
): MeasureShocks | null {
  const kind = shockKindOf(register, measure);
  if (kind === null) return null;
  const symbols = symbolsOn(register, measure);
  const materials = said ?? materialsOf(reference, symbols);
  const left = leftOf(reference, symbols);
  if (materials.length === 0 && left.length > 0)
    throw new Refusal('refusal.measures.nothingHere', { measure: title, materials: left });
  const stages = stagesOn(register, measure);
  const { from, end } = datesOf(register, measure);
  const start = asked ?? from;
  const profile =
    kind !== 'licence' || measure.kind === 'reported_stop' || withheldPercent !== null
      ? null
      : (chosen ?? nearestProfile(symbols, measure.destinations));
  const length = days === null ? lengthOf(from, end, profile) : checkedDays(days);
  if (length === null) throw new Refusal('refusal.measures.noEnd', { measure: title }, { field: 'days' });
  const scope = {
    id: measure.id,
    measureId: measure.id,
    label: measure.nameEn.slice(0, 200),
    labelJa: measure.nameJa.slice(0, 200),
    imposedBy: asCountryId(measure.origins[0] ?? measure.issuer),
    materials,
    stages,
    destinations: destinationsOf(measure, reference),
    start,
    end: addDays(start, length),
    recoveryDays: 0,
  };
  const held = kind === 'licence' || kind === 'ban' ? heldUsers(register, measure, reference) : null;
  const made = shocksOf(measure, kind, scope, { title, profile, withheldPercent });
  const shocks = held === null ? made : made.map((shock) => shockHeldTo(shock, held.users));
  return { materials, stages, left, profile, held, shocks };
}

/** The shocks of a kind, for all users. @throws Refusal `refusal.measures.noPart` */
function shocksOf(
  measure: Measure,
  kind: Kind,
  scope: ShockScope,
  { title, profile, withheldPercent }: Pick<AskedOfMeasure, 'title' | 'profile' | 'withheldPercent'>,
): Shock[] {
  if (profile !== null) return monthly(scope, profile);
  if (withheldPercent !== null) return [inPart(kind, scope, checkedPart(withheldPercent))];
  if (measure.kind === 'reported_stop') return [licence(scope, 0)];
  if (leavesPartOpen(kind))
    throw new Refusal('refusal.measures.noPart', { measure: title }, { field: 'withheld' });
  return [newOfKind(kind, scope)];
}

/** What is asked of a measure, and said where the register does not. */
interface AskedOfMeasure extends SaidTerms {
  /** What it is called, as refusals say it. */
  readonly title: string;
  readonly start: IsoDate | null;
  readonly profile: ProfileId | null;
}

/** Days from the first one to the first that is free; null where nobody knows. A profile that came back ends by itself. */
function lengthOf(from: IsoDate, end: IsoDate | null, id: ProfileId | null): number | null {
  if (end !== null) return Math.max(1, daysBetween(from, end));
  const profile = RESPONSE_PROFILES.find((one) => one.id === id);
  return profile === undefined || profile.goesOn ? null : heldMonths(profile).length * MONTH_DAYS;
}

/** What the register does not say of a measure and its scenario needs, with this profile or the nearest. */
export function asksOfMeasure(
  register: MeasureRegister,
  measure: Measure,
  reference: Reference,
  chosen: ProfileId | null,
): RecordAsks {
  const kind = shockKindOf(register, measure);
  const symbols = symbolsOn(register, measure);
  const isProfiled = kind === 'licence' && measure.kind !== 'reported_stop';
  const profile = isProfiled ? (chosen ?? nearestProfile(symbols, measure.destinations)) : null;
  const { from, end } = datesOf(register, measure);
  return {
    days: lengthOf(from, end, profile) === null,
    withheld: !isProfiled && kind !== null && kind !== 'licence' && leavesPartOpen(kind),
    materials: materialsOf(reference, symbols).length === 0 && leftOf(reference, symbols).length > 0,
  };
}

const licence = (scope: ShockScope, approvedPercent: number): Shock =>
  newOfKind('licence', {
    ...scope,
    approvedPercent,
    delayDays: 0,
    queuedPercent: 0,
    releaseStart: null,
    releaseDays: 0,
  });

/** One licence a month, of which what was shipped in that month is approved; the last one goes on where nothing came back. */
function monthly(scope: ShockScope, id: ProfileId): Shock[] {
  const profile = RESPONSE_PROFILES.find((one) => one.id === id);
  if (profile === undefined) return [];
  const months = heldMonths(profile);
  return months.flatMap((percent, month) => {
    const start = addDays(scope.start, month * MONTH_DAYS);
    const isLast = month === months.length - 1;
    const end = isLast && profile.goesOn ? scope.end : addDays(scope.start, (month + 1) * MONTH_DAYS);
    if (start >= scope.end) return [];
    return [
      licence({ ...scope, id: `${scope.id}-${month + 1}`, start, end: earlier(end, scope.end) }, percent),
    ];
  });
}

/** From when to when a measure holds: its entry, or the end of a suspension that lay over it, to the first free day; null where none is known. */
export function datesOf(
  register: Pick<MeasureRegister, 'states'>,
  measure: Measure,
): { readonly from: IsoDate; readonly end: IsoDate | null } {
  const { inForce } = measure;
  return { from: inForce, end: endOf(register, measure) };
}

/**
 * The symbols that a measure is on; of one on all dual-use goods those of materials that its issuer licenses on its first day.
 * Plant and chemicals that are licensed with them are no material of a line.
 */
function symbolsOn(register: MeasureRegister, { id, issuer, inForce }: Measure): string[] {
  const own = register.goods.filter(({ measureId }) => measureId === id);
  const licensed = own.some(({ dualUse }) => dualUse) ? licencesOn(register, issuer, inForce) : [];
  const ids = new Set(licensed.map(({ measure }) => measure.id));
  const beside = register.goods.filter(
    ({ measureId, stages }) => ids.has(measureId) && (stages.length === 0 || stages.some(isStage)),
  );
  return [...new Set([...own, ...beside].flatMap(({ materials }) => materials))];
}

function stagesOn({ goods }: MeasureRegister, { id }: Measure): Stage[] {
  const named = new Set(goods.filter(({ measureId }) => measureId === id).flatMap(({ stages }) => stages));
  return STAGES.filter((stage) => named.has(stage));
}

/** Materials of the project with a symbol among those; none, which means all, where the measure is on all. */
function materialsOf({ materials }: Reference, symbols: readonly string[]): MaterialId[] {
  if (symbols.includes(ALL)) return [];
  const named = new Set(symbols.flatMap(symbolsOf));
  return materials
    .filter(({ id }) =>
      isGroup(id) && id !== 'NdPr' ? false : symbolsOf(id).some((symbol) => named.has(symbol)),
    )
    .map(({ id }) => id);
}

function leftOf({ materials }: Reference, symbols: readonly string[]): string[] {
  const known = new Set(materials.flatMap(({ id }) => symbolsOf(id)));
  return [...new Set(symbols.flatMap(symbolsOf))].filter((symbol) => symbol !== ALL && !known.has(symbol));
}

function destinationsOf({ destinations }: Measure, { countries }: Reference): CountryId[] {
  if (destinations.includes(ALL)) return [];
  return countries.filter(({ id }) => destinations.includes(id)).map(({ id }) => id);
}
