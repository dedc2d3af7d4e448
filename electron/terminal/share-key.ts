import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { groupsOf } from '@shared/model/material-groups';
import type { Reference } from '@shared/model/plan';
import { listOf } from './usage';

/** The economy of a code. @throws Refusal `refusal.reference.unknownEconomy` */
export function economyFrom(option: unknown, reference: Reference): CountryId {
  const found = byId(reference.countries, String(option));
  if (found?.isEconomy !== true) {
    const params = { economy: String(option) };
    throw new Refusal('refusal.reference.unknownEconomy', params, { field: 'economy' });
  }
  return found.id;
}

/** The country of a code, whether there is a plan for it or not. @throws Refusal `refusal.reference.unknownCountry` */
export function countryFrom(option: unknown, reference: Reference): CountryId {
  const found = byId(reference.countries, String(option));
  if (found === undefined)
    throw new Refusal('refusal.reference.unknownCountry', { country: String(option) }, { field: 'economy' });
  return found.id;
}

/** The material of a symbol. @throws Refusal `refusal.reference.unknownMaterial` */
export function materialFrom(option: unknown, reference: Reference, field = 'material'): MaterialId {
  const found = byId(reference.materials, String(option));
  if (found === undefined) {
    throw new Refusal('refusal.reference.unknownMaterial', { material: String(option) }, { field });
  }
  return found.id;
}

/** The materials of a list of symbols and groups (heavy, or one of the project's own) with commas between; none for an option that was not given. */
export function materialsFrom(option: unknown, reference: Reference): MaterialId[] {
  const groups = groupsOf(reference.materials, reference.materialGroups);
  const found = listOf(option).flatMap(
    (name) =>
      groups.find((group) => group.name === name)?.ids ?? [materialFrom(name, reference, 'materials')],
  );
  return [...new Set(found)];
}
