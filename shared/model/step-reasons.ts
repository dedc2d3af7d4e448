import { z } from 'zod';

/** Why a step is there, as far as it was proposed; the words are said in the language of whoever reads it. */
const STEP_REASONS = [
  'importing.recipe.whyFilled',
  'importing.why.chosen',
  'importing.why.open',
  'importing.why.kept',
  'importing.why.text',
  'importing.why.onlySheet',
  'importing.why.sheet',
  'importing.why.table',
  'importing.why.header',
  'importing.why.across',
  'importing.why.join',
  'importing.why.fields',
  'importing.why.fieldsSure',
  'importing.why.noColumns',
  'importing.why.unit',
  'importing.why.unitByCell',
  'importing.why.unanswered',
  'importing.why.unitAsked',
  'importing.why.names',
  'importing.why.rows.heads',
  'importing.why.counts.head',
  'importing.why.counts.title',
  'importing.why.counts.sheet',
  'importing.why.counts.column',
  'importing.why.counts.file',
  'importing.why.counts.buyers',
  'importing.why.counts.parties',
  'importing.why.counts.byRow',
] as const;

/** A reason of ours by its code, or the words of the person who wrote the step. */
export const stepReason = z.union([
  z.string().max(500),
  z.strictObject({
    code: z.enum(STEP_REASONS),
    params: z.record(z.string().max(40), z.union([z.string().max(500), z.number()])),
  }),
]);
type Kept<T> = { readonly [K in keyof T]: Kept<T[K]> };
export type StepReason = Kept<z.output<typeof stepReason>>;
export type CodedReason = Exclude<StepReason, string>;
