import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';

/** The suppliers that stand for a whole country, and what each of them is known to supply. */
export interface Aggregates {
  /** `country|stage` -> its aggregates. */
  readonly byPlace: ReadonlyMap<string, readonly SupplierId[]>;
  readonly supplied: ReadonlyMap<SupplierId, ReadonlySet<MaterialId>>;
  /** How masses of a material are counted: rare earths as oxide, antimony as metal. */
  readonly bases: ReadonlyMap<MaterialId, string>;
}

/** A supplier with a material of which it has a share. */
export interface Supplied {
  readonly supplierId: SupplierId;
  readonly materialId: MaterialId;
}

export function aggregatesOf(reference: Reference, pairs: readonly Supplied[]): Aggregates {
  const byPlace = new Map<string, SupplierId[]>();
  for (const { id, kind, countryId, stage } of reference.suppliers) {
    if (kind !== 'aggregate') continue;
    const place = `${countryId}|${stage}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  const supplied = new Map<SupplierId, Set<MaterialId>>();
  for (const { supplierId, materialId } of pairs)
    supplied.set(supplierId, (supplied.get(supplierId) ?? new Set()).add(materialId));
  const bases = new Map<MaterialId, string>(reference.materials.map(({ id, basis }) => [id, basis]));
  return { byPlace, supplied, bases };
}

/**
 * The aggregate that the name of a country means for a material: of those that do not live on materials of another kind
 * alone the only one, else the only one with shares of the material. `several` where more than one is left; null for none.
 */
export function aggregateMeant(
  { byPlace, supplied, bases }: Aggregates,
  countryId: CountryId,
  stage: Stage,
  materialId: MaterialId | null,
): SupplierId | 'several' | null {
  const all = byPlace.get(`${countryId}|${stage}`) ?? [];
  const isKin = (id: SupplierId): boolean => {
    const known = supplied.get(id);
    return (
      materialId === null ||
      known === undefined ||
      [...known].some((other) => bases.get(other) === bases.get(materialId))
    );
  };
  const kin = all.filter(isKin);
  const own = kin.filter((id) => materialId !== null && supplied.get(id)?.has(materialId) === true);
  const [only] = kin.length === 1 ? kin : own.length === 1 ? own : [];
  return only ?? (kin.length === 0 ? null : 'several');
}
