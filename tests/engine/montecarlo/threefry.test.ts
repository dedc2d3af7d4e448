import { describe, expect, it } from 'vitest';
import { threefry, uniform } from '../../../electron/engine/montecarlo/threefry';

/** Known answers of Random123 (kat_vectors, threefry2x32 with 20 rounds): counter, key, result. */
const KNOWN: readonly (readonly [string, string, string])[] = [
  ['00000000 00000000', '00000000 00000000', '6b200159 99ba4efe'],
  ['ffffffff ffffffff', 'ffffffff ffffffff', '1cb996fc bb002be7'],
  ['243f6a88 85a308d3', '13198a2e 03707344', 'c4923a9c 483df7a0'],
];

const words = (text: string) => text.split(' ').map((word) => Number.parseInt(word, 16));

describe('Threefry-2x32-20', () => {
  it.each(KNOWN)('of counter %s under key %s', (counter, key, result) => {
    const [counter0 = 0, counter1 = 0] = words(counter);
    const [key0 = 0, key1 = 0] = words(key);
    const out = new Int32Array(2);
    threefry(key0, key1, counter0, counter1, out);
    const shown = Array.from(out, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
    expect(shown).toBe(result);
  });

  it('gives numbers strictly between 0 and 1 from any word', () => {
    expect(uniform(0)).toBe(2 ** -33);
    expect(uniform(-1)).toBe(1 - 2 ** -33);
    expect(uniform(0x7fffffff)).toBeLessThan(uniform(-0x80000000));
  });
});
