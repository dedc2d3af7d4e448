import type { Mapping } from '@shared/model/mapping';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Icon } from '../../kit/ui/icons';
import { Said } from '../../kit/ui/Said';
import { DiffTable } from './DiffTable';
import { importState } from './import-state';
import { openAnswers } from './open-answers';
import { problemWords } from './problem-words';
import { useResult } from './use-result';
import { withMade } from './with-made';

interface ResultViewProps {
  readonly mapping: Mapping;
  readonly known: ReferenceLookup;
}

/** What comes out of the recipe as it stands: how many rows there are of each kind, the problems by cause, and the rows that would be written. */
export function ResultView({ mapping, known }: ResultViewProps) {
  const words = useWords();
  const { t, f } = words;
  const { questions, filterNews } = useStore(importState);
  const { result, isStale } = useResult(mapping);
  const open = openAnswers(mapping, { questions, filterNews }, words);
  if (open.length > 0)
    return (
      <p className="ld-small ld-above-8" data-testid="import-result-open">
        {t('importing.result.open', { open: open.join(t('importing.recipe.and')) })}
      </p>
    );
  if (result === null) return <p className="ld-small ld-above-8">{t('importing.result.reading')}</p>;
  const { counts, rows, totalRows, causes, made } = result;
  return (
    <div
      className={isStale ? 'imp-rows ld-stale' : 'imp-rows'}
      aria-busy={isStale}
      data-testid="import-result"
    >
      <p className="ld-definition">
        <Said
          isNews
          text={t('importing.result.sum', {
            read: f.whole(counts.read),
            apply: f.whole(counts.new + counts.changed),
            same: f.whole(counts.unchanged),
            rejected: f.whole(counts.rejected),
            leftOut: f.whole(counts.leftOut),
          })}
        />
      </p>
      {causes.length > 0 && (
        <ul className="imp-missing ld-lines">
          {causes.slice(0, MOST_CAUSES).map(({ first, count }) => (
            <li
              key={`${first.code} ${first.row} ${first.place?.cell ?? ''}`}
              className={`ld-small${first.level === 'error' ? ' is-error' : ''}`}
            >
              <Icon name={first.level === 'error' ? 'error' : 'warning'} size={14} />
              <span>
                {problemWords(first, words, known)}
                {count > 1 && (
                  <span className="ld-ink-3"> {t('importing.result.rows', { count: f.whole(count) })}</span>
                )}
              </span>
            </li>
          ))}
          {causes.length > MOST_CAUSES && (
            <li className="ld-small">
              {t('importing.result.moreCauses', { count: f.whole(causes.length - MOST_CAUSES) })}
            </li>
          )}
        </ul>
      )}
      {rows.length === 0 ? (
        <p className="ld-small ld-above-8">{t('importing.result.none')}</p>
      ) : (
        <DiffTable rows={rows} known={withMade(known, made, words.nameOf)} isNarrow />
      )}
      {totalRows > rows.length && (
        <p className="ld-definition">
          {t('importing.result.firstRows', { rows: f.whole(rows.length), all: f.whole(totalRows) })}
        </p>
      )}
    </div>
  );
}

const MOST_CAUSES = 8;
