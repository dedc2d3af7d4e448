import { itemAt, numberAt, valueUnder } from '@shared/base/element-at';
import { isBought } from '@shared/model/lever';
import { nothingWithout } from '@shared/model/missing-figures';
import { type AmountColumn, amountOfInstalment, amountOfLever, amountOfPlace } from './amount-columns';
import type { Instalment } from './instalments';
import { unitCost } from './lever-cost';
import { earlyOf, startsLate } from './lever-years';
import { type InForce, inForceOf, nameOfLimit } from './limits';
import { type Cell, type Column, FREE, type LinearProgram, type Row } from './linear-solver';
import { placeRows, savingRows } from './mix-rows';
import type { Objective, ProgramInput } from './program-input';
import { baseShare, shareCells } from './share-of-goal';
import { shortages } from './shortages';
import { type StockCells, stockCells, stockUnder } from './stock-rows';

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

/** A programme with the yen of one unit of its costs, and from which column on costs are losses; none where nothing may be lost. */
export type Priced = LinearProgram & { readonly scale: number; readonly lossFrom: number | null };

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
        isBought(lever) || !startsLate(problem, lever) ? [] : [[lever.id, nameOfLimit('start', lever.id)]],
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
      objective.kind === 'loss'
        ? shortages(responses, objective.lines, objective.rule, columns.length + width)
        : null;
    const most = (id: string) => nothingWithout(uppers[frame.place.get(id) ?? -1]);
    for (const [at, response] of responses.entries()) {
      const cells = stocks[at];
      if (cells === undefined) continue;
      stockUnder(response, cells, margin, inForce, most, columns, rows, short?.cells(at));
    }
    const lossFrom = short === null ? null : columns.length;
    short?.put(columns, rows);
    return { columns, rows: [...rows, ...unruled], scale: frame.scale, lossFrom };
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
      !isBought(lever) && early.has(lever.id) ? earlyOf(lever) : lever,
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
    const rows: Row[] = [...placeRows({ problem, places }, place), ...savingRows(asked)];
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
