import { isBlank } from '@shared/base/fold-text';
import { unreachable } from '@shared/base/refusal';
import type { TableStep } from '@shared/model/table-steps';

export const DRAFT_KINDS = ['keep', 'leave_out', 'fill_down', 'replace', 'split'] as const;
type DraftKind = (typeof DRAFT_KINDS)[number];

/** How the form compares a cell; `blank` is one of the values ''. */
export const DRAFT_CONDITIONS = ['one_of', 'starts_with', 'matches', 'blank'] as const;
type DraftCondition = (typeof DRAFT_CONDITIONS)[number];

/** A step of the table as its form holds it, while it is written. */
export interface StepDraft {
  readonly kind: DraftKind;
  /** The name of the column. */
  readonly column: string;
  readonly is: DraftCondition;
  /** What the cell says, several parted by |; of a split the mark at which it is taken apart. */
  readonly value: string;
  /** What is read in its place; of a split the names of the new columns, parted by commas. */
  readonly becomes: string;
}

export const NEW_DRAFT: StepDraft = { kind: 'keep', column: '', is: 'one_of', value: '', becomes: '' };

/** Whether a condition stands in the form. */
export const isFilter = (kind: DraftKind): boolean => kind === 'keep' || kind === 'leave_out';

const parts = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The step that a form says; null while something is missing. */
export function stepOfDraft({ kind, column, is, value, becomes }: StepDraft): TableStep | null {
  if (column === '') return null;
  switch (kind) {
    case 'fill_down':
      return { step: kind, columns: [column] };
    case 'replace':
      return isBlank(value) ? null : { step: kind, column, from: value.trim(), to: becomes.trim() };
    case 'split': {
      const into = parts(becomes.replace(/、/g, ','), ',');
      return value === '' || into.length === 0 ? null : { step: kind, column, by: value, into };
    }
    case 'keep':
    case 'leave_out': {
      if (is === 'blank') return { step: kind, column, is: 'one_of', values: [''] };
      const values = parts(value, '|');
      if (values.length === 0) return null;
      const isPattern = is === 'one_of' && values.some((text) => /[*?]/.test(text));
      return { step: kind, column, is: isPattern ? 'matches' : is, values };
    }
    default:
      return unreachable(kind);
  }
}

/** The steps with one filter as if it were said now: whatever values its column has were looked at. */
export function withoutSeen(steps: readonly TableStep[], at: number): readonly TableStep[] {
  return steps.map((step, index) =>
    index === at && (step.step === 'keep' || step.step === 'leave_out') ? { ...step, seen: null } : step,
  );
}

/** A step as its form holds it. */
export function draftOfStep(step: TableStep): StepDraft {
  switch (step.step) {
    case 'fill_down':
      return { ...NEW_DRAFT, kind: step.step, column: step.columns[0] ?? '' };
    case 'replace':
      return { ...NEW_DRAFT, kind: step.step, column: step.column, value: step.from, becomes: step.to };
    case 'split':
      return {
        ...NEW_DRAFT,
        kind: step.step,
        column: step.column,
        value: step.by,
        becomes: step.into.join(', '),
      };
    case 'keep':
    case 'leave_out': {
      const isBlankOnly = step.is === 'one_of' && step.values.every((value) => value === '');
      const is = isBlankOnly ? 'blank' : step.is;
      return { ...NEW_DRAFT, kind: step.step, column: step.column, is, value: step.values.join(' | ') };
    }
    default:
      return unreachable(step);
  }
}
