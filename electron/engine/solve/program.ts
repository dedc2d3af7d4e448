import { byId } from '@shared/model/catalogue';
import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import { unitCost } from './lever-cost';
import { displacedIn, rampIn, setYearOf, sharesIn, windowYears } from './lever-years';
import type { NamedLimit } from './limits';
import type { Column, LinearProgram, Row } from './linear-solver';
import type { Response } from './responses';

/** What a programme is built from; the limits in force are named, so that some can be left out. */
export interface ProgramInput {
  readonly problem: SolveProblem;
  /** Empty when no days of cover are asked for. */
  readonly responses: readonly Response[];
  readonly limits: readonly NamedLimit[];
  readonly withShares: boolean;
  /** Kept above the minimum stock, days of need: 0, or a hair where the solver's own tolerance made a day short. */
  readonly margin: number;
}

/** What is made as small as can be. */
export type Objective =
  | { readonly kind: 'cost' }
  | { readonly kind: 'amount'; readonly leverIds: readonly string[] }
  | { readonly kind: 'share'; readonly index: number }
  /** The largest single contribution, at no more than a cost. */
  | { readonly kind: 'even'; readonly costAtMost: number };

const FREE = Number.POSITIVE_INFINITY;
const LARGE_AMOUNT = 1e7;

/**
 * The programme: levers, then their switches where they have a fixed cost, then the stock at the end of each stretch,
 * s_k <= s_(k-1) - gap_k + sum of relief_jk * x_j, minimum <= s_k <= maximum. A stock may fall by more than it must, so
 * that what is over the maximum is not bought, as in the simulation. A stock that opens below its minimum is filled up
 * to it first. Levers are the first columns, in their order. Source: docs/engine.md 10.2.
 */
export function programOf(input: ProgramInput, objective: Objective): LinearProgram {
  const { problem, responses, limits } = input;
  const { levers } = problem;
  const inForce = (kind: NamedLimit['kind'], of: string) => byId(limits, `${kind} ${of}`)?.at;
  const costs = levers.map((lever) => unitCost(problem, lever));
  // Costs of 1 or less, whatever the currency: the solver's tolerances are absolute.
  const scale = Math.max(1, ...costs);
  const place = new Map(levers.map(({ id }, index) => [id, index]));
  const columns: Column[] = levers.map((lever, index) => ({
    cost: costOf(objective, lever, (costs[index] ?? 0) / scale),
    lower: 0,
    upper: Math.min(
      inForce('lever', lever.id) ?? FREE,
      inForce('capacity', lever.id) ?? FREE,
      lever.kind === 'stock' ? (inForce('store', lever.materialId) ?? FREE) : FREE,
      lever.kind === 'saving' ? 100 - highestSubstitution(problem, lever) : FREE,
    ),
  }));
  const rows: Row[] = [];
  const spent: [number, number][] = costs.map((cost, index) => [index, cost / scale]);
  levers.forEach((lever, index) => {
    if (lever.fixedYen === 0) return;
    const most = Math.min(columns[index]?.upper ?? FREE, LARGE_AMOUNT);
    const counts = objective.kind === 'cost' ? lever.fixedYen / scale : 0;
    const column = columns.push({ cost: counts, lower: 0, upper: 1, integer: true }) - 1;
    rows.push({
      lower: -FREE,
      upper: 0,
      cells: [
        [index, 1],
        [column, -most],
      ],
    });
    spent.push([column, lever.fixedYen / scale]);
  });
  const budget = inForce('budget', '');
  if (budget !== undefined) rows.push({ lower: -FREE, upper: budget / scale, cells: spent });
  if (objective.kind === 'even')
    rows.push({ lower: -FREE, upper: objective.costAtMost / scale, cells: spent });
  const largest = objective.kind === 'even' ? columns.push({ cost: 1, lower: 0, upper: FREE }) - 1 : null;

  for (const response of responses) {
    addStock(response, input.margin, columns, rows, place, levers, inForce);
    if (largest !== null) addContributions(response, rows, place, levers, largest);
  }
  addRoom(input, rows, place, inForce);
  problem.shares.forEach((goal, index) => {
    const cells = shareCells(problem, index, place);
    if (objective.kind === 'share' && objective.index === index) {
      for (const [column, value] of cells) {
        const before = columns[column];
        if (before !== undefined) columns[column] = { ...before, cost: value };
      }
    }
    if (input.withShares)
      rows.push({ lower: -FREE, upper: goal.atMostPercent - baseShare(problem, index), cells });
  });
  return { columns, rows };
}

function costOf(objective: Objective, lever: Lever, cost: number): number {
  switch (objective.kind) {
    case 'cost':
      return cost;
    case 'amount':
      return objective.leverIds.includes(lever.id) ? 1 : 0;
    case 'share':
      return 0;
    case 'even':
      return cost * 1e-6; // between equally even mixes the cheaper one
  }
}

