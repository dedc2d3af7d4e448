import { setDefaultHighWaterMark } from 'node:stream';
import type { Correction } from '@shared/features/importing/corrections';
import type { ImportProblem } from '@shared/features/importing/diff';
import type { ShownRows } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { PackedRows } from '../../importing/steps/packed-rows';
import type { Vocabulary } from '../../importing/values/vocabulary';
import {
  identifyFile,
  inspectFile,
  readPackedRows,
  readPaper,
  readQuestions,
  readReturn,
  readScenarioWorkbook,
  readSupplierForms,
  runSteps,
  steppedRows,
  writeRejects,
} from '../../sheets/read';
import { buffersOf } from '../buffers-of-rows';
import { type CallContext, type CallHandlers, serveCalls } from '../serve-calls';
import type { ReadChoices } from '../workbench';

/** Bytes that are read at once: in pieces of sixteen kilobytes a large file is asked for a thousand times. */
setDefaultHighWaterMark(false, 262_144);

let told: Vocabulary | null = null;
/** The names of the project: null stands for those that came last (reader.ts). */
function known(vocabulary: Vocabulary | null): Vocabulary {
  told = vocabulary ?? told;
  if (told === null) throw new Error('the reader was asked before it was told any names');
  return told;
}

/** The reading worker: opens a supplier's file, far from the window, and hands its rows over in chunks. */
const methods = {
  identifyFile: (_context, path: string) => identifyFile(path),
  inspectFile: (
    context,
    path: string,
    choices: ReadChoices,
    vocabulary: Vocabulary | null,
    saved: readonly SavedMapping[],
  ) => inspectFile(path, choices, known(vocabulary), saved, followed(context)),
  readRows: (
    context: CallContext<PackedRows>,
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary | null,
    mends: readonly Correction[],
  ) =>
    readPackedRows(
      path,
      mapping,
      known(vocabulary),
      (rows) => context.sendChunk(rows, buffersOf(rows)),
      followed(context),
      mends,
    ),
  runSteps: (context, path: string, mapping: Mapping, vocabulary: Vocabulary | null) =>
    runSteps(path, mapping, known(vocabulary), followed(context)),
  steppedRows: (
    context,
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary | null,
    wanted: { readonly show: ShownRows; readonly most: number },
  ) => steppedRows(path, mapping, known(vocabulary), wanted, followed(context)),
  readQuestions: (
    context,
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary | null,
    mostRows: number | null,
  ) => readQuestions(path, mapping, known(vocabulary), mostRows, followed(context)),
  readScenarioWorkbook: (_context, path: string) => readScenarioWorkbook(path),
  readPaper: (_context, path: string) => readPaper(path),
  readReturn: (_context, path: string) => readReturn(path),
  readSupplierForms: (_context, paths: readonly string[]) => readSupplierForms(paths),
  writeRejects: (_context, sourcePath: string, problems: readonly ImportProblem[], outPath: string) =>
    writeRejects(sourcePath, problems, outPath),
} satisfies CallHandlers;

export type ReadWorker = typeof methods;

serveCalls(methods);

function followed({ signal, progress }: CallContext<PackedRows>) {
  return { signal, onProgress: progress };
}
