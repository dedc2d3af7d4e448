import type { Notice, Place } from '@shared/base/refusal';
import { noticeText, placeText } from '@shared/catalogue/notice-text';
import { describe, expect, it } from 'vitest';

describe('a place', () => {
  it.each<[Place, string, string]>([
    [{ file: 'plan.xlsx', sheet: 'FY26', cell: 'C14' }, 'plan.xlsx, sheet “FY26”, cell C14', 'plan.xlsx'],
    [{ file: 'plan.xlsx' }, 'plan.xlsx', 'plan.xlsx'],
    [{ sheet: 'FY26', cell: 'C14' }, 'sheet “FY26”, cell C14', 'C14'],
    [{ field: 'end' }, '', ''],
    [{}, '', ''],
  ])('%j is %s', (place, en, inJapanese) => {
    expect(placeText(place, 'en')).toBe(en);
    expect(placeText(place, 'ja')).toContain(inJapanese);
  });
});

describe('a notice', () => {
  const range = (value: number, place?: Place): Notice => ({
    code: 'refusal.share.range',
    params: { value },
    ...(place && { place }),
  });

  it.each<[Notice, string]>([
    [range(150), 'A share is between 0 and 100 %, and 150 is not. Enter a value in that range.'],
    [
      range(150, { field: 'x' }),
      'A share is between 0 and 100 %, and 150 is not. Enter a value in that range.',
    ],
    [
      range(100.00000000000001, { file: 'a.xlsx', cell: 'B2' }),
      'a.xlsx, cell B2: A share is between 0 and 100 %, and 100 is not. Enter a value in that range.',
    ],
    [range(0.1 + 0.2), 'A share is between 0 and 100 %, and 0.3 is not. Enter a value in that range.'],
  ])('is one sentence, its place in front', (notice, expected) => {
    expect(noticeText(notice, 'en')).toBe(expected);
  });

  it('stays one line whatever a cell holds', () => {
    const notice: Notice = { code: 'refusal.scenario.nameTaken', params: { name: 'one \r\n two\nthree' } };
    expect(noticeText(notice, 'en')).toBe(
      'There is a scenario "one two three" already. Choose another name.',
    );
  });

  it('keeps the digits of a year', () => {
    const notice: Notice = { code: 'refusal.share.noTotal', params: { year: 2026 } };
    expect(noticeText(notice, 'ja')).toContain('2026年');
  });
});
