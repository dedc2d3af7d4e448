import type { ImportDiff, ImportProblem } from '@shared/importing/rows';
import { useState } from 'react';
import { useWords } from '../../app/language';
import type { KnownThings } from '../../app/reference';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/icons';
import { Section } from '../../ui/Section';
import { problemWords } from './problem-words';

const AT_ONCE = 40;

/** What is wrong in the file, each with its place and what to do. */
export function ProblemList({
  problems,
  counts,
  known,
}: {
  /** The first of them. */
  readonly problems: readonly ImportProblem[];
  readonly counts: ImportDiff['problemCounts'];
  readonly known: KnownThings;
}) {
  const words = useWords();
  const { t, f } = words;
  const [shown, setShown] = useState(AT_ONCE);
  const all = counts.errors + counts.warnings;
  const summary = t('importing.problemCounts', {
    errors: f.whole(counts.errors),
    warnings: f.whole(counts.warnings),
  });
  return (
    <Section
      title={t('importing.problems')}
      aside={<span className="ld-definition">{summary}</span>}
      testId="import-problems"
    >
      {problems.length === 0 && <p className="ld-small ld-ink-2 imp-under">{t('importing.noProblem')}</p>}
      <ul className="imp-problems">
        {problems.slice(0, shown).map((problem) => (
          <li
            key={`${problem.code} ${problem.row} ${problem.place?.cell ?? ''} ${JSON.stringify(problem.params)}`}
            className={`is-${problem.level}`}
          >
            <Icon name={problem.level === 'error' ? 'error' : 'warning'} />
            <div>
              <span className="ld-spoken">{t(`importing.level.${problem.level}`)}</span>
              <span className="imp-place">{placeOf(problem, t('importing.row', { row: problem.row }))}</span>
              <span className="ld-small">{problemWords(problem, words, known)}</span>
            </div>
          </li>
        ))}
      </ul>
      {problems.length > shown && (
        <Button kind="quiet" small onClick={() => setShown(shown + AT_ONCE * 5)}>
          {t('importing.moreProblems', { count: f.whole(problems.length - shown) })}
        </Button>
      )}
      {problems.length <= shown && all > problems.length && (
        <p className="ld-definition imp-under">
          {t('importing.problemsBeyond', { shown: f.whole(problems.length), all: f.whole(all) })}
        </p>
      )}
    </Section>
  );
}

/** "別紙２!C14", or the row where no cell is known. */
function placeOf(problem: ImportProblem, row: string): string {
  const { place } = problem;
  const where = place?.cell ?? row;
  return place?.sheet === undefined ? where : `${place.sheet}!${where}`;
}
