import { z } from 'zod';
import { MARKS } from '../../base/certainty';
import { countryId, id, note } from '../../door/fields';
import { message } from '../../door/message';
import { FIGURES } from '../../model/figure';

const figure = z.object({ of: z.enum(FIGURES), key: z.string().min(1).max(500) });
const value = z.number().finite().nullable();

export const contract = {
  /** Cells pasted from a spreadsheet: one change; refused as a whole, naming the cells that cannot be. */
  'figures.paste': message<null>()(
    z.object({
      economyId: countryId,
      scenarioId: id.nullable(),
      cells: z.array(z.object({ figure, value })).min(1).max(10_000),
    }),
  ),
  /** What is said of a figure of the plan besides its value. */
  'figures.annotate': message<null>()(
    z.object({
      economyId: countryId,
      figure,
      mark: z.enum(MARKS),
      low: value,
      high: value,
      note: note.nullable(),
      sourceId: id.nullable(),
    }),
  ),
} as const;
