import { causeKey } from '@shared/features/importing/causes';
import type { ImportDiff, ImportProblem } from '@shared/features/importing/diff';
import { useEffect, useRef, useState } from 'react';
import { useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { DecidedList } from './DecidedList';
import { problemKey, sortProblems, withDecision, withoutDecision } from './decisions';
import { firstOfEach } from './first-of-each';
import { decide, decideReplaced } from './import-actions';
import { changeImport, importState, looking } from './import-state';
import { ownLine } from './own-line';
import { problemWords } from './problem-words';

const AT_ONCE = 40;
const NONE: ReadonlySet<string> = new Set();

/** What is wrong in the file, each with its place, what to do, and what can be decided here; below it what was decided. */
export function ProblemList({ diff, known }: { readonly diff: ImportDiff; readonly known: ReferenceLookup }) {
  const words = useWords();
  const { t, f } = words;
  const { mends, accepted, mapping } = useStore(importState);
  const [shown, setShown] = useState(AT_ONCE);
  const { problemCounts: counts, causes } = diff;
  const lines = new Set(causes.filter(ownLine).map(({ first }) => causeKey(first)));
  const problems = diff.problems.filter((problem) => !lines.has(causeKey(problem)));
  const sorted = sortProblems(problems, accepted);
  const [opened, setOpened] = useState<ReadonlySet<string>>(NONE);
  const { rows, hidden } = firstOfEach(sorted.open, causes, opened);
  const busy = useBusy(looking);
  const { list, keepPlace } = useKeptPlace(diff, accepted);
  const all = counts.errors + counts.warnings;
  const inLines = causes.reduce((sum, cause) => sum + (ownLine(cause) ? cause.count : 0), 0);
  const summary = t('importing.problemCounts', {
    errors: f.whole(counts.errors),
    warnings: f.whole(Math.max(0, counts.warnings - diff.mends.length - sorted.accepted.length)),
  });
  const correction = (problem: ImportProblem, index: number, as: string | null): void => {
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
      {sorted.open.length === 0 && inLines === 0 && (
        <p className="ld-small ld-ink-2 ld-above-8">{t('importing.noProblem')}</p>
      )}
      <ul className="imp-problems ld-lines" ref={list} aria-busy={busy}>
        {rows.slice(0, shown).map((problem, index) => (
          <li
            key={problemKey(problem)}
            className={`is-${problem.level}`}
            data-testid={`problem-${problem.place?.cell ?? ''}`}
          >
            <Icon name={problem.level === 'error' ? 'error' : 'warning'} />
            <div>
              <span className="ld-spoken">{t(`importing.level.${problem.level}`)}</span>
              <span className="ld-cap ld-ink-2 ld-strong ld-block">
                {placeOf(problem, t('importing.row', { row: problem.row }))}
              </span>
              <span className="ld-small">{problemWords(problem, words, known)}</span>
              <ProblemButtons
                problem={problem}
                busy={busy}
                known={known}
                onReplace={(id) => {
                  if (busy) return;
                  keepPlace(index);
                  void decideReplaced([...(mapping?.answers?.replaces ?? []), id]);
                }}
                onCorrect={(as) => correction(problem, index, as)}
                onAccept={() => {
                  keepPlace(index);
                  changeImport({ accepted: [...accepted, problemKey(problem)] });
                }}
              />
              {hidden.has(problem) && (
                <Button
                  kind="quiet"
                  small
                  onClick={() => setOpened(new Set([...opened, causeKey(problem)]))}
                  data-testid="problems-alike"
                >
                  {t('importing.more.cause', { count: f.whole(hidden.get(problem) ?? 0) })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button kind="quiet" small onClick={() => setShown(shown + AT_ONCE * 5)}>
          {t('importing.moreProblems', { count: f.whole(rows.length - shown) })}
        </Button>
      )}
      {rows.length <= shown && all - inLines > problems.length && (
        <p className="ld-definition ld-above-8">
          {t('importing.problemsBeyond', { shown: f.whole(problems.length), all: f.whole(all - inLines) })}
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

/** The suppliers of the project whose place the rows of a problem could take. */
function othersIn({ params }: ImportProblem, { reference }: ReferenceLookup) {
  const { others, stage } = params;
  if (!Array.isArray(others)) return [];
  return reference.suppliers.filter((one) => one.stage === stage && others.includes(one.nameEn));
}

/** What can be decided about a problem: whom it replaces, the row left out, the one plain reading, or a warning accepted. */
function ProblemButtons({
  problem,
  busy,
  known,
  onReplace,
  onCorrect,
  onAccept,
}: {
  readonly problem: ImportProblem;
  readonly busy: boolean;
  readonly known: ReferenceLookup;
  readonly onReplace: (supplierId: string) => void;
  readonly onCorrect: (as: string | null) => void;
  readonly onAccept: () => void;
}) {
  const { t } = useWords();
  const { level, place, readAs } = problem;
  const cell = place?.cell;
  if (cell === undefined) return null;
  const named = (label: string): string => t('report.pair', { name: cell, value: label });
  if (level === 'warning')
    return (
      <div className="ld-row ld-gap-6 ld-wrap ld-pad-top-4">
        <Button small aria-label={named(t('importing.accept'))} onClick={onAccept}>
          {t('importing.accept')}
        </Button>
      </div>
    );
  const replaceable = othersIn(problem, known);
  return (
    <div className="ld-row ld-gap-6 ld-wrap ld-pad-top-4">
      {replaceable.length > 0 && (
        <select
          className="ld-small-select imp-name-pick"
          aria-label={named(t('importing.replaces'))}
          value=""
          disabled={busy}
          onChange={(event) => onReplace(event.target.value)}
          data-testid={`replaces-${cell}`}
        >
          <option value="">{t('importing.replaces')}</option>
          {replaceable.map(({ id }) => (
            <option key={id} value={id}>
              {known.supplierName(id)}
            </option>
          ))}
        </select>
      )}
      <Button
        small
        aria-disabled={busy}
        aria-label={named(t('importing.leaveOutRow'))}
        onClick={() => onCorrect(null)}
        data-testid={`leave-out-${cell}`}
      >
        {t('importing.leaveOutRow')}
      </Button>
      {readAs !== undefined && (
        <Button
          small
          aria-disabled={busy}
          aria-label={named(t('importing.readAs', { value: readAs }))}
          onClick={() => onCorrect(readAs)}
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
