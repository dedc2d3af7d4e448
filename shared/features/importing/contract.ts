import { z } from 'zod';
import type { MassBasis } from '../../base/mass-basis';
import { countryId, handle, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { stage, year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import { encoding, mapping, rowNumber, separator } from '../../model/mapping';
import type { ProjectInfo } from '../../model/project-info';
import { LONGEST_RECIPE_NAME, READING_STEP_KINDS } from '../../model/recipe';
import { stepReason } from '../../model/step-reasons';
import type { ImportRecord } from '../../model/tables/import-record';
import type { ShareSetKey } from '../../model/tables/share';
import { type Cause, DIFF_KINDS, type ImportDiff, type ImportResult } from './diff';
import { type FileInspection, SHOWN_ROWS, type StepCounts, type SteppedRows } from './inspection';
import { PASTED_AS, type PastePreview, READ_INTO, type ReadBlock } from './pasted';
import type { ImportQuestion } from './questions';

/** A percentage, or why there is none: nobody supplies, or tonnes have no total to be part of. */
export type MovedPercent = number | 'none' | 'not_known';

/** What an import would do to the figures of one share set. */
export interface ImportMoves {
  readonly set: ShareSetKey;
  /** All sets that would change, most rows first; the first of them where there are very many. */
  readonly sets: readonly ShareSetKey[];
  readonly setCount: number;
  /** Of the total supply after the import; null where there is none. */
  readonly basis: MassBasis | null;
  /** Direct share of the country that was the largest, and of the one that would be. */
  readonly countries: readonly {
    readonly countryId: CountryId;
    readonly before: MovedPercent;
    readonly after: MovedPercent;
  }[];
  readonly rest: { readonly before: MovedPercent; readonly after: MovedPercent };
  /** Scenarios of the economies concerned: how many see a changed share, how many keep an own value for one. */
  readonly scenarios: { readonly inheriting: number; readonly holding: number };
}

const jobId = id;
/** Under which a recipe is kept; null: as it was, or as its file. */
const recipeName = z.string().trim().min(1).max(LONGEST_RECIPE_NAME).nullable().default(null);
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/);

/** What a person decided about cells of the file; it is kept with this import, not with its form. */
const mends = z
  .array(
    z.object({
      cell,
      as: z.string().min(1).max(100).nullable(),
      text: z.string().max(40_000).nullable(),
    }),
  )
  .max(1_000)
  .default([]);

export const contract = {
  'importing.inspect': message<FileInspection>()(
    z.object({
      handle,
      encoding,
      separator,
      /** Guesses, and remembers, for another sheet or another last row of the header. */
      sheet: z.string().max(200).nullable().default(null),
      headerRow: rowNumber.nullable().default(null),
      /** What is done to the table before its columns are known; null: what is proposed. */
      steps: mapping.shape.steps,
      /** What was said that the file counts, and the table that it goes into; null: what it says itself. */
      counts: mapping.shape.counts,
      into: mapping.shape.into,
      jobId,
    }),
  ),
  /** What each step does in the whole sheet, in their order. */
  'importing.steps': message<StepCounts>()(z.object({ handle, mapping, jobId })),
  /** The first rows of the sheet as the steps leave them. */
  'importing.sheet': message<SteppedRows>()(
    z.object({ handle, mapping, jobId, show: z.enum(SHOWN_ROWS), most: z.int().min(1).max(2_000) }),
  ),
  /** Looks into the file with the steps of a recipe in place of those that would be proposed. */
  'importing.loadRecipe': message<FileInspection>()(z.object({ handle, recipe: handle, jobId })),
  /** Writes the steps of a mapping as a recipe, each filter with the values that its column has. */
  'importing.saveRecipe': message<{ name: string }>()(
    z.object({
      handle,
      mapping,
      /** Why each step that says how the file is read is there. */
      why: z.partialRecord(z.enum(READING_STEP_KINDS), stepReason),
      /** Why each step of the table is. */
      whyTable: z.array(stepReason).max(64),
      name: recipeName,
      target: handle,
      jobId,
    }),
  ),
  /** What the file leaves open under a mapping, from its first rows or, where `whole`, from all of them. */
  'importing.questions': message<readonly ImportQuestion[]>()(
    z.object({ handle, mapping, whole: z.boolean(), jobId }),
  ),
  /** Names in the file that the project does not know, by cause; nothing is kept of what was read. */
  'importing.names': message<readonly Cause[]>()(
    z.object({ handle, mapping, fingerprint: z.string().max(200), jobId }),
  ),
  /** What would come out of the whole file: its first rows as they would be written, and the problems by cause; nothing is kept of it. */
  'importing.result': message<ImportResult>()(
    z.object({ handle, mapping, fingerprint: z.string().max(200), jobId }),
  ),
  /** Reads the whole file with the mapping and compares it with the project; nothing is changed yet. Its first problems come along. */
  'importing.preview': message<ImportDiff>()(
    z.object({ handle, mapping, fingerprint: z.string().max(200), jobId, mends }),
  ),
  /** The same of another sheet of the form, which says its own material, year and the like. */
  'importing.previewSheet': message<ImportDiff>()(
    z.object({ handle, mapping, sheet: z.string().max(200), jobId }),
  ),
  /** Whether the batches of several sheets can be applied together: none says a figure of another one otherwise. */
  'importing.together': message<null>()(z.object({ batchIds: z.array(id).max(500) })),
  /** Reads a block of the clipboard for the share set in view, and lays it beside the project; nothing is changed yet. */
  'importing.paste': message<PastePreview>()(
    z.object({
      text: z.string().max(20_000_000),
      place: z.object({
        economyId: countryId,
        materialId,
        stage,
        year,
        years: z.array(year).max(200),
      }),
      as: z.enum(PASTED_AS).nullable(),
      answers: mapping.shape.answers,
      mends,
      jobId,
    }),
  ),
  /** Reads a block of the clipboard for a grid of figures, which lays it beside what stands there. */
  'importing.readBlock': message<ReadBlock>()(
    z.object({ text: z.string().max(20_000_000), into: z.enum(READ_INTO), jobId }),
  ),
  /** Rows only: the problems came with the preview, and all of them go into the marked copy. */
  'importing.page': message<ImportDiff>()(
    z.object({
      batchId: id,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1_000),
      kind: z.enum(DIFF_KINDS).nullable(),
    }),
  ),
  /** What applying would do to the figures of a share set: the one that fits what is wanted best. Null: it changes no share. */
  'importing.moves': message<ImportMoves | null>()(
    z.object({ batchId: id, economyId: countryId, materialId, stage, year }),
  ),
  /** Accepted: cells of warnings that a person has looked at, for the record. */
  'importing.apply': message<{ info: ProjectInfo; record: ImportRecord; others: readonly ImportRecord[] }>()(
    z.object({
      batchId: id,
      /** Of the other sheets that are read with it. */
      others: z.array(id).max(500).default([]),
      rejected: z.enum(['refuse', 'leave_out']),
      accepted: z.array(cell).max(1_000).default([]),
      name: recipeName,
    }),
  ),
  /** Takes back an import that was applied, as one change set. */
  'importing.revert': message<ProjectInfo>()(z.object({ importId: id })),
  'importing.discard': message<null>()(z.object({ batchId: id })),
  /** A copy of the supplier's workbook with the rejected cells marked, to send back. */
  'importing.saveRejects': message<{ name: string }>()(
    z.object({ handle, batchId: id, others: z.array(id).max(500).default([]), target: handle }),
  ),
} as const;
