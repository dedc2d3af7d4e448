import { z } from 'zod';
import { addDays, parseIsoDate } from '../base/calendar';
import { keysOf } from '../base/keys-of';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';
import type { Ids } from './field';
import type { MaterialId } from './material';
import { type NamedUses, namesAny } from './named-uses';
import { ruleSays } from './rule-says';
import type { AnyKind, ShockOf } from './shock-parts/kind';
import { SCOPE_NAMES, SCOPE_SHAPE, type ShockScope } from './shock-parts/scope';
import { SHOCKS } from './shocks';
import type { SupplierId } from './supplier';

/** What follows from the register of kinds (shocks/index.ts): the shocks there are, their check and their order. */

type Known = typeof SHOCKS;
export type Kind = keyof Known;
export type Shocks = { readonly [K in Kind]: ShockOf<K, Known[K]['terms']> };
export type Shock = Shocks[Kind];

const ANY: { readonly [K in Kind]: AnyKind } = SHOCKS;
// The keys of the register are the kinds.
const KINDS = keysOf(ANY);

/** The kinds in the order of a list to choose from, or of the buttons that add a shock: what is asked for most first. */
export function shockKinds(of: 'list' | 'button'): Kind[] {
  return KINDS.toSorted((a, b) => ANY[a].place[of] - ANY[b].place[of]);
}

/** What is declared of a shock's kind. */
export function kindOf({ kind }: Pick<Shock, 'kind'>): AnyKind {
  return ANY[kind];
}

/** Shocks in the order in which they act, and as listed inside a kind. */
export function inActingOrder(shocks: readonly Shock[]): Shock[] {
  if (shocks.length < 2) return [...shocks];
  return KINDS.flatMap((kind) => shocks.filter((shock) => shock.kind === kind));
}

function shapeOf(kind: Kind) {
  const terms = Object.entries(ANY[kind].terms);
  const checks = terms.map(([name, { check, optional }]) => [name, optional ? check.optional() : check]);
  return z.strictObject({ kind: z.literal(kind), ...SCOPE_SHAPE, ...Object.fromEntries(checks) });
}

/** One check for whoever writes a shock, which says nothing that its kind has not. Whether `end` lies after `start` is told in words of its own (checkShock). */
export const shockCheck = oneOf(KINDS.map(shapeOf));

/** The same for a stored row, which does not end before it starts. */
export const storedShockCheck = shockCheck.refine(({ start, end }) => start <= end, {
  path: ['end'],
  ...ruleSays('misfit.endsFirst'),
});

function oneOf(shapes: readonly ReturnType<typeof shapeOf>[]): z.ZodType<Shock> {
  // A union wants at least one, and each member is made of the terms that Shock is derived from.
  return z.discriminatedUnion('kind', shapes as [(typeof shapes)[number]]) as unknown as z.ZodType<Shock>;
}

/** What leaves a supplier, or all suppliers of a country that move together, for an economy. */
export interface Flow {
  readonly countryId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly economyId: CountryId;
  /** The one supplier that it is; absent for several. */
  readonly supplierId?: SupplierId;
}

/** The plant at which a shock happens; null for a measure of a country. */
export function plantOf(shock: Shock): SupplierId | null {
  return kindOf(shock).plantOf?.(shock) ?? null;
}

/** The firms that a shock names: those that it asks alone, and those that it does not ask. */
export function firmsNamed(shock: Shock): readonly SupplierId[] {
  const asked = kindOf(shock).asking?.of(shock);
  return asked === undefined ? [] : [...asked.firms, ...asked.exempt];
}

/** The end uses that a shock asks alone; null where it asks for all. Source: docs/engine.md 3.9. */
export function endUsesOf(shock: Shock): NamedUses | null {
  const named = kindOf(shock).asking?.of(shock).endUses;
  return named !== undefined && namesAny(named) ? named : null;
}

/** Whether a shock asks a firm; one that is not known is none that is named. */
function asksFirm(shock: Shock, firm: SupplierId | undefined): boolean {
  const asked = kindOf(shock).asking?.of(shock);
  if (asked === undefined) return true;
  if (firm === undefined) return asked.firms.length === 0;
  return !asked.exempt.includes(firm) && (asked.firms.length === 0 || asked.firms.includes(firm));
}

/**
 * Whether a shock touches a flow: a measure by its country, materials, stages, destinations and firms; what happens at a plant by
 * its supplier, materials and stages, wherever the goods were to go.
 */
