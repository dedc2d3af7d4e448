import { derived } from '@shared/base/derived';
import { nameKey } from '@shared/base/fold-text';
import { hsDigits } from '@shared/model/hs-code';
import type { MaterialId } from '@shared/model/material';
import type { HsStage } from '@shared/model/tables/hs-stage';
import type { Material } from '@shared/model/tables/material';
import { hsCodesOf, materialSpellings } from './material-names';

/** Names of materials that are understood, by folded spelling: all that a question about a material alone needs. */
export interface MaterialNames {
  readonly materials: ReadonlyMap<string, MaterialId>;
  /** Digits of a customs code -> the materials that are traded under it. */
  readonly codes: ReadonlyMap<string, readonly MaterialId[]>;
  /** What customs codes hold: the judge of material and stage before any words; empty where nobody has said it. */
  readonly goods: readonly HsStage[];
}

export const NO_GOODS: readonly HsStage[] = [];

/** The names of the materials of a project, of which nothing else has to be read. */
export const materialNames = derived((list: readonly Material[]): MaterialNames => {
  const materials = new Map<string, MaterialId>();
  const codes = new Map<string, readonly MaterialId[]>();
  for (const material of list) {
    addSpellings(materials, materialSpellings(material), material.id);
    for (const code of new Set(hsCodesOf(material).flatMap((text) => hsDigits(text) ?? [])))
      codes.set(code, [...(codes.get(code) ?? []), material.id]);
  }
  return { materials, codes, goods: NO_GOODS };
});

/** The first who has a spelling keeps it: ids come before aliases, and the order of the tables decides the rest. */
export function addSpellings<Id>(
  map: Map<string, Id>,
  names: readonly string[],
  id: Id,
  keyOf = nameKey,
): void {
  for (const name of names) {
    const key = keyOf(name);
    if (nameKey(name) !== '' && !map.has(key)) map.set(key, id);
  }
}
