import { existsSync } from 'node:fs';
import { MASS_BASES } from '@shared/base/mass-basis';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import { isYear } from '@shared/base/units';
import { limits as limitsSchema, mapping as mappingSchema } from '@shared/features/importing/contract';
import type { GuessedMapping } from '@shared/features/importing/inspection';
import { MASS_UNITS, type Mapping } from '@shared/model/mapping';
import type { Reference } from '@shared/model/plan';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { readJson } from '../../plan/read-json';
import { economyFrom, materialFrom } from '../../terminal/share-key';
import { choice, textOrNull } from '../../terminal/usage';
import { withAnswers } from './import-answers';

type Options = Readonly<Record<string, unknown>>;

/** The mapping of an import: guessed or remembered, or named, with what the options say laid over it. @throws Refusal */
export async function mappingFrom(
  options: Options,
  guess: GuessedMapping,
  saved: readonly SavedMapping[],
  reference: Reference,
): Promise<Mapping> {
  const named = textOrNull(options.mapping);
  const mapping = named === null ? guess.mapping : await namedMapping(named, saved);
  const year = options.year === undefined ? mapping.year : Number(options.year);
  if (year !== null && !isYear(year))
    throw new Refusal('refusal.share.year', { year: String(options.year) }, { field: 'year' });
  const chosen: Mapping = {
    ...mapping,
    sheet: textOrNull(options.sheet) ?? mapping.sheet,
    economy: options.economy === undefined ? mapping.economy : economyFrom(options.economy, reference),
    material: options.material === undefined ? mapping.material : materialFrom(options.material, reference),
    stage: options.stage === undefined ? mapping.stage : choice(options.stage, STAGES),
    year,
    unit: options.unit === undefined ? mapping.unit : choice(options.unit, MASS_UNITS),
    ...(options.limits === undefined ? {} : { limits: await readJson(String(options.limits), limitsSchema) }),
    basis: options.basis === undefined ? mapping.basis : choice(options.basis, MASS_BASES),
  };
  return withAnswers(chosen, options, reference);
}

async function namedMapping(name: string, saved: readonly SavedMapping[]): Promise<Mapping> {
  const kept = saved.find((mapping) => mapping.name === name);
  if (kept !== undefined) return kept.mapping;
  if (!existsSync(name)) throw new Refusal('refusal.import.unknownMapping', { name }, { field: 'mapping' });
  return readJson(name, mappingSchema);
}
