import type { ImportResult } from '@shared/features/importing/diff';
import { isReadable } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { createJob, OVERTAKEN } from '../../kit/state/job';
import { noticeOf } from '../../kit/state/notices';
import { changeImport, importState, sendable } from './import-state';

const reading = createJob();

/** What a mapping would do to the project, read while it is looked at; null until it is there. What was read before stays until then. */
export function useResult(mapping: Mapping): {
  readonly result: ImportResult | null;
  readonly isStale: boolean;
} {
  const [shown, setShown] = useState<{ readonly result: ImportResult; readonly of: string } | null>(null);
  const of = JSON.stringify(mapping);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for the mapping.
  useEffect(() => {
    const { file, guess } = importState.get();
    if (file === null || guess === null || !isReadable(mapping)) return setShown(null);
    const input = { handle: file.handle, mapping: sendable(mapping), fingerprint: guess.fingerprint };
    reading
      .run((jobId) => ask('importing.result', { ...input, jobId }))
      .then(
        (result) => {
          if (result !== OVERTAKEN && importState.get().file?.handle === file.handle)
            setShown({ result, of });
        },
        (error: unknown) => changeImport({ notice: noticeOf(error) }),
      );
  }, [of]);
  return { result: shown?.result ?? null, isStale: shown !== null && shown.of !== of };
}
