import { z } from 'zod';
import { MARKS } from '../../base/certainty';
import type { Notice } from '../../base/refusal';
import { countryId, id, note, stage, supplierId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { FIGURES, type Figure, type FigureParts } from '../../model/figure';
import { isWhole } from './packed-figures';

/** Everything about one figure besides what is in force. */
export interface FigureLook {
  /** Of the plan; null where it says nothing. */
  readonly planned: number | null;
  /** What the scenario inherits: its parents', or else the plan's. */
  readonly inherited: number | null;
  /** The selected scenario itself says so, not a parent. */
  readonly overridden: boolean;
  /** Of the plan; null where it has no row for it, or nothing can be said of it but its value. */
  readonly parts: FigureParts | null;
  readonly hasRange: boolean;
  /** The title of the source. */
  readonly source: string | null;
  /** Moved when another figure was edited: source, cell and range are those of the figure before, the range scaled with it. */
  readonly rebalanced: boolean;
  /** The cell of the file that the plan's value was imported from. */
  readonly importCell: string | null;
}

/** How a figure came to be what a change made it: said for itself, read from a file, or moved by the edit of another. */
export type FigureWay = 'entered' | 'imported' | 'rebalanced';

/** One change of a figure, from the change log. */
export interface FigureChange {
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly reason: string | null;
  /** Not undone. */
  readonly inForce: boolean;
  readonly way: FigureWay;
  /** The scenario that it speaks of; null for the plan. */
  readonly scenario: string | null;
  readonly before: SaidFigure | null;
  readonly after: SaidFigure | null;
}

/** A share that is entered in tonnes is told in tonnes. */
export interface SaidFigure {
  readonly value: number;
  readonly inTonnes: boolean;
}

const figure = z.object({ of: z.enum(FIGURES), key: z.string().min(1).max(500) });
/** At most 100,000 of a sort. */
const packed = z.object({
  of: z.enum(FIGURES),
  keys: z.string().min(1).max(50_000_000),
  values: z.instanceof(Float64Array<ArrayBuffer>).refine(({ length }) => length <= 100_000),
});
const value = z.number().finite().nullable();
const view = { economyId: countryId, scenarioId: id.nullable() };

/** How figures were given: said in the history. */
const GIVEN_BY = ['typing', 'paste', 'fill', 'clear', 'replace'] as const;

/** A supplier or a use that a block names and the project has not: it comes with the figures. */
export type MadeRow = z.infer<typeof madeRow>;
const named = { name: z.string().trim().min(1).max(200) };
const madeRow = z.discriminatedUnion('table', [
  z.object({
    table: z.literal('supplier'),
    id: supplierId,
    ...named,
    countryId,
    stage,
    leadTimeDays: z.number().int().min(0).max(365),
  }),
  z.object({
    table: z.literal('use'),
    id,
    ...named,
    economyId: countryId,
    tier: z.literal([1, 2, 3]),
  }),
]);

/** What came of a pasted block of figures. */
export interface PastedFigures {
  /** Every refusal; where there is any, nothing is written. Null: what they come to together. */
  readonly problems: readonly { readonly figure: Figure | null; readonly why: Notice }[];
}

export const contract = {
  'figures.look': message<FigureLook>()(z.object({ ...view, figure })),
  /** Newest first: changes of its row that touch it, and of what scenarios say of it. */
  'figures.history': message<readonly FigureChange[]>()(z.object({ economyId: countryId, figure })),
  /** Cells typed, pasted, filled or cleared: one change; refused as a whole, naming the cells that cannot be. */
  'figures.set': message<null>()(
    z.object({
      /** Null: figures of several economies. */
      economyId: countryId.nullable(),
      scenarioId: view.scenarioId,
      by: z.enum(GIVEN_BY),
      /** Of each of them, in the plan. */
      note: note.exactOptional(),
      cells: z.array(packed.refine(isWhole)).min(1).max(FIGURES.length),
    }),
  ),
  /** A pasted block, with the suppliers and uses that it brings: one change, or every refusal and none. */
  /** Pastes where the keys go, as a menu asks for it. */
  'figures.pasteHere': message<null>()(z.null()),
  'figures.paste': message<PastedFigures>()(
    z.object({
      economyId: countryId.nullable(),
      scenarioId: view.scenarioId,
      cells: z.array(packed.refine(isWhole)).min(1).max(FIGURES.length),
      made: z.array(madeRow).max(5_000),
    }),
  ),
  /** What is said of a figure of the plan besides its value. */
  'figures.annotate': message<null>()(
    z.object({
      economyId: countryId,
      figure,
      mark: z.enum(MARKS),
      low: value,
      high: value,
      note: note.nullable(),
      sourceId: id.nullable(),
    }),
  ),
  /** The same of several figures of the plan, as one change; what is left out stays as it is with each. */
  'figures.annotateMany': message<null>()(
    z.object({
      economyId: countryId.nullable(),
      figures: z.array(figure).min(1).max(20_000),
      mark: z.enum(MARKS).exactOptional(),
      /** The range of each, so many percent of its value around it. */
      rangePercent: z.number().min(0).max(100).exactOptional(),
      note: note.exactOptional(),
      sourceId: id.nullable().exactOptional(),
    }),
  ),
  /** Takes a scenario's own value back: what it inherits is in force again. */
  'figures.reset': message<null>()(z.object({ economyId: countryId, scenarioId: id, figure })),
} as const;
