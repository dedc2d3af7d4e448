import type { Reader } from './reader';
import type { ReadFollow, Workbench } from './workbench';

type Reading =
  | 'identifyFile'
  | 'inspectFile'
  | 'readRows'
  | 'runSteps'
  | 'steppedRows'
  | 'readQuestions'
  | 'expectFile'
  | 'forgetFile'
  | 'readScenarioWorkbook'
  | 'readPaper'
  | 'readReturn'
  | 'readSupplierForms'
  | 'writeRejects';

/** What a bench reads of files of others: in a worker that ends by itself before it takes more memory than it may. */
export function readingCalls(
  reader: Reader,
  seen: (follow: ReadFollow) => ReadFollow = (follow) => follow,
): Pick<Workbench, Reading> {
  const read = reader.read.bind(reader);
  return {
    identifyFile: (path) => read(path, (worker) => worker.identifyFile({}, path)),
    inspectFile: (path, choices, vocabulary, saved, follow) =>
      read(path, (worker, told) => worker.inspectFile(seen(follow), path, choices, told(vocabulary), saved)),
    readRows: (path, mapping, vocabulary, onChunk, follow, mends) =>
      read(path, (worker, told) =>
        worker.readRows({ ...seen(follow), onChunk }, path, mapping, told(vocabulary), mends),
      ),
    runSteps: (path, mapping, vocabulary, follow) =>
      read(path, (worker, told) => worker.runSteps(follow, path, mapping, told(vocabulary))),
    steppedRows: (path, mapping, vocabulary, wanted, follow) =>
      read(path, (worker, told) => worker.steppedRows(follow, path, mapping, told(vocabulary), wanted)),
    readQuestions: (path, mapping, vocabulary, mostRows, follow) =>
      read(path, (worker, told) =>
        worker.readQuestions(seen(follow), path, mapping, told(vocabulary), mostRows),
      ),
    expectFile: () => reader.expect(),
    forgetFile: () => reader.forget(),
    readScenarioWorkbook: (path) => read(path, (worker) => worker.readScenarioWorkbook({}, path)),
    readPaper: (path, { signal }) =>
      reader.readInTime(path, signal, (worker, follow) => worker.readPaper(follow, path)),
    readReturn: (path, { signal }) =>
      reader.readInTime(path, signal, (worker, follow) => worker.readReturn(follow, path)),
    readSupplierForms: (paths) => read(paths[0] ?? '', (worker) => worker.readSupplierForms({}, paths)),
    writeRejects: (path, ...rest) => read(path, (worker) => worker.writeRejects({}, path, ...rest)),
  };
}
