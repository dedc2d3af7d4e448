import type { SolveView } from '@shared/features/solve/contract';
import { limitAmount, limitWords } from '@shared/features/solve/limit-words';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { changeDraft } from './solve-state';

interface NoAnswerProps {
  readonly view: SolveView;
  readonly none: SolveView['noAnswers'][number];
  readonly known: KnownThings;
}

/** Why there is no mix of one way: the limits that rule it out together, and how far one gets. */
export function NoAnswer({ view, none, known }: NoAnswerProps) {
  const { t, f, language } = useWords();
  const levers = view.levers.map(({ lever }) => lever);
  const speech = { t, f, supplierName: known.supplierName };
  const { largestDays } = none;
  const movable = none.conflicts.some(({ needs }) => needs !== null);
  const sentences = [
    ...(largestDays === null ? [] : [t('solve.best', { days: f.whole(largestDays) })]),
    ...(none.lowestShares.length === 0
      ? []
      : [t('solve.bestShare', { percent: f.percent(Math.max(...none.lowestShares)) })]),
    none.conflicts.length === 0 ? t('solve.noLever') : t(movable ? 'solve.together' : 'solve.togetherMore'),
  ];
  return (
    <section className="solve-none" data-testid="no-answer" data-way={none.kind}>
      <h2 className="ld-head ld-row">
        <Icon name="error" size={15} />
        {none.kind === 'cheapest'
          ? t('solve.noneAtAll')
          : t('solve.noneOf', { name: t(`solve.way.${none.kind}`) })}
      </h2>
      <p className="ld-small">{sentences.join(language === 'ja' ? '' : ' ')}</p>
      <ol className="solve-conflicts">
        {none.conflicts.map((conflict, index) => (
          <li key={`${conflict.kind} ${conflict.leverId ?? conflict.materialId}`}>
            <span className="ld-strong">{index + 1}</span>
            <span>
              {limitWords(conflict, levers, speech)}
              {conflict.needs !== null && (
                <span className="ld-caption">
                  {t('solve.needs', { needs: limitAmount(conflict, conflict.needs, levers, speech) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {none.kind === 'cheapest' &&
        largestDays !== null &&
        largestDays > 0 &&
        largestDays !== view.coverDays && (
          <Button small onClick={() => changeDraft({ coverDays: largestDays })} data-testid="take-days">
            {t('solve.takeDays', { days: f.whole(largestDays) })}
          </Button>
        )}
    </section>
  );
}
