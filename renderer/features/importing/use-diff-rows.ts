import type { DiffKind, DiffRow, ImportCounts, ImportDiff } from '@shared/features/importing/diff';
import { useEffect } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { showNotice } from '../../kit/state/notices';

/** Rows on one page. */
export const PAGE = 100;

interface DiffRows {
  readonly rows: readonly DiffRow[];
  /** Those shown are of what was looked at before. */
  readonly stale: boolean;
}

export function countOf(counts: ImportCounts, kind: DiffKind): number {
  return kind === 'left_out' ? counts.leftOut : counts[kind];
}

/** The rows of one page of one kind, asked for as they are looked at; the rows before stay until they are here. */
export function useDiffRows({ batchId, rows }: ImportDiff, kind: DiffKind | null, page: number): DiffRows {
  const wanted = { batchId, offset: page * PAGE, limit: PAGE, kind };
  const { value, notice, loading } = useAnswer('importing.page', wanted);
  useEffect(() => {
    if (notice !== null) showNotice(notice);
  }, [notice]);
  return { rows: value?.rows ?? rows.slice(0, PAGE), stale: loading };
}
