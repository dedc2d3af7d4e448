import type { PhysicalLimitView } from '@shared/features/risk/contract';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

interface PhysicalLimitsProps {
  readonly limits: readonly PhysicalLimitView[];
  readonly known: ReferenceLookup;
}

/** Countries that supply more than they mined: a bound that holds whatever the feeds say. */
export function PhysicalLimits({ limits, known }: PhysicalLimitsProps) {
  const { t, f } = useWords();
  if (limits.length === 0) return null;
  return (
    <div className="ld-columns ld-gap-4 ld-above-16" data-testid="chain-limits">
      <h2 className="ld-subhead">{t('chain.limits')}</h2>
      {limits.map((limit) => (
        <p key={limit.countryId} className="ld-caption">
          {t('chain.limit', {
            country: known.countryName(limit.countryId),
            supplied: f.mass(limit.suppliedTonnes, 'reo'),
            mined: f.mass(limit.minedTonnes, 'reo'),
            year: limit.year,
            percent: f.percent(limit.ownMinedAtMostPercent),
          })}
        </p>
      ))}
    </div>
  );
}
