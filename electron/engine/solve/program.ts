import { itemAt, numberAt, valueUnder } from '@shared/base/element-at';
import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import { inYear, nothingWithout } from '@shared/model/missing-figures';
import type { Instalment } from './instalments';
import { unitCost } from './lever-cost';
import type { LeverRates } from './lever-rates';
import { earlyOf, rampIn, startsLate, windowYears } from './lever-years';
import { type InForce, inForceOf, type NamedLimit, nameOfLimit } from './limits';
import { type Cell, type Column, FREE, type LinearProgram, type Row } from './linear-solver';
import type { OpenPlace } from './places';
import type { Response } from './responses';
import { type LosingLine, shortages } from './shortages';
import { type StockCells, stockCells, stockUnder } from './stock-rows';
import { suppliersCalled } from './suppliers-called';

/** What a programme is built from; the limits in force are named, so that some can be left out. */
export interface ProgramInput {
  readonly problem: SolveProblem;
  /** What offtakes can go into, of all materials. */
  readonly places: readonly OpenPlace[];
  /** What of stocks can come in during the run. */
  readonly instalments: readonly Instalment[];
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
  /** What lines lose: nothing is held, and what is short is borne by lines. */
  | { readonly kind: 'loss'; readonly lines: readonly LosingLine[] }
  /** The largest single contribution, at no more than a cost. */
  | { readonly kind: 'even'; readonly costAtMost: number };

const LARGE_AMOUNT = 1e7;

/** What of a programme no limit changes, but for the starts that are left out. */
interface Frame {
  /** Columns of the levers and places, by id; a lever that begins late, and whose start is left out, by its early one. */
  readonly place: ReadonlyMap<string, number>;
  readonly scale: number;
  readonly amounts: readonly AmountColumn[];
  /** What one unit of each lever costs, and then each switch of one with a fixed cost. */
  readonly spent: readonly Cell[];
  /** Levers with a fixed cost, by their column. */
  readonly switched: readonly { readonly lever: number; readonly cost: number }[];
  /** What of a stock can come in during the run, by the column of its lever. */
  readonly bought: ReadonlyMap<number, readonly Cell[]>;
  /** The column of the largest contribution, where that is made small. */
  readonly largest: number | null;
  readonly stocks: readonly StockCells[];
  /** Rows that no limit changes, behind those of the stocks. */
  readonly rows: readonly Row[];
}

/** A programme with the yen of one unit of its costs. */
export type Priced = LinearProgram & { readonly scale: number };

/** The programme of an input, all of whose limits are in force. */
export function programOf(input: ProgramInput, objective: Objective): Priced {
  return new Programme(input, objective).under(inForceOf(input.limits));
}

/**
 * The programme: levers and places, then switches of levers with a fixed cost, then the stock at the end of each stretch,
 * s_k <= s_(k-1) - gap_k + sum of relief_jk * x_j, minimum <= s_k <= maximum. A stock may fall by more than it must, so
 * that what is over the maximum is not bought, as in the simulation. A stock that opens below its minimum is filled up
 * to it first. Every limit is a bound or a row of its own: what is asked under few of them and then under others has the same
 * cells, so that the solver is told bounds alone. Source: docs/engine.md 10.2.
 */
export class Programme {
  readonly #input: Omit<ProgramInput, 'limits'>;
  readonly #objective: Objective;
  /** The starts of the levers that begin late, by lever. */
  readonly #starts: ReadonlyMap<string, string>;
  /** By the starts that are left out. */
  readonly #frames = new Map<string, Frame>();

  constructor(input: Omit<ProgramInput, 'limits'>, objective: Objective) {
    this.#input = input;
    this.#objective = objective;
    const { problem } = input;
    this.#starts = new Map(
      problem.levers.flatMap((lever): [string, string][] =>
        lever.kind === 'stock' || !startsLate(problem, lever)
          ? []
          : [[lever.id, nameOfLimit('start', lever.id)]],
      ),
    );
  }

