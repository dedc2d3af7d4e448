import { readDate } from '@shared/base/calendar';
import { expect, it } from 'vitest';

it.each<[string, string | null]>([
  ['2026-04-01', '2026-04-01'],
  ['2026/4/1', '2026-04-01'],
  ['２０２６年４月１日', '2026-04-01'],
  [' 2028.12.31 ', '2028-12-31'],
  ['2026-02-30', null],
  ['1 April 2026', null],
  ['', null],
])('reads "%s" as %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});
