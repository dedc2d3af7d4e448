import { isNoDay, readDate, readDayOfYear } from '@shared/base/read-date';
import { expect, it } from 'vitest';

it.each<[string, string | null]>([
  ['2026-04-01', '2026-04-01'],
  ['2026/4/1', '2026-04-01'],
  ['２０２６年４月１日', '2026-04-01'],
  [' 2028.12.31 ', '2028-12-31'],
  ['2026-02-30', null],
  ['1 April 2026', '2026-04-01'],
  ['Apr. 1, 2026', '2026-04-01'],
  ['1-Apr-2026', '2026-04-01'],
  ['20260401', '2026-04-01'],
  ['令和8年4月1日', '2026-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['R8.4.1', '2026-04-01'],
  ['H31/4/30', '2019-04-30'],
  ['04/01/2026', null],
  ['1 Foo 2026', null],
  ['令和8年13月1日', null],
  ['', null],
])('reads "%s" as %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

it.each<[string, boolean]>([
  ['29 Feb 2027', true],
  ['29 Feb 2028', false],
  ['Feb 29, 2027', true],
  ['31 April 2026', true],
  ['2026/02/30', true],
  ['２０２６年２月３０日', true],
  ['令和9年2月29日', true],
  ['31/04/2026', true],
  ['2026-13-01', false],
  ['2026-01-32', false],
  ['Feb 2027', false],
  ['2027', false],
])('knows whether "%s" is a day that its month has not: %s', (text, expected) => {
  expect(isNoDay(text)).toBe(expected);
});

it.each<[string, string | null]>([
  ['12/1', '2027-12-01'],
  ['１２／１', '2027-12-01'],
  ['12月1日', '2027-12-01'],
  ['2/29', null],
  ['13/1', null],
  ['2028/2/29', null],
  ['12', null],
])('reads "%s" as %s of 2027', (text, expected) => {
  expect(readDayOfYear(text, 2027)).toBe(expected);
});
