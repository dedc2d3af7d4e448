import { isReadable } from '@shared/features/importing/required-fields';
import type { Mapping } from '@shared/model/mapping';
import { useEffect } from 'react';
import { ask } from '../../kit/state/bridge';
import { OVERTAKEN } from '../../kit/state/job';
import { noticeOf } from '../../kit/state/notices';
import { asking, changeImport, importState, sendable } from './import-state';

/**
 * Asks what the file leaves open whenever another part of it is read. An answer is no such change: its question stays
 * on the page, so that it can be given otherwise.
 */
export function useQuestions(handle: string | null, mapping: Mapping | null): void {
  const read = mapping === null ? '' : readPart(mapping);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` stands for the parts of the mapping that matter.
  useEffect(() => {
    if (handle === null || mapping === null) return;
    if (!isReadable(mapping)) return changeImport({ questions: [] });
    const input = { handle, mapping: sendable(mapping), whole: false };
    asking
      .run((jobId) => ask('importing.questions', { ...input, jobId }))
      .then(
        (questions) => {
          if (questions !== OVERTAKEN && importState.get().file?.handle === handle)
            changeImport({ questions });
        },
        (error: unknown) => changeImport({ notice: noticeOf(error) }),
      );
  }, [handle, read]);
}

/** All of a mapping but the answers; behind the decimal mark there can be more to ask. */
function readPart(mapping: Mapping): string {
  const { answers: _answers, unit: _unit, basis: _basis, limits: _limits, ...read } = mapping;
  return JSON.stringify(read);
}
