import { clockInJapan, dayInJapan } from '@shared/base/japan-time';
import { expect, it } from 'vitest';

it.each([
  ['2026-11-28T14:59:59.999Z', '2026-11-28'],
  ['2026-11-28T15:00:00.000Z', '2026-11-29'],
  ['2026-11-28T23:30:00-08:00', '2026-11-29'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2028-02-28T16:00:00Z', '2028-02-29'],
])('at %s it is %s in Japan', (iso, day) => {
  expect(dayInJapan(iso)).toBe(day);
});

it('a clock in Japan has no offset of its own', () => {
  expect(clockInJapan('2026-04-02T09:30:12Z')).toBe('2026-04-02T18:30:12.000');
});
