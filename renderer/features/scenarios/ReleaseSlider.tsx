import type { IsoDate } from '@shared/base/calendar';
import type { StockRow } from '@shared/features/stocks/contract';
import { releaseAtMost, releasedAtMost } from '@shared/features/stocks/release-at-most';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { GhostSlider } from './GhostSlider';
import type { ReleasePlace } from './ReleaseDialog';
import { roundScale } from './round-scale';
import { useRested } from './use-rested';

interface ReleaseSliderProps {
  readonly row: StockRow;
  readonly place: ReleasePlace;
  /** The first day of the run. */
  readonly start: IsoDate;
  readonly readOnly: boolean;
}

/** How much of a tier is released at most: all of it, or less by a rule of the scenario. */
export function ReleaseSlider({ row, place, start, readOnly }: ReleaseSliderProps) {
  const { t } = useWords();
  const [value, move] = useRested(releasedAtMost(row), (tonnes) =>
    ask('stocks.setRelease', { ...place, ...releaseAtMost(row, tonnes, start) }),
  );
  const { step } = roundScale(row.tonnes);
  return (
    <GhostSlider
      label={t('scenarios.release.most', { tier: t(`scenarios.tierName.${row.tier}`) })}
      unit={t('term.tonnes')}
      value={value}
      max={row.tonnes}
      step={step}
      disabled={readOnly || row.tonnes === 0}
      ghost={null}
      changed={value < row.tonnes}
      // The last step of a slider is a part of one: there it is all.
      onChange={(tonnes) => move(tonnes + step > row.tonnes ? row.tonnes : tonnes)}
      testId={`slider-release-${row.tier}`}
    />
  );
}
