import type { ChartColours } from '@shared/charts/chart-colours';
import { stackHeight } from '@shared/charts/supply-stack-drawing';
import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { type SupplySource, supplyStack } from '@shared/features/scenarios/supply-stack';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { MaterialResult } from '@shared/model/what-if-result';
import { fittingMass } from '@shared/words/fitting-figure';
import { useMemo } from 'react';
import { SupplyStack } from '../../kit/charts/supply-stack';
import { useWords, type Words } from '../../kit/state/language';
import { materialName } from '../../kit/state/reference';
import { countryColour } from '../../kit/ui/country-colours';
import { Tag } from '../../kit/ui/Tag';

interface SupplySectionProps {
  readonly view: ShownRun;
  readonly result: MaterialResult;
  readonly reference: Reference;
}

/** Where the supply of the selected material comes from, day by day under its stock, with a legend from the top down. */
export function SupplySection({ view, result, reference }: SupplySectionProps) {
  const words = useWords();
  const { t, f } = words;
  const bands = useMemo(
    () =>
      supplyStack(result).map(({ source, daily }) => ({
        daily,
        name: nameOf(source, reference, words),
        variable: variableOf(source),
        colour: (colours: ChartColours) => colours.of(variableOf(source)),
        isMissing: source.kind === 'shortfall',
      })),
    [result, reference, words],
  );
  const { cut } = stackHeight(bands, result.series.need);
  const name = materialName(result.materialId, reference, words);
  return (
    <div className="scn-line ld-columns scn-stock" data-testid="supply-section">
      <div className="scn-stock-side ld-stack ld-gap-4 ld-items-start ld-relative">
        <div className="ld-strong ld-small">{t('scenarios.supplyOf', { material: name })}</div>
        <ul className="scn-legend ld-stack ld-gap-2 ld-cap ld-ink-2">
          <li className="is-need">{t('chart.supply.need')}</li>
          {[...bands].reverse().map((band) => (
            <li key={band.name} className="is-band-of" data-testid="supply-band">
              <span style={{ background: `var(${band.variable})` }} aria-hidden="true" />
              {band.name}
            </li>
          ))}
        </ul>
        {cut !== null && (
          <p className="ld-definition" data-testid="supply-cut">
            {t('chart.supply.cut', { most: t('chart.supply.perDay', { mass: fittingMass(cut, f) }) })}
          </p>
        )}
        <Tag tone="secret" icon="lock">
          {t('scenarios.secret')}
        </Tag>
      </div>
      <div className="scn-stock-plot ld-relative">
        <SupplyStack
          start={view.window.start}
          days={view.window.days}
          bands={bands}
          need={result.series.need}
          materialName={name}
        />
      </div>
    </div>
  );
}

function nameOf(source: SupplySource, reference: Reference, words: Words): string {
  if (source.kind !== 'country') return words.t(`chart.supply.${source.kind}`);
  const country = byId(reference.countries, source.countryId);
  return country === undefined ? source.countryId : words.nameOf(country);
}

/** Of the theme: a country has its own everywhere. */
function variableOf(source: SupplySource): string {
  return source.kind === 'country' ? countryColour(source.countryId).token : COLOURS[source.kind];
}

const COLOURS = {
  otherCountries: '--ld-c-ot',
  recycling: '--ld-light-ree',
  made: '--ld-tier-firm',
  bought: '--ld-tier-private',
  release: '--ld-tier-national',
  shortfall: '--ld-stop-tint',
} as const satisfies Record<Exclude<SupplySource['kind'], 'country'>, string>;
