import { z } from 'zod';
import type { Mark } from '../../base/certainty';
import { countryId, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';

/** The key of a use's row under a material: a use can need several. */
export function needRowKey(materialId: MaterialId, useId: string): string {
  return [materialId, 'use', useId].join('|');
}

/** What one economy needs of each material, use by use and year by year; all masses in tonnes REO. */
export interface NeedTable {
  readonly economyId: CountryId;
  /** Null for the plan itself ("Base"). */
  readonly scenarioId: string | null;
  /** Years with a figure of any use, and this one; oldest first. All lists below go by it. */
  readonly years: readonly number[];
  readonly groups: readonly NeedGroup[];
}

export interface NeedGroup {
  readonly materialId: MaterialId;
  readonly uses: readonly UseNeed[];
  /** Tonnes REO that come back from scrap. */
  readonly recycling: readonly (NeedCell | null)[];
  /** Percent of the demand that other technology takes over. */
  readonly substitution: readonly (NeedCell | null)[];
  /** Demand of all uses after substitution, as a run counts it: uses without a figure of the year carry the nearest. */
  readonly need: readonly { readonly tonnes: number; readonly carriedFrom: readonly number[] }[];
}

/** One use of a material. */
export interface UseNeed {
  readonly useId: string;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly tier: 1 | 2 | 3;
  readonly cells: readonly (NeedCell | null)[];
  /** Percent of the need that the use must keep; the largest of its years, as a run takes it. */
  readonly floorPercent: number;
  /** Yen of output that a missing tonne stops; null where nobody has said it. */
  readonly yenPerTonne: number | null;
}

/** A figure of a year; null in its place where the year has none. */
export interface NeedCell {
  /** What is in force: the scenario's, or the plan's. */
  readonly value: number;
  /** Of the plan; null where only the scenario speaks of the year. */
  readonly base: number | null;
  readonly mark: Mark;
  readonly source: string | null;
  readonly sourceId: string | null;
  readonly note: string | null;
  /** Range of the plan's figure; null where nobody gave one. */
  readonly low: number | null;
  readonly high: number | null;
  /** The selected scenario itself says so, not a parent. */
  readonly overridden: boolean;
}

const view = { economyId: countryId, scenarioId: id.nullable(), year };

/** Which line of a material: a use, what recycling gives, or what substitution saves. */
const needLine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('use'), useId: id }),
  z.object({ kind: z.literal('recycling') }),
  z.object({ kind: z.literal('substitution') }),
]);
export type NeedLine = z.infer<typeof needLine>;

/** What a use says for all its years. */
export const NEED_TERMS = ['floorPercent', 'yenPerTonne'] as const;
export type NeedTerm = (typeof NEED_TERMS)[number];

const name = z.string().max(200);

export const contract = {
  'needs.list': message<NeedTable>()(z.object(view)),
  /** Fills years of all uses of the materials (none named: all) that have no figure, each from the year before with growth. */
  'needs.fill': message<NeedTable>()(
    z.object({
      ...view,
      materials: z.array(materialId).max(200),
      from: year,
      to: year,
      growthPercent: z.number().finite(),
    }),
  ),
  /** A need that the plan does not have yet: of a use that it knows, or of a new one. */
  'needs.add': message<NeedTable>()(
    z.object({
      ...view,
      materialId,
      use: z.union([
        z.object({ useId: id }),
        z.object({ nameEn: name, nameJa: name, tier: z.literal([1, 2, 3]) }),
      ]),
      tonnes: z.number().finite(),
    }),
  ),
  /** Takes all figures of a use of a material out of the plan. */
  'needs.remove': message<NeedTable>()(z.object({ ...view, materialId, useId: id })),
} as const;
