import { nothingWithout, notKnown, unlessSaid } from '@shared/model/missing-figures';
import type { Allocation, LineModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { needOfUse } from '../stock/daily-need';
import type { Balance } from '../stock/material-balance';
import type { YearSpan } from '../year-spans';

/** A use as one production line over every material that names it. */
export interface ProductionLine {
  readonly useId: string;
  readonly parts: readonly LinePart[];
  /** The first of the tiers of its parts. */
  readonly tier: number;
  /** Part of its need that it keeps before value is looked at, 0..1: the largest of its parts. */
  readonly floor: number;
  readonly stopping: LineModel;
  /** Whether what it does not make is made later: all its uses carry over. */
  readonly carriesOver: boolean;
}

/** What a line needs of one material. */
interface LinePart {
  /** Position of the material in the model, and of the use in the material. */
  readonly material: number;
  readonly use: number;
  readonly valuePerTonne: number | null;
}

/**
 * Whether what one material lacks changes what is taken of another: lines need all at once, or can stand, and what they leave
 * goes to others.
 */
export function isCoupled({ together, lines = [] }: Pick<WhatIfModel, 'together' | 'lines'>): boolean {
  return together === true || lines.some(canStand);
}

/** Whether a line stops below some load, or takes days to start again; any other runs at whatever it gets. */
export function canStand({ minimumLoadPercent, restartDays }: LineModel): boolean {
  return minimumLoadPercent > 0 || restartDays > 0;
}

/** The lines of a model, in the order in which its materials first name them. */
export function productionLines(model: WhatIfModel): ProductionLine[] {
  const found = new Map<string, { parts: LinePart[]; uses: UseModel[] }>();
  for (const [material, { uses }] of model.materials.entries()) {
    for (const [use, made] of uses.entries()) {
      const line = found.get(made.useId) ?? { parts: [], uses: [] };
      line.parts.push({ material, use, valuePerTonne: notKnown(made.valuePerTonne) });
      line.uses.push(made);
      found.set(made.useId, line);
    }
  }
  return [...found].map(([useId, { parts, uses }]) => ({
    useId,
    parts,
    tier: Math.min(...uses.map(({ tier }) => tier)),
    floor: Math.max(...uses.map(({ floorPercent }) => unlessSaid(floorPercent) / 100)),
    carriesOver: uses.every(({ carriesOver }) => carriesOver === true),
    stopping: model.lines?.find((line) => line.useId === useId) ?? {
      useId,
      minimumLoadPercent: 0,
      restartDays: 0,
    },
  }));
}

/**
 * What the parts of a line need day by day at full load, tonnes REO a day; in the order of the parts.
 * @param balances by material, where they say it already
 */
export function needsOfLine(
  model: WhatIfModel,
  line: ProductionLine,
  spans: readonly YearSpan[],
  balances: readonly Pick<Balance, 'needs'>[] = [],
): Float64Array[] {
  return line.parts.map(({ material, use }) => {
    const known = balances[material]?.needs?.[use];
    if (known !== undefined) return known;
    const found = model.materials[material];
    const wanted = found?.uses[use];
    return found === undefined || wanted === undefined
      ? new Float64Array(model.days)
      : needOfUse(model.start, found, wanted, spans);
  });
}

/**
 * Yen that a line loses in a day of standing still: the largest of need times value among its materials, for each of
 * them says the worth of the same output. Null where no value is known.
 * @param needs of the day, in the order of the parts
 */
export function valueOfDay(line: ProductionLine, needs: ArrayLike<number>): number | null {
  const values = line.parts.flatMap(({ valuePerTonne }, i) =>
    valuePerTonne === null ? [] : [valuePerTonne * nothingWithout(needs[i])],
  );
  return values.length === 0 ? null : Math.max(...values);
}

/**
 * Ranks of the lines on a day: lines of a rank share alike, a smaller rank is served first.
 * @param value yen per tonne of all that the line needs on the day
 */
export function rankOfLine(line: ProductionLine, rule: Allocation, value: number): number {
  if (rule === 'tier') return line.tier;
  return rule === 'value' ? -value : 0;
}
