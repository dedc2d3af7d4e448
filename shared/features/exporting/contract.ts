import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import { handle, id, materialId } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { MaterialId } from '../../model/material';
import type { TableRuleReport } from '../../model/table-rules';
import { MOST_RUNS } from '../../model/uncertainty';
import { TABLE_KEYS } from '../../model/workbook-form';

/** One workbook compares so many scenarios: more are refused, since nobody compares them. */
export const MOST_EXPORTED = 6;

/** What was written. */
export interface WrittenWorkbook {
  readonly name: string;
  readonly sheets: readonly string[];
  readonly formulas: number;
  /** Materials that stand by month as values, because their days would have been too many formulas. */
  readonly byMonth: readonly MaterialId[];
  /** How tables of values keep the rules for machine-readable tables; null for what is no such table. */
  readonly rules: readonly TableRuleReport[] | null;
  /** Rows of the one table of a CSV file, without its header; null for a workbook. */
  readonly rows: number | null;
  /** What a reader must know, and a CSV file has no place for; empty for a workbook, which says it on each page. */
  readonly contents: string;
  readonly bytes: number;
}

/** A workbook that recalculates, before it is written: the formulas of each sheet in the order of the tabs. */
export interface PlannedWorkbook {
  readonly formulas: number;
  readonly sheets: readonly { readonly name: string; readonly formulas: number }[];
  /** Materials that would stand by month as values, because their days would be too many formulas. */
  readonly byMonth: readonly MaterialId[];
}

/** What of a project stayed inside when a redacted copy of it was written. */
export interface LeftOut {
  /** Secret stocks. */
  readonly stocks: number;
  /** Rows of any table, those stocks among them. */
  readonly rows: number;
  /** Rows that leave without words, persons or files that stay. */
  readonly words: number;
}

/** A project file that may leave the house. */
export interface RedactedCopy {
  readonly name: string;
  readonly rows: number;
  readonly leftOut: LeftOut;
}

/** The largest picture that a window hands over, bytes: a slide at 300 dpi has some 0.3 MB. */
const MOST_BYTES = 40_000_000;
const png = z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BYTES);

/** What of a scenario would be in a workbook. */
export interface ExportableScenario {
  readonly scenarioId: string;
  /** Those that can be run, in the order of the model. */
  readonly materials: readonly MaterialId[];
}

/** Formulas over inputs, tables of values only, or one table. */
const workbookForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('live') }),
  z.object({ kind: z.literal('short') }),
  z.object({ kind: z.literal('values') }),
  z.object({ kind: z.literal('csv'), table: z.enum(TABLE_KEYS) }),
]);

export const contract = {
  /** A copy of the project without what is secret, its history and its people. */
  'exporting.redactedCopy': message<RedactedCopy>()(z.object({ handle })),
  /** Which materials run in which scenarios: known before anything is run or written. */
  'exporting.plan': message<readonly ExportableScenario[]>()(
    z.object({ scenarioIds: z.array(id).max(MOST_EXPORTED) }),
  ),
  /** How large a workbook that recalculates would be, and what of it would be coarser: asked before a file is chosen. */
  'exporting.size': message<PlannedWorkbook>()(
    z.object({
      scenarioIds: z.array(id).min(1).max(MOST_EXPORTED),
      materials: z.array(materialId).max(200),
      language: z.enum(LANGUAGES),
      redact: z.boolean(),
    }),
  ),
  /** A chart as a file: a drawing or dots, by the ending of its name. */
  'exporting.picture': message<{ readonly name: string }>()(
    z.object({ handle, svg: z.string().max(MOST_BYTES), png }),
  ),
  'exporting.workbook': message<WrittenWorkbook>()(
    z.object({
      handle,
      scenarioIds: z.array(id).min(1).max(MOST_EXPORTED),
      /** Which materials get a daily live sheet; empty for all that the scenario runs. */
      materials: z.array(materialId).max(200),
      language: z.enum(LANGUAGES),
      /** Leaves out what is marked secret. */
      redact: z.boolean().default(false),
      /** Handling, chosen by a person; empty for none. */
      mark: z.string().trim().max(60).default(''),
      form: workbookForm,
      /** Sheets of sampled runs at rates as the register counts them; null for none. */
      sampling: z
        .object({
          runs: z.number().int().min(1).max(MOST_RUNS),
          seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
        })
        .nullable(),
      jobId: id,
    }),
  ),
} as const;
