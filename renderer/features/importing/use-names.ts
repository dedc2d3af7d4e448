import { isReadable } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import { useEffect } from 'react';
import { ask } from '../../kit/state/bridge';
import { OVERTAKEN } from '../../kit/state/job';
import { changeImport, importState, naming, sendable } from './import-state';

/** Of longer sheets the names are told with the differences: looking for them takes as long. */
const MOST_ROWS = 20_000;

/** Asks which names of the file the project does not know whenever another part of it is read, or one was decided about. */
export function useNames(mapping: Mapping, rowCount: number): void {
  const { limits: _limits, ...read } = mapping;
  const key = JSON.stringify(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the parts of the mapping that matter.
  useEffect(() => {
    const { file, guess } = importState.get();
    if (file === null || guess === null) return;
    if (!isReadable(mapping) || rowCount > MOST_ROWS) return changeImport({ names: [] });
    const input = { handle: file.handle, mapping: sendable(mapping), fingerprint: guess.fingerprint };
    naming
      .run((jobId) => ask('importing.names', { ...input, jobId }))
      .then(
        (names) => {
          if (names !== OVERTAKEN && importState.get().file?.handle === file.handle) changeImport({ names });
        },
        // What keeps the file from being read is said where its questions are asked.
        () => changeImport({ names: [] }),
      );
  }, [key, rowCount]);
}
