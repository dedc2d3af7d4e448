import { floatAt } from '@shared/base/element-at';
import type { CheckRow } from '@shared/model/check';
import { normalQuantile } from '../montecarlo/normal-quantile';
import { worthOf, worthOfAll } from '../sure/information';
import { axisOf } from '../sure/latin-hypercube';
import { checkIn, type Titles } from './check-in';

const SOURCE: Titles = [
  's phi(mu / s) - |mu| Phi(-|mu| / s), and c M / 2 (1 - c / p); examples after Strong, Oakley and Brennan 2014',
  's φ(μ/s)－|μ|Φ(－|μ|/s)、cM/2（1－c/p）。Strong・Oakley・Brennan（2014）に倣う例',
];
const DRAWS = 4000;
const SEED = 1;
/** Net benefit of acting: a mean, and what three standard normal inputs add. */
const MEAN = -0.4;
const WEIGHTS = [1, 0.5, 0.1] as const;
const WORTH = [0.23044, 0.0601, 0] as const;
const SHUFFLED = 50;
/** A stop takes up to so many tonnes; a tonne costs this to hold and that to lack. */
const STOP = { most: 100, hold: 1, lack: 4 } as const;

/** What it is worth to know before deciding (G-21). */
export function informationChecks(): CheckRow[] {
  const row = checkIn('G-21', 'D', SOURCE);
  const inputs = WEIGHTS.map((_, at) => axisOf(`input ${at}`, DRAWS, SEED).map(normalQuantile));
  const acted = new Float64Array(DRAWS).map(
    (_, draw) =>
      -inputs.reduce((sum, own, at) => sum + (WEIGHTS[at] ?? Number.NaN) * floatAt(own, draw), MEAN),
  );
  const costs = [new Float64Array(DRAWS), acted];
  const shuffled = Array.from({ length: SHUFFLED }, (_, order) => {
    const places = axisOf(`order ${order}`, DRAWS, SEED);
    return worthOf(costs, [places.map(normalQuantile)], `order ${order}`).value;
  });
  const takes = axisOf('stop', DRAWS, SEED).map((part) => part * STOP.most);
  const stocks = Array.from({ length: STOP.most + 1 }, (_, stock) =>
    takes.map((taken) => STOP.hold * stock + STOP.lack * Math.max(0, taken - stock)),
  );
  return [
    row('check.worthOfAll', 0.27595, worthOfAll(costs).value, 0.02),
    ...WORTH.map((worth, at) => {
      const input = inputs[at] ?? new Float64Array(DRAWS);
      return row(
        ['check.worthOfInput', { position: at + 1 }],
        worth,
        worthOf(costs, [input], `input ${at}`).value,
        0.015,
      );
    }),
    row('check.worthOfShuffled', 0, Math.max(...shuffled), 0.005),
    row('check.worthOfStop', 37.5, worthOfAll(stocks).value, 0.5),
  ];
}
