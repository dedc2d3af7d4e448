import type { IsoDate } from '@shared/base/calendar';
import type { StockGroup, StockRow } from '@shared/features/stocks/contract';
import { releaseWords } from '@shared/features/stocks/release-words';
import type { CountryId } from '@shared/model/country';
import { fittingMass } from '@shared/words/fitting-figure';
import { Fragment } from 'react';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { GhostSlider } from './GhostSlider';
import { ReleaseDialog, type ReleasePlace } from './ReleaseDialog';
import { ReleaseSlider } from './ReleaseSlider';
import { stockScale } from './stock-scale';
import { useRested } from './use-rested';

interface OpeningStockProps {
  readonly scenarioId: string;
  readonly economyId: CountryId;
  /** The first day of the run. */
  readonly start: IsoDate;
  readonly hasParent: boolean;
  readonly materialName: string;
  /** Null where the plan has no stock of the material. */
  readonly group: StockGroup | null;
  readonly readOnly: boolean;
}

/** What the scenario opens with, tier by tier, for the selected material. */
export function OpeningStock(props: OpeningStockProps) {
  const { scenarioId, economyId, start, hasParent, materialName, group, readOnly } = props;
  const { t, f } = useWords();
  return (
    <section className="scn-shock ld-rule-above ld-pad-top-8" data-testid="opening-stock">
      <h2 className="ld-subhead">{t('scenarios.openingStock', { material: materialName })}</h2>
      {group === null ? (
        <p className="ld-definition">{t('scenarios.openingStock.none')}</p>
      ) : (
        <>
          <p className="ld-caption ld-above-4 ld-below-8">
            {group.total.coverDays === null
              ? fittingMass(group.total.tonnes, f)
              : t('scenarios.openingStock.cover', {
                  stock: fittingMass(group.total.tonnes, f),
                  days: f.figure(group.total.coverDays),
                })}
          </p>
          {group.rows.map((row) => (
            <Fragment key={row.stockId}>
              <TierSlider
                row={row}
                annualNeed={group.annualNeed}
                scenarioId={scenarioId}
                hasParent={hasParent}
                readOnly={readOnly}
              />
              <ReleaseSlider
                row={row}
                place={{ scenarioId, economyId, materialId: group.materialId, tier: row.tier }}
                start={start}
                readOnly={readOnly}
              />
              <TierRelease
                row={row}
                place={{ scenarioId, economyId, materialId: group.materialId, tier: row.tier }}
                materialName={materialName}
                readOnly={readOnly}
              />
            </Fragment>
          ))}
        </>
      )}
    </section>
  );
}

interface TierReleaseProps {
  readonly row: StockRow;
  readonly place: ReleasePlace;
  readonly materialName: string;
  readonly readOnly: boolean;
}

/** When the tier is released, and the way to say it otherwise. */
function TierRelease({ row, place, materialName, readOnly }: TierReleaseProps) {
  const { t, f } = useWords();
  const open = (): void =>
    openDialog(<ReleaseDialog place={place} materialName={materialName} release={row.release} />);
  return (
    <div className="ld-row scn-release ld-wrap ld-below-8">
      <span className="ld-caption ld-grow">{releaseWords(row.release, t, f)}</span>
      <Button kind="quiet" small disabled={readOnly} onClick={open} data-testid={`release-${row.tier}`}>
        {t('scenarios.release.change')}
      </Button>
    </div>
  );
}

interface TierSliderProps {
  readonly row: StockRow;
  readonly annualNeed: number | null;
  readonly scenarioId: string;
  readonly hasParent: boolean;
  readonly readOnly: boolean;
}

function TierSlider({ row, annualNeed, scenarioId, hasParent, readOnly }: TierSliderProps) {
  const { t, f } = useWords();
  const [value, move] = useRested(row.tonnes, (tonnes) =>
    ask('scenarios.setStock', { scenarioId, stockId: row.stockId, tonnes }),
  );
  const { max, step } = stockScale(row, annualNeed);
  return (
    <GhostSlider
      label={t(`scenarios.tierName.${row.tier}`)}
      unit={t('term.tonnes')}
      value={value}
      max={max}
      step={step}
      disabled={readOnly}
      ghost={{
        value: row.parentTonnes,
        words: t(hasParent ? 'stocks.inspect.parent' : 'stocks.inspect.base', {
          value: fittingMass(row.parentTonnes, f),
        }),
      }}
      changed={value !== row.parentTonnes}
      onChange={move}
      testId={`slider-stock-${row.tier}`}
    />
  );
}
