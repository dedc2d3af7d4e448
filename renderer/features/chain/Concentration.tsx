import { boundsOf, type LabelledFigure } from '@shared/model/indicator';
import { useWords } from '../../kit/state/language';

/** HHI of this supply and of the world's production, side by side; where a part is not named, bounds. */
export function Concentration({ figures }: { readonly figures: readonly LabelledFigure[] }) {
  const { t, f } = useWords();
  const shown = (['hhi', 'world_hhi'] as const).flatMap((indicator) => {
    const found = figures.find((each) => each.indicator === indicator);
    const bounds = found === undefined ? null : boundsOf(found.figure);
    if (found === undefined || bounds === null) return [];
    const [low, high] = [f.whole(bounds.low), f.whole(bounds.high)];
    const value = low === high ? low : t('risk.figure.between', { low, high });
    return [t(`chain.concentration.${indicator}`, { value, year: found.year })];
  });
  if (shown.length === 0) return null;
  return (
    <p className="ld-caption ld-above-4 ld-below-8" data-testid="chain-concentration">
      {t('chain.concentration', { figures: shown.join(t('workbook.listSeparator')) })}
    </p>
  );
}
