import { isoDate } from '@shared/base/calendar';
import { LANGUAGES } from '@shared/base/message';
import { readDate } from '@shared/base/read-date';
import { typedDay } from '@shared/words/day-label';
import { expect, it } from 'vitest';

it.each([
  ['2026-04-01', '2026/4/1'],
  ['2026-11-27', '2026/11/27'],
])(
  'a field has %s as a Japanese spreadsheet has it, and every field reads its own day again',
  (day, written) => {
    expect(typedDay(isoDate(day), 'ja')).toBe(written);
    for (const language of LANGUAGES) expect(readDate(typedDay(isoDate(day), language))).toBe(day);
  },
);
