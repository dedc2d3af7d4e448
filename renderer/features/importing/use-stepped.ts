import type { ShownRows, StepCounts, SteppedRows } from '@shared/features/importing/inspection';
import type { Mapping } from '@shared/model/mapping';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { createJob, OVERTAKEN } from '../../kit/state/job';
import { noticeOf } from '../../kit/state/notices';
import { changeImport, importState, sendable } from './import-state';

const counting = createJob();
const showing = createJob();

/** What the steps do in the whole sheet; null until it is counted. What was counted before stays until then. */
export function useStepCounts(mapping: Mapping): StepCounts | null {
  const [counts, setCounts] = useState<StepCounts | null>(null);
  const read = rowsPart(mapping);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` stands for the parts of the mapping that matter.
  useEffect(() => {
    const { file } = importState.get();
    if (file === null || mapping.headerRow < 1) {
      changeImport({ filterNews: null });
      return setCounts(null);
    }
    const input = { handle: file.handle, mapping: sendable(mapping) };
    counting
      .run((jobId) => ask('importing.steps', { ...input, jobId }))
      .then(
        (found) => {
          if (found === OVERTAKEN || importState.get().file?.handle !== file.handle) return;
          setCounts(found);
          changeImport({ filterNews: found.news });
        },
        (error: unknown) => changeImport({ notice: noticeOf(error) }),
      );
  }, [read]);
  return counts;
}

/** Which rows are looked at, and how many of them at most. */
export interface RowView {
  readonly show: ShownRows;
  readonly most: number;
}
export const ROWS_A_PAGE = 100;

export interface Stepped {
  readonly found: SteppedRows;
  /** They are those of the mapping before. */
  readonly isStale: boolean;
}

/** Rows of the sheet as a mapping leaves them; null until they are there. */
export function useSteppedRows(mapping: Mapping, { show, most }: RowView): Stepped | null {
  const [shown, setShown] = useState<{ readonly found: SteppedRows; readonly of: string } | null>(null);
  const of = `${show} ${most} ${rowsPart(mapping)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` stands for the parts of the mapping that matter.
  useEffect(() => {
    const { file } = importState.get();
    if (file === null || mapping.headerRow < 1) return setShown(null);
    const input = { handle: file.handle, mapping: sendable(mapping), show, most };
    showing
      .run((jobId) => ask('importing.sheet', { ...input, jobId }))
      .then(
        (found) => {
          if (found !== OVERTAKEN && importState.get().file?.handle === file.handle) setShown({ found, of });
        },
        // Said once already, where the steps are counted.
        () => setShown(null),
      );
  }, [of]);
  return shown === null ? null : { found: shown.found, isStale: shown.of !== of };
}

/** The parts of a mapping by which rows are kept, set aside and changed. */
function rowsPart(mapping: Mapping): string {
  const { sheet, encoding, separator, headerRow, headerFirst, lastRow, steps, rulesOff } = mapping;
  const { columns, across, beside, into, counts } = mapping;
  return JSON.stringify([
    ...[sheet, encoding, separator, headerRow, headerFirst, lastRow, steps, rulesOff],
    ...[columns, across, beside, into, counts],
  ]);
}
