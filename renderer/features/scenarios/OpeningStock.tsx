import type { StockGroup, StockRow } from '@shared/features/stocks/contract';
import { fittingMass } from '@shared/words/fitting-figure';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { sayingRefusals } from '../../kit/state/notices';
import { GhostSlider } from './GhostSlider';
import { stockScale } from './stock-scale';

interface OpeningStockProps {
  readonly scenarioId: string;
  readonly hasParent: boolean;
  readonly materialName: string;
  /** Null where the plan has no stock of the material. */
  readonly group: StockGroup | null;
  readonly readOnly: boolean;
}

/** What the scenario opens with, tier by tier, for the material in hand. */
export function OpeningStock({ scenarioId, hasParent, materialName, group, readOnly }: OpeningStockProps) {
  const { t, f } = useWords();
  return (
    <section className="scn-shock" data-testid="opening-stock">
      <h2 className="ld-subhead">{t('scenarios.openingStock', { material: materialName })}</h2>
      {group === null ? (
        <p className="ld-definition">{t('scenarios.openingStock.none')}</p>
      ) : (
        <>
          <p className="ld-caption scn-scope-words">
            {group.total.coverDays === null
              ? fittingMass(group.total.tonnes, f)
              : t('scenarios.openingStock.cover', {
                  stock: fittingMass(group.total.tonnes, f),
                  days: f.figure(group.total.coverDays),
                })}
          </p>
          {group.rows.map((row) => (
            <TierSlider
              key={row.stockId}
              row={row}
              annualNeed={group.annualNeed}
              scenarioId={scenarioId}
              hasParent={hasParent}
              readOnly={readOnly}
            />
          ))}
        </>
      )}
    </section>
  );
}

/** A stock is kept once the slider has rested this long, so that one move is one change and one undo. */
const REST_MS = 500;

interface TierSliderProps {
  readonly row: StockRow;
  readonly annualNeed: number | null;
  readonly scenarioId: string;
  readonly hasParent: boolean;
  readonly readOnly: boolean;
}

function TierSlider({ row, annualNeed, scenarioId, hasParent, readOnly }: TierSliderProps) {
  const { t, f } = useWords();
  const [tried, setTried] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept has changed, so nothing is being tried any more.
  useEffect(() => setTried(null), [row.tonnes]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keep = async (tonnes: number): Promise<void> => {
    let kept = false;
    await sayingRefusals(async () => {
      await ask('scenarios.setStock', { scenarioId, stockId: row.stockId, tonnes });
      kept = true;
    });
    if (!kept) setTried(null);
  };
  const move = (tonnes: number): void => {
    clearTimeout(timer.current);
    setTried(tonnes);
    if (tonnes !== row.tonnes) timer.current = setTimeout(() => void keep(tonnes), REST_MS);
  };
  const { max, step } = stockScale(row, annualNeed);
  return (
    <GhostSlider
      label={t(`scenarios.tierName.${row.tier}`)}
      unit={t('term.tonnes')}
      value={tried ?? row.tonnes}
      max={max}
      step={step}
      disabled={readOnly}
      ghost={{
        value: row.parentTonnes,
        words: t(hasParent ? 'stocks.inspect.parent' : 'stocks.inspect.base', {
          value: fittingMass(row.parentTonnes, f),
        }),
      }}
      changed={(tried ?? row.tonnes) !== row.parentTonnes}
      onChange={move}
      testId={`slider-stock-${row.tier}`}
    />
  );
}
