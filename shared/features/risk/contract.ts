import { z } from 'zod';
import type { MassBasis } from '../../base/mass-basis';
import type { Notice } from '../../base/refusal';
import type { ObservedStage } from '../../base/stage';
import { countryId, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { stage, year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import type { Control, DependenceChange, TargetView } from '../../model/dependence';
import type { Figure, LabelledFigure } from '../../model/indicator';
import type { MaterialId } from '../../model/material';

/** Concentration, risk and dependence of an economy in a year, and how far its targets are. */
export interface RiskView {
  readonly economyId: CountryId;
  readonly year: number;
  /** Null: the plan itself. */
  readonly scenarioId: string | null;
  /** X of all dependence figures: one country, or several taken together. */
  readonly countryIds: readonly CountryId[];
  readonly materials: readonly MaterialRisk[];
  readonly groups: readonly GroupRisk[];
  readonly targets: readonly TargetView[];
  /** Every source that a figure names. */
  readonly sources: readonly RiskSource[];
}

interface RiskSource {
  readonly id: string;
  readonly title: string;
}

export interface MaterialRisk {
  readonly materialId: MaterialId;
  /** In the order from ore to component; only stages that the plan describes. */
  readonly stages: readonly StageRisk[];
  /** Supply risk of the worst stage; null when no stage can be judged. */
  readonly headline: {
    readonly stage: ObservedStage;
    readonly figure: Figure;
    readonly notJudged: readonly ObservedStage[];
  } | null;
  /** Critical when the headline reaches 1.0 and economic importance 2.8; null where the inputs do not settle it. */
  readonly criticality: { readonly importance: number | null; readonly critical: boolean | null };
  /** What moved the dependence on X between two years; null where demand or shares are not known. */
  readonly changes: readonly DependenceChange[];
}

/** One stage: definition, basis, year, sources and the part that rests on estimates stand at every figure. */
export interface StageRisk {
  readonly stage: ObservedStage;
  readonly total: { readonly tonnes: number; readonly basis: MassBasis } | null;
  /** Share by country of the last step, percent of the supply, largest first. */
  readonly shares: readonly { readonly countryId: CountryId; readonly percent: number }[];
  /** Percent of the supply that is allocated to nobody. */
  readonly restPercent: number;
  /** Where the ore was mined, percent of the supply; the unknown part beside it. */
  readonly origins: {
    readonly origins: readonly { readonly countryId: CountryId; readonly amount: number }[];
    readonly unknown: number;
  };
  /** One figure an indicator, in the order of INDICATORS. */
  readonly figures: readonly LabelledFigure[];
  /** Supply risk with each scope counted alone; null where the scope is not known. */
  readonly scopes: { readonly world: Figure | null; readonly own: Figure | null };
  /** What of it comes from suppliers that X owns, at the last step; null where no owner is on record. */
  readonly control: Control | null;
  /** Countries that supply more than they mined: the rest of it was mined elsewhere. */
  readonly limits: readonly PhysicalLimitView[];
}

export interface PhysicalLimitView {
  readonly countryId: CountryId;
  readonly suppliedTonnes: number;
  readonly minedTonnes: number;
  readonly ownMinedAtMostPercent: number;
  readonly year: number;
  readonly sourceIds: readonly string[];
}

/** Mean supply risk of a published grouping. */
export interface GroupRisk {
  readonly group: 'light' | 'heavy';
  readonly grouping: 'eu_2023' | 'jogmec';
  readonly members: readonly string[];
  readonly figure: Figure;
  readonly definition: Notice;
}

/** What is asked for. Lists that are missing or empty mean all. */
const riskInput = z.object({
  economyId: countryId,
  materialIds: z.array(materialId).max(200).default([]),
  stage: stage.nullable().default(null),
  year,
  scenarioId: id.nullable(),
  country: z.union([countryId, z.array(countryId).min(1).max(300)]),
  /** Year that changes are counted from; null for the first one that the plan holds. */
  sinceYear: year.nullable().default(null),
  /** Economic importance (EU method, 0..10) of the one material asked for; null: not known. */
  economicImportance: z.number().min(0).max(10).nullable().default(null),
  /** Governance score (-2.5..2.5) that stands in for missing ones; null lets them propagate. */
  missingGovernance: z.number().min(-2.5).max(2.5).nullable().default(null),
});
export type RiskInput = z.output<typeof riskInput>;

/** Targets of one economy; null: of all. */
const targetsInput = z.object({ economyId: countryId.nullable(), year, scenarioId: id.nullable() });
export type TargetsInput = z.output<typeof targetsInput>;

export const contract = {
  'risk.load': message<RiskView>()(riskInput),
  'risk.targets': message<readonly TargetView[]>()(targetsInput),
} as const;
