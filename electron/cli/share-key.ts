import type { CountryId } from '@shared/domain/country';
import type { MaterialId } from '@shared/domain/material';
import type { Reference } from '@shared/domain/plan';
import { Refusal } from '@shared/domain/refusal';
import type { ShareSetKey } from '@shared/domain/share';
import { STAGES } from '@shared/domain/stage';
import { isYear } from '@shared/domain/units';
import type { Command } from 'commander';
import { choice } from './usage';

/** The options that name a share set. */
export function withSetOptions(command: Command): Command {
  return command
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .requiredOption('--material <symbol>', 'for example Dy or NdPr')
    .requiredOption('--stage <stage>', STAGES.join(', '));
}

/** The set that the options name. @throws Refusal for an unknown economy or material or a year out of range */
export function shareSetFrom(options: Readonly<Record<string, unknown>>, reference: Reference): ShareSetKey {
  const year = Number(options.year);
  if (!isYear(year))
    throw new Refusal('refusal.share.year', { year: String(options.year) }, { field: 'year' });
  return { ...shareKeyFrom(options, reference), year };
}

/** The same without a year. */
export function shareKeyFrom(
  options: Readonly<Record<string, unknown>>,
  reference: Reference,
): Omit<ShareSetKey, 'year'> {
  const economyId = String(options.economy);
  const materialId = String(options.material);
  const economy = reference.countries.find(({ id, isEconomy }) => id === economyId && isEconomy);
  if (economy === undefined)
    throw new Refusal('refusal.reference.unknownEconomy', { economy: economyId }, { field: 'economy' });
  const material = reference.materials.find(({ id }) => id === materialId);
  if (material === undefined)
    throw new Refusal('refusal.reference.unknownMaterial', { material: materialId }, { field: 'material' });
  return {
    economyId: economyId as CountryId, // found among the countries
    materialId: materialId as MaterialId, // found among the materials
    stage: choice(options.stage, STAGES),
  };
}
