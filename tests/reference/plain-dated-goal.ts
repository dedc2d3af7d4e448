import { addDays, daysBetween, type IsoDate, isoDate, yearOf } from '@shared/base/calendar';
import { type DatedMix, NOTHING_DATED } from '@shared/model/dated-mix';
import type { SolveProblem } from '@shared/model/goal';
import { type BoughtLever, isBought, type Lever } from '@shared/model/lever';
import type { MaterialModel } from '@shared/model/what-if';
import type { LinearSolver } from '../../electron/engine/solve/linear-solver';
import { plainRun } from './plain-run';

type Cell = readonly [number, number];

/** A programme that grows by columns and rows. */
class Programme {
  readonly columns: { cost: number; lower: number; upper: number; integer: boolean }[] = [];
  readonly rows: { lower: number; upper: number; cells: Cell[] }[] = [];
  column(cost: number, upper: number, integer = false, lower = 0): number {
    return this.columns.push({ cost, lower, upper, integer }) - 1;
  }
  atMost(upper: number, cells: Cell[]): void {
    this.rows.push({ lower: Number.NEGATIVE_INFINITY, upper, cells });
  }
}

/** A column, and how much of what it is in the trial whose days are compared. */
interface Part {
  readonly at: number;
  readonly size: number;
  readonly tried: MaterialModel;
}

/**
 * The cheapest cost of a question that is decided on a day, a second time: from docs/engine.md 2.8 and 10.1 and from nothing of the
 * engine but the solver itself. One row a day; every purchase, and every flow, with what it changes in the plain twin's own run. Of
 * levers it reads lead, most, most a month and costs, and the stock lasts for the days asked for. Null: no mix.
 */
export function plainDatedCheapest(
  solver: LinearSolver,
  problem: SolveProblem,
  decided: IsoDate,
  heldFrom = 0,
): number | null {
  const programme = new Programme();
  const spent: Cell[] = [];
  for (const material of problem.model.materials) {
    const opened: Cell[] = [];
    const parts: Part[] = [];
    const saved: { saving?: number | undefined; orderedSaving?: number | undefined } = {};
    for (const lever of problem.levers) {
      if (lever.materialId !== material.materialId) continue;
      const own = columnsOf(problem, material, lever, decided, programme, spent);
      if (lever.kind === 'saving' || lever.kind === 'orderedSaving') saved[lever.kind] = own.parts[0]?.at;
      opened.push(...own.opened);
      parts.push(...own.parts);
    }
    const { saving, orderedSaving } = saved;
    if (saving !== undefined && orderedSaving !== undefined)
      programme.atMost(100, [
        [saving, 1],
        [orderedSaving, 1],
      ]);
    addStock(problem, material, opened, parts, programme, heldFrom);
  }
  if (problem.budgetYen !== null) programme.atMost(problem.budgetYen, spent);
  const solution = solver.solve(programme);
  return (
    solution && programme.columns.reduce((sum, { cost }, at) => sum + cost * (solution.values[at] ?? 0), 0)
  );
}

/**
 * The same where the line is to run from a day on (docs/engine.md 10.9): for each material by itself, the cheapest of all days up to it from which on
 * nothing is short with nothing left in store.
 */
export function plainKeptCheapest(
  solver: LinearSolver,
  problem: SolveProblem,
  decided: IsoDate,
  from: number,
): number | null {
  let sum = 0;
  for (const material of problem.model.materials) {
    const alone = { ...problem, budgetYen: null, model: { ...problem.model, materials: [material] } };
    const levers = problem.levers.filter(({ materialId }) => materialId === material.materialId);
    const costs = Array.from({ length: from + 1 }, (_, day) =>
      plainDatedCheapest(solver, { ...alone, levers }, decided, day),
    ).flatMap((cost) => cost ?? []);
    if (costs.length === 0) return null;
    sum += Math.min(...costs);
  }
  return problem.budgetYen !== null && sum > problem.budgetYen ? null : sum;
}

function columnsOf(
  problem: SolveProblem,
  material: MaterialModel,
  lever: Lever,
  decided: IsoDate,
  programme: Programme,
  spent: Cell[],
): { opened: Cell[]; parts: Part[] } {
  const { start } = problem.model;
  const from = addDays(decided, lever.leadDays);
  const taken: number[] = [];
  const column = (cost: number, upper: number) => {
    const at = programme.column(cost, upper);
    spent.push([at, cost]);
    taken.push(at);
    return at;
  };
  const close = () => {
    const all = taken.map((at): Cell => [at, 1]);
    programme.atMost(lever.max, all);
    if (lever.fixedYen === 0) return;
    const used = programme.column(lever.fixedYen, 1, true);
    spent.push([used, lever.fixedYen]);
    programme.atMost(0, [...all, [used, -lever.max]]);
  };
  if (!isBought(lever)) {
    const at = column(costOfFlow(problem, material, lever, from), lever.max);
    close();
    return { opened: [], parts: [{ at, size: 1, tried: withFlow(problem, material, lever, from) }] };
  }
  const yen = (lever.purchaseYen ?? 0) + (lever.kind === 'stock' ? lever.holdingYen : 0);
  const month = 365 / 12;
  const perMonth = lever.kind === 'swap' ? null : lever.perMonth;
  const perDay = perMonth === null ? null : perMonth / month;
  const before = lever.kind === 'stock' ? Math.max(0, daysBetween(from, start)) : 0;
  const inTime = from > start ? 0 : perDay === null ? lever.max : perDay * before;
  const isOpened = lever.kind === 'stock' && from <= start && (perDay === null || before > 0);
  const opened: Cell[] = isOpened ? [[column(yen, inTime), 1]] : [];
  const parts: Part[] = [];
  let since = [from, start].sort()[1] ?? start;
  for (let day = 0; day < problem.model.days; day++) {
    const date = addDays(start, day);
    const comes =
      perDay === null
        ? !(lever.kind === 'stock' && from <= start) && daysBetween(since, date) === 0
        : date > since && /-(01|11|21)$/.test(date);
    if (!comes) continue;
    const most = perDay === null ? lever.max : perDay * daysBetween(since, date);
    since = date;
    const tried = withDated(material, { bought: [{ date, tonnes: 1 }] });
    parts.push({ at: column(yen, most), size: 1, tried });
  }
  close();
  return { opened, parts };
}

