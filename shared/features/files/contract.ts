import { z } from 'zod';
import { LANGUAGES } from '../../base/message';
import type { Notice } from '../../base/refusal';
import { countryId, handle, id, materialId, stage } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { type BegunMineral, beginningCheck } from '../../model/beginning';
import type { WithNames } from '../../model/catalogue';
import { year } from '../../model/checks';
import type { CountryId } from '../../model/country';
import type { ProjectInfo, Verification } from '../../model/project-info';
import { STOCK_MEASURES } from '../../model/stock-measure';
import { type GridLayouts, NARROWEST } from './grid-layout';
import type { Place } from './place';
import type { PolicyField } from './policy';
import { CLOCK_ROWS, DENSITIES, type Preferences, THEMES, ZOOM } from './preferences';

/** What the window needs to draw its first frame. */
export interface AppStart {
  readonly version: string;
  readonly platform: string;
  readonly preferences: Preferences;
  /** How the person has laid the columns of grids out. */
  readonly grids: GridLayouts;
  readonly project: ProjectInfo | null;
  /** What the administrator of this machine has set, and why that does not hold as it is written. */
  readonly policy: {
    readonly path: string;
    readonly sets: readonly PolicyField[];
    /** Whether files are written without what is secret alone. */
    readonly keepsSecrets: boolean;
    readonly problem: Notice | null;
  };
  /** Why the last project did not open, when it did not; said on the home screen. */
  readonly notice: Notice | null;
  /** That project, by its handle; its files may still be read. */
  readonly refused: string | null;
  /** Whether what answers has ended by itself, and was started again. */
  readonly again: boolean;
  /** Where the person was in this project; null where it is another one. */
  readonly place: Place | null;
}

/** A project that was open before, as the home page lists it. */
export interface RecentFile {
  readonly handle: string;
  readonly name: string;
  readonly folder: string;
  /** ISO instant; null where an older version did not note it. */
  readonly openedAt: string | null;
  /** It is not where it was. */
  readonly missing: boolean;
}

/** Why a file is being chosen: decides the dialog, its words, and which folder is remembered. */
export const FILE_PURPOSES = [
  'open_project',
  'merge_project',
  'new_project',
  'save_copy',
  'redacted_copy',
  'open_copy',
  'return_form',
  'return_workbook',
  'verify_return',
  'own_return_form',
  'import_file',
  'export_workbook',
  'brief_word',
  'exercise_paper',
  'open_script',
  'save_script',
  'verify_paper',
  'open_form',
  'filled_form',
  'brief_pdf',
  'chart_picture',
  'export_table',
  'save_rejects',
  'open_recipe',
  'save_recipe',
  'mineral_pack',
  'supplier_forms',
  'recovery_folder',
  'recovery_tables',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Those for which a file, or a folder, is written outside of the open project. */
export const WRITE_PURPOSES = [
  'new_project',
  'save_copy',
  'redacted_copy',
  'open_copy',
  'return_form',
  'return_workbook',
  'export_workbook',
  'brief_word',
  'exercise_paper',
  'save_script',
  'filled_form',
  'brief_pdf',
  'chart_picture',
  'export_table',
  'save_rejects',
  'save_recipe',
  'supplier_forms',
  'recovery_folder',
  'recovery_tables',
] as const satisfies readonly FilePurpose[];
export type WritePurpose = (typeof WRITE_PURPOSES)[number];

/** A path stays in the main process; the renderer holds this. */
export interface ChosenFile {
  readonly handle: string;
  readonly name: string;
}

/** What a new project can be begun with. */
export interface BeginChoices {
  readonly countries: readonly BeginCountry[];
  /** Those that the program knows by name; any other one can be said. */
  readonly minerals: readonly BegunMineral[];
}
interface BeginCountry extends WithNames {
  readonly id: CountryId;
  /** Every spelling by which it is found: its codes, and its names in the languages that imports read. */
  readonly otherNames: readonly string[];
}

export const contract = {
  'app.start': message<AppStart>()(z.null()),
  'app.setPreferences': message<Preferences>()(
    z.object({
      language: z.enum(LANGUAGES).optional(),
      theme: z.enum(THEMES).optional(),
      density: z.enum(DENSITIES).optional(),
      zoom: z.int().min(ZOOM.least).max(ZOOM.most).optional(),
      clockRows: z.enum(CLOCK_ROWS).optional(),
      stockMeasure: z.enum(STOCK_MEASURES).optional(),
    }),
  ),
  /** Keeps how the columns of a grid are laid out; null: as they were at first. */
  'app.keepGrid': message<null>()(
    z.object({
      grid: z.string().max(100),
      layout: z
        .object({
          order: z.array(z.string().max(200)).max(1_000),
          widths: z.record(z.string().max(200), z.number().min(NARROWEST).max(10_000)),
        })
        .nullable(),
    }),
  ),
  /** Keeps where the person is, for the next start. */
  'app.keepPlace': message<null>()(
    z.object({
      projectId: id,
      areaId: z.string().max(50),
      economyId: countryId,
      materialId,
      stage,
      year,
      scenarioId: id.nullable(),
    }),
  ),
  /** Projects that were open before, newest first. */
  'files.recent': message<readonly RecentFile[]>()(z.null()),
  /** Takes a project off that list; the file stays as it is. */
  'files.forget': message<null>()(z.object({ handle })),
  'files.choose': message<ChosenFile | null>()(
    z.object({ purpose: z.enum(FILE_PURPOSES), suggestedName: z.string().max(200).optional() }),
  ),
  'project.open': message<ProjectInfo>()(z.object({ handle })),
  /** Whether the open project, which another had open, can be written to now: closed there, or who had it is provably gone. */
  'project.mayTakeOver': message<boolean>()(z.null()),
  /** Opens the same project for writing. Refused where who has it may still be at it. */
  'project.takeOver': message<ProjectInfo>()(z.null()),
  /** Opens the kept copy of the sample, or a fresh one; the bundled original is never written to. */
  'project.openSample': message<ProjectInfo>()(z.object({ fresh: z.boolean() })),
  'project.create': message<ProjectInfo>()(z.object({ handle, content: z.enum(['empty', 'sample']) })),
  'project.beginChoices': message<BeginChoices>()(z.null()),
  /** Makes a project about an economy and its minerals, with no figure in it. */
  'project.begin': message<ProjectInfo>()(z.object({ handle, beginning: beginningCheck })),
  'project.saveCopy': message<{ name: string }>()(z.object({ handle })),
  /** Writes the file where it is behind what is in its journal; nothing is lost where nobody asks for it. */
  'project.save': message<ProjectInfo>()(z.null()),
  /** Closes the open project; the window stays. */
  /** Stops what is being written outside of the project, as far as it can be stopped. */
  'files.stopWriting': message<null>()(z.null()),
  'project.close': message<null>()(z.null()),
  'project.info': message<ProjectInfo>()(z.null()),
  'project.verify': message<Verification>()(z.object({ jobId: id })),
  'history.undo': message<ProjectInfo>()(z.null()),
  'history.redo': message<ProjectInfo>()(z.null()),
  'jobs.cancel': message<null>()(z.object({ jobId: z.string().max(200) })),
} as const;
