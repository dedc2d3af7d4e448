import type { MessagePort } from 'node:worker_threads';
import type { MassBasis } from '@shared/base/mass-basis';
import type { PlannedWorkbook } from '@shared/features/exporting/contract';
import type { Correction, MadeCorrection } from '@shared/features/importing/corrections';
import type { ImportProblem } from '@shared/features/importing/diff';
import type {
  FileInspection,
  ShownRows,
  StepCounts,
  SteppedRows,
} from '@shared/features/importing/inspection';
import type { ImportQuestion } from '@shared/features/importing/questions';
import type { AskJob, AskResult } from '@shared/model/ask-next';
import type { CheckRow } from '@shared/model/check';
import type { AfterAction, Game, GameDecision, TurnState } from '@shared/model/exercise-game';
import type { SolveProblem, SolveResult } from '@shared/model/goal';
import type { Mapping, MassUnit, TextEncodingName } from '@shared/model/mapping';
import type { RowChange } from '@shared/model/plan';
import type { Verification } from '@shared/model/project-info';
import type { SizedStocks, SizingJob } from '@shared/model/sizing';
import type { StressJob, StressResult } from '@shared/model/stress-question';
import type { ReturnedForm, SupplierForm } from '@shared/model/supplier-form';
import type { SureJob, SureResult } from '@shared/model/sure';
import type { SurvivalJob, SurvivalResult } from '@shared/model/survival';
import type { TableStep } from '@shared/model/table-steps';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { MonteCarloJob, MonteCarloResult } from '@shared/model/uncertainty';
import type { WhatIfModel } from '@shared/model/what-if';
import type { WhatIfResult } from '@shared/model/what-if-result';
import type { ReturnedWorkbook } from '@shared/model/workbook-origin';
import type { RowChunk } from '../importing/steps/packed-rows';
import type { Vocabulary } from '../importing/values/vocabulary';
import type { ReadPaper, ReadReturn } from '../sheets/read/paper/paper-content';
import type { ScenarioWorkbookContent, WorkbookWritten } from '../sheets/write/content';
import type { KnownFilesMemory } from '../store/known-files';
import type { ProjectCommands } from '../store/project-api';
import type { RecoveryWork } from '../store/recovery/recovery-api';

/** The commands of an open project, spoken to from any thread. */
export type ProjectClient = {
  readonly [K in Exclude<keyof ProjectCommands, 'verify'>]: (
    ...args: Parameters<ProjectCommands[K]>
  ) => Promise<ReturnType<ProjectCommands[K]>>;
} & {
  /** Walks every change of a project, which can take its time: it says how far it is, and can be cancelled. */
  verify(every?: boolean, follow?: ReadFollow): Promise<Verification>;
};

export interface OpenOptions {
  readonly path: string;
  readonly who: string;
  /** The window opens what another process holds read-only; the command line refuses. */
  readonly whenLocked: 'refuse' | 'read_only';
  /** Only looks: the file and its folder stay as they are, whoever has it open. */
  readonly looksOnly?: boolean;
  /** Paths of projects that are known: one may be the original of a file that was copied while it was open. */
  readonly others?: readonly string[];
}

/** What the worker of a project knows of its machine. */
export interface ProjectPlaces {
  /** Where sql-wasm.wasm lies, which it reads at once. */
  readonly wasmPath: string;
  /** Where it is remembered which files need no second look; null: nowhere. */
  readonly known: KnownFilesMemory | null;
}

/** What that worker starts with. */
export interface ProjectData extends ProjectPlaces {
  /** To who asks, where that is not the thread that has started it. */
  readonly port: MessagePort | null;
}

export interface CreateOptions {
  readonly path: string;
  readonly name: string;
  readonly who: string;
  readonly rows: readonly RowChange[];
  /** What the first change set is called. */
  readonly label: string;
  /** YYYY-MM-DD; null for today. */
  readonly dataDate: string | null;
}

export interface ReadChoices {
  readonly encoding: TextEncodingName | null;
  readonly separator: Mapping['separator'];
  /** The sheet and the last row of its header, where a person has chosen them. */
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly headerFirst?: number;
  /** What the figures count, where a person has said it: their columns are known by it. */
  readonly counts?: NonNullable<Mapping['counts']>;
  /** The unit and the basis of its figures, where a person has said them: such figures are no money, and no ore. */
  readonly unit?: MassUnit;
  readonly basis?: MassBasis;
  /** Whose supply it is, at which stage and of whom, where a person has said it: then its figures may be shares. */
  readonly economy?: NonNullable<Mapping['economy']>;
  readonly stage?: NonNullable<Mapping['stage']>;
  readonly supplier?: NonNullable<Mapping['supplier']>;
  /** What is done to the table before its columns are known. */
  readonly steps?: NonNullable<Mapping['steps']>;
}

export interface ReadFollow {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number | null) => void;
}

interface FileRead {
  readonly fileName: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly rows: number;
  /** What the file leaves open, answered or not. */
  readonly questions: readonly ImportQuestion[];
  readonly mends: readonly MadeCorrection[];
  readonly steps: readonly TableStep[];
}

