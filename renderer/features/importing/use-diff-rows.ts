import type { DiffKind, DiffRow, ImportDiff } from '@shared/importing/rows';
import { useEffect, useRef, useState } from 'react';
import { noticeOf, showNotice } from '../../app/notices';
import { ask } from '../../bridge';
import { countProblems, PAGE, type ProblemCounts, pageOf, type Stretch } from './diff-pages';

export interface DiffRows {
  readonly rows: readonly DiffRow[];
  /** Those shown are of what was looked at before. */
  readonly stale: boolean;
}

/** The rows of one page of one kind, asked for as they are looked at; the rows before stay until they are here. */
export function useDiffRows(diff: ImportDiff, kind: DiffKind | null, page: number): DiffRows {
  const [shown, setShown] = useState<DiffRows>({ rows: diff.rows.slice(0, PAGE), stale: false });
  const counted = useRef<{ readonly batchId: string; readonly problems: Promise<ProblemCounts> } | null>(
    null,
  );

  useEffect(() => {
    let wanted = true;
    setShown(({ rows }) => ({ rows, stale: true }));
    const find = async (): Promise<readonly Stretch[]> => {
      if (kind === null) return [{ offset: page * PAGE, limit: PAGE }];
      if (counted.current?.batchId !== diff.batchId) {
        const problems = countProblems(
          diff.counts,
          async (at) => (await read(diff, { offset: at, limit: 1 }))[0],
        );
        counted.current = { batchId: diff.batchId, problems };
      }
      return pageOf(kind, page, diff.counts, await counted.current.problems);
    };
    find()
      .then((stretches) => Promise.all(stretches.map((stretch) => read(diff, stretch))))
      .then(
        (parts) => wanted && setShown({ rows: parts.flat(), stale: false }),
        (error: unknown) => wanted && showNotice(noticeOf(error)),
      );
    return () => {
      wanted = false;
    };
  }, [diff, kind, page]);

  return shown;
}

/** Rows of a stretch: from the page that came with the difference as far as it reaches, or from main. */
async function read(diff: ImportDiff, { offset, limit }: Stretch): Promise<readonly DiffRow[]> {
  const end = Math.min(offset + limit, diff.totalRows);
  if (end <= diff.rows.length) return diff.rows.slice(offset, end);
  return (await ask('importing.page', { batchId: diff.batchId, offset, limit })).rows;
}