function addStock(
  { material, dayNeed, stretches }: Response,
  margin: number,
  columns: Column[],
  rows: Row[],
  place: ReadonlyMap<string, number>,
  levers: readonly Lever[],
  inForce: (kind: NamedLimit['kind'], of: string) => number | undefined,
): void {
  if (dayNeed === 0) return;
  const { opening, minimum } = material.stock;
  const store = inForce('store', material.materialId);
  const release = inForce('release', material.materialId);
  const bought = levers.find(
    ({ kind, materialId }) => kind === 'stock' && materialId === material.materialId,
  );
  const upper = store === undefined ? FREE : (opening + store) / dayNeed;
  const lower = minimum / dayNeed + margin;
  let before: number | null = null;
  for (const stretch of stretches) {
    const level = columns.push({ cost: 0, lower, upper: Math.max(upper, lower) }) - 1;
    const relief = [...stretch.relief].flatMap(([id, amount]): [number, number][] => {
      const column = place.get(id);
      return column === undefined ? [] : [[column, -amount / dayNeed]];
    });
    const cells: [number, number][] = [[level, 1], ...relief];
    if (before !== null) cells.push([before, -1]);
    else if (bought !== undefined) cells.push([place.get(bought.id) ?? 0, -1 / dayNeed]);
    rows.push({
      lower: -FREE,
      upper: (before === null ? opening / dayNeed : 0) - stretch.gap / dayNeed,
      cells,
    });
    if (release !== undefined) {
      rows.push({ lower: -FREE, upper: (release * stretch.days - stretch.gap) / dayNeed, cells: relief });
    }
    before = level;
  }
}

/** No lever gives more days of need than `largest`. */
function addContributions(
  { material, dayNeed, stretches }: Response,
  rows: Row[],
  place: ReadonlyMap<string, number>,
  levers: readonly Lever[],
  largest: number,
): void {
  if (dayNeed === 0) return;
  for (const lever of levers) {
    if (lever.materialId !== material.materialId) continue;
    const given =
      lever.kind === 'stock'
        ? 1
        : stretches.reduce((sum, { relief }) => sum + Math.max(0, relief.get(lever.id) ?? 0), 0);
    rows.push({
      lower: -FREE,
      upper: 0,
      cells: [
        [place.get(lever.id) ?? 0, given / dayNeed],
        [largest, -1],
      ],
    });
  }
}

/** Offtakes together take no more than what gives way, in every year of the window and of a share goal. */
function addRoom(
  { problem }: ProgramInput,
  rows: Row[],
  place: ReadonlyMap<string, number>,
  inForce: (kind: NamedLimit['kind'], of: string) => number | undefined,
): void {
  const add = (materialId: MaterialId, year: number, percent: number, totalSupply: number) => {
    const cells = problem.levers.flatMap((lever): [number, number][] => {
      if (lever.kind !== 'offtake' || lever.materialId !== materialId) return [];
      const ramp = rampIn(lever.ramp, year);
      return ramp > 0 ? [[place.get(lever.id) ?? 0, ramp]] : [];
    });
    if (cells.length > 0) rows.push({ lower: -FREE, upper: (percent / 100) * totalSupply, cells });
  };
  for (const material of problem.model.materials) {
    if (inForce('room', material.materialId) === undefined) continue;
    for (const year of windowYears(problem.model)) {
      const { percent } = displacedIn(sharesIn(material, year), problem.giveWay);
      add(material.materialId, setYearOf(material, year), percent, material.totalSupply[year] ?? 0);
    }
    for (const goal of problem.shares) {
      if (goal.materialId !== material.materialId) continue;
      add(goal.materialId, goal.year, displacedIn(goal.suppliers, problem.giveWay).percent, goal.totalSupply);
    }
  }
}

/** The share of a goal without levers, percent of the supply. */
export function baseShare(problem: SolveProblem, index: number): number {
  return (problem.shares[index]?.suppliers ?? []).reduce(
    (sum, { percent, weight }) => sum + percent * weight,
    0,
  );
}

/** What one unit of each offtake adds to a goal's share, percentage points: its own weight less that of what gives way. */
export function shareCells(
  problem: SolveProblem,
  index: number,
  place: ReadonlyMap<string, number>,
): [number, number][] {
  const goal = problem.shares[index];
  if (goal === undefined || goal.totalSupply === 0) return [];
  const given = goal.suppliers.filter(({ countryId }) => problem.giveWay.includes(countryId));
  const percent = given.reduce((sum, supplier) => sum + supplier.percent, 0);
  const away = percent > 0 ? given.reduce((sum, s) => sum + s.percent * s.weight, 0) / percent : 0;
  return problem.levers.flatMap((lever): [number, number][] => {
    if (lever.kind !== 'offtake' || lever.materialId !== goal.materialId) return [];
    const supplier = goal.suppliers.find(({ supplierId }) => supplierId === lever.supplierId);
    const ramp = rampIn(lever.ramp, goal.year);
    if (supplier === undefined || ramp === 0) return [];
    return [[place.get(lever.id) ?? 0, ((supplier.weight - away) * ramp * 100) / goal.totalSupply]];
  });
}

function highestSubstitution(problem: SolveProblem, lever: Lever): number {
  const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
  return Math.max(0, ...windowYears(problem.model).map((year) => material?.substitution[year] ?? 0));
}
