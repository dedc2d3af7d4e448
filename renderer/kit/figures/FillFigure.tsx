import { useWords } from '../state/language';
import { FillDialog } from './FillDialog';
import type { InspectedFigure } from './inspected-figure';

interface FillFigureProps {
  readonly name: string;
  readonly fill: NonNullable<InspectedFigure['fill']>;
  readonly value: number;
}

/** More years at once are a slip of the keyboard. */
const MOST_YEARS = 50;

/** The figure of a year in further years, over what stands there. */
export function FillFigure({ name, fill: { year, lastYear, into }, value }: FillFigureProps) {
  const { t } = useWords();
  return (
    <FillDialog
      title={name}
      lead={t('figures.fill.lead', { year })}
      testId="fill-dialog"
      years={{ from: year + 1, to: Math.max(lastYear, year + 1) }}
      onFill={(from, to) => {
        if (to < from || to - from >= MOST_YEARS)
          return { code: 'refusal.need.fillYears', params: { from, to, most: MOST_YEARS } };
        const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
        into(
          years.filter((one) => one !== year),
          value,
        );
        return null;
      }}
    />
  );
}
