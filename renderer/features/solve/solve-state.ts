import type { IsoDate } from '@shared/base/calendar';
import type { InputOf } from '@shared/catalogue/contract';
import type { SolveView } from '@shared/features/solve/contract';
import type { WithOneName } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { AnswerKind, LeastGoal } from '@shared/model/goal';
import type { LeverEdit } from '@shared/model/lever-edit';
import type { MaterialId } from '@shared/model/material';
import type { ReleaseTerms } from '@shared/model/release-order';
import { cacheAnswers } from '../../kit/state/cached-answers';
import { onOtherProject, session } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

/** The question as it is being put. */
export interface Draft {
  /** Null where only a share is asked for. */
  readonly coverDays: number | null;
  /** What is to be lost least of, in place of days; null for days or a share. */
  readonly least: LeastGoal | null;
  /** Lines that are to run, in place of days; null for days or a share. */
  readonly keep: KeepDraft | null;
  /** Null for the shocks of the scenario alone. */
  readonly cutOff: CountryId | null;
  /** Null for all that can be run. */
  readonly materialIds: readonly MaterialId[];
  /** Null for that of the scenario. */
  readonly start: IsoDate | null;
  /** The day of the decision; null for today. */
  readonly decided: IsoDate | null;
  readonly share: ShareDraft | null;
  /** A further country whose deliveries an offtake may take the place of; null for none. */
  readonly opened: CountryId | null;
  /** A tier whose release is tried beside each order; null for none. */
  readonly release: ReleaseDraft | null;
  readonly budgetYen: number | null;
  /** Null for those of the project. */
  readonly years: number | null;
  readonly discountPercent: number | null;
  /** What a person says otherwise of a lever, by its id. */
  readonly edits: Readonly<Record<string, LeverEdit>>;
}

export interface KeepDraft {
  readonly lines: readonly string[];
  /** Null for the first day of the run. */
  readonly from: IsoDate | null;
}

export type ReleaseDraft = Omit<ReleaseTerms, 'date' | 'deliveryDays'> & {
  /** Null: as the rule of the tier says, else guessed. */
  readonly deliveryDays: number | null;
};

export interface ShareDraft {
  readonly countryId: CountryId;
  readonly year: number;
  readonly atMostPercent: number;
}

/** The last answer. */
export const solved = cacheAnswers<InputOf<'solve.levers'>, SolveView>();

interface SolveState {
  readonly draft: Draft;
  /** The mix that is shown below the table. */
  readonly way: AnswerKind;
  /** The scenario made last. */
  readonly made: ({ readonly id: string } & WithOneName) | null;
}

const FIRST_DRAFT: Draft = {
  coverDays: 180,
  least: null,
  keep: null,
  cutOff: null,
  materialIds: [],
  start: null,
  decided: null,
  share: null,
  opened: null,
  release: { tier: 'national', trigger: 'date', coverDays: null, deliveryDays: null },
  budgetYen: null,
  years: null,
  discountPercent: null,
  edits: {},
};

/** What is asked first: the first watched country is cut off. */
export function firstDraft(): Draft {
  return { ...FIRST_DRAFT, cutOff: session.get().project?.settings.watched[0] ?? null };
}

const nothing = (): SolveState => ({ draft: firstDraft(), way: 'cheapest', made: null });

/** It outlives a visit to another area. */
export const solveState = createStore<SolveState>(nothing());

export function changeSolve(change: Partial<SolveState>): void {
  solveState.set((before) => ({ ...before, ...change }));
}

export function changeDraft(change: Partial<Draft>): void {
  solveState.set((before) => ({ ...before, draft: { ...before.draft, ...change } }));
  solved.putAwayNotice();
}

/** Changes what a person says of a lever; null takes it back to what is offered. */
export function changeLever(id: string, change: Omit<LeverEdit, 'id'> | null): void {
  const { [id]: said, ...others } = solveState.get().draft.edits;
  changeDraft({ edits: change === null ? others : { ...others, [id]: { ...said, ...change, id } } });
}

/** Another project knows nothing of this question. */
onOtherProject(() => solveState.set(nothing()));
