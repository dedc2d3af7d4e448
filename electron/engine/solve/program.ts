import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { isWithin } from './goods-of-sets';
import { unitCost } from './lever-cost';
import type { LeverRates } from './lever-rates';
import { earlyOf, rampIn, startsLate, windowYears } from './lever-years';
import { limitAt, type NamedLimit } from './limits';
import type { Column, LinearProgram, Row } from './linear-solver';
import type { OpenPlace } from './places';
import type { Amount, Response, SetInStretch } from './responses';
import { suppliersCalled } from './suppliers-called';

/** What a programme is built from; the limits in force are named, so that some can be left out. */
export interface ProgramInput {
  readonly problem: SolveProblem;
  /** What offtakes can go into, of all materials. */
  readonly places: readonly OpenPlace[];
  /** What was measured once for the question, by material; empty when no days of cover are asked for. */
  readonly rates: readonly LeverRates[];
  /** Read off them for the days that are asked for. */
  readonly responses: readonly Response[];
  readonly limits: readonly NamedLimit[];
  readonly withShares: boolean;
  /** Kept above the minimum stock, days of need: 0, or a hair where the solver's own tolerance made a day short. */
  readonly margin: number;
}

/** What is made as small as can be. */
export type Objective =
  | { readonly kind: 'cost' }
  | { readonly kind: 'amount'; readonly ids: readonly string[] }
  | { readonly kind: 'share'; readonly index: number }
  /** The largest single contribution, at no more than a cost. */
  | { readonly kind: 'even'; readonly costAtMost: number };

const FREE = Number.POSITIVE_INFINITY;
const LARGE_AMOUNT = 1e7;

/**
 * The levers of a programme: one that begins late, and whose start is left out, stands as if it were there from the first
 * day, with the relief that was measured for that.
 */
function leversIn({ problem, limits }: ProgramInput): readonly Lever[] {
  return problem.levers.map((lever) =>
    lever.kind === 'stock' || !startsLate(problem, lever) || limitAt(limits, 'start', lever.id) !== undefined
      ? lever
      : earlyOf(lever),
  );
}

/** What a mix says the amounts of, in the order of the programme's first columns: levers, then places. */
function amountsOf({ problem, places }: Pick<ProgramInput, 'problem' | 'places'>): readonly string[] {
  return [...problem.levers, ...places].map(({ id }) => id);
}

/**
 * The programme: levers and places, then switches of levers with a fixed cost, then the stock at the end of each stretch,
 * s_k <= s_(k-1) - gap_k + sum of relief_jk * x_j, minimum <= s_k <= maximum. A stock may fall by more than it must, so
 * that what is over the maximum is not bought, as in the simulation. A stock that opens below its minimum is filled up
 * to it first. Every limit is a bound or a row of its own. Source: docs/engine.md 10.2.
 * @returns with the yen of one unit of its costs
 */
export function programOf(
  input: ProgramInput,
  objective: Objective,
): LinearProgram & { readonly scale: number } {
  const { responses, limits, places } = input;
  const levers = leversIn(input);
  const problem = { ...input.problem, levers };
  const inForce = (kind: NamedLimit['kind'], of: string) => limitAt(limits, kind, of);
  const costs = levers.map((lever) => unitCost(problem, lever));
  // Costs of 1 or less, whatever the currency: the solver's tolerances are absolute.
  const scale = Math.max(1, ...costs);
  const place = new Map(amountsOf({ problem, places }).map((id, index) => [id, index]));
  const ofLevers = input.problem.levers.map((lever, index) => ({
    cost: costOf(objective, lever, (costs[index] ?? 0) / scale),
    lower: 0,
    upper: Math.min(
      inForce('lever', lever.id) ?? FREE,
      inForce('capacity', lever.id) ?? FREE,
      lever.kind === 'stock' ? (inForce('market', lever.id) ?? FREE) : FREE,
      lever.kind === 'stock' ? (inForce('store', lever.materialId) ?? FREE) : FREE,
      lever.kind === 'saving' ? 100 - highestSubstitution(problem, lever) : FREE,
    ),
  }));
  const ofPlaces = places.map(({ id, materialId, countryId, isKept, tonnes }) => {
    const kind = countryId === null ? 'rest' : isKept ? 'kept' : 'place';
    const at = inForce(kind, isKept ? materialId : id);
    const isWanted = objective.kind === 'amount' && objective.ids.includes(id);
    return { cost: isWanted ? 1 : 0, lower: 0, upper: at ?? (isKept ? tonnes : FREE) };
  });
  const columns: Column[] = [...ofLevers, ...ofPlaces];
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
  addPlaces({ problem, places }, rows, place);
  problem.shares.forEach((goal, index) => {
    const cells = shareCells({ problem, places }, index).map(([id, value]): [number, number] => [
      place.get(id) ?? 0,
      value,
    ]);
    if (objective.kind === 'share' && objective.index === index) {
      for (const [column, value] of cells) {
        const before = columns[column];
        if (before !== undefined) columns[column] = { ...before, cost: value };
      }
    }
    if (input.withShares)
      rows.push({ lower: -FREE, upper: goal.atMostPercent - baseShare(problem, index), cells });
  });
  return { columns, rows, scale };
}

