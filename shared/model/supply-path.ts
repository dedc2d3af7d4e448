import { unreachable } from '../base/refusal';
import type { Stage } from '../base/stage';
import type { CountryId } from './country';

/** A step of a path: who works the material at a stage; null where that is not known. */
export interface PathStep {
  readonly stage: Stage;
  readonly countryId: CountryId | null;
}

/** One way that a part of a supply comes, told by countries: from the mine to the last step before the economy. */
export interface SupplyPath {
  readonly steps: readonly PathStep[];
  /** Percent of the economy's supply at the stage in view. */
  readonly percent: number;
  /** Percent of this path that rests on rows not marked known. */
  readonly notKnownPercent: number;
}

/** The meanings of "dependence on X" that a path can be held against. */
export const PATH_DEFINITIONS = ['direct', 'refining', 'mining', 'touches'] as const;
export type PathDefinition = (typeof PATH_DEFINITIONS)[number];

/** Whether a path counts for X: certainly, certainly not, or only if what is not known of it is X. */
export type PathVerdict = 'counts' | 'open' | 'not';

/**
 * Holds a path against one definition of dependence on X. The paths that count add up to the lower bound of the risk
 * figure of that definition, with the open ones to the upper. Source: docs/engine.md 13.2.
 */
export function pathVerdict(path: SupplyPath, definition: PathDefinition, countryId: CountryId): PathVerdict {
  const last = path.steps.at(-1);
  const at = (stage: Stage) => path.steps.findLast((step) => step.stage === stage);
  const judge = (step: PathStep | undefined): PathVerdict =>
    step === undefined || step.countryId === null ? 'open' : step.countryId === countryId ? 'counts' : 'not';
  switch (definition) {
    case 'direct':
      return judge(last);
    case 'refining':
      return judge(at('separation'));
    case 'mining':
      return judge(path.steps[0]?.stage === 'mining' ? path.steps[0] : undefined);
    case 'touches':
      if (path.steps.some((step) => step.countryId === countryId)) return 'counts';
      return path.steps.some((step) => step.countryId === null) ? 'open' : 'not';
    default:
      return unreachable(definition);
  }
}
