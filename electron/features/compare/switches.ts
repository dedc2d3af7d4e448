import { isDeepStrictEqual } from 'node:util';
import type { Stage } from '@shared/base/stage';
import type { OverrideGroup, ShockNamed, SwitchWhat } from '@shared/model/compare';
import type { MaterialId } from '@shared/model/material';
import type { Plan } from '@shared/model/plan';
import { planUnder, type ResolvedScenario } from '@shared/model/resolution';
import type { Shock } from '@shared/model/shock';
import { shockNames } from '@shared/model/shock-names';
import type { SupplierId } from '@shared/model/supplier';
import { partsOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Override, OverrideField } from '@shared/model/tables/override';

type Place = Pick<Override, 'field' | 'key'>;

/** What differs between two scenarios and is switched over as one, with what it moves. */
export interface Switch {
  readonly what: SwitchWhat;
  readonly window: boolean;
  readonly from: Shock | null;
  readonly to: Shock | null;
  readonly values: readonly Place[];
}

/** More than so many would draw too few orders of each: values are then switched by what they are of, all materials as one. */
const MOST_SWITCHES = 16;

/** All in which two scenarios differ, in an order that hangs on nothing but them. Source: docs/engine.md 15.5 */
export function switchesOf(one: ResolvedScenario, other: ResolvedScenario): Switch[] {
  const first = [...windowSwitch(one, other), ...shockSwitches(one.shocks, other.shocks)];
  const values = differingValues(one.overrides, other.overrides);
  const fine = valueSwitches(values, true);
  return [...first, ...(first.length + fine.length <= MOST_SWITCHES ? fine : valueSwitches(values, false))];
}

/**
 * The first scenario with some of the switches over at the second; with none it is the first, with all the second itself.
 * @param plan of the project, under no scenario
 */
export function switched(
  plan: Plan,
  { one, other, switches }: { one: ResolvedScenario; other: ResolvedScenario; switches: readonly Switch[] },
  set: number,
): ResolvedScenario {
  const on = switches.filter((_, place) => (set >> place) & 1);
  if (on.length === 0) return one;
  if (on.length === switches.length) return other;
  const isWindow = on.some(({ window }) => window);
  const overrides = new Map<OverrideField, Map<string, Override>>();
  for (const [field, byKey] of one.overrides) overrides.set(field, new Map(byKey));
  for (const { field, key } of on.flatMap(({ values }) => values)) {
    const value = other.overrides.get(field)?.get(key);
    const byKey = overrides.get(field) ?? new Map<string, Override>();
    if (value === undefined) byKey.delete(key);
    else byKey.set(key, value);
    overrides.set(field, byKey);
  }
  const gone = new Set(on.flatMap(({ from }) => from?.id ?? []));
  const come = on.flatMap(({ to }) => to ?? []);
  return {
    ...one,
    window: isWindow ? other.window : one.window,
    allocation: isWindow ? other.allocation : one.allocation,
    plan: planUnder(plan, overrides),
    overrides,
    shocks: [...one.shocks.filter(({ id }) => !gone.has(id)), ...come],
  };
}

function windowSwitch(one: ResolvedScenario, other: ResolvedScenario): Switch[] {
  const said = ({ window, allocation }: ResolvedScenario) => ({ ...window, allocation });
  if (isDeepStrictEqual(said(one), said(other))) return [];
  return [{ what: { kind: 'window' }, window: true, from: null, to: null, values: [] }];
}

