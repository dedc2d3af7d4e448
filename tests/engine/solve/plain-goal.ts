import { addDays, yearOf } from '@shared/base/calendar';
import type { SolveProblem } from '@shared/model/goal';
import { type Lever, priceOfLever } from '@shared/model/lever';
import type { ByYear, MaterialModel, SupplierModel } from '@shared/model/what-if';
import type { LinearSolver } from '../../../electron/engine/solve/linear-solver';
import { plainRun } from '../../reference/plain-run';

type Cell = readonly [number, number];

/** A programme that grows by columns and rows. */
class Programme {
  readonly columns: { cost: number; lower: number; upper: number; integer: boolean }[] = [];
  readonly rows: { lower: number; upper: number; cells: Cell[] }[] = [];
  column(cost: number, upper: number, integer = false, lower = 0): number {
    return this.columns.push({ cost, lower, upper, integer }) - 1;
  }
  atMost(upper: number, cells: Cell[], lower = Number.NEGATIVE_INFINITY): void {
    this.rows.push({ lower, upper, cells });
  }
}

/** What a country delivers in a year, or the rest of it (null). */
interface PlainPlace {
  readonly at: number;
  readonly year: number;
  readonly countryId: string | null;
}

/**
 * The cheapest cost of a question a second time, from docs/engine.md 10 and from nothing of the engine but the solver
 * itself: one row a day, each lever and each place with what it changes in the plain twin's own run. Null: no mix.
 */
export function plainCheapest(solver: LinearSolver, problem: SolveProblem): number | null {
  const programme = new Programme();
  const spent: Cell[] = [];
  const levers = problem.levers.map((lever) => {
    const cost = costOf(problem, lever);
    const at = programme.column(cost, lever.max);
    spent.push([at, cost]);
    if (lever.fixedYen > 0) {
      const isUsed = programme.column(lever.fixedYen, 1, true);
      spent.push([isUsed, lever.fixedYen]);
      programme.atMost(0, [
        [at, 1],
        [isUsed, -lever.max],
      ]);
    }
    return { lever, at };
  });
  if (problem.budgetYen !== null) programme.atMost(problem.budgetYen, spent);
  for (const material of problem.model.materials) {
    const own = levers.filter(({ lever }) => lever.materialId === material.materialId);
    const offtakes = own.filter(({ lever }) => lever.kind === 'offtake');
    const places = offtakes.length === 0 ? [] : placesOf(problem, material, programme);
    for (const year of new Set(places.map((place) => place.year))) {
      const into = places.filter((place) => place.year === year).map(({ at }): Cell => [at, -1]);
      programme.atMost(0, [...offtakes.map(({ at }): Cell => [at, 1]), ...into], 0);
    }
    for (const { lever, at } of offtakes)
      for (const year of yearsOf(problem)) programme.atMost(leftOf(material, lever, year), [[at, 1]]);
    if (problem.coverDays !== null) addStock(problem, material, own, places, programme);
    addShares(problem, material, offtakes, places, programme);
  }
  const solution = solver.solve(programme);
  return (
    solution && programme.columns.reduce((sum, { cost }, at) => sum + cost * (solution.values[at] ?? 0), 0)
  );
}

/** One tonne, tonne a year or point of a lever in the one year over which these questions count their costs. */
function costOf({ model }: SolveProblem, lever: Lever): number {
  const price = priceOfLever(lever) ?? 0;
  if (lever.kind === 'stock') return price + lever.holdingYen;
  if (lever.kind !== 'saving') return price;
  const material = model.materials.find(({ materialId }) => materialId === lever.materialId);
  const demand = (material?.uses ?? []).reduce((sum, use) => sum + (use.demand[yearOf(model.start)] ?? 0), 0);
  return (price * demand) / 100;
}

