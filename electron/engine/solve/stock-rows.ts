import { valueUnder } from '@shared/base/element-at';
import type { Lever } from '@shared/model/lever';
import { sumUnder } from '@shared/model/missing-figures';
import { SHORTFALL_TOLERANCE } from '../run/stock/stock-balance';
import { type InForce, nameOfLimit } from './limits';
import { type Cell, type Column, FREE, type Row } from './linear-solver';
import type { Amount, Response, SetInStretch } from './responses';
import { isWithin } from './sets-of-uses';

/** The cells of what becomes of a material's stock, which hang on no limit. */
export interface StockCells {
  /** How many columns it has, and the first of them. */
  readonly columns: number;
  readonly first: number;
  readonly stretches: readonly StretchCells[];
  /** No lever gives more days of need than the largest contribution; none where that is not made small. */
  readonly contributions: readonly Row[];
}

interface StretchCells {
  /** What opens a stretch and what is left at its end; the same with what eases its gap; the latter by itself. */
  readonly held: readonly Cell[];
  readonly flow: readonly Cell[];
  readonly relief: readonly Cell[];
  /** What is taken of goods for some uses. */
  readonly taken: readonly Row[];
  readonly sets: number;
}

/**
 * @param first column of the stock
 * @param largest column of the largest contribution; null where there is none
 */
export function stockCells(
  response: Response,
  first: number,
  place: ReadonlyMap<string, number>,
  levers: readonly Lever[],
  largest: number | null,
): StockCells {
  const { material, dayNeed, stretches, fromStart } = response;
  if (dayNeed === 0) return { columns: 0, first, stretches: [], contributions: [] };
  const bought = !fromStart
    ? undefined
    : levers.find(({ kind, materialId }) => kind === 'stock' && materialId === material.materialId);
  const cellsOf = (reliefs: ReadonlyMap<string, number>) => {
    const cells: Cell[] = [];
    for (const [id, amount] of reliefs) {
      const column = place.get(id);
      if (column !== undefined) cells.push([column, -amount / dayNeed]);
    }
    return cells;
  };
  let before: number | null = null;
  let next = first;
  const made = stretches.map((stretch): StretchCells => {
    const level = next++;
    const taken = stretch.sets.map(() => next++);
    const relief = [...cellsOf(stretch.relief), ...taken.map((column): Cell => [column, -1])];
    const held: Cell[] = [[level, 1]];
    if (before !== null) held.push([before, -1]);
    else if (bought !== undefined) held.push([valueUnder(place, bought.id), -1 / dayNeed]);
    before = level;
    const rows = takenRows(stretch.sets, taken, cellsOf, dayNeed);
    return { held, flow: [...held, ...relief], relief, taken: rows, sets: taken.length };
  });
  const contributions = largest === null ? [] : contributionRows(response, place, levers, largest);
  return { columns: next - first, first, stretches: made, contributions };
}

/**
 * Puts the stock of a material behind the columns and rows, within the limits in force.
 * @param most of a lever or place within them, by id
 * @param short by stretch, what may be missing of the need; none where nothing may
 */
export function stockUnder(
  { material, dayNeed, stretches, leavesOut }: Response,
  cells: StockCells,
  margin: number,
  inForce: InForce,
  most: (id: string) => number,
  columns: Column[],
  rows: Row[],
  short: readonly Cell[] = [],
): void {
  const { opening, minimum } = material.stock;
  const store = inForce(nameOfLimit('store', material.materialId));
  const release = inForce(nameOfLimit('release', material.materialId));
  const upper = store === undefined ? FREE : (opening + store) / dayNeed;
  const lower = minimum / dayNeed + margin;
  let mayKeep = leavesOut;
  for (const [at, { held, flow, relief, taken, sets }] of cells.stretches.entries()) {
    const stretch = stretches[at];
    if (stretch === undefined) throw new Error('cells of another response');
    columns.push({ cost: 0, lower, upper: Math.max(upper, lower) });
    for (let set = 0; set < sets; set++) columns.push({ cost: 0, lower: 0, upper: FREE });
    rows.push(...taken);
    const opened = at === 0 ? opening / dayNeed : 0;
    const missing = short.slice(at, at + 1);
    rows.push({ lower: -FREE, upper: opened - stretch.gap / dayNeed, cells: [...flow, ...missing] });
    if (store !== undefined) mayKeep ||= stretch.sets.some((set) => comesTooMuch(set, stretch.sets, most));
    // What is kept takes up space: nobody knows how much is left for goods for everybody.
    if (store !== undefined && mayKeep) rows.push({ lower: -FREE, upper: opened, cells: held });
    if (release !== undefined) {
      rows.push({
        lower: -FREE,
        upper: (release * stretch.days - stretch.gap) / dayNeed,
        cells: [...relief, ...missing],
      });
    }
  }
  rows.push(...cells.contributions);
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
 * @param taken columns, days of need
 */
function takenRows(
  sets: readonly SetInStretch[],
  taken: readonly number[],
  cellsOf: (relief: ReadonlyMap<string, number>) => Cell[],
  dayNeed: number,
): Row[] {
  return sets.flatMap(({ serves, comes, needs }, at) => {
    const inside = taken.filter((_, other) => isWithin(sets[other]?.serves ?? [], serves));
    const bound = ({ tonnes, relief }: Amount, of: readonly number[]): Row => {
      const cells = of.map((column): Cell => [column, 1]);
      const eased = cellsOf(relief).map(([column, value]): Cell => [column, -value]);
      return { lower: -FREE, upper: tonnes / dayNeed, cells: [...cells, ...eased] };
    };
    return [bound(comes, taken.slice(at, at + 1)), bound(needs, inside)];
  });
}

function contributionRows(
  { material, dayNeed, stretches }: Response,
  place: ReadonlyMap<string, number>,
  levers: readonly Lever[],
  largest: number,
): Row[] {
  return levers.flatMap((lever): Row[] => {
    if (lever.materialId !== material.materialId) return [];
    const given =
      lever.kind === 'stock'
        ? 1
        : stretches.reduce((sum, { relief, sets }) => {
            const forSome = sets.reduce((all, { comes }) => all - sumUnder(comes.relief, lever.id), 0);
            return sum + Math.max(0, sumUnder(relief, lever.id) + forSome);
          }, 0);
    const parts = [...place].flatMap(([id, column]): Cell[] =>
      id.startsWith(`${lever.id}@`) ? [[column, 1 / dayNeed]] : [],
    );
    const cells: Cell[] = [[valueUnder(place, lever.id), given / dayNeed], ...parts, [largest, -1]];
    return [{ lower: -FREE, upper: 0, cells }];
  });
}