function costOf(objective: Objective, lever: Lever, cost: number): number {
  switch (objective.kind) {
    case 'cost':
      return cost;
    case 'amount':
      return objective.ids.includes(lever.id) ? 1 : 0;
    case 'share':
      return 0;
    case 'even':
      return cost * 1e-6; // between equally even mixes the cheaper one
  }
}

function addStock(
  { material, dayNeed, stretches, leavesOut }: Response,
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
  let mayKeep = leavesOut;
  const most = (id: string) => columns[place.get(id) ?? -1]?.upper ?? 0;
  const cellsOf = (relief: ReadonlyMap<string, number>) =>
    [...relief].flatMap(([id, amount]): [number, number][] => {
      const column = place.get(id);
      return column === undefined ? [] : [[column, -amount / dayNeed]];
    });
  for (const stretch of stretches) {
    const level = columns.push({ cost: 0, lower, upper: Math.max(upper, lower) }) - 1;
    const taken = addTaken(stretch.sets, columns, rows, cellsOf, dayNeed);
    const relief = [...cellsOf(stretch.relief), ...taken.map((column): [number, number] => [column, -1])];
    const held: [number, number][] = [[level, 1]];
    if (before !== null) held.push([before, -1]);
    else if (bought !== undefined) held.push([place.get(bought.id) ?? 0, -1 / dayNeed]);
    const opened = before === null ? opening / dayNeed : 0;
    rows.push({ lower: -FREE, upper: opened - stretch.gap / dayNeed, cells: [...held, ...relief] });
    mayKeep ||= stretch.sets.some((set) => comesTooMuch(set, stretch.sets, most));
    // What is kept takes up room: nobody knows how much is left for goods for everybody.
    if (store !== undefined && mayKeep) rows.push({ lower: -FREE, upper: opened, cells: held });
    if (release !== undefined) {
      rows.push({ lower: -FREE, upper: (release * stretch.days - stretch.gap) / dayNeed, cells: relief });
    }
    before = level;
  }
}

/**
 * Whether more can come for a set and all inside it than it needs, so that some of it is kept, at some amounts of the levers.
 * @param most of a lever or place, by id
 */
function comesTooMuch(
  { serves, needs }: SetInStretch,
  sets: readonly SetInStretch[],
  most: (id: string) => number,
): boolean {
  const moved = ({ relief }: Amount, sign: 1 | -1) =>
    [...relief].reduce((sum, [id, tonnes]) => (sign * tonnes > 0 ? sum + sign * tonnes * most(id) : sum), 0);
  const inside = sets.filter((other) => isWithin(other.serves, serves));
  const comes = inside.reduce((sum, { comes: of }) => sum + of.tonnes + moved(of, -1), 0);
  return comes - (needs.tonnes - moved(needs, 1)) > SHORTFALL_TOLERANCE * comes;
}

/**
 * What is taken of goods for some uses: no more than comes for a set, and of a set and all inside it no more than it needs.
 * @returns the columns, days of need
 */
