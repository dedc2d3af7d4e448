import type { GuessedMapping } from '@shared/features/importing/inspection';
import { nameOfColumn } from './find-column';

/**
 * The guess for a form that Lodestone wrote: rows whose figure is blank were not answered, and are left out by a step
 * that is seen, in place of being told as rows that lack a figure.
 */
export function withoutUnanswered(guess: GuessedMapping): GuessedMapping {
  const steps = guess.mapping.steps ?? [];
  const [column] = Object.entries(guess.mapping.columns).find(([, field]) => field === 'quantity') ?? [];
  if (column === undefined || steps.some(({ step }) => step === 'leave_out')) return guess;
  const heads = new Map(Object.entries(guess.heads).map(([at, text]) => [Number(at), text]));
  const named = nameOfColumn(Number(column), heads);
  const step = { step: 'leave_out', column: named, is: 'one_of', values: [''] } as const;
  return {
    ...guess,
    proposed: [...guess.proposed, step],
    mapping: { ...guess.mapping, steps: [...steps, step] },
  };
}
