import type { SavedMapping } from '@shared/domain/import-record';
import type { Mapping } from '@shared/importing/mapping';
import type { ImportProblem, ReadRow, Vocabulary } from '@shared/importing/rows';
import {
  identifyFile,
  inspectFile,
  readQuestions,
  readRows,
  readScenarioWorkbook,
  writeRejects,
} from '../workbooks/read';
import { packRows } from './packed-rows';
import { serveCalls } from './serve-calls';
import type { ReadChoices } from './workbench';

/** The reading worker: opens a supplier's file, far from the window, and hands its rows over in chunks. */
serveCalls({
  identifyFile: (_context, path: string) => identifyFile(path),
  inspectFile: (
    _context,
    path: string,
    choices: ReadChoices,
    vocabulary: Vocabulary,
    saved: readonly SavedMapping[],
  ) => inspectFile(path, choices, vocabulary, saved),
  readRows: (context, path: string, mapping: Mapping, vocabulary: Vocabulary) =>
    readRows(path, mapping, vocabulary, (rows: readonly ReadRow[]) => context.sendChunk(packRows(rows)), {
      signal: context.signal,
      onProgress: (done, total) => context.progress(done, total),
    }),
  readQuestions: (
    _context,
    path: string,
    mapping: Mapping,
    vocabulary: Vocabulary,
    mostRows: number | null,
  ) => readQuestions(path, mapping, vocabulary, mostRows),
  readScenarioWorkbook: (_context, path: string) => readScenarioWorkbook(path),
  writeRejects: (_context, sourcePath: string, problems: readonly ImportProblem[], outPath: string) =>
    writeRejects(sourcePath, problems, outPath),
});