/** A shock stands against the one of its id, or else the first that is left of its kind and country. */
function shockSwitches(ones: readonly Shock[], others: readonly Shock[]): Switch[] {
  const left = [...others];
  const take = (matches: (shock: Shock) => boolean): Shock | null => {
    const at = left.findIndex(matches);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const sameId = ones.map((shock) => take(({ id }) => id === shock.id));
  const pairs = ones.map((from, place) => {
    const to =
      sameId[place] ?? take(({ kind, imposedBy }) => kind === from.kind && imposedBy === from.imposedBy);
    return { from, to };
  });
  return [...pairs, ...left.map((to) => ({ from: null, to }))]
    .filter(({ from, to }) => !isDeepStrictEqual(from, to))
    .map(({ from, to }) => ({
      what: { kind: 'shock', from: named(from), to: named(to) },
      window: false,
      from,
      to,
      values: [],
    }));
}

function named(shock: Shock | null): ShockNamed | null {
  return shock === null ? null : { kind: shock.kind, ...shockNames(shock) };
}

function differingValues(one: ResolvedScenario['overrides'], other: ResolvedScenario['overrides']): Place[] {
  const fields = new Set([...one.keys(), ...other.keys()]);
  return [...fields].flatMap((field): Place[] => {
    if (field === 'shock.off') return []; // seen in the shocks that are in force
    const [ours, theirs] = [one.get(field), other.get(field)];
    const keys = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])]);
    return [...keys]
      .filter((key) => ours?.get(key)?.value !== theirs?.get(key)?.value)
      .map((key) => ({ field, key }));
  });
}

interface Group {
  readonly kind: OverrideGroup;
  readonly materialId: MaterialId | null;
  readonly supplierId: SupplierId | null;
  readonly stage: Stage | null;
}

function valueSwitches(values: readonly Place[], byThing: boolean): Switch[] {
  const groups = new Map<string, { group: Group; places: Place[] }>();
  for (const place of values) {
    const found = groupOf(place);
    const group = byThing ? found : { ...found, materialId: null, supplierId: null, stage: null };
    const key = JSON.stringify(group);
    const known = groups.get(key) ?? { group, places: [] };
    known.places.push(place);
    groups.set(key, known);
  }
  return [...groups.keys()].sort().flatMap((key): Switch[] => {
    const known = groups.get(key);
    if (known === undefined) return [];
    const { group, places } = known;
    return [
      { what: { ...group, values: places.length }, window: false, from: null, to: null, values: places },
    ];
  });
}

const NOTHING = { materialId: null, supplierId: null, stage: null };

/** What a value is of; shares and the total that they are parts of are one, so that no set is switched in part. */
function groupOf({ field, key }: Place): Group {
  const [table] = field.split('.');
  const text = <T extends string>(names: Readonly<Record<string, string | undefined>>, name: string) =>
    (names[name] ?? null) as T | null; // an id of the project: written by the keys of its tables
  switch (table) {
    case 'share':
    case 'totalSupply': {
      const names = partsOf(TABLES[table], key);
      return {
        ...NOTHING,
        kind: 'supply',
        materialId: text(names, 'materialId'),
        stage: text(names, 'stage'),
      };
    }
    case 'demand':
      return { ...NOTHING, kind: 'demand', materialId: text(partsOf(TABLES.demand, key), 'materialId') };
    case 'stock':
      return { ...NOTHING, kind: 'stock', materialId: text(partsOf(TABLES.stock, key), 'materialId') };
    case 'relief': {
      const kind = field === 'relief.recycling' ? 'recycling' : 'substitution';
      return { ...NOTHING, kind, materialId: text(partsOf(TABLES.relief, key), 'materialId') };
    }
    case 'receipt':
      return { ...NOTHING, kind: 'receipt', materialId: text(partsOf(TABLES.receipt, key), 'materialId') };
    case 'purchase':
      return { ...NOTHING, kind: 'purchase', materialId: text(partsOf(TABLES.purchase, key), 'materialId') };
    case 'datedRelief': {
      const kind = field === 'datedRelief.recycling' ? 'recycling' : 'substitution';
      return { ...NOTHING, kind, materialId: text(partsOf(TABLES.datedRelief, key), 'materialId') };
    }
    case 'ramp':
      return { ...NOTHING, kind: 'ramp', supplierId: text(partsOf(TABLES.ramp, key), 'supplierId') };
    case 'releaseRule':
      return {
        ...NOTHING,
        kind: 'release',
        materialId: text(partsOf(TABLES.releaseRule, key), 'materialId'),
      };
    default:
      throw new Error(`a value of a scenario that nothing compares: ${field}`);
  }
}
