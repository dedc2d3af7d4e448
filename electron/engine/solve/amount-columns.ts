import type { SolveProblem } from '@shared/model/goal';
import { isBought, isSaved, type Lever } from '@shared/model/lever';
import { inYear } from '@shared/model/missing-figures';
import type { Instalment } from './instalments';
import { windowYears } from './lever-years';
import { nameOfLimit } from './limits';
import { FREE } from './linear-solver';
import type { OpenPlace } from './places';
import type { Objective } from './program-input';

/** What of a column no limit changes, and which limits bound it. */
export interface AmountColumn {
  readonly cost: number;
  readonly own: number;
  readonly ruledBy: readonly string[];
}

export function amountOfLever(
  problem: SolveProblem,
  objective: Objective,
  lever: Lever,
  cost: number,
): AmountColumn {
  const names = [nameOfLimit('lever', lever.id), nameOfLimit('capacity', lever.id)];
  return {
    cost: costOf(objective, lever, cost),
    own: mostOf(problem, lever),
    ruledBy:
      lever.kind === 'stock'
        ? [...names, nameOfLimit('market', lever.id), nameOfLimit('store', lever.materialId)]
        : names,
  };
}

export function amountOfPlace(
  objective: Objective,
  { id, materialId, countryId, isKept, tonnes }: OpenPlace,
): AmountColumn {
  const cost = objective.kind === 'amount' && objective.ids.includes(id) ? 1 : 0;
  const [kind, of] =
    countryId === null
      ? (['rest', id] as const)
      : isKept
        ? (['kept', materialId] as const)
        : (['place', id] as const);
  return { cost, own: isKept ? tonnes : FREE, ruledBy: [nameOfLimit(kind, of)] };
}

/** A hair by which a later part costs more than an earlier one, a year: nobody waits for what can be had. */
const LATER = 1e-6;

export function amountOfInstalment(
  objective: Objective,
  { id, day, most }: Instalment,
  cost: number,
): AmountColumn {
  const priced = cost + LATER * (1 + day / 365);
  const ruled = { own: most, ruledBy: [] };
  switch (objective.kind) {
    case 'cost':
      return { cost: priced, ...ruled };
    case 'amount':
      return { cost: objective.ids.includes(id) ? 1 : 0, ...ruled };
    case 'share':
      return { cost: 0, ...ruled };
    case 'loss':
      return { cost: priced * CHEAPER, ...ruled };
    case 'even':
      return { cost: priced * 1e-6, ...ruled };
  }
}

/** Of mixes that lose alike the cheaper one. */
const CHEAPER = 1e-6;

function costOf(objective: Objective, lever: Lever, cost: number): number {
  switch (objective.kind) {
    case 'cost':
      return cost;
    case 'amount':
      return objective.ids.includes(lever.id) ? 1 : 0;
    case 'share':
      return 0;
    case 'loss':
      return cost * CHEAPER;
    case 'even':
      return cost * 1e-6; // between equally even mixes the cheaper one
  }
}

/** What of a lever can be there at all, whatever its limits: only new stock is bought before the run. */
function mostOf(problem: SolveProblem, lever: Lever): number {
  if (isSaved(lever)) return leftToSave(problem, lever);
  return isBought(lever) && lever.kind !== 'stock' ? 0 : FREE;
}

/** Percentage points that can still be saved of a material. */
export function leftToSave(problem: SolveProblem, lever: Lever): number {
  return 100 - highestSubstitution(problem, lever);
}

function highestSubstitution(problem: SolveProblem, lever: Lever): number {
  const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
  return Math.max(0, ...windowYears(problem.model).map((year) => inYear(material?.substitution, year)));
}
