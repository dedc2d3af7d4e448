import type { DiffKind, DiffRow, ImportCounts, ImportDiff } from '@shared/features/importing/diff';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { noticeOf, showNotice } from '../../kit/state/notices';

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
export function useDiffRows(diff: ImportDiff, kind: DiffKind | null, page: number): DiffRows {
  const [shown, setShown] = useState<DiffRows>({ rows: diff.rows.slice(0, PAGE), stale: false });

  useEffect(() => {
    let wanted = true;
    setShown(({ rows }) => ({ rows, stale: true }));
    read(diff, kind, page * PAGE).then(
      (rows) => wanted && setShown({ rows, stale: false }),
      (error: unknown) => wanted && showNotice(noticeOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [diff, kind, page]);

  return shown;
}

/** From the page that came with the difference as far as it reaches, or from main. */
async function read(diff: ImportDiff, kind: DiffKind | null, offset: number): Promise<readonly DiffRow[]> {
  const end = Math.min(offset + PAGE, diff.totalRows);
  if (kind === null && end <= diff.rows.length) return diff.rows.slice(offset, end);
  return (await ask('importing.page', { batchId: diff.batchId, offset, limit: PAGE, kind })).rows;
}