export interface Solved {
  readonly result: SolveResult;
  /** Name and version of the solver. */
  readonly solver: string;
}

/** What each group of an exercise decided. */
export type Groups = readonly (readonly GameDecision[])[];

/**
 * Where the work of the services is done. Two benches speak the same words: in-workers (the window: the backend
 * stays free) and in-this-thread (the command line, tests).
 */
export interface Workbench {
  openProject(options: OpenOptions): Promise<ProjectClient>;
  createProject(options: CreateOptions): Promise<ProjectClient>;
  /** Name and SHA-256 of a file's bytes. */
  identifyFile(path: string): Promise<{ readonly fileName: string; readonly fileHash: string }>;
  /** Progress counts sheets. */
  inspectFile(
    path: string,
    choices: ReadChoices,
    vocabulary: Vocabulary,
    saved: readonly SavedMapping[],
    follow: ReadFollow,
  ): Promise<FileInspection>;
  readRows(
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary,
    /** Rows in their order, for `importAdd`. */
    onChunk: (rows: RowChunk) => Promise<void>,
    follow: ReadFollow,
    mends: readonly Correction[],
  ): Promise<FileRead>;
  /** What each step of a mapping does in its sheet; no row is given its meaning. */
  runSteps(
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary,
    follow: Pick<ReadFollow, 'signal'>,
  ): Promise<StepCounts>;
  /** The first rows of a sheet as the steps leave them. */
  steppedRows(
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary,
    wanted: { readonly show: ShownRows; readonly most: number },
    follow: Pick<ReadFollow, 'signal'>,
  ): Promise<SteppedRows>;
  /** What a sheet leaves open, from so many rows or from all of them. */
  readQuestions(
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary,
    mostRows: number | null,
    follow: ReadFollow,
  ): Promise<readonly ImportQuestion[]>;
  /** Null for a file that is no scenario workbook of Lodestone. */
  readScenarioWorkbook(path: string): Promise<ReturnedWorkbook | null>;
  /** A brief, a filled form or a short workbook that was written here, whatever became of it since. */
  readPaper(path: string, follow: Pick<ReadFollow, 'signal'>): Promise<ReadPaper>;
  /** A return that was written here, whatever became of it since. */
  readReturn(path: string, follow: Pick<ReadFollow, 'signal'>): Promise<ReadReturn>;
  /** In the order of the paths; null for a file that is no form of Lodestone, or cannot be read. */
  readSupplierForms(paths: readonly string[]): Promise<readonly (ReturnedForm | null)[]>;
  /** Each under the name of its file in the folder. */
  writeSupplierForms(forms: ReadonlyMap<string, SupplierForm>, folder: string): Promise<void>;
  /** Gets ready to read, where that takes a while: a file is looked into next. */
  expectFile(): void;
  /** Lets go of what is kept of the file that was read last. */
  forgetFile(): Promise<void>;
  writeRejects(sourcePath: string, problems: readonly ImportProblem[], outPath: string): Promise<void>;
  /** What a workbook would hold, and for which materials it has days: counted as it would be written. */
  sizeScenarioWorkbook(content: ScenarioWorkbookContent, follow: ReadFollow): Promise<PlannedWorkbook>;
  writeScenarioWorkbook(
    content: ScenarioWorkbookContent,
    path: string,
    follow: ReadFollow,
  ): Promise<WorkbookWritten>;
  whatIf(model: WhatIfModel): Promise<WhatIfResult>;
  /** Every published value with what the engine makes of it. Progress counts pieces. */
  publishedChecks(follow: ReadFollow): Promise<readonly (CheckRow & { readonly met: boolean })[]>;
  /** Progress counts runs. */
  monteCarlo(job: MonteCarloJob, follow: ReadFollow): Promise<MonteCarloResult>;
  /** Progress counts runs. */
  size(job: SizingJob, follow: ReadFollow): Promise<SizedStocks>;
  /** Progress counts materials of nodes. */
  survive(job: SurvivalJob, follow: ReadFollow): Promise<SurvivalResult>;
  /** Progress counts draws. */
  sure(job: SureJob, follow: ReadFollow): Promise<SureResult>;
  /** Progress counts draws, then inputs. */
  askNext(job: AskJob, follow: ReadFollow): Promise<AskResult>;
  /** Progress counts steps of the question. */
  stress(job: StressJob, follow: ReadFollow): Promise<StressResult>;
  /** Asks a model backwards. Progress counts steps. */
  solve(problem: SolveProblem, follow: ReadFollow): Promise<Solved>;
  /** Looks at an exercise from its end. Progress counts groups, then the two best courses. */
  exercise(game: Game, groups: Groups, follow: ReadFollow): Promise<AfterAction>;
  /** What a group sees on the day of a turn. */
  exerciseTurn(game: Game, decisions: Groups[number], day: number): Promise<TurnState>;
  /** The files of a project on the disk, whether it can be opened or not. */
  readonly recovery: RecoveryWork;
  /** Ends all workers; an open project is closed first by its owner. */
  close(): Promise<void>;
}
