import { translator } from '@shared/catalogue/translate';
import type { CheckedValue } from '@shared/features/check/contract';
import { describe, expect, it } from 'vitest';
import { isFound, isShown } from '../../renderer/features/check/check-rows';

const row: CheckedValue = {
  id: 'G-06',
  kind: 'arithmetic',
  reading: null,
  source: 'nguyennico/planr',
  sourceJa: null,
  label: { code: 'check.stockOfMonth', params: { month: 4 } },
  expected: -72,
  got: null,
  tolerance: 0.05,
  met: false,
};

describe('isShown', () => {
  it.each([
    ['all', true],
    ['arithmetic', true],
    ['published', false],
    ['missed', true],
  ] as const)('%s: %s', (filter, shown) => {
    expect(isShown(row, filter)).toBe(shown);
  });

  it('leaves a row that is met out of those missed', () => {
    expect(isShown({ ...row, met: true }, 'missed')).toBe(false);
  });
});

describe('isFound', () => {
  it.each([
    ['', 'en', true],
    ['g-06', 'en', true],
    [' MONTH 4 ', 'en', true],
    ['PLANR', 'en', true],
    ['4か月目', 'ja', true],
    ['month 4', 'ja', false],
    ['month 5', 'en', false],
  ] as const)('"%s" in %s: %s', (text, language, found) => {
    expect(isFound(row, text, translator(language))).toBe(found);
  });
});