function yearsOf({ model }: SolveProblem): number[] {
  const first = yearOf(model.start);
  const last = yearOf(addDays(model.start, model.days - 1));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const supplyOf = (material: MaterialModel, year: number) => material.totalSupply[year] ?? 0;

function placesOf(problem: SolveProblem, material: MaterialModel, programme: Programme): PlainPlace[] {
  return yearsOf(problem).flatMap((year) => {
    const delivered = (suppliers: readonly SupplierModel[]) =>
      (suppliers.reduce((sum, { percent }) => sum + (percent[year] ?? 0), 0) / 100) *
      supplyOf(material, year);
    const rest = Math.max(0, supplyOf(material, year) - delivered(material.suppliers));
    const given = problem.giveWay.map((countryId) => ({
      countryId: countryId as string | null,
      tonnes: delivered(material.suppliers.filter((supplier) => supplier.countryId === countryId)),
    }));
    return [{ countryId: null, tonnes: rest }, ...given]
      .filter(({ tonnes }) => tonnes > 0)
      .map(({ countryId, tonnes }) => ({ at: programme.column(0, tonnes), year, countryId }));
  });
}

/** What a supplier's capacity leaves beside its share. */
function leftOf(material: MaterialModel, lever: Lever, year: number): number {
  const supplier = material.suppliers.find(
    ({ supplierId }) => lever.kind === 'offtake' && supplierId === lever.supplierId,
  );
  const used = ((supplier?.percent[year] ?? 0) / 100) * supplyOf(material, year);
  return Math.max(0, (supplier?.capacity ?? Number.POSITIVE_INFINITY) - used);
}

/** What is needed less what comes in, day by day. */
function gaps(problem: SolveProblem, material: MaterialModel): number[] {
  const run = plainRun({ ...problem.model, materials: [material] });
  return (run.materials[0]?.days ?? [])
    .slice(0, problem.coverDays ?? 0)
    .map(({ need, arrivals, recycling }) => need - arrivals - recycling);
}

function addStock(
  problem: SolveProblem,
  material: MaterialModel,
  own: readonly { readonly lever: Lever; readonly at: number }[],
  places: readonly PlainPlace[],
  programme: Programme,
): void {
  const base = gaps(problem, material);
  const bought = own.flatMap(({ lever, at }): Cell[] => (lever.kind === 'stock' ? [[at, 1]] : []));
  const reliefs = [
    ...own.flatMap(({ lever, at }) => {
      const [tried, size] = withMore(problem, material, lever);
      return size > 0 ? [{ at, size, gap: gaps(problem, tried) }] : [];
    }),
    ...places.flatMap(({ at, year, countryId }) =>
      countryId === null
        ? []
        : [
            {
              at,
              size: programme.columns[at]?.upper ?? 0,
              gap: gaps(problem, without(material, countryId, year)),
            },
          ],
    ),
  ];
  const { opening, minimum, maximum, maximumReleasePerDay } = material.stock;
  if (maximum !== null) programme.atMost(Math.max(0, maximum - opening), bought);
  let before: number | null = null;
  base.forEach((gap, day) => {
    const given = reliefs.map((relief): Cell => [relief.at, (gap - (relief.gap[day] ?? 0)) / relief.size]);
    const stock = programme.column(0, Math.max(minimum, maximum ?? Number.POSITIVE_INFINITY), false, minimum);
    const from: Cell[] = before === null ? bought : [[before, 1]];
    programme.atMost((before === null ? opening : 0) - gap, [[stock, 1], ...negative([...from, ...given])]);
    if (maximumReleasePerDay !== null) programme.atMost(maximumReleasePerDay - gap, negative(given));
    before = stock;
  });
}

const negative = (cells: readonly Cell[]) => cells.map(([at, value]): Cell => [at, -value]);

/** The material with some of a lever alone, and how much; an offtake comes beside all that is delivered. */
function withMore(problem: SolveProblem, material: MaterialModel, lever: Lever): [MaterialModel, number] {
  const change = (figures: ByYear, more: (year: number) => number) => ({
    ...figures,
    ...Object.fromEntries(yearsOf(problem).map((year) => [year, more(year)])),
  });
  switch (lever.kind) {
    case 'stock':
    case 'spot':
    case 'swap':
    case 'orderedSaving': // what has a day is in plain-dated-goal.ts
      return [material, 0];
    case 'recycling':
      return [
        { ...material, recycling: change(material.recycling, (year) => (material.recycling[year] ?? 0) + 1) },
        1,
      ];
    case 'saving': {
      const substitution = change(material.substitution, (year) => (material.substitution[year] ?? 0) + 1);
      return [{ ...material, substitution }, 1];
    }
    case 'offtake': {
      const size = Math.min(1, ...yearsOf(problem).map((year) => leftOf(material, lever, year)));
      const suppliers = material.suppliers.map((supplier) => {
        const own = (year: number) =>
          ((supplier.percent[year] ?? 0) / 100) * supplyOf(material, year) +
          (supplier.supplierId === lever.supplierId ? size : 0);
        const percent = change(
          supplier.percent,
          (year) => (100 * own(year)) / (supplyOf(material, year) + size),
        );
        return { ...supplier, percent };
      });
      const totalSupply = change(material.totalSupply, (year) => supplyOf(material, year) + size);
      return [{ ...material, suppliers, totalSupply }, size];
    }
  }
}

function without(material: MaterialModel, countryId: string, year: number): MaterialModel {
  const suppliers = material.suppliers.map((supplier) =>
    supplier.countryId === countryId
      ? { ...supplier, percent: { ...supplier.percent, [year]: 0 } }
      : supplier,
  );
  return { ...material, suppliers };
}

function addShares(
  problem: SolveProblem,
  material: MaterialModel,
  offtakes: readonly { readonly lever: Lever; readonly at: number }[],
  places: readonly PlainPlace[],
  programme: Programme,
): void {
  for (const { suppliers, totalSupply, year, atMostPercent, materialId } of problem.shares) {
    if (materialId !== material.materialId) continue;
    const counted = suppliers.filter(({ weight }) => weight === 1);
    const more = offtakes.flatMap(({ lever, at }): Cell[] =>
      counted.some(({ supplierId }) => lever.kind === 'offtake' && supplierId === lever.supplierId)
        ? [[at, 100 / totalSupply]]
        : [],
    );
    const less = places.flatMap((place): Cell[] =>
      place.year === year && counted.some(({ countryId }) => countryId === place.countryId)
        ? [[place.at, -100 / totalSupply]]
        : [],
    );
    const share = counted.reduce((sum, { percent }) => sum + percent, 0);
    programme.atMost(atMostPercent - share, [...more, ...less]);
  }
}
