import type { StepTally } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { createJob, OVERTAKEN } from '../../kit/state/job';
import { noticeOf } from '../../kit/state/notices';
import { changeImport, importState, sendable } from './import-state';

const counting = createJob();

/** What each step does in the sheet; empty until it is counted, and where there is none. */
export function useTallies(mapping: Mapping): readonly StepTally[] {
  const [tallies, setTallies] = useState<readonly StepTally[]>([]);
  const { steps = null, sheet, headerRow } = mapping;
  const read = JSON.stringify([steps, sheet, headerRow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` stands for the parts of the mapping that matter.
  useEffect(() => {
    const { file } = importState.get();
    setTallies([]);
    if (file === null || steps === null || steps.length === 0 || headerRow < 1) return;
    const input = { handle: file.handle, mapping: sendable(mapping) };
    counting
      .run((jobId) => ask('importing.steps', { ...input, jobId }))
      .then(
        (found) => {
          if (found !== OVERTAKEN && importState.get().file?.handle === file.handle) setTallies(found);
        },
        (error: unknown) => changeImport({ notice: noticeOf(error) }),
      );
  }, [read]);
  return tallies;
}
