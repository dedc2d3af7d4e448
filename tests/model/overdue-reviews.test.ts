import { isOverdue, overdueReviews } from '@shared/model/overdue-reviews';
import { expect, it } from 'vitest';

it.each([
  ['2026-07-30', true],
  ['2026-07-31', false],
  ['2026-08-01', false],
  [null, false],
])('a review due on %s, with data of 31 July 2026', (reviewDate, overdue) => {
  expect(isOverdue({ reviewDate }, '2026-07-31')).toBe(overdue);
});

it('those overdue, that due first at the head', () => {
  const rows = ['2026-05-01', null, '2027-01-01', '2025-12-31'].map((reviewDate) => ({ reviewDate }));
  expect(overdueReviews(rows, '2026-07-31')).toEqual([
    { reviewDate: '2025-12-31' },
    { reviewDate: '2026-05-01' },
  ]);
});
