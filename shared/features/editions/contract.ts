import { z } from 'zod';
import { id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { AUDIENCES, type FigureChange, type FrozenFigure } from '../../model/edition';
import type { Edition } from '../../model/tables/edition';
import { MOST_RUNS } from '../../model/uncertainty';

/** An edition without what it froze. */
export type EditionSummary = Omit<Edition, 'model' | 'sampled' | 'results'> & {
  /** Null without sampled runs. */
  readonly sampling: { readonly runs: number; readonly seed: number } | null;
};

/** What an edition says beside the one before it of the same scenario. */
export interface EditionView {
  readonly edition: EditionSummary;
  readonly figures: readonly FrozenFigure[];
  /** Null for the first one of its scenario. */
  readonly since: {
    readonly number: number;
    readonly moved: readonly FigureChange[];
    /** Changes of the project from the one to the other, undone ones too. */
    readonly changes: number;
  } | null;
}

/** The same inputs run again by the program of today. */
export interface EditionAgain {
  readonly number: number;
  readonly figures: number;
  readonly moved: readonly FigureChange[];
  /** The program that ran it now. */
  readonly version: string;
}

const person = z.string().trim().min(1).max(120);
const words = z.string().trim().max(200);

export const freezeRequest = z.object({
  scenarioId: id,
  by: person,
  mark: words.default(''),
  limits: words.default(''),
  audience: z.enum(AUDIENCES).default('internal'),
  /** Leaves out what is marked secret: the scenario is run without it, and the edition knows nothing of it. */
  redact: z.boolean().default(false),
  /** Sampled runs, countries at the rates of the register; null for none. */
  sampling: z
    .object({
      runs: z.number().int().min(1).max(MOST_RUNS),
      seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    })
    .nullable()
    .default(null),
});
export type FreezeRequest = z.output<typeof freezeRequest>;

export const reviewRequest = z.object({
  id,
  by: person,
  text: z.string().trim().max(2_000).default(''),
  /** Whether the reviewer agrees; a remark alone sends it back. */
  agrees: z.boolean(),
});
export type ReviewRequest = z.output<typeof reviewRequest>;

const withdrawRequest = z.object({
  id,
  by: person,
  /** Said with it wherever it is shown. */
  reason: z.string().trim().min(1).max(2_000),
});
export type WithdrawRequest = z.output<typeof withdrawRequest>;

export const contract = {
  /** The newest first. */
  'editions.list': message<readonly EditionSummary[]>()(z.null()),
  'editions.get': message<EditionView>()(z.object({ id })),
  /** Runs a scenario and freezes inputs and results as the next edition, a draft. One change. */
  'editions.freeze': message<EditionSummary>()(freezeRequest),
  'editions.review': message<EditionSummary>()(reviewRequest),
  'editions.publish': message<EditionSummary>()(z.object({ id })),
  /** Takes a published edition back for a reason: it stays, with both. No undo takes that back. */
  'editions.withdraw': message<EditionSummary>()(withdrawRequest),
  /** Takes a draft out; what is published stays. */
  'editions.remove': message<null>()(z.object({ id })),
  'editions.again': message<EditionAgain>()(z.object({ id })),
} as const;
