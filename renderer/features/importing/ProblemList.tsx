import type { ImportDiff, ImportProblem } from '@shared/features/importing/diff';
import { useEffect, useRef, useState } from 'react';
import { useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { DecidedList } from './DecidedList';
import { problemKey, sortProblems, withDecision, withoutDecision } from './decisions';
import { decide } from './import-actions';
import { changeImport, importState, looking } from './import-state';
import { problemWords } from './problem-words';
import './problems.css';

const AT_ONCE = 40;

/** What is wrong in the file, each with its place, what to do, and what can be decided here; below it what was decided. */
export function ProblemList({ diff, known }: { readonly diff: ImportDiff; readonly known: KnownThings }) {
  const words = useWords();
  const { t, f } = words;
  const { mends, accepted } = useStore(importState);
  const [shown, setShown] = useState(AT_ONCE);
  const { problems, problemCounts: counts } = diff;
  const sorted = sortProblems(problems, accepted);
  const busy = useBusy(looking);
  const { list, keepPlace } = useKeptPlace(diff, accepted);
  const all = counts.errors + counts.warnings;
  const summary = t('importing.problemCounts', {
    errors: f.whole(counts.errors),
    warnings: f.whole(Math.max(0, counts.warnings - diff.mends.length - sorted.accepted.length)),
  });
  const mend = (problem: ImportProblem, index: number, as: string | null): void => {
    if (busy) return;
    keepPlace(index);
    void decide(withDecision(mends, problem, as));
  };
  return (
    <Section
      title={t('importing.problems')}
      aside={<span className="ld-definition">{summary}</span>}
      testId="import-problems"
    >
      {sorted.open.length === 0 && <p className="ld-small ld-ink-2 imp-under">{t('importing.noProblem')}</p>}
      <ul className="imp-problems" ref={list} aria-busy={busy}>
        {sorted.open.slice(0, shown).map((problem, index) => (
          <li
            key={problemKey(problem)}
            className={`is-${problem.level}`}
            data-testid={`problem-${problem.place?.cell ?? ''}`}
          >
            <Icon name={problem.level === 'error' ? 'error' : 'warning'} />
            <div>
              <span className="ld-spoken">{t(`importing.level.${problem.level}`)}</span>
              <span className="imp-place">{placeOf(problem, t('importing.row', { row: problem.row }))}</span>
              <span className="ld-small">{problemWords(problem, words, known)}</span>
              <ProblemButtons
                problem={problem}
                busy={busy}
                onMend={(as) => mend(problem, index, as)}
                onAccept={() => {
                  keepPlace(index);
                  changeImport({ accepted: [...accepted, problemKey(problem)] });
                }}
              />
            </div>
          </li>
        ))}
      </ul>
      {sorted.open.length > shown && (
        <Button kind="quiet" small onClick={() => setShown(shown + AT_ONCE * 5)}>
          {t('importing.moreProblems', { count: f.whole(sorted.open.length - shown) })}
        </Button>
      )}
      {sorted.open.length <= shown && all > problems.length && (
        <p className="ld-definition imp-under">
          {t('importing.problemsBeyond', { shown: f.whole(problems.length), all: f.whole(all) })}
        </p>
      )}
      <DecidedList
        mends={diff.mends}
        accepted={sorted.accepted.map((problem) => ({ problem, words: problemWords(problem, words, known) }))}
        busy={busy}
        onTakeBack={(cell) => void decide(withoutDecision(mends, cell))}
        onReopen={(problem) =>
          changeImport({ accepted: accepted.filter((key) => key !== problemKey(problem)) })
        }
      />
    </Section>
  );
}

/** What can be decided about a problem: the row left out, the one plain reading, or a warning accepted. */
function ProblemButtons({
  problem,
  busy,
  onMend,
  onAccept,
}: {
  readonly problem: ImportProblem;
  readonly busy: boolean;
  readonly onMend: (as: string | null) => void;
  readonly onAccept: () => void;
}) {
  const { t } = useWords();
  const { level, place, readAs } = problem;
  const cell = place?.cell;
  if (cell === undefined) return null;
  const named = (label: string): string => `${cell}: ${label}`;
  if (level === 'warning')
    return (
      <div className="imp-problem-buttons">
        <Button small aria-label={named(t('importing.accept'))} onClick={onAccept}>
          {t('importing.accept')}
        </Button>
      </div>
    );
  return (
    <div className="imp-problem-buttons">
      <Button
        small
        aria-disabled={busy}
        aria-label={named(t('importing.leaveOutRow'))}
        onClick={() => onMend(null)}
        data-testid={`leave-out-${cell}`}
      >
        {t('importing.leaveOutRow')}
      </Button>
      {readAs !== undefined && (
        <Button
          small
          aria-disabled={busy}
          aria-label={named(t('importing.readAs', { value: readAs }))}
          onClick={() => onMend(readAs)}
          data-testid={`read-as-${cell}`}
        >
          {t('importing.readAs', { value: readAs })}
        </Button>
      )}
    </div>
  );
}

/** The problem that was decided goes; the focus goes to the one that takes its place in the list. */
function useKeptPlace(diff: ImportDiff, accepted: readonly string[]) {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is another one when one of these is.
  useEffect(() => {
    if (place.current === null || list.current === null) return;
    const { children } = list.current;
    const next = children.item(Math.min(place.current, children.length - 1));
    place.current = null;
    const target =
      next?.querySelector('button') ?? document.querySelector<HTMLElement>('.imp-decided button');
    target?.focus({ preventScroll: true });
  }, [diff, accepted]);
  const keepPlace = (index: number): void => {
    place.current = index;
  };
  return { list, keepPlace };
}

/** "別紙２!C14", or the row where no cell is known. */
function placeOf(problem: ImportProblem, row: string): string {
  const { place } = problem;
  const where = place?.cell ?? row;
  return place?.sheet === undefined ? where : `${place.sheet}!${where}`;
}
