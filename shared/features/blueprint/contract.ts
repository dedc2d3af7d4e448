import { z } from 'zod';
import { countryId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { BlueprintView } from '../../model/blueprint';
import { stage, year } from '../../model/checks';
import type { Scenario } from '../../model/tables/scenario';

/** A blueprint that has become a scenario. */
export interface BlueprintMade extends BlueprintView {
  readonly scenario: Scenario;
  readonly rowsWritten: number;
}

export const blueprintInput = z.object({
  economyId: countryId,
  stage: stage.default('separation'),
  /** The path is read from here on. */
  since: year.default(2010),
  /** Up to here; null: as far as its series goes. */
  until: year.nullable().default(null),
  /** Years that the economy is moved along. */
  horizon: z.number().int().min(1).max(20).default(10),
});
export type BlueprintInput = z.output<typeof blueprintInput>;

export const contract = {
  'blueprint.preview': message<BlueprintView>()(blueprintInput),
  /** Makes the scenario: one change, one undo. */
  'blueprint.make': message<BlueprintMade>()(
    blueprintInput.extend({
      name: z.string().trim().min(1).max(120),
      nameJa: z.string().trim().max(120).nullable().default(null),
    }),
  ),
} as const;
