import { describe, expect, it } from 'vitest';
import { inOtherUnits } from '../../electron/importing/diff/in-other-units';
import type { Figure, Measure } from '../../electron/importing/steps/figure';
import { massOf } from '../../electron/importing/steps/figure-measure';

/** Figures of one place as they are written, each with its unit, and the finest where all say the same. */
const EXAMPLES: readonly (readonly [written: readonly string[], finest: string | null])[] = [
  [['5 t', '5100 kg'], '5100 kg'],
  [['5.0 t', '5000 kg'], '5000 kg'],
  [['5.2 t', '5100 kg'], null],
  [['1.4 kt', '1420 t', '1419800 kg'], '1419800 kg'],
  [['1.4 kt', '1420 t', '1310000 kg'], null],
  [['5 t', '5 t'], null],
  [['5 t', '5000 kg', '5000 kg'], null],
];

function figureOf(written: string): Figure {
  const [number = '', unit = ''] = written.split(' ');
  const measure: Measure = { unit: unit as Measure['unit'], times: 1, basis: 'reo' }; // as it is written above
  const { tonnes } = massOf(Number(number), measure);
  return { value: tonnes, unit: 'tonnes', measure, note: written } as Figure; // all that is asked of a figure
}

describe('figures of one place in several units', () => {
  it.each(EXAMPLES)('%s', (written, finest) => {
    expect(inOtherUnits(written.map(figureOf))?.[0]?.note ?? null).toBe(finest);
  });
});
