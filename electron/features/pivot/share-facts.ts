import { MARKS } from '@shared/base/certainty';
import { derivedFrom } from '@shared/base/derived';
import { MASS_BASES, type MassFactors, ownMass } from '@shared/base/mass-basis';
import { UNKNOWN_MATERIAL } from '@shared/features/pivot/basis';
import { CELL } from '@shared/features/pivot/contract';
import { byId } from '@shared/model/catalogue';
import type { Plan, Reference } from '@shared/model/plan';
import { sharePercent, shareTonnes } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { FigureSource } from '../../plan/figures/source';
import { type AxisCodes, coder, derivedAxis, type Facts, type Sets } from './facts';

/** Every share of a plan, and the sets in which they add up. */
export function shareFacts({ reference, base, plan, overrides }: FigureSource): Facts {
  const rests = [
    ...[plan.shares, plan.totals, base.shares, base.totals],
    ...[reference.suppliers, reference.materials, overrides],
  ];
  return known(plan.shares, 'shares', rests, () => made(reference, base, plan, overrides));
}

const known = derivedFrom<Facts>();

function made(reference: Reference, base: Plan, plan: Plan, overrides: FigureSource['overrides']): Facts {
  const { shares } = plan;
  const size = shares.length;
  const sets = setsOf(reference, plan, base);
  const supplier = coder(size);
  const of = new Uint32Array(size);
  const [own, tonnes] = [new Float64Array(size), new Float64Array(size)];
  const [basis, mark, traits] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const before = isAsPlanned(plan, base) ? null : new Map(base.shares.map((row) => [row.id, row]));
  const baseOwn = before === null ? null : new Float64Array(size);
  const baseTonnes = before === null ? null : new Float64Array(size);
  const said = overrides?.get('share.percent');
  for (const [at, row] of shares.entries()) {
    const { place, total, baseTotal, material } = sets.of(row);
    const oxide = material.metalPerOxide;
    of[at] = place;
    supplier.put(at, row.supplierId);
    own[at] = sharePercent(row, total, oxide) ?? Number.NaN;
    tonnes[at] = shareTonnes(row, total, oxide) ?? Number.NaN;
    basis[at] = MASS_BASES.indexOf(total?.basis ?? row.basis);
    mark[at] = MARKS.indexOf(row.mark);
    if (row.locked) traits[at] = CELL.locked;
    if (before === null || baseOwn === null || baseTonnes === null) continue;
    const inPlan = before.get(row.id);
    const planned = (read: typeof sharePercent) =>
      (inPlan === undefined ? null : read(inPlan, baseTotal, oxide)) ?? Number.NaN;
    baseOwn[at] = planned(sharePercent);
    baseTonnes[at] = planned(shareTonnes);
    const isMoved = !Object.is(baseOwn[at], own[at]) || !Object.is(baseTonnes[at], tonnes[at]);
    const isSaid = said?.has(keyOf(TABLES.share, row)) === true;
    traits[at] = (traits[at] ?? 0) | (isSaid ? CELL.own : isMoved ? CELL.moved : 0);
  }
  const all = sets.all(of);
  const axisOf = ({ ids, codes }: AxisCodes): AxisCodes => ({ ids, codes: of.map((set) => codes[set] ?? 0) });
  const ofSets = Object.entries(all.axes).map(([axis, codes]) => [axis, axisOf(codes)] as const);
  return {
    size,
    own,
    tonnes,
    basis,
    baseOwn,
    baseTonnes,
    mark,
    traits,
    sets: all,
    axes: {
      ...Object.fromEntries(ofSets),
      supplier,
      country: derivedAxis(supplier, (id) => byId(reference.suppliers, id)?.countryId ?? ''),
    },
  };
}

function isAsPlanned(plan: Plan, base: Plan): boolean {
  return plan.shares === base.shares && plan.totals === base.totals;
}

interface KnownSet {
  readonly place: number;
  readonly at: ShareSetKey;
  readonly material: MassFactors;
  readonly total: TotalSupply | null;
  readonly baseTotal: TotalSupply | null;
}

/** The sets of a plan: those that have a total, and those of its shares. */
function setsOf(reference: Reference, plan: Plan, base: Plan) {
  const byKey = new Map<string, KnownSet>();
  const list: KnownSet[] = [];
  const totals = new Map(plan.totals.map((row) => [keyOf(TABLES.totalSupply, row), row]));
  const baseTotals =
    base.totals === plan.totals
      ? totals
      : new Map(base.totals.map((row) => [keyOf(TABLES.totalSupply, row), row]));
  const add = (key: string, at: ShareSetKey): KnownSet => {
    const material = byId(reference.materials, at.materialId) ?? UNKNOWN_MATERIAL;
    const [total, baseTotal] = [totals.get(key) ?? null, baseTotals.get(key) ?? null];
    const set = { place: list.length, at, material, total, baseTotal };
    byKey.set(key, set);
    list.push(set);
    return set;
  };
  for (const [key, row] of totals) add(key, row);
  // Rows of a set stand together as a rule.
  let last: KnownSet | null = null;
  return {
    of(row: Share): KnownSet {
      if (last !== null && isIn(row, last.at)) return last;
      const key = keyOf(TABLES.totalSupply, row);
      last = byKey.get(key) ?? add(key, row);
      return last;
    },
    /** Those that are known by now. @param of the set of each share */
    all(of: Uint32Array): Sets {
      const size = list.length;
      const [economy, material, stage, year] = [coder(size), coder(size), coder(size), coder(size)];
      for (const [at, set] of list.entries()) {
        economy.put(at, set.at.economyId);
        material.put(at, set.at.materialId);
        stage.put(at, set.at.stage);
        year.put(at, String(set.at.year));
      }
      const group = derivedAxis(material, (id) => byId(reference.materials, id)?.weight ?? 'other');
      return {
        size,
        of,
        axes: { economy, material, stage, year, group },
        weight: Float64Array.from(list, ({ total, material }) => weightOf(total, material)),
        baseWeight: Float64Array.from(list, ({ baseTotal, material }) => weightOf(baseTotal, material)),
      };
    },
  };
}

function weightOf(total: TotalSupply | null, material: MassFactors): number {
  return (total === null ? null : ownMass(total, material)) ?? Number.NaN;
}

function isIn(row: Share, at: ShareSetKey): boolean {
  return (
    row.year === at.year &&
    row.materialId === at.materialId &&
    row.stage === at.stage &&
    row.economyId === at.economyId
  );
}
