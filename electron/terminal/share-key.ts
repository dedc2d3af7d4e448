import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { groupsOf } from '@shared/model/material-groups';
import type { Reference } from '@shared/model/plan';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Command } from 'commander';
import { choice, listOf, year } from './usage';

/** The options that name a share set. */
export function withSetOptions(command: Command): Command {
  return command
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .requiredOption('--material <symbol>', 'for example Dy or NdPr')
    .requiredOption('--stage <stage>', STAGES.join(', '));
}

/** The set that the options name. @throws Refusal for an unknown economy or material or a year out of range */
export function shareSetFrom(options: Readonly<Record<string, unknown>>, reference: Reference): ShareSetKey {
  return { ...shareKeyFrom(options, reference), year: year(options.year) };
}

/** The same without a year. */
export function shareKeyFrom(
  options: Readonly<Record<string, unknown>>,
  reference: Reference,
): Omit<ShareSetKey, 'year'> {
  return {
    economyId: economyFrom(options.economy, reference),
    materialId: materialFrom(options.material, reference),
    stage: choice(options.stage, STAGES),
  };
}

/** The economy of a code. @throws Refusal `refusal.reference.unknownEconomy` */
export function economyFrom(option: unknown, reference: Reference): CountryId {
  const found = byId(reference.countries, String(option));
  if (found?.isEconomy !== true) {
    const params = { economy: String(option) };
    throw new Refusal('refusal.reference.unknownEconomy', params, { field: 'economy' });
  }
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
