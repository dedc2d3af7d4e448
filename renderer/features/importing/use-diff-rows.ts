import type { DiffKind, DiffRow, ImportDiff } from '@shared/importing/rows';
import { useEffect, useState } from 'react';
import { noticeOf, showNotice } from '../../app/notices';
import { ask } from '../../bridge';
import { PAGE, pageOf } from './diff-pages';

const STEP = 1_000;

/** The rows of one page of one kind, asked for as they are looked at; the rows before stay until they are here. */
export function useDiffRows(diff: ImportDiff, kind: DiffKind | null, page: number): readonly DiffRow[] {
  const withProblems = useProblemRows(diff);
  const [rows, setRows] = useState<readonly DiffRow[]>(diff.rows.slice(0, PAGE));

  useEffect(() => {
    if (withProblems === null) return;
    const { here, ask: stretch } = pageOf(kind, page, diff.counts, withProblems);
    if (stretch === null) {
      setRows(here);
      return;
    }
    const end = stretch.offset + stretch.limit;
    if (end <= diff.rows.length) {
      setRows([...here, ...diff.rows.slice(stretch.offset, end)]);
      return;
    }
    let wanted = true;
    ask('importing.page', { batchId: diff.batchId, ...stretch }).then(
      (answer) => wanted && setRows([...here, ...answer.rows]),
      (error) => wanted && showNotice(noticeOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [diff, kind, page, withProblems]);

  return rows;
}

/** All rows with problems: they come first, so asking stops at the first row without one. */
function useProblemRows(diff: ImportDiff): readonly DiffRow[] | null {
  const [found, setFound] = useState<readonly DiffRow[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setFound(null);
    void (async () => {
      const rows = [...diff.rows];
      while (rows.length < diff.totalRows && rows.at(-1)?.problems.length !== 0) {
        const next = await ask('importing.page', { batchId: diff.batchId, offset: rows.length, limit: STEP });
        if (!wanted || next.rows.length === 0) return;
        rows.push(...next.rows);
      }
      const clean = rows.findIndex((row) => row.problems.length === 0);
      if (wanted) setFound(clean < 0 ? rows : rows.slice(0, clean));
    })().catch((error: unknown) => wanted && showNotice(noticeOf(error)));
    return () => {
      wanted = false;
    };
  }, [diff]);
  return found;
}