/** Yen of one unit over the year in which the run begins, the one year that these questions count. */
function costOfFlow(
  problem: SolveProblem,
  material: MaterialModel,
  lever: Exclude<Lever, BoughtLever>,
  from: IsoDate,
): number {
  const yen = lever.yenPerTonne ?? 0;
  const { start } = problem.model;
  const next = newYear(yearOf(start) + 1);
  if (lever.kind === 'orderedSaving') return yen * savedByOrder(problem, material, from);
  const part = from <= start ? 1 : from >= next ? 0 : daysBetween(from, next) / 365;
  const demand = material.uses.reduce((sum, use) => sum + (use.demand[yearOf(start)] ?? 0), 0);
  return part * yen * (lever.kind === 'saving' ? demand / 100 : 1);
}

/** Tonnes that a point in force from a day to the end of the run saves, undiscounted. */
function savedByOrder({ model }: SolveProblem, { uses }: MaterialModel, from: IsoDate): number {
  let tonnes = 0;
  for (let day = 0; day < model.days; day++) {
    const date = addDays(model.start, day);
    const year = yearOf(date);
    const demand = uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0);
    if (date >= from) tonnes += demand / 100 / daysBetween(newYear(year), newYear(year + 1));
  }
  return tonnes;
}

const newYear = (year: number) => isoDate(`${year}-01-01`);

/** A material with one unit of a flow from its day on. */
function withFlow(
  { model: { start } }: SolveProblem,
  material: MaterialModel,
  { kind }: Lever,
  from: IsoDate,
): MaterialModel {
  const rate = { from: from <= start ? start : from, to: newYear(yearOf(start) + 5), amount: 1 };
  return withDated(material, kind === 'recycling' ? { recycling: [rate] } : { savings: [rate] });
}

/** A material with more by day than the plan has of itself. */
function withDated(material: MaterialModel, more: Partial<DatedMix>): MaterialModel {
  const { bought, recycling, savings, priceRises } = material.dated ?? NOTHING_DATED;
  return {
    ...material,
    dated: {
      bought: [...bought, ...(more.bought ?? [])],
      recycling: [...recycling, ...(more.recycling ?? [])],
      savings: [...savings, ...(more.savings ?? [])],
      priceRises,
    },
  };
}

/** What is needed less what comes in, day by day. */
function gaps(problem: SolveProblem, material: MaterialModel): number[] {
  const run = plainRun({ ...problem.model, materials: [material] });
  return (run.materials[0]?.days ?? []).map(
    ({ need, arrivals, recycling, bought }) => need - arrivals - recycling - bought,
  );
}

function addStock(
  problem: SolveProblem,
  material: MaterialModel,
  opened: readonly Cell[],
  parts: readonly Part[],
  programme: Programme,
  heldFrom: number,
): void {
  const base = gaps(problem, material);
  const changed = parts.map(({ at, size, tried }) => ({ at, size, gap: gaps(problem, tried) }));
  const { opening, minimum, maximum, maximumReleasePerDay } = material.stock;
  if (maximum !== null) programme.atMost(Math.max(0, maximum - opening), [...opened]);
  let before: number | null = null;
  for (const [day, gap] of base.entries()) {
    if (day < heldFrom) continue;
    const given = changed.map(({ at, size, gap: own }): Cell => [at, -(gap - (own[day] ?? 0)) / size]);
    const stock = programme.column(0, Math.max(minimum, maximum ?? Number.POSITIVE_INFINITY), false, minimum);
    const opens = heldFrom === 0 ? opening : Math.min(opening, minimum);
    const bought = heldFrom === 0 ? opened : [];
    const from: Cell[] = before === null ? bought.map(([at]): Cell => [at, -1]) : [[before, -1]];
    programme.atMost((before === null ? opens : 0) - gap, [[stock, 1], ...from, ...given]);
    if (maximumReleasePerDay !== null) programme.atMost(maximumReleasePerDay - gap, given);
    before = stock;
  }
}
