import { type Notice, unreachable } from '@shared/base/refusal';
import type { ChosenFile } from '@shared/features/files/contract';
import type { Correction } from '@shared/features/importing/corrections';
import type { Cause, ImportDiff } from '@shared/features/importing/diff';
import type { FileInspection, GuessedMapping, StepCounts } from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import type { Mapping } from '@shared/model/mapping';
import type { StepReason } from '@shared/model/step-reasons';
import type { TableStep } from '@shared/model/table-steps';
import type { ImportRecord } from '@shared/model/tables/import-record';
import { createJob } from '../../kit/state/job';
import { onOtherProject } from '../../kit/state/session';
import { createStore } from '../../kit/state/store';

export const STEPS = ['file', 'columns', 'differences', 'applied'] as const;
export type Step = (typeof STEPS)[number];

/** The recipe as it stood: what was said, and what had been seen of the file then. */
export type RecipeMoment = Pick<ImportState, 'mapping' | 'guess' | 'inspection'>;

/** A sheet that is read with the one in view, and what it would do. */
export interface SheetDiff {
  readonly sheet: string;
  readonly diff: ImportDiff;
}

/** What was applied: of the sheet in view, and of those that were read with it. */
export interface Applied {
  readonly record: ImportRecord;
  readonly others: readonly ImportRecord[];
  readonly undone: boolean;
}

/** An import on its way. It outlives a visit to another area, and nothing of it is in the project before it is applied. */
export interface ImportState {
  readonly step: Step;
  readonly file: ChosenFile | null;
  readonly inspection: FileInspection | null;
  /** The guess for the selected sheet; its fingerprint is what a later file of the same shape is known by. */
  readonly guess: GuessedMapping | null;
  readonly mapping: Mapping | null;
  /** The recipe before each change of it, and what was taken back. */
  readonly earlier: readonly RecipeMoment[];
  readonly later: readonly RecipeMoment[];
  /** What the file leaves open under the mapping, answered or not. */
  readonly questions: readonly ImportQuestion[];
  /** Names that the project does not know, as they are asked about before the differences. */
  readonly names: readonly Cause[];
  /** The filter of the recipe that meets other values than before; the file is not read until somebody has looked. */
  readonly filterNews: StepCounts['news'];
  readonly diff: ImportDiff | null;
  /** Other sheets of the form that are read with the one in view, and what each would do. */
  readonly otherSheets: readonly string[];
  readonly otherDiffs: readonly SheetDiff[];
  readonly leaveOut: boolean;
  /** What was decided about cells of the file. */
  readonly mends: readonly Correction[];
  /** Warnings that were looked at: by problemKey. */
  readonly accepted: readonly string[];
  readonly applied: Applied | null;
  /** Where the marked copy for the supplier was written. */
  readonly rejectsName: string | null;
  /** The name under which the recipe is kept; blank: that of the file, or the one that it has. */
  readonly recipeName: string;
  /** That a recipe was taken, or kept. */
  readonly recipeSaid: Notice | null;
  /** What was said no to, or what was thrown away. */
  readonly notice: Notice | null;
  /** The file that is being looked into. */
  readonly lookingName: string;
  readonly discarded: { readonly fileName: string; readonly revision: number } | null;
}

export const NO_IMPORT: ImportState = {
  step: 'file',
  file: null,
  inspection: null,
  guess: null,
  mapping: null,
  earlier: [],
  later: [],
  questions: [],
  names: [],
  filterNews: null,
  diff: null,
  otherSheets: [],
  otherDiffs: [],
  leaveOut: false,
  mends: [],
  accepted: [],
  applied: null,
  rejectsName: null,
  recipeName: '',
  recipeSaid: null,
  notice: null,
  lookingName: '',
  discarded: null,
};

export const importState = createStore<ImportState>(NO_IMPORT);

/** Looking into a file, or into another part of it. */
export const looking = createJob();
/** What the file leaves open is asked one question at a time: of two under way the later one is answered. */
export const asking = createJob();

/** Looking for unknown names: what is looked for under an earlier mapping makes way. */
export const naming = createJob();

/** The name that a person gave the recipe; null: none. */
export const givenName = ({ recipeName }: Pick<ImportState, 'recipeName'>): string | null =>
  recipeName.trim() === '' ? null : recipeName.trim();

export function changeImport(change: Partial<ImportState>): void {
  importState.set((before) => ({ ...before, ...change }));
}

/** A mapping as the contract takes it: plain columns, answers that say something. */
export function sendable(mapping: Mapping) {
  const { across = null, answers = null, form = null, steps = null } = mapping;
  return {
    ...mapping,
    columns: { ...mapping.columns },
    form: form === null ? null : { ...form, senders: [...form.senders], headers: { ...form.headers } },
    steps: steps === null ? null : steps.map(sendableStep),
    rulesOff: mapping.rulesOff == null ? null : [...mapping.rulesOff],
    across: across === null ? null : { ...across, columns: [...across.columns] },
    beside: mapping.beside == null ? null : [...mapping.beside],
    answers:
      answers === null
        ? null
        : {
            ...answers,
            countries: { ...answers.countries },
            suppliers: { ...answers.suppliers },
            rates: (answers.rates ?? []).map((one) => ({ ...one })),
            replaces: answers.replaces === undefined ? undefined : [...answers.replaces],
            names: (answers.names ?? []).map((one) => ({ ...one })),
          },
  };
}

function sendableStep({ why: reason, ...one }: TableStep) {
  const why = reason == null ? null : sendableReason(reason);
  const step = { ...one, why };
  switch (step.step) {
    case 'fill_down':
      return { ...step, columns: [...step.columns] };
    case 'split':
      return { ...step, into: [...step.into] };
    case 'replace':
      return { ...step };
    case 'keep':
    case 'leave_out':
      return { ...step, values: [...step.values], seen: step.seen == null ? null : [...step.seen] };
    default:
      return unreachable(step);
  }
}

/** A reason as the contract takes it. */
export const sendableReason = (why: StepReason) =>
  typeof why === 'string' ? why : { ...why, params: { ...why.params } };

/** An import belongs to the project that was open when its file was chosen. */
onOtherProject(() => {
  looking.drop();
  importState.set(NO_IMPORT);
});