export function shockTouches(shock: Shock, flow: Flow): boolean {
  const covers = <T>(list: readonly T[], item: T) => list.length === 0 || list.includes(item);
  if (!covers(shock.materials, flow.materialId) || !covers(shock.stages, flow.stage)) return false;
  const plant = plantOf(shock);
  if (plant !== null) return plant === flow.supplierId;
  return (
    shock.imposedBy === flow.countryId &&
    covers(shock.destinations, flow.economyId) &&
    asksFirm(shock, flow.supplierId)
  );
}

/** A shock by some days later (earlier below 0), whole: its length stays, and a date among its terms goes with it. */
export function movedBy(shock: Shock, days: number): Shock {
  const dated = Object.entries(kindOf(shock).terms).filter(([, { card }]) => card.kind === 'date');
  return dated.reduce<Shock>(
    (moved, [name]) => {
      const date = parseIsoDate(String(termOf(moved, name)));
      return date === null ? moved : withTerm(moved, name, addDays(date, days));
    },
    { ...shock, start: addDays(shock.start, days), end: addDays(shock.end, days) },
  );
}

/** What a shock says of a term; of one that it leaves out, what that means. */
export function termOf(shock: Shock, term: string): unknown {
  const told: Readonly<Record<string, unknown>> = shock;
  return told[term] ?? kindOf(shock).terms[term]?.initial;
}

/** The rows of a table that a shock names, in its scope and in its terms; by what is declared of each, never by what a text says. */
export function namedIn(shock: Shock, table: keyof Ids): readonly string[] {
  const told: Readonly<Record<string, unknown>> = shock;
  const ofScope = Object.entries(SCOPE_NAMES).flatMap(([field, named]) =>
    named === table && told[field] !== undefined ? [told[field]].flat().map(String) : [],
  );
  const ofTerms = Object.entries(kindOf(shock).terms).flatMap(([name, { names }]) =>
    names?.table === table ? names.idsIn(termOf(shock, name)) : [],
  );
  return [...ofScope, ...ofTerms];
}

/** The shock that names rows by other ids, in its scope and in its terms. */
export function withNamed(shock: Shock, idOf: (table: keyof Ids, id: string) => string): Shock {
  const told: Readonly<Record<string, unknown>> = shock;
  const next: Record<string, unknown> = { ...shock };
  for (const [field, table] of Object.entries(SCOPE_NAMES))
    if (table !== null && told[field] !== undefined)
      next[field] = renamed(told[field], (id) => idOf(table, id));
  for (const [name, { names }] of Object.entries(kindOf(shock).terms))
    if (names !== null && told[name] !== undefined)
      next[name] = names.withIds(told[name], (id) => idOf(names.table, id));
  return next as unknown as Shock; // other ids in the same places
}

/** An id, or a list of ids, under other ones. */
const renamed = (ids: unknown, idOf: (id: string) => string): unknown =>
  Array.isArray(ids) ? ids.map((id) => idOf(String(id))) : idOf(String(ids));

/** The shock with another value of a term, set in its own card, and with what that draws after it. */
export function withTerm(shock: Shock, term: string, value: unknown): Shock {
  const next: Shock = { ...shock, [term]: value };
  // A kind settles its own shocks into its own.
  return (kindOf(shock).settle[term]?.(next) as Shock | undefined) ?? next;
}

/** All that a country sends to anyone, free again at once: the scope of a shock of which nothing else is said. */
const EVERYTHING = { label: '', materials: [], stages: [], destinations: [], recoveryDays: 0 } as const;

/**
 * A shock with the scope and the terms that are given. For the rest it is on everything and begins as a new one of its
 * kind: plain round figures, to be set by whoever makes it.
 */
export function newOfKind<K extends Kind>(
  kind: K,
  given: Pick<ShockScope, 'id' | 'imposedBy' | 'start' | 'end'> & Partial<Omit<Shocks[K], 'kind'>>,
): Shocks[K] {
  const { terms, endsAtOnce } = ANY[kind];
  const initial = Object.entries(terms).flatMap(([name, { optional, initial }]) =>
    optional ? [] : [[name, initial] as const],
  );
  const ramp = endsAtOnce ? { recoveryDays: 0 } : {};
  // Made of the scope and the terms of its kind.
  return { kind, ...EVERYTHING, ...Object.fromEntries(initial), ...given, ...ramp } as unknown as Shocks[K];
}

/** Whether one of these shocks brings back some of what others withhold. */
export function bringsBack(shocks: readonly Shock[]): boolean {
  return shocks.some((shock) => kindOf(shock).bringsBackAfter !== null);
}