  under(inForce: InForce): Priced {
    const { responses, margin } = this.#input;
    const {
      amounts,
      spent,
      switched,
      bought,
      largest,
      stocks,
      rows: unruled,
      ...frame
    } = this.#frameOf(inForce);
    const columns: Column[] = amounts.map(({ cost, own, ruledBy }) => {
      let upper = own;
      for (const name of ruledBy) upper = Math.min(upper, inForce(name) ?? FREE);
      return { cost, lower: 0, upper };
    });
    const uppers = columns.map(({ upper }) => upper);
    const rows: Row[] = [];
    for (const { lever, cost } of switched) {
      const parts = bought.get(lever) ?? [];
      const mostOfParts = parts.reduce((sum, [at]) => sum + numberAt(uppers, at), numberAt(uppers, lever));
      const most = Math.min(mostOfParts, LARGE_AMOUNT);
      const counts = this.#objective.kind === 'cost' ? cost : 0;
      const column = columns.push({ cost: counts, lower: 0, upper: 1, integer: true }) - 1;
      rows.push({
        lower: -FREE,
        upper: 0,
        cells: [[lever, 1], ...parts, [column, -most]],
      });
    }
    for (const [lever, parts] of bought)
      rows.push({
        lower: -FREE,
        upper: inForce(nameOfLimit('lever', itemAt(this.#input.problem.levers, lever).id)) ?? FREE,
        cells: [[lever, 1], ...parts],
      });
    const budget = inForce(nameOfLimit('budget', ''));
    if (budget !== undefined) rows.push({ lower: -FREE, upper: budget / frame.scale, cells: spent });
    if (this.#objective.kind === 'even')
      rows.push({ lower: -FREE, upper: this.#objective.costAtMost / frame.scale, cells: spent });
    if (largest !== null) columns.push({ cost: 1, lower: 0, upper: FREE });
    const objective = this.#objective;
    const width = stocks.reduce((sum, { columns: own }) => sum + own, 0);
    const short =
      objective.kind === 'loss' ? shortages(responses, objective.lines, columns.length + width) : null;
    const most = (id: string) => nothingWithout(uppers[frame.place.get(id) ?? -1]);
    for (const [at, response] of responses.entries()) {
      const cells = stocks[at];
      if (cells === undefined) continue;
      stockUnder(response, cells, margin, inForce, most, columns, rows, short?.cells(at));
    }
    short?.put(columns, rows);
    return { columns, rows: [...rows, ...unruled], scale: frame.scale };
  }

  #frameOf(inForce: InForce): Frame {
    const left = [...this.#starts].flatMap(([lever, start]) => (inForce(start) === undefined ? [lever] : []));
    const key = left.join(' ');
    const frame = this.#frames.get(key) ?? this.#made(new Set(left));
    this.#frames.set(key, frame);
    return frame;
  }

  /** @param early levers whose start is left out */
  #made(early: ReadonlySet<string>): Frame {
    const { problem: asked, places, instalments, responses, withShares } = this.#input;
    const objective = this.#objective;
    const levers = asked.levers.map((lever) =>
      lever.kind !== 'stock' && early.has(lever.id) ? earlyOf(lever) : lever,
    );
    const problem = { ...asked, levers };
    const costs = levers.map((lever) => unitCost(problem, lever));
    // Costs of 1 or less, whatever the currency: the solver's tolerances are absolute.
    const scale = Math.max(1, ...costs);
    const place = new Map([...levers, ...places, ...instalments].map(({ id }, column) => [id, column]));
    const shares = problem.shares.map((_goal, at) =>
      shareCells({ problem, places }, at).map(([id, value]): Cell => [valueUnder(place, id), value]),
    );
    const points = new Map(objective.kind === 'share' ? shares[objective.index] : []);
    const unitOf = ({ leverId }: Instalment) => numberAt(costs, valueUnder(place, leverId));
    const amounts = [
      // Limits are named by the lever as it is asked for, whether its start is left out or not.
      ...asked.levers.map((lever, at) => amountOfLever(asked, objective, lever, numberAt(costs, at) / scale)),
      ...places.map((of) => amountOfPlace(objective, of)),
      ...instalments.map((of) => amountOfInstalment(objective, of, unitOf(of) / scale)),
    ].map((amount, column) => ({ ...amount, cost: points.get(column) ?? amount.cost }));
    const switched = levers.flatMap((lever, at) =>
      lever.fixedYen === 0 ? [] : [{ lever: at, cost: lever.fixedYen / scale }],
    );
    const spent = costs.map((cost, at): Cell => [at, cost / scale]);
    const bought = new Map<number, Cell[]>();
    for (const of of instalments) {
      const column = valueUnder(place, of.id);
      spent.push([column, unitOf(of) / scale]);
      const lever = valueUnder(place, of.leverId);
      bought.set(lever, [...(bought.get(lever) ?? []), [column, 1]]);
    }
    for (const [at, { cost }] of switched.entries()) spent.push([amounts.length + at, cost]);
    const afterSwitches = amounts.length + switched.length;
    const largest = objective.kind === 'even' ? afterSwitches : null;
    let column = afterSwitches + (largest === null ? 0 : 1);
    const stocks = responses.map((response) => {
      const cells = stockCells(response, column, place, levers, largest);
      column += cells.columns;
      return cells;
    });
    const rows: Row[] = placeRows({ problem, places }, place);
    if (withShares)
      for (const [at, cells] of shares.entries())
        rows.push({
          lower: -FREE,
          upper: itemAt(asked.shares, at).atMostPercent - baseShare(problem, at),
          cells,
        });
    return { place, scale, amounts, spent, switched, bought, largest, stocks, rows };
  }
}

/** What of a column no limit changes, and which limits bound it. */
interface AmountColumn {
  readonly cost: number;
  readonly own: number;
  readonly ruledBy: readonly string[];
}

function amountOfLever(
  problem: SolveProblem,
  objective: Objective,
  lever: Lever,
  cost: number,
): AmountColumn {
  const names = [nameOfLimit('lever', lever.id), nameOfLimit('capacity', lever.id)];
  return {
    cost: costOf(objective, lever, cost),
    own: lever.kind === 'saving' ? 100 - highestSubstitution(problem, lever) : FREE,
    ruledBy:
      lever.kind === 'stock'
        ? [...names, nameOfLimit('market', lever.id), nameOfLimit('store', lever.materialId)]
        : names,
  };
}

function amountOfPlace(
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

function amountOfInstalment(objective: Objective, { id, day, most }: Instalment, cost: number): AmountColumn {
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

/** All of what offtakes bring in a year goes into the places of that year. */
function placeRows(
  { problem, places }: Pick<ProgramInput, 'problem' | 'places'>,
  place: ReadonlyMap<string, number>,
): Row[] {
  const years = new Map(places.map((item) => [`${item.materialId} ${item.year}`, item]));
  return [...years.values()].map(({ materialId, year, rampYear }): Row => {
    const offtakes = problem.levers.flatMap((lever): Cell[] => {
      if (lever.kind !== 'offtake' || lever.materialId !== materialId) return [];
      const ramp = rampIn(lever.ramp, rampYear);
      return ramp > 0 ? [[valueUnder(place, lever.id), ramp]] : [];
    });
    const into = places.flatMap((item): Cell[] =>
      item.materialId === materialId && item.year === year ? [[valueUnder(place, item.id), -1]] : [],
    );
    return { lower: 0, upper: 0, cells: [...offtakes, ...into] };
  });
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
    const weight = nothingWithout(suppliersCalled(suppliers, lever.supplierId)[0]?.weight);
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
  return Math.max(0, ...windowYears(problem.model).map((year) => inYear(material?.substitution, year)));
}
