import { z } from 'zod';
import { MASS_BASES } from '../base/mass-basis';
import * as checks from './checks';
import type { ProjectSettings } from './project-settings';
import { projectSetting } from './tables/project-setting';

/** A mineral that a new project is about. */
const mineral = z.object({
  id: checks.ownId,
  nameEn: checks.text,
  /** The same as in English where nobody says one. */
  nameJa: checks.text,
  basis: z.enum(MASS_BASES),
});
export type BegunMineral = z.infer<typeof mineral>;

/** What a new project is asked once; all of it can be changed later. */
export interface Beginning extends Omit<ProjectSettings, 'materialId'> {
  /** The first is the one that pages open on. */
  readonly minerals: readonly BegunMineral[];
}

const { fields } = projectSetting;

/** A beginning as it comes over a border; what it says of days and money is held by the table. */
export const beginningCheck = z.object({
  economyId: checks.countryId,
  minerals: z.array(mineral).min(1).max(200),
  watched: z.array(checks.countryId).max(50),
  stage: fields.stage.check,
  firstYear: fields.firstYear.check,
  lastYear: fields.lastYear.check,
  yearBegins: fields.yearBegins.check,
  currency: fields.currency.check,
  timeZone: fields.timeZone.check,
  paperLanguage: fields.paperLanguage.check,
});
