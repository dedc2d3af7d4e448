import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { isoDate } from '../../model/checks';
import { countryId, materialId } from '../../model/input-checks';

/** What a return asks of a project, by the key of each answer (electron/features/returns/answers.ts). */
const RETURN_UNITS = ['mass', 'percent', 'days'] as const;
const said = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });

/** A return as data: whose law, who asks, when, and the answer behind each control of its form. */
export const returnPack = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  law: said,
  article: said,
  addressee: said,
  due: said,
  rhythm: z.enum(['yearly', 'everyThreeYears', 'once']),
  /** Of what is written: that of the addressee, unless the other one is asked for. */
  language: z.enum(LANGUAGES),
  /** The file of the form in each language. */
  forms: said,
  /** Stands where a figure is missing; {{what}} is what is asked. */
  notice: said,
  /** Whose wording it is, and who is to look at it. */
  jurist: said,
  fields: z.array(
    z.strictObject({
      /** The tag of a content control; the name of a cell has _ for -. */
      control: z.string().regex(/^[a-z0-9-]+$/),
      key: z.string().min(1),
      words: said,
      unit: z.enum(RETURN_UNITS).optional(),
      decimals: z.number().int().min(0).max(6).optional(),
    }),
  ),
});
export type ReturnPack = z.output<typeof returnPack>;

/** The file of the form in the language of the pack. */
export const formOf = ({ forms, language }: Pick<ReturnPack, 'forms' | 'language'>): string =>
  forms[language];

/** The ending of a form: that of what is written of it. */
export function formEnding(form: string): '.docx' | '.xlsx' {
  return form.toLowerCase().endsWith('.xlsx') ? '.xlsx' : '.docx';
}

/** As what a person chooses where something is written of a form. */
export function formPurpose(form: string): 'return_form' | 'return_workbook' {
  return formEnding(form) === '.xlsx' ? 'return_workbook' : 'return_form';
}

export type ReturnField = ReturnPack['fields'][number];

const answer = z.union([z.number(), z.string()]).nullable();

/** What a filled return carries inside itself. */
export const returnKeys = z.strictObject({
  format: z.literal('lodestone-return'),
  formatVersion: z.literal(1),
  pack: z.string(),
  language: z.enum(LANGUAGES),
  asked: z.strictObject({ economyId: countryId, materialId, year: z.int(), day: isoDate }),
  projectId: z.string(),
  headHash: z.string(),
  version: z.string(),
  redacted: z.boolean(),
  fields: z.array(
    z.strictObject({ control: z.string(), key: z.string(), value: answer, written: z.string() }),
  ),
});
export type ReturnKeys = z.output<typeof returnKeys>;
export type Answer = z.output<typeof answer>;

/** One answer of a return as it is written. */
export interface ReturnAnswer {
  readonly control: string;
  readonly key: string;
  readonly what: { readonly en: string; readonly ja: string };
  readonly value: Answer;
  readonly written: string;
}

/** A return as it would be written. */
export interface ReturnView {
  readonly pack: Omit<ReturnPack, 'fields'>;
  readonly answers: readonly ReturnAnswer[];
  /** How many answers are missing, each with its notice. */
  readonly missing: number;
}

/** A form that was written: how many answers are in it, and how many of them are missing. */
export interface WrittenReturn {
  readonly name: string;
  readonly fields: number;
  readonly missing: number;
}

export type ReturnVerdict = 'holds' | 'changed' | 'typed' | 'gone';

/** What of a return that was made still holds. */
export interface VerifiedReturn {
  readonly file: string;
  readonly pack: string;
  readonly changesSince: number | null;
  readonly fields: readonly {
    readonly control: string;
    readonly what: { readonly en: string; readonly ja: string };
    readonly verdict: ReturnVerdict;
    readonly written: string;
    /** As it would be written now; null where it is the same, or the control is gone. */
    readonly now: string | null;
  }[];
}
