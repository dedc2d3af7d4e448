import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { Letterhead } from '../../model/letterhead';
import { FORM_UNITS, formPlace } from '../../model/office-form';
import type { BriefFacts } from './facts';
import { briefRequest } from './request';
import type { VerifiedBrief } from './verified';

/** What was written. */
export interface WrittenBrief {
  readonly name: string;
  /** Figures on it, each with its key. */
  readonly figures: number;
}

/** What a person says for the head of all papers of a project, field by field. */
export const letterheadChange = z
  .strictObject({
    mark: briefRequest.shape.mark.unwrap(),
    number: briefRequest.shape.number.unwrap(),
    office: briefRequest.shape.office.unwrap(),
    name: briefRequest.shape.name.unwrap(),
  })
  .partial();
export type LetterheadChange = z.output<typeof letterheadChange>;

/** @property madeAt of the facts that the page was made of: what is written is what is seen */
const writing = z.object({
  handle,
  language: z.enum(LANGUAGES),
  request: briefRequest,
  madeAt: z.string().max(40),
});

export const contract = {
  /** What a brief of a scenario says; a window makes the page of it, in either language. */
  'brief.facts': message<BriefFacts>()(z.object({ jobId: id, request: briefRequest })),
  'brief.word': message<WrittenBrief>()(writing),
  /** The window has to show this very page, in this language: it is printed by the window itself. */
  'brief.pdf': message<WrittenBrief>()(writing),
  /** Holds a brief or a filled form against the open project. */
  'brief.verify': message<VerifiedBrief>()(z.object({ jobId: id, handle })),
  /** The forms that the project keeps. */
  'brief.forms': message<readonly { readonly name: string; readonly cells: number }[]>()(z.null()),
  /** Looks into a workbook of the office: its sheets. */
  'brief.openForm': message<{ readonly file: string; readonly sheets: readonly string[] }>()(
    z.object({ handle }),
  ),
  /** Keeps which results of the page go where in a workbook of the office: one change, one undo. */
  'brief.mapForm': message<{ readonly form: string; readonly cells: number }>()(
    z.object({
      handle,
      name: z.string().trim().min(1).max(100),
      madeAt: z.string(),
      cells: z
        .array(z.object({ place: formPlace, result: z.string().min(1), unit: z.enum(FORM_UNITS).nullable() }))
        .min(1)
        .max(500),
    }),
  ),
  /** Fills a form that is kept, from a workbook of the office into a copy. */
  'brief.fillForm': message<{ readonly name: string; readonly form: string; readonly cells: number }>()(
    z.object({ jobId: id, form: z.string(), handle, out: handle }),
  ),
  'brief.head': message<Letterhead>()(z.null()),
  /** One change of the project; nothing where it is said already. */
  'brief.setHead': message<Letterhead>()(letterheadChange),
} as const;
