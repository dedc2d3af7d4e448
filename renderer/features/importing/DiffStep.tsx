import { DIFF_KINDS, type DiffKind, type ImportDiff } from '@shared/features/importing/diff';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Said } from '../../kit/ui/Said';
import { DiffTable } from './DiffTable';
import { changeImport, importState } from './import-state';
import { MovesSection } from './MovesSection';
import { NameList } from './NameList';
import { ProblemList } from './ProblemList';
import { Replaced } from './Replaced';
import { OtherSheets } from './SheetsOfForm';
import { countOf, PAGE, useDiffRows } from './use-diff-rows';
import { withMade } from './with-made';

/** Step 3: what the file would do, row by row, and what stands in its way. */
export function DiffStep({ diff, known }: { readonly diff: ImportDiff; readonly known: ReferenceLookup }) {
  const { t, f, nameOf } = useWords();
  const { leaveOut, rejectsName, otherDiffs } = useStore(importState);
  const rejected = [diff, ...otherDiffs.map((one) => one.diff)].reduce(
    (sum, one) => sum + one.counts.rejected,
    0,
  );
  const [kind, setKind] = useState<DiffKind | null>(null);
  const [wantedPage, setPage] = useState(0);
  const { counts } = diff;
  const shown = kind === null ? diff.totalRows : countOf(counts, kind);
  const pages = Math.max(1, Math.ceil(shown / PAGE));
  // A decision about a cell can leave fewer rows than the page in view begins with.
  const page = Math.min(wantedPage, pages - 1);
  const { rows, stale } = useDiffRows(diff, kind, page);
  const filter = (next: DiffKind | null): void => {
    setKind(next);
    setPage(0);
  };
  return (
    <>
      <fieldset className="imp-counts ld-gap-8 ld-wrap ld-shrink ld-flex" data-testid="import-counts">
        <legend className="ld-spoken">{t('importing.filter')}</legend>
        <CountButton
          label={t('importing.count.read')}
          count={f.whole(counts.read)}
          on={kind === null}
          onClick={() => filter(null)}
          tone="all"
        />
        {DIFF_KINDS.map((one) => (
          <CountButton
            key={one}
            label={t(`importing.count.${one}`)}
            count={f.whole(countOf(counts, one))}
            on={kind === one}
            onClick={() => filter(kind === one ? null : one)}
            tone={one}
          />
        ))}
      </fieldset>
      <OtherSheets />
      <div className="imp-two ld-columns ld-items-start">
        <div className="ld-shrink">
          <div className={stale ? 'imp-rows ld-stale' : 'imp-rows'} aria-busy={stale}>
            <DiffTable rows={rows} known={withMade(known, diff.made, nameOf)} />
          </div>
          {pages > 1 && (
            <div className="ld-row ld-above-8">
              <Button small disabled={page === 0} onClick={() => setPage(page - 1)}>
                {t('importing.previous')}
              </Button>
              <span className="ld-small">
                <Said
                  text={t('importing.page', {
                    from: f.whole(page * PAGE + 1),
                    to: f.whole(Math.min(shown, (page + 1) * PAGE)),
                    all: f.whole(shown),
                  })}
                />
              </span>
              <Button small disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
                {t('importing.next')}
              </Button>
            </div>
          )}
          <MovesSection diff={diff} known={known} />
        </div>
        <div className="ld-stack ld-gap-16 ld-shrink">
          {rejected > 0 && (
            <label className="ld-note is-warn ld-choice ld-items-start">
              <input
                type="checkbox"
                checked={leaveOut}
                onChange={(event) => changeImport({ leaveOut: event.target.checked })}
                data-testid="import-leave-out"
              />
              <span>
                <span className="ld-strong ld-block">
                  {t('importing.leaveOut', {
                    count: f.whole(rejected),
                  })}
                </span>
                <span className="ld-caption ld-ink-2">{t('importing.leaveOutHint')}</span>
              </span>
            </label>
          )}
          {rejectsName !== null && (
            <NoteBar isNews tone="info">
              {t('importing.rejectsSaved', { name: rejectsName })}
            </NoteBar>
          )}
          <Replaced known={known} />
          <NameList diff={diff} known={known} />
          <ProblemList diff={diff} known={known} />
        </div>
      </div>
    </>
  );
}

interface CountButtonProps {
  readonly label: string;
  readonly count: string;
  readonly on: boolean;
  readonly tone: DiffKind | 'all';
  readonly onClick: () => void;
}

/** A count that filters the rows below it. */
function CountButton({ label, count, on, tone, onClick }: CountButtonProps) {
  return (
    <button
      type="button"
      className={`imp-count ld-hover ld-stack is-${tone}`}
      aria-pressed={on}
      onClick={onClick}
      data-testid={`import-count-${tone}`}
    >
      <span className="ld-figure">{count}</span>
      <span className="ld-definition">{label}</span>
    </button>
  );
}
