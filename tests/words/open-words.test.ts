import { expect, it } from 'vitest';
import { openWords } from '../../shared/features/importing/forms/open-words';
import { formats } from '../../shared/words/formats';

it.each([
  [[], '', ''],
  [['Dy 2027'], 'Dy 2027', 'Dy 2027年'],
  [
    ['Tb 2026', 'Tb 2027', 'Dy 2026', 'Tb 2028', 'Tb 2030'],
    'Tb 2026 – 2028, Tb 2030, Dy 2026',
    'Tb 2026～2028年、Tb 2030年、Dy 2026年',
  ],
])('what is open of a form, %j, is said by runs of years', (open, en, ja) => {
  expect(openWords({ open }, formats('en'))).toBe(en);
  expect(openWords({ open }, formats('ja'))).toBe(ja);
});
