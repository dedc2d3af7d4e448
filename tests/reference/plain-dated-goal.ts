import { addDays, daysBetween, type IsoDate, isoDate, yearOf } from '@shared/base/calendar';
import { type DatedMix, NOTHING_DATED } from '@shared/model/dated-mix';
import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
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
): number | null {
  const programme = new Programme();
  const spent: Cell[] = [];
  for (const material of problem.model.materials) {
    const opened: Cell[] = [];
    const parts: Part[] = [];
    for (const lever of problem.levers) {
      if (lever.materialId !== material.materialId) continue;
      const own = columnsOf(problem, material, lever, decided, programme, spent);
      opened.push(...own.opened);
      parts.push(...own.parts);
    }
    addStock(problem, material, opened, parts, programme);
  }
  if (problem.budgetYen !== null) programme.atMost(problem.budgetYen, spent);
  const solution = solver.solve(programme);
  return (
    solution && programme.columns.reduce((sum, { cost }, at) => sum + cost * (solution.values[at] ?? 0), 0)
  );
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
  if (lever.kind !== 'stock') {
    const at = column(costOfFlow(problem, material, lever, from), lever.max);
    close();
    return { opened: [], parts: [{ at, size: 1, tried: withFlow(problem, material, lever, from) }] };
  }
  const yen = lever.purchaseYen + lever.holdingYen;
  const month = 365 / 12;
  const perDay = lever.perMonth === null ? null : lever.perMonth / month;
  const before = Math.max(0, daysBetween(from, start));
  const inTime = from > start ? 0 : perDay === null ? lever.max : perDay * before;
  const opened: Cell[] = from > start || (perDay !== null && before === 0) ? [] : [[column(yen, inTime), 1]];
  const parts: Part[] = [];
  let since = [from, start].sort()[1] ?? start;
  for (let day = 0; day < (problem.coverDays ?? 0); day++) {
    const date = addDays(start, day);
    const comes = perDay === null ? date === from && from > start : date > since && /-(01|11|21)$/.test(date);
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
  { model: { start } }: SolveProblem,
  material: MaterialModel,
  lever: Exclude<Lever, { readonly kind: 'stock' }>,
  from: IsoDate,
): number {
  const next = newYear(yearOf(start) + 1);
  const part = from <= start ? 1 : from >= next ? 0 : daysBetween(from, next) / 365;
  const demand = material.uses.reduce((sum, use) => sum + (use.demand[yearOf(start)] ?? 0), 0);
  return part * lever.yenPerTonne * (lever.kind === 'saving' ? demand / 100 : 1);
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
  return withDated(material, kind === 'saving' ? { savings: [rate] } : { recycling: [rate] });
}

function withDated(material: MaterialModel, dated: Partial<DatedMix>): MaterialModel {
  return { ...material, dated: { ...NOTHING_DATED, ...dated } };
}

/** What is needed less what comes in, day by day. */
function gaps(problem: SolveProblem, material: MaterialModel): number[] {
  const run = plainRun({ ...problem.model, materials: [material] });
  return (run.materials[0]?.days ?? [])
    .slice(0, problem.coverDays ?? 0)
    .map(({ need, arrivals, recycling, bought }) => need - arrivals - recycling - bought);
}

function addStock(
  problem: SolveProblem,
  material: MaterialModel,
  opened: readonly Cell[],
  parts: readonly Part[],
  programme: Programme,
): void {
  const base = gaps(problem, material);
  const changed = parts.map(({ at, size, tried }) => ({ at, size, gap: gaps(problem, tried) }));
  const { opening, minimum, maximum, maximumReleasePerDay } = material.stock;
  if (maximum !== null) programme.atMost(Math.max(0, maximum - opening), [...opened]);
  let before: number | null = null;
  for (const [day, gap] of base.entries()) {
    const given = changed.map(({ at, size, gap: own }): Cell => [at, -(gap - (own[day] ?? 0)) / size]);
    const stock = programme.column(0, Math.max(minimum, maximum ?? Number.POSITIVE_INFINITY), false, minimum);
    const from: Cell[] = before === null ? opened.map(([at]): Cell => [at, -1]) : [[before, -1]];
    programme.atMost((before === null ? opening : 0) - gap, [[stock, 1], ...from, ...given]);
    if (maximumReleasePerDay !== null) programme.atMost(maximumReleasePerDay - gap, given);
    before = stock;
  }
}
