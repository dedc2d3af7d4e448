import { useWords } from '../state/language';
import { rangeSummary } from '../state/range-summary';
import { useStore } from '../state/store';
import { formatFigure, UNIT_HEADS } from './format-figure';

/** "3 × 2 · sum 412 t REO · mean 68.7 t REO · 6 figures"; figures of more than one unit have no sum. */
export function RangeSummary() {
  const words = useWords();
  const { t } = words;
  const { summary } = useStore(rangeSummary);
  if (summary === null) return null;
  const { rows, columns, figures, notKnown, sum, units } = summary;
  const [unit] = units;
  const parts = [t('figures.range.size', { rows, columns })];
  if (units.length > 1)
    parts.push(
      t('figures.range.noSum', { units: units.map((one) => t(UNIT_HEADS[one])).join(t('place.join')) }),
    );
  else if (unit !== undefined)
    parts.push(
      t('figures.range.sum', { sum: formatFigure(sum, unit, words) }),
      t('figures.range.mean', { mean: formatFigure(sum / figures, unit, words) }),
    );
  parts.push(t('figures.range.count', { count: figures }));
  if (notKnown > 0) parts.push(t('figures.range.empty', { count: notKnown }));
  return <span data-testid="range-summary">{parts.join(t('figures.range.join'))}</span>;
}
