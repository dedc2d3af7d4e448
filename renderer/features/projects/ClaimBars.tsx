import type { ProjectYear } from '@shared/model/plant-project';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { countryColour } from '../../kit/ui/country-colours';

/** What the claims of each year get: bars of one scale, an outline for what is claimed and not made. */
export function ClaimBars({ years }: { readonly years: readonly ProjectYear[] }) {
  const { t, f } = useWords();
  const known = useReference();
  const most = Math.max(...years.map(({ claimed }) => claimed));
  if (known === null) return null;
  if (most === 0) return <p className="ld-definition">{t('projects.noClaims')}</p>;
  const width = (tonnes: number): string => `${(tonnes / most) * 100}%`;
  return (
    <div className="ld-columns ld-gap-4 ld-above-8 ld-below-8 ld-size-grid">
      {years.map(({ year, claims, claimed }) => {
        const granted = claims.reduce((sum, claim) => sum + claim.granted, 0);
        const said = claims.map(
          ({ economyId, granted: got }) => `${known.countryName(economyId)} ${f.mass(got)}`,
        );
        return (
          <div className="ld-claim-bar ld-columns ld-gap-8 ld-items-center" key={year}>
            <span>{f.year(year)}</span>
            <div
              className="ld-bar"
              role="img"
              aria-label={t('report.pair', { name: f.year(year), value: f.items(said) })}
            >
              {claims.map(({ economyId, by, granted: got }) => (
                <i
                  key={`${economyId} ${by}`}
                  className="is-nameless"
                  title={`${known.countryName(economyId)} ${f.mass(got)}`}
                  style={{ width: width(got), background: countryColour(economyId).variable }}
                />
              ))}
              {claimed - granted > 1e-9 && (
                <i className="is-cut" style={{ width: width(claimed - granted) }} />
              )}
            </div>
            <span className="ld-right">
              {f.whole(granted)} / {f.whole(claimed)}
            </span>
          </div>
        );
      })}
      <p className="ld-caption">{t('projects.claims.outline')}</p>
    </div>
  );
}
