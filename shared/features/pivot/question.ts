import { z } from 'zod';
import { MARKS } from '../../base/certainty';
import { id } from '../../ipc/fields';

/** What is laid down and across: shares as percent, the same as tonnes, demand by use, opening stocks. */
export const PIVOT_FIGURES = ['share', 'supply', 'need', 'stock'] as const;
export type PivotFigure = (typeof PIVOT_FIGURES)[number];

/** Along what figures are laid out and picked. */
export const PIVOT_AXES = [
  'economy',
  'group',
  'material',
  'stage',
  'supplier',
  'country',
  'use',
  'tier',
  'year',
] as const;
export type PivotAxis = (typeof PIVOT_AXES)[number];

const OF_SUPPLY = ['economy', 'group', 'material', 'stage', 'supplier', 'country', 'year'] as const;

/** The axes that each sort of figure has. */
export const AXES_OF = {
  share: OF_SUPPLY,
  supply: OF_SUPPLY,
  need: ['economy', 'group', 'material', 'use', 'year'],
  stock: ['economy', 'group', 'material', 'tier'],
} as const satisfies Readonly<Record<PivotFigure, readonly PivotAxis[]>>;

/** Those by which one figure is named: together they are its natural key. */
export const KEY_AXES = {
  share: ['economy', 'material', 'stage', 'year', 'supplier'],
  supply: ['economy', 'material', 'stage', 'year', 'supplier'],
  need: ['use', 'material', 'year'],
  stock: ['economy', 'material', 'tier'],
} as const satisfies Readonly<Record<PivotFigure, readonly PivotAxis[]>>;

/** What tonnes are counted in; `own`: each figure as it is kept. */
export const PIVOT_BASES = ['own', 'reo', 'metal', 'magnet'] as const;
export type PivotBasis = (typeof PIVOT_BASES)[number];

const axis = z.enum(PIVOT_AXES);
const items = z.partialRecord(axis, z.array(id).max(20_000));

/** What is asked of a pivot. A view that is kept by name is one of these. */
export const pivotQuestion = z.object({
  figure: z.enum(PIVOT_FIGURES),
  down: axis,
  across: axis,
  basis: z.enum(PIVOT_BASES),
  /** Only these items of an axis; an axis without an entry has all of its own. */
  where: items,
  /** Only figures of these marks; none named: all. */
  marks: z.array(z.enum(MARKS)).max(MARKS.length),
  /** Words that the names of a figure hold, each of them in any. */
  text: z.string().max(200),
  /** Only what the selected scenario says otherwise than the plan. */
  changed: z.boolean(),
  /** Items that stand on an axis although no figure is there yet: new suppliers and years. */
  also: items,
});
export type PivotQuestion = z.output<typeof pivotQuestion>;

/** What a question asks in whom nobody has chosen anything. */
export const FIRST_QUESTION: PivotQuestion = {
  figure: 'share',
  down: 'supplier',
  across: 'year',
  basis: 'own',
  where: {},
  marks: [],
  text: '',
  changed: false,
  also: {},
};

/** Whether a sort of figure has an axis. */
export function hasAxis(figure: PivotFigure, one: PivotAxis): boolean {
  return (AXES_OF[figure] as readonly PivotAxis[]).includes(one);
}

/** The one item that an axis is held to; null where it has several. */
export function heldTo({ where }: Pick<PivotQuestion, 'where'>, one: PivotAxis): string | null {
  const [only, ...more] = where[one] ?? [];
  return only === undefined || more.length > 0 ? null : only;
}

/** Whether figures may be hidden that stand in a cell: then an empty one is not known to be so. */
export function hidesFigures({ marks, text, changed }: PivotQuestion): boolean {
  return marks.length > 0 || text.trim() !== '' || changed;
}