function addTaken(
  sets: readonly SetInStretch[],
  columns: Column[],
  rows: Row[],
  cellsOf: (relief: ReadonlyMap<string, number>) => [number, number][],
  dayNeed: number,
): number[] {
  const taken = sets.map(() => columns.push({ cost: 0, lower: 0, upper: FREE }) - 1);
  for (const [at, { serves, comes, needs }] of sets.entries()) {
    const inside = taken.filter((_, other) => isWithin(sets[other]?.serves ?? [], serves));
    const bound = ({ tonnes, relief }: Amount, of: readonly number[]) => {
      const cells = of.map((column): [number, number] => [column, 1]);
      rows.push({ lower: -FREE, upper: tonnes / dayNeed, cells: [...cells, ...negated(cellsOf(relief))] });
    };
    bound(comes, taken.slice(at, at + 1));
    bound(needs, inside);
  }
  return taken;
}

const negated = (cells: readonly [number, number][]) =>
  cells.map(([column, value]): [number, number] => [column, -value]);

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
        : stretches.reduce((sum, { relief, sets }) => {
            const forSome = sets.reduce((all, { comes }) => all - (comes.relief.get(lever.id) ?? 0), 0);
            return sum + Math.max(0, (relief.get(lever.id) ?? 0) + forSome);
          }, 0);
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

/** All of what offtakes bring in a year goes into the places of that year. */
function addPlaces(
  { problem, places }: Pick<ProgramInput, 'problem' | 'places'>,
  rows: Row[],
  place: ReadonlyMap<string, number>,
): void {
  const years = new Map(places.map((item) => [`${item.materialId} ${item.year}`, item]));
  for (const { materialId, year, rampYear } of years.values()) {
    const offtakes = problem.levers.flatMap((lever): [number, number][] => {
      if (lever.kind !== 'offtake' || lever.materialId !== materialId) return [];
      const ramp = rampIn(lever.ramp, rampYear);
      return ramp > 0 ? [[place.get(lever.id) ?? 0, ramp]] : [];
    });
    const into = places.flatMap((item): [number, number][] =>
      item.materialId === materialId && item.year === year ? [[place.get(item.id) ?? 0, -1]] : [],
    );
    rows.push({ lower: 0, upper: 0, cells: [...offtakes, ...into] });
  }
}

/** The share of a goal without levers, percent of the supply. */
export function baseShare(problem: SolveProblem, index: number): number {
  return (problem.shares[index]?.suppliers ?? []).reduce(
    (sum, { percent, weight }) => sum + percent * weight,
    0,
  );
}

/** What one unit of each offtake, and of each place that is taken, adds to a goal's share: id and percentage points. */
export function shareCells(
  { problem, places }: Pick<ProgramInput, 'problem' | 'places'>,
  index: number,
): [string, number][] {
  const goal = problem.shares[index];
  if (goal === undefined || goal.totalSupply === 0) return [];
  const { materialId, year, suppliers, totalSupply } = goal;
  const offtakes = problem.levers.flatMap((lever): [string, number][] => {
    if (lever.kind !== 'offtake' || lever.materialId !== materialId) return [];
    const weight = suppliersCalled(suppliers, lever.supplierId)[0]?.weight ?? 0;
    return [[lever.id, (weight * rampIn(lever.ramp, year) * 100) / totalSupply]];
  });
  const away = places.flatMap((item): [string, number][] => {
    if (item.materialId !== materialId || item.year !== year) return [];
    const given = suppliers.filter(({ countryId }) => countryId === item.countryId);
    const percent = given.reduce((sum, supplier) => sum + supplier.percent, 0);
    const counted = given.reduce((sum, supplier) => sum + supplier.percent * supplier.weight, 0);
    return percent > 0 ? [[item.id, ((-counted / percent) * 100) / totalSupply]] : [];
  });
  return [...offtakes, ...away].filter(([, value]) => value !== 0);
}

function highestSubstitution(problem: SolveProblem, lever: Lever): number {
  const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
  return Math.max(0, ...windowYears(problem.model).map((year) => material?.substitution[year] ?? 0));
}
