import { describe, expect, it } from 'vitest';
import { timesOf } from '../../electron/importing/steps/figure-measure';
import { interpretAll } from './support/interpret-all';

/** What the figure of a row is read as, or what is wrong with it. */
function read(header: string, figure: string): string {
  const [row] = interpretAll([
    `Importer,Material,Stage,Year,Supplier,${header}`,
    `Japan,Dy,separation,2026,Lynas Rare Earths Ltd,${figure}`,
    'Japan,Dy,separation,2026,Shin-Etsu Chemical,2',
  ]);
  if (row?.kind !== 'candidate') return row?.kind === 'rejected' ? `! ${row.problems[0]?.code}` : 'none';
  const { entry } = row.candidate;
  return entry.as === 'percent' ? `${entry.percent} %` : `${entry.mass.tonnes} t ${entry.mass.basis}`;
}

describe('the figure of a row', () => {
  it.each([
    ['Share (%)', '55', '55 %'],
    ['Share (%)', '0', '0 %'],
    ['Share (%)', '100', '100 %'],
    ['Share (%)', '100.01', '! import.share.range'],
    ['Share (%)', '-1', '! import.value.negative'],
    ['Share (%)', '5 t', '! import.unit.notPercent'],
    ['Quantity (t REO)', '55', '55 t reo'],
    ['Quantity (kg REO)', '55', '0.055 t reo'],
    ['Quantity (t REO)', '55 %', '! import.unit.conflict'],
    ['Quantity (t REO)', '55 kg', '! import.unit.conflict'],
  ])('under "%s", %s: %s', (header, figure, found) => {
    expect(read(header, figure)).toBe(found);
  });
});

it.each([
  [1.005, 1000, 1005],
  [0.1, 1, 0.1],
  [0.28, 100, 28],
])('%d counted %d times is %d, and not what doubles make of it', (figure, times, found) => {
  expect(timesOf(figure, times)).toBe(found);
});
