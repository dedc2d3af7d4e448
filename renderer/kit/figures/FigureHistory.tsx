import type { SaidFigure } from '@shared/features/figures/contract';
import { FIGURE_UNITS, type Figure } from '@shared/model/figure';
import { useAnswer } from '../state/answer';
import type { FigureView } from '../state/figures';
import { useWords } from '../state/language';
import { formatFigure } from './format-figure';

interface FigureHistoryProps {
  readonly economyId: FigureView['economyId'];
  readonly figure: Figure;
}

/** Who changed the figure, when, from what and to what, newest first; what was undone stands back. */
export function FigureHistory({ economyId, figure }: FigureHistoryProps) {
  const words = useWords();
  const { t, f } = words;
  const { value: changes } = useAnswer('figures.history', { economyId, figure });
  if (changes === null) return null;
  if (changes.length === 0) return <p className="ld-definition">{t('figures.history.none')}</p>;
  const unit = FIGURE_UNITS[figure.of];
  const said = (one: SaidFigure | null, scenario: string | null) => {
    if (one !== null) return formatFigure(one.value, one.inTonnes ? 'tonnes' : unit, words);
    return t(scenario === null ? 'figures.history.noFigure' : 'figures.history.inherited');
  };
  return (
    <ol className="ld-trail ld-stack ld-small" data-testid="figure-history">
      {changes.map(({ seq, label, scenario, before, after, inForce, way, reason, who, at }) => (
        <li key={`${seq} ${scenario}`}>
          <div className={inForce ? 'ld-medium' : 'ld-ink-3'}>{label}</div>
          {before?.value !== after?.value && (
            <div className={inForce ? '' : 'ld-ink-3'}>
              {scenario !== null && `${scenario}: `}
              {said(before, scenario)} → {said(after, scenario)}
            </div>
          )}
          {reason !== null && <div className="ld-caption">{reason}</div>}
          <div className="ld-caption">
            {f.beside([
              who,
              f.instant(at),
              ...(way === 'rebalanced' ? [t('figures.rebalanced')] : []),
              ...(inForce ? [] : [t('history.undone')]),
            ])}
          </div>
        </li>
      ))}
    </ol>
  );
}
