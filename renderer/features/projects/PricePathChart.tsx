import type { ProjectFloor } from '@shared/model/plant-project';
import { yenText } from '@shared/words/yen-words';
import { useWords } from '../../kit/state/language';
import { pricePath } from './price-path';

const WIDTH = 480;
const HEIGHT = 196;
const EDGE = { left: 44, right: 8, top: 18 } as const;
/** The price above, the bars of the yearly budget below. */
const PRICE_FOOT = 112;
const BAR_FOOT = 176;
const BAR_HEIGHT = 40;

/** The price at the place of the floor, the floor, what lies between, and what that costs the giver in each year. */
export function PricePathChart({ floor }: { readonly floor: ProjectFloor }) {
  const { t, f, language } = useWords();
  const { price, floor: held, gaps } = pricePath(floor);
  if (price.length === 0) return <p className="ld-definition">{t('projects.noPricePath')}</p>;
  const years = floor.years.map(({ year }) => year);
  const values = [...price.map(([, usd]) => usd), floor.floorUsdPerKg];
  const [least, most] = [Math.min(...values) * 0.9, Math.max(...values) * 1.05];
  const step = (WIDTH - EDGE.left - EDGE.right) / years.length;
  const x = (year: number): number => EDGE.left + (year - (years[0] ?? 0) + 0.5) * step;
  const y = (usd: number): number => PRICE_FOOT - ((usd - least) / (most - least)) * (PRICE_FOOT - EDGE.top);
  const line = (points: readonly (readonly [number, number])[]): string =>
    points
      .map(([year, usd], at) => `${at === 0 ? 'M' : 'L'}${x(year).toFixed(1)},${y(usd).toFixed(1)}`)
      .join('');
  const paid = floor.years.map(({ paidYen }) => paidYen ?? 0);
  const largest = Math.max(1, ...paid.map(Math.abs));
  const floorY = y(floor.floorUsdPerKg);
  const [firstPrice] = price;
  return (
    <svg
      className="ld-ramp ld-price-path ld-wide ld-above-4 ld-below-8"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('projects.chart.pricePath', {
        floor: f.exact(floor.floorUsdPerKg),
        total: yenText(floor.totalYen, language, t, f),
      })}
    >
      {gaps.map((corners) => (
        <path
          key={corners[0]?.join(' ')}
          className="is-gap"
          d={`${line(corners)}L${x(corners.at(-1)?.[0] ?? 0).toFixed(1)},${floorY.toFixed(1)}L${x(corners[0]?.[0] ?? 0).toFixed(1)},${floorY.toFixed(1)}Z`}
        />
      ))}
      <line className="is-grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={PRICE_FOOT} y2={PRICE_FOOT} />
      {held.length > 0 && (
        <line
          className="is-floor"
          x1={x((held[0]?.[0] ?? 0) - 0.5)}
          x2={x((held.at(-1)?.[0] ?? 0) + 0.5)}
          y1={floorY}
          y2={floorY}
        />
      )}
      <text x={EDGE.left - 6} y={floorY + 4} textAnchor="end">
        {f.exact(floor.floorUsdPerKg)}
      </text>
      <path className="is-now" d={line(price)} />
      {price.map(([year, usd]) => (
        <circle key={year} className="is-point" cx={x(year)} cy={y(usd)} r={2.5}>
          <title>{t('projects.chart.priceOf', { year: f.year(year), usd: f.exact(usd) })}</title>
        </circle>
      ))}
      {firstPrice !== undefined && (
        <text x={x(firstPrice[0])} y={y(firstPrice[1]) + (firstPrice[1] > floor.floorUsdPerKg ? -6 : 14)}>
          {t('projects.chart.marketPrice')}
        </text>
      )}
      {floor.years.map(({ year, paidYen }, at) => {
        const height = (Math.abs(paid[at] ?? 0) / largest) * BAR_HEIGHT;
        return (
          <g key={year}>
            <rect
              className="is-paid"
              x={x(year) - step / 4}
              y={BAR_FOOT - height}
              width={step / 2}
              height={height}
            />
            <text x={x(year)} y={BAR_FOOT - height - 3} textAnchor="middle">
              {paidYen === null || paidYen === 0 ? '–' : yenText(paidYen, language, t, f)}
            </text>
            <text x={x(year)} y={HEIGHT - 5} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
