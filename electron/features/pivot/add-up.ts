import { MASS_BASES } from '@shared/base/mass-basis';
import { basisFactor, UNKNOWN_MATERIAL } from '@shared/features/pivot/basis';
import { CELL } from '@shared/features/pivot/contract';
import type { PivotAxis, PivotQuestion } from '@shared/features/pivot/question';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Axes, Facts } from './facts';

/** Where the items of both axes stand in the table. Cells lie line by line, totals last. */
export interface Ground {
  readonly down: ReadonlyMap<string, number>;
  readonly across: ReadonlyMap<string, number>;
  /** Cells of a line, its total among them. */
  readonly width: number;
  readonly height: number;
}

/** Tells every cell in which a figure counts: its own, and the totals of its line, of its column and of all. */
export type CellsOf = (at: number, take: (cell: number) => void) => void;

/** No cell of its own: it counts in the totals alone. */
const NOWHERE = 0xffffffff;

export function cellsOf(
  axes: Axes,
  { down, across }: Pick<PivotQuestion, 'down' | 'across'>,
  ground: Ground,
): CellsOf {
  const { width, height } = ground;
  const [rows, columns] = [placesOn(axes, down, ground.down), placesOn(axes, across, ground.across)];
  const [rowCodes, columnCodes] = [axes[down]?.codes, axes[across]?.codes];
  return (at, take) => {
    const row = rows[rowCodes?.[at] ?? 0] ?? NOWHERE;
    const column = columns[columnCodes?.[at] ?? 0] ?? NOWHERE;
    if (row !== NOWHERE && column !== NOWHERE) take(row * width + column);
    if (row !== NOWHERE) take(row * width + width - 1);
    if (column !== NOWHERE) take((height - 1) * width + column);
    take(height * width - 1);
  };
}

/** The place on an axis of each code. */
function placesOn(axes: Axes, axis: PivotAxis, items: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(axes[axis]?.ids ?? [], (id) => items.get(id) ?? NOWHERE);
}

/** What cells come to; NaN for one in which nothing counts. */
export function sumsOf({ width, height }: Ground) {
  const value = new Float64Array(width * height).fill(Number.NaN);
  const traits = new Uint8Array(width * height);
  return {
    value,
    traits,
    add(cell: number, figure: number): void {
      const sum = value[cell] ?? Number.NaN;
      value[cell] = Number.isNaN(sum) ? figure : sum + figure;
    },
    note(cell: number, trait: number): void {
      traits[cell] = (traits[cell] ?? 0) | trait;
    },
  };
}
export type Sums = ReturnType<typeof sumsOf>;

/** What a tonne of a figure is in the basis that is asked for, by its place and the basis that it has. */
export function factorsOf(
  { axes, basis: from }: Facts,
  { basis }: PivotQuestion,
  { materials }: Reference,
): (at: number) => number {
  const { ids, codes } = axes.material ?? { ids: [], codes: new Uint32Array() };
  const factors = ids.flatMap((id) => {
    const material = byId(materials, id) ?? UNKNOWN_MATERIAL;
    return MASS_BASES.map((one) => basisFactor(one, basis, material) ?? Number.NaN);
  });
  return (at) => factors[(codes[at] ?? 0) * MASS_BASES.length + (from[at] ?? 0)] ?? Number.NaN;
}

/**
 * What each material counts by itself, as a number of its own from 1 on: oxide and product are one thing each, contents of
 * two metals are two.
 */
export function waysOf({ axes }: Facts, { materials }: Reference): (at: number) => number {
  const { ids, codes } = axes.material ?? { ids: [], codes: new Uint32Array() };
  const ways = ids.map((id, code) => {
    const { basis } = byId(materials, id) ?? UNKNOWN_MATERIAL;
    return basis === 'metal' ? MASS_BASES.length + 1 + code : 1 + MASS_BASES.indexOf(basis);
  });
  return (at) => ways[codes[at] ?? 0] ?? 0;
}

/** Tonnes of the picked figures, added up cell by cell. @param base those of the plan */
export function addTonnes(
  facts: Facts,
  picked: Uint32Array,
  cells: CellsOf,
  of: { readonly factor: (at: number) => number; readonly way: (at: number) => number },
  {
    question,
    ground,
    base,
  }: { readonly question: PivotQuestion; readonly ground: Ground; readonly base: boolean },
): Sums {
  const tonnes = base ? (facts.baseTonnes ?? facts.tonnes) : facts.tonnes;
  const sums = sumsOf(ground);
  // By what each material counts a cell can hold several things, which have no sum: the last of each.
  const last = question.basis === 'own' ? new Uint16Array(sums.value.length) : null;
  for (const at of picked) {
    const way = of.way(at);
    const figure = (tonnes[at] ?? Number.NaN) * of.factor(at);
    cells(at, (cell) => {
      if (Number.isNaN(figure)) return sums.note(cell, CELL.partial);
      if (last !== null && last[cell] !== way) {
        if (last[cell] !== 0) sums.note(cell, CELL.mixed);
        last[cell] = way;
      }
      sums.add(cell, figure);
    });
  }
  for (const [cell, trait] of sums.traits.entries())
    if ((trait & CELL.mixed) !== 0) sums.value[cell] = Number.NaN;
  return sums;
}
