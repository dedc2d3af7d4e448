import { isoDate } from '@shared/base/calendar';
import type { ChartColours } from '@shared/charts/chart-colours';
import { drawStock } from '@shared/charts/stock-curve-drawing';
import { describe, expect, it } from 'vitest';

// Looked up by name alone: which colour it is says nothing of where a label stands.
const COLOURS = new Proxy({}, { get: (_, name) => String(name) }) as ChartColours;

function labelsOf(left: number, ghostDay: number) {
  const drawing: Parameters<typeof drawStock>[0] = {
    days: 365,
    points: [
      [0, 100],
      [60, left],
      [365, left],
    ],
    ghostPoints: [
      [0, 100],
      [ghostDay, 0],
      [365, 0],
    ],
    minimum: null,
    tiers: [],
    fan: null,
    shortfall: { day: 60, date: isoDate('2026-03-02') },
    ghostShortfall: { day: ghostDay, date: isoDate('2026-04-11') },
    ticks: [],
    words: { shortfall: 'first', ghost: 'parent', minimum: '', tip: () => '' },
  };
  const { series, yAxis } = drawStock(drawing, COLOURS) as unknown as {
    series: readonly {
      markPoint: { data: readonly { coord: readonly number[]; label: { show: boolean } }[] };
    }[];
    yAxis: { max: number };
  }; // as it was just made
  const shown = series[0]?.markPoint.data.filter(({ label }) => label.show) ?? [];
  return shown.map(({ coord }) => coord.map((at) => (at === yAxis.max ? 'top' : at)));
}

describe('the label of the first shortfall', () => {
  it.for<[string, number, number, readonly (number | 'top')[]]>([
    ['stands at its square', 0, 100, [60, 0]],
    ['goes to the top where it would lie on that of the run compared', 10, 100, [60, 'top']],
    ['stands at its square where that one is far away', 10, 330, [60, 10]],
    ['stands at its square high above that one', 90, 100, [60, 90]],
  ])('%s', ([, left, ghostDay, coord]) => {
    expect(labelsOf(left, ghostDay)).toEqual([coord]);
  });
});
