import { tierCurves } from '@shared/charts/stock-tiers';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import type { Reference } from '@shared/model/plan';
import { STOCK_MEASURES } from '@shared/model/stock-measure';
import type { MonteCarloResult } from '@shared/model/uncertainty';
import type { MaterialResult } from '@shared/model/what-if-result';
import { fittingMass } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { StockCurve } from '../../kit/charts/stock-curve';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { materialName } from '../../kit/state/reference';
import { changePreferences, session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Tag } from '../../kit/ui/Tag';

interface StockSectionProps {
  readonly view: ShownRun;
  readonly result: MaterialResult;
  readonly ghost: MaterialResult | null;
  readonly ghostName: string;
  /** Tonnes REO that are never released, where known. */
  readonly minimum: number | null;
  /** Sampled runs of this very scenario; null where none were counted. */
  readonly sampled: MonteCarloResult | null;
  readonly reference: Reference;
}

/** The stock of the chosen material day by day under the clock, with its measure and its legend. */
export function StockSection(props: StockSectionProps) {
  const { view, result, ghost, ghostName, minimum, sampled, reference } = props;
  const words = useWords();
  const { t } = words;
  const measure = useStore(session, ({ preferences }) => preferences.stockMeasure);
  const fan = sampled?.materials.find(({ materialId }) => materialId === result.materialId)?.stock;
  const levels = sampled?.levels;
  const band = useMemo(
    () => (fan === undefined || levels === undefined ? null : { stock: fan, levels }),
    [fan, levels],
  );
  // The first to open on top, as it lies in the curve.
  const tiers = tierCurves(result, measure)
    .map(({ tier }) => tier)
    .reverse();
  const name = materialName(result.materialId, reference, words);
  return (
    <div className="scn-line ld-columns scn-stock">
      <div className="scn-stock-side ld-stack ld-gap-4 ld-items-start ld-relative">
        <div className="ld-strong ld-small">{t('scenarios.stockOf', { material: name })}</div>
        <fieldset className="ld-stack ld-ink-2 ld-cap">
          <legend className="ld-spoken">{t('scenarios.measure')}</legend>
          {STOCK_MEASURES.map((one) => (
            <label className="ld-check" key={one}>
              <input
                type="radio"
                name="measure"
                checked={measure === one}
                onChange={() => void notifyRefusals(() => changePreferences({ stockMeasure: one }))}
              />
              {t(`scenarios.measure.${one}`)}
            </label>
          ))}
        </fieldset>
        <ul className="scn-legend ld-stack ld-gap-2 ld-cap ld-ink-2">
          {tiers.length === 0 && <li className="is-stock">{t('chart.stock')}</li>}
          {tiers.map((tier) => (
            <li key={tier} className={`is-${tier}`} data-testid="stock-tier">
              {t(`scenarios.tierName.${tier}`)}
            </li>
          ))}
          <li className="is-ghost">{view.ghost.name}</li>
          {band !== null && (
            <>
              <li className="is-band">{t('chart.stock.band')}</li>
              <li className="is-median">{t('chart.stock.median')}</li>
            </>
          )}
        </ul>
        <p className="ld-definition" data-testid="minimum-stock">
          {t('scenarios.minimumStock', { mass: fittingMass(result.minimumStock.tonnes, words.f) })}
        </p>
        <Tag tone="secret" icon="lock">
          {t('scenarios.secret')}
        </Tag>
        <span className="ld-exposure">{t('term.exposure')}</span>
      </div>
      <div className="scn-stock-plot ld-relative">
        <StockCurve
          start={view.window.start}
          days={view.window.days}
          result={result}
          ghost={ghost}
          minimum={minimum}
          sampled={band}
          measure={measure}
          materialName={name}
          ghostName={ghostName}
        />
      </div>
    </div>
  );
}
