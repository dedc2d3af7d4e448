import type { Columns, Report, Row, Table } from '../../report/table';

/** What a file of policies asked for; costs in the money of the file, masses in its tonnes. */
export interface PolicyAnswers {
  readonly baseStocks: readonly {
    readonly name: string;
    readonly demand: number;
    readonly stock: number;
    readonly costPerPeriod: number;
    /** 0..1 */
    readonly stockOutChance: number;
  }[];
  readonly orderQuantities: readonly ({
    readonly name: string;
    readonly demandPerYear: number;
    /** Where the supply never fails. */
    readonly without: OrderFigures;
  } & OrderFigures)[];
  readonly newsvendors: readonly {
    readonly name: string;
    readonly mean: number;
    readonly stock: number;
    readonly expectedCost: number;
    /** 0..1 */
    readonly enough: number;
  }[];
  readonly reserves: readonly ReserveAnswer[];
}

interface OrderFigures {
  readonly quantity: number;
  readonly costPerYear: number;
}

export interface ReserveAnswer {
  readonly name: string;
  /** Levels that it can have, t. */
  readonly levels: readonly number[];
  readonly states: readonly {
    readonly name: string;
    /** By level: what is held at the end of the period, and the expected discounted cost. */
    readonly held: readonly number[];
    readonly cost: readonly number[];
    /** Where it ends that begins empty, or full, and stays in the state. */
    readonly fillsTo: number;
    readonly drawsTo: number;
  }[];
}

const NAME = { title: 'size.policy.name', format: 'text' } as const;
const STOCK = { title: 'size.policy.stock', format: 'hundredths' } as const;

const BASE_STOCKS = {
  name: NAME,
  demand: { title: 'size.policy.demand', format: 'hundredths' },
  stock: STOCK,
  cost: { title: 'size.policy.costPerPeriod', format: 'hundredths' },
  stockOut: { title: 'size.policy.stockOut', format: 'hundredths' },
} as const;

const ORDERS = {
  name: NAME,
  demand: { title: 'size.policy.demandPerYear', format: 'hundredths' },
  quantity: { title: 'size.policy.quantity', format: 'hundredths' },
  cost: { title: 'size.policy.costPerYear', format: 'hundredths' },
  without: { title: 'size.policy.without', format: 'hundredths' },
  costWithout: { title: 'size.policy.costWithout', format: 'hundredths' },
} as const;

const NEWSVENDORS = {
  name: NAME,
  mean: { title: 'size.policy.mean', format: 'hundredths' },
  stock: STOCK,
  cost: { title: 'size.policy.expectedCost', format: 'hundredths' },
  enough: { title: 'size.policy.enough', format: 'hundredths' },
} as const;

const RESERVES = {
  name: NAME,
  state: { title: 'size.policy.state', format: 'text' },
  fillsTo: { title: 'size.policy.fillsTo', format: 'hundredths' },
  drawsTo: { title: 'size.policy.drawsTo', format: 'hundredths' },
  empty: { title: 'size.policy.costEmpty', format: 'hundredths' },
  full: { title: 'size.policy.costFull', format: 'hundredths' },
} as const;

const LEVELS = {
  state: { title: 'size.policy.state', format: 'text' },
  level: { title: 'size.policy.level', format: 'hundredths' },
  held: { title: 'size.policy.held', format: 'hundredths' },
  cost: { title: 'size.policy.costAhead', format: 'hundredths' },
} as const;

/** Everything that a file of policies asked for, each kind in a table, and each reserve level by level. */
export function policyReport({ baseStocks, orderQuantities, newsvendors, reserves }: PolicyAnswers): Report {
  const states = reserves.flatMap(({ name, states: each }) =>
    each.map((state) => ({ reserve: name, ...state })),
  );
  return {
    tables: [
      ...table(
        'baseStocks',
        BASE_STOCKS,
        baseStocks.map(({ name, demand, stock, costPerPeriod, stockOutChance }) => {
          return { name: { text: name }, demand, stock, cost: costPerPeriod, stockOut: stockOutChance * 100 };
        }),
      ),
      ...table(
        'orderQuantities',
        ORDERS,
        orderQuantities.map(({ name, demandPerYear: demand, quantity, costPerYear: cost, without }) => {
          const plain = { without: without.quantity, costWithout: without.costPerYear };
          return { name: { text: name }, demand, quantity, cost, ...plain };
        }),
      ),
      ...table(
        'newsvendors',
        NEWSVENDORS,
        newsvendors.map(({ name, mean, stock, expectedCost: cost, enough }) => {
          return { name: { text: name }, mean, stock, cost, enough: enough * 100 };
        }),
      ),
      ...table(
        'reserves',
        RESERVES,
        states.map(({ reserve, name, fillsTo, drawsTo, cost }) => {
          const ends = { empty: cost[0] ?? null, full: cost.at(-1) ?? null };
          return { name: { text: reserve }, state: { text: name }, fillsTo, drawsTo, ...ends };
        }),
      ),
      ...reserves.map(levelTable),
    ],
    notes: ['size.policy.note'],
  };
}

function table<C extends Columns>(
  key: 'baseStocks' | 'orderQuantities' | 'newsvendors' | 'reserves',
  columns: C,
  cells: readonly Row<C>['cells'][],
): Table<C>[] {
  const title = `size.policy.${key}` as const;
  const rows = cells.map((row, index) => ({ key: String(index), cells: row }));
  return rows.length === 0 ? [] : [{ key, title, head: title, columns, rows }];
}

/** What is best at each level, in each state. */
function levelTable({ name, levels, states }: ReserveAnswer, index: number): Table<typeof LEVELS> {
  const title = { key: 'size.policy.levels', with: { name: { text: name } } } as const;
  return {
    key: `reserve-${index + 1}`,
    title,
    head: title,
    columns: LEVELS,
    rows: states.flatMap(({ name: state, held, cost }) =>
      levels.map((level, at) => ({
        key: `${state}|${at}`,
        cells: { state: { text: state }, level, held: held[at] ?? null, cost: cost[at] ?? null },
      })),
    ),
  };
}
